import { errorText } from '../../src/locales/errors';
import { LOCALES } from '../../src/locales/locale';
import { InputError } from '../../src/locales/risk-errors';
import { enUS } from '../../src/locales/risk-errors/en-US';
import { viVN } from '../../src/locales/risk-errors/vi-VN';
import { zhCN } from '../../src/locales/risk-errors/zh-CN';

const texts = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN } as const;
const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

test('an error of a simulation has its sentence', () => {
  expect(new InputError('simulation-seed', { allowed: 9, found: 'x' }).message).toBe(
    'The seed must be a whole number from 0 to 9; found x.',
  );
});

test.each(LOCALES)('messages in %s are sentences that speak of the same things as in English', (locale) => {
  for (const [code, english] of Object.entries(enUS)) {
    const text = texts[locale][code as keyof typeof enUS];
    expect([code, placeholders(text)]).toEqual([code, placeholders(english)]);
    // One of them says where, and then what another one says.
    if (code === 'loyalty-at') continue;
    expect([code, text]).toEqual([code, expect.stringMatching(/[.。]$/)]);
    if (locale !== 'en-US') expect([code, text]).not.toEqual([code, english]);
    expect(errorText(locale, code as keyof typeof enUS)).not.toBe(code);
  }
});
