import { eventsSheetText } from '../../src/locales/events-sheet';
import { counted } from '../../src/sheets/formula-text';

test('a live count has the word that goes with one, and with many', () => {
  expect(counted('B2', (count) => eventsSheetText('en-US', 'unusable', { count }))).toBe(
    'B2&IF(B2=1," row of the list cannot be used: see the column Check."," rows of the list cannot be used: see the column Check.")',
  );
});

test('a live count asks nothing where the words are the same', () => {
  expect(counted('B2', (count) => eventsSheetText('zh-CN', 'unusable', { count }))).toBe('B2&" 行活动无法采用：见“校验”列。"');
});
