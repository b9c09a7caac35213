import { errors } from '../../src/locales/errors';
import { LOCALES } from '../../src/locales/locale';

/** The names in a message's braces, each once. */
const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

describe.each(LOCALES)('error messages, %s', (locale) => {
  it('speak of the same things as in English', () => {
    for (const [code, text] of Object.entries(errors[locale])) {
      expect([code, placeholders(text)]).toEqual([code, placeholders(errors['en-US'][code as keyof (typeof errors)['en-US']])]);
    }
  });

  it('are sentences in that language', () => {
    for (const [code, text] of Object.entries(errors[locale])) {
      expect([code, text]).toEqual([code, expect.stringMatching(/[.。]$/)]);
      if (locale !== 'en-US') expect([code, text]).not.toEqual([code, errors['en-US'][code as keyof (typeof errors)['en-US']]]);
    }
  });
});
