import { feesText, feesTexts, type FeesKey } from '../../../src/locales/fees';
import { LOCALES } from '../../../src/locales/locale';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();

describe('names of channels and fees', () => {
  it.each(LOCALES)('speak of the same things in %s as in English', (locale) => {
    for (const [key, english] of Object.entries(feesTexts['en-US']))
      expect([key, placeholders(feesText(locale, key as FeesKey))]).toEqual([key, placeholders(english)]);
  });

  it.each(LOCALES)('tell fees from each other in %s', (locale) => {
    const fees = Object.entries(feesTexts[locale]).filter(([key]) => key.startsWith('fee.'));
    expect(new Set(fees.map(([, name]) => name)).size).toBe(fees.length);
  });
});
