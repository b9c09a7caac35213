import { errors } from '../../src/locales/errors';
import { enUS as englishEvents } from '../../src/locales/events-sheet/en-US';
import { viVN as vietnameseEvents } from '../../src/locales/events-sheet/vi-VN';
import { zhCN as chineseEvents } from '../../src/locales/events-sheet/zh-CN';
import { pane } from '../../src/locales/pane';
import { enUS as englishSheets } from '../../src/locales/sheets/en-US';
import { viVN as vietnameseSheets } from '../../src/locales/sheets/vi-VN';
import { zhCN as chineseSheets } from '../../src/locales/sheets/zh-CN';

describe('the button that builds a plan once more', () => {
  it.each([
    ['en-US', [englishSheets, englishEvents], /\bbuilds? (it )?again\b/i],
    ['zh-CN', [chineseSheets, chineseEvents], /再次生成|再生成|重建|重新构建/],
    ['vi-VN', [vietnameseSheets, vietnameseEvents], /lập lại|dựng lại|xây dựng lại/i],
  ] as const)('is called by its own word wherever a text speaks of it, %s', (locale, sheets, otherWord) => {
    const rooms: Readonly<Record<string, string>>[] = [errors[locale], pane[locale], ...sheets];
    const texts = rooms.flatMap((room) => Object.values(room));
    expect(texts.filter((text) => otherWord.test(text))).toEqual([]);
    const word = pane[locale].rebuild.toLowerCase();
    expect(texts.filter((text) => text.toLowerCase().includes(word)).length).toBeGreaterThan(10);
  });
});
