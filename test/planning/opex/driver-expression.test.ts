import fc from 'fast-check';
import { LOCALES } from '../../../src/locales/locale';
import { opexSheetText } from '../../../src/locales/opex-sheet';
import { InputError } from '../../../src/planning/input-error';
import { driverExpression, driverExpressionValue, figureNames, shortName } from '../../../src/planning/opex/driver-expression';
import { BASE_ITEMS, type BaseItem } from '../../../src/planning/opex/items';

const read = (text: string) => driverExpression(text, 'OPEX!D9', 'en-US');
const FIGURES: Partial<Record<BaseItem, number>> = { netSales: 9000, orders: 120, units: 300, headcount: 4, goods: 4500, sellIn: 700 };
const valueOf = (text: string) => driverExpressionValue(read(text), (item) => FIGURES[item] ?? 0);
const refusal = (text: string) => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof InputError) return { code: error.code, ...error.params };
  }
  return null;
};

describe('a typed driver', () => {
  it.each([
    ['orders*1.2+headcount*300', 120 * 1.2 + 4 * 300],
    ['net sales / orders', 75],
    ['net_sales/orders', 75],
    ['[Net sales]/[ Orders ]', 75],
    ['NET  SALES/Orders', 75],
    ['(cost of goods+10) * 2 - units', 2 * 4510 - 300],
    ['max(units, orders) * 50%', 150],
    ['净销售额／订单数', 75],
    ['【供货金额（sell-in）】+供货金额_sell_in', 1400],
    ['doanh thu thuần / đơn hàng', 75],
    ['doanh thu thuần/đơn hàng'.normalize('NFD'), 75],
    ['[Sell-in] + sell_in', 1400],
    ['units/(orders-120)', 0],
    ['headcount^9999', 0],
  ])('%s', (text, expected) => {
    expect(valueOf(text)).toBeCloseTo(expected, 9);
  });

  it('takes every figure by its short name, and by its title in every language', () => {
    for (const item of BASE_ITEMS) {
      expect([...read(`2*${shortName(item)}`).items.values()]).toEqual([item]);
      for (const locale of LOCALES) expect([...read(`2*[${opexSheetText(locale, `base.${item}`)}]`).items.values()]).toEqual([item]);
    }
    for (const locale of LOCALES)
      figureNames(locale).forEach((name, at) => expect([...read(`1+${name}`).items.values()]).toEqual([BASE_ITEMS[at]]));
  });

  it('refuses anything else, naming the cell, the place and what was found', () => {
    const allowed = figureNames('en-US').join(', ');
    expect(refusal('orders * shop visits')).toMatchObject({ code: 'driver-operator-expected', where: 'OPEX!D9', found: 'visits' });
    expect(refusal('2 * [shop visits] + orders')).toEqual({
      code: 'opex-driver-unknown',
      where: 'OPEX!D9',
      found: 'shop visits',
      position: 6,
      allowed,
    });
    expect(refusal('Net sales + foo')).toMatchObject({ code: 'opex-driver-unknown', found: 'foo', position: 13 });
    expect(refusal('12*3')).toMatchObject({ code: 'opex-driver-constant', where: 'OPEX!D9' });
    expect(refusal('=orders')).toMatchObject({ code: 'driver-character', found: '=', position: 1 });
    expect(refusal('orders*A1')).toMatchObject({ code: 'opex-driver-unknown', found: 'A1' });
    expect(refusal('WEBSERVICE(orders)')).toMatchObject({ code: 'driver-function-unknown', found: 'WEBSERVICE' });
    expect(refusal('orders*')).toMatchObject({ code: 'driver-ends' });
    expect(refusal('orders*1,2')).toMatchObject({ code: 'driver-comma' });
    expect(refusal(`orders${'+orders'.repeat(200)}`)).toMatchObject({ code: 'driver-too-long' });
  });

  it('never throws anything but such a refusal', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('net', 'sales', ' ', '[', ']', '+', '/', '(', ')', '2', 'orders', '【', 'x', '*'), { maxLength: 12 }),
        (pieces) => {
          expect(() => {
            try {
              read(pieces.join(''));
            } catch (error) {
              if (!(error instanceof InputError)) throw error;
            }
          }).not.toThrow();
        },
      ),
    );
  });
});
