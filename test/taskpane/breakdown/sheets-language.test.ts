import { sheetsLanguage } from '../../../src/taskpane/breakdown/sheets-language';
import { defaultSpec, planOf } from '../histories';

const breakdown = { spec: defaultSpec, builtAt: '2026-11-12', plan: planOf([]) };

describe('the language of the sheets', () => {
  it.each([
    ['vi-VN', 'en-US', 'Các trang tính đang bằng tiếng Anh; Tạo lại sẽ ghi bằng tiếng Việt.'],
    ['en-US', 'zh-CN', 'The sheets are in Chinese; Rebuild writes them in English.'],
    ['zh-CN', 'vi-VN', '工作表目前是越南文，重新生成后会写成中文。'],
  ] as const)('is told where the pane, in %s, speaks another than %s', (pane, sheets, expected) => {
    expect(sheetsLanguage({ ...breakdown, locale: sheets }, { locale: pane, chosen: pane })).toBe(expected);
  });

  it('stays where nobody chose another', () => {
    expect(sheetsLanguage({ ...breakdown, locale: 'zh-CN' }, { locale: 'en-US', chosen: null })).toBe(
      'The sheets are in Chinese and stay so; choose a language above to have them in another.',
    );
  });

  it('is not worth a word where it is the same, not known, or nothing is built', () => {
    expect(sheetsLanguage({ ...breakdown, locale: 'en-US' }, { locale: 'en-US', chosen: null })).toBe('');
    expect(sheetsLanguage({ ...breakdown, locale: null }, { locale: 'en-US', chosen: null })).toBe('');
    expect(sheetsLanguage(breakdown, { locale: 'en-US', chosen: null })).toBe('');
    expect(sheetsLanguage(null, { locale: 'vi-VN', chosen: null })).toBe('');
  });
});
