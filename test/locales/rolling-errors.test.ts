import { errorText } from '../../src/locales/errors';
import { LOCALES } from '../../src/locales/locale';
import { InputError } from '../../src/locales/rolling-errors';
import { enUS } from '../../src/locales/rolling-errors/en-US';
import { viVN } from '../../src/locales/rolling-errors/vi-VN';
import { zhCN } from '../../src/locales/rolling-errors/zh-CN';

const texts = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN } as const;
const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

test('an error of a rolling plan has its sentence', () => {
  expect(new InputError('rolling-window', { allowed: 6, found: 7 }).message).toBe('A rolling plan covers 1 to 6 months; found 7.');
});

test.each(LOCALES)('messages in %s are sentences that speak of the same things as in English', (locale) => {
  for (const [code, english] of Object.entries(enUS)) {
    const text = texts[locale][code as keyof typeof enUS];
    expect([code, placeholders(text)]).toEqual([code, placeholders(english)]);
    expect([code, text]).toEqual([code, expect.stringMatching(/[.。]$/)]);
    if (locale !== 'en-US') expect([code, text]).not.toEqual([code, english]);
    expect(errorText(locale, code as keyof typeof enUS)).not.toBe(code);
  }
});
