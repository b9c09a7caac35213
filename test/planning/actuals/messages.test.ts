import { actualsNotes } from '../../../src/locales/actuals';
import { errors } from '../../../src/locales/errors';

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe.each(['zh-CN', 'vi-VN'] as const)('in %s', (locale) => {
  test.each(Object.entries(actualsNotes['en-US']))('the note %s says what the English one says', (code, english) => {
    const translation: Readonly<Record<string, string>> = actualsNotes[locale];
    expect(placeholders(translation[code] ?? '')).toEqual(placeholders(english));
  });

  const aboutFiles = Object.entries(errors['en-US']).filter(([code]) => /^(file|history|number)-/.test(code));
  test.each(aboutFiles)('the error %s names what the English one names', (code, english) => {
    const translation: Readonly<Record<string, string>> = errors[locale];
    expect(placeholders(translation[code] ?? '')).toEqual(placeholders(english));
  });
});
