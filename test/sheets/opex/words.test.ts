import { serialOf } from '../../../src/calendar/serial';
import { LOCALES } from '../../../src/locales/locale';
import { opexSheetText } from '../../../src/locales/opex-sheet';
import { BASE_ITEMS } from '../../../src/planning/opex/items';
import { opexWords } from '../../../src/sheets/opex/words';
import { madeUpHistory } from '../../excel/history';
import { DrawnOpex } from './drawn-opex';

test.each(LOCALES)('figures of the base are known in every language by workbooks in %s', (locale) => {
  const { baseOf } = opexWords(locale);
  for (const item of BASE_ITEMS)
    for (const one of LOCALES)
      expect([one, item, baseOf(` ${opexSheetText(one, `base.${item}`).toUpperCase()} `)]).toEqual([one, item, item]);
  expect([baseOf('Search ads'), baseOf('')]).toEqual([null, null]);
});

test('bookings of another language’s names count', async () => {
  const booking = (line: string, amount: number) => ({ date: serialOf(2027, 3, 5), line, channel: 'Channel 1', amount });
  const book = await DrawnOpex.of({
    history: madeUpHistory(2, 1, 39),
    locale: 'zh-CN',
    ledger: [booking('Orders', 120), booking('paid', 4000), booking('Đã giao', 3500), booking('Search ads', 90)],
  });
  const actual = (item: 'orders' | 'paid' | 'shipped') => book.at(book.baseRow(item, 'Channel 1'), 'actual');
  expect([actual('orders'), actual('paid'), actual('shipped')]).toEqual([120, 4000, 3500]);
  expect(book.plan.lines.map(({ name }) => name)).toEqual(['Search ads']);
  expect(book.plan.ledger.map(({ line }) => line)).toEqual(['订单数', '支付金额', '发货金额', 'Search ads']);
});
