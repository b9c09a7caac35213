import { sheetsLanguage } from '../../../src/taskpane/breakdown/sheets-language';
import { defaultSpec, planOf } from '../histories';

const breakdown = { spec: defaultSpec, builtAt: '2026-11-12', plan: planOf([]) };

describe('the language of the sheets', () => {
  it.each([
    ['vi-VN', 'en-US', 'Các trang tính đang bằng tiếng Anh; Tạo lại sẽ ghi bằng tiếng Việt.'],
    ['en-US', 'zh-CN', 'The sheets are in Chinese; Rebuild writes them in English.'],
    ['zh-CN', 'vi-VN', '工作表目前是越南文，重新生成后会写成中文。'],
  ] as const)('is told where the pane, in %s, speaks another than %s', (pane, sheets, expected) => {
    expect(sheetsLanguage({ ...breakdown, locale: sheets }, pane)).toBe(expected);
  });

  it('is not worth a word where it is the same, not known, or nothing is built', () => {
    expect(sheetsLanguage({ ...breakdown, locale: 'en-US' }, 'en-US')).toBe('');
    expect(sheetsLanguage({ ...breakdown, locale: null }, 'en-US')).toBe('');
    expect(sheetsLanguage(breakdown, 'en-US')).toBe('');
    expect(sheetsLanguage(null, 'vi-VN')).toBe('');
  });
});
