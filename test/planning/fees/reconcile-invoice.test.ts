import fc from 'fast-check';
import { periodsFrom } from '../../../src/calendar/periods';
import { serialOfIso } from '../../../src/calendar/serial';
import { chargeFees } from '../../../src/planning/fees/charge-fees';
import { reconcileInvoice, type InvoiceLine } from '../../../src/planning/fees/reconcile-invoice';
import { anySales, fixedFee, halfMonths, months, rateFee, sales } from './fee-cases';

const day = serialOfIso;
const line = (over: Partial<InvoiceLine> = {}): InvoiceLine => ({
  channel: 'Shopee',
  fee: 'Payment',
  day: day('2025-06-30'),
  amount: 5000,
  vat: 500,
  ...over,
});
const summer = periodsFrom(day('2025-06-01'), 2, 'month');
const rules = [
  rateFee({ fee: 'Payment', rate: 0.05, vat: 0.1 }),
  rateFee({ fee: 'Commission', rate: 0.1 }),
  rateFee({ fee: 'Commission', rate: 0.02, category: 'Fashion' }),
  fixedFee({ fee: 'Infrastructure', from: day('2025-07-01') }),
];
const charges = chargeFees(
  rules,
  months(
    '2025-06-01',
    [sales({ category: 'Fashion', paid: 60_000 }), sales({ category: 'Toys', paid: 40_000, orders: 2 })],
    [sales({ paid: 0 })],
  ),
);
const reconcile = (lines: readonly InvoiceLine[], tolerance = 1) => reconcileInvoice({ charges, lines, periods: summer, tolerance });

describe('reconcileInvoice', () => {
  it('holds each fee of a period against its lines, categories and instalments together', () => {
    const { fees, notInvoiced, notExpected } = reconcile([
      line({ amount: 3000, vat: 300, day: day('2025-06-01') }),
      line({ channel: 'shopee', amount: 2500, vat: 250 }),
      line({ fee: 'COMMISSION', amount: 5200, vat: 0 }),
    ]);
    expect(fees).toEqual([
      expect.objectContaining({ fee: 'Payment', expected: 5000, invoiced: 5500, difference: 500, vatDifference: 50, agrees: false }),
      expect.objectContaining({ fee: 'Commission', period: summer[0], expected: 5200, invoiced: 5200, difference: 0, agrees: true }),
    ]);
    expect([notInvoiced, notExpected]).toEqual([[], []]);
  });

  it('nets credits, and lets rounding within the tolerance pass, of fee and VAT', () => {
    const [fee] = reconcile([line({ amount: 6000, vat: 600 }), line({ amount: -1000, vat: -99.5 })]).fees;
    expect(fee).toMatchObject({ invoiced: 5000, difference: 0, vatDifference: 0.5, agrees: true });
    expect(reconcile([line({ vat: 502 })]).fees[0]!.agrees).toBe(false);
    expect(reconcile([line({ amount: 5000.01 })], 0).fees[0]!.agrees).toBe(false);
  });

  it('says what was not invoiced, each rule of it', () => {
    const { notInvoiced } = reconcile([line()]);
    expect(notInvoiced.map(({ rule, fee }) => [rule.fee, rule.category, fee])).toEqual([
      ['Commission', '', 4000],
      ['Commission', 'Fashion', 1200],
    ]);
  });

  it('misses no invoice of what was given back in full', () => {
    const own = chargeFees([rateFee({ refundable: true })], months('2025-06-01', [sales({ paid: 1000, returns: 1000 })]));
    expect(reconcileInvoice({ charges: own, lines: [], periods: summer, tolerance: 0 }).notInvoiced).toEqual([]);
  });

  it.each([
    ['channel', { channel: 'Lazada' }],
    ['fee', { fee: 'Storage' }],
    ['period', { day: day('2025-08-01') }],
    ['period', { day: day('2025-07-10') }],
    ['period', { fee: 'Infrastructure' }],
  ] as const)('says that a line is of no %s expected', (reason, over) => {
    const stray = line(over);
    const { fees, notExpected } = reconcile([stray]);
    expect([fees, notExpected]).toEqual([[], [{ line: stray, reason }]]);
  });

  it('puts half-months to their months, and a month to no half-month', () => {
    const halves = chargeFees([rules[0]!], halfMonths('2025-06-01', [sales({ paid: 40_000 })], [sales({ paid: 60_000 })]));
    const [fee] = reconcileInvoice({ charges: halves, lines: [line()], periods: summer, tolerance: 0 }).fees;
    expect(fee).toMatchObject({ expected: 5000, difference: 0 });
    const early = line({ day: day('2025-06-01') });
    const byHalves = reconcileInvoice({ charges, lines: [early], periods: periodsFrom(day('2025-06-01'), 4, 'half-month'), tolerance: 0 });
    expect(byHalves.fees).toEqual([]);
    expect(byHalves.notInvoiced).toHaveLength(3);
    expect(byHalves.notExpected).toEqual([{ line: early, reason: 'period' }]);
  });

  it('finds every charge and every line once: what was expected and invoiced adds up', () => {
    const anyLine = fc.record({
      channel: fc.constantFrom('Shopee', 'shopee', 'Lazada'),
      fee: fc.constantFrom('Payment', 'Commission', 'Infrastructure', 'Storage'),
      day: fc.integer({ min: day('2025-05-15'), max: day('2025-08-15') }),
      amount: fc.integer({ min: -1000, max: 100_000 }),
      vat: fc.constant(0),
    });
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), fc.array(anySales(), { minLength: 3, maxLength: 3 }), (lines, rows) => {
        const own = chargeFees(rules, months('2025-06-01', ...rows.map((row) => [row])));
        const { fees, notInvoiced, notExpected } = reconcileInvoice({ charges: own, lines, periods: summer, tolerance: 0 });
        const add = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
        expect(add([...fees.map(({ invoiced }) => invoiced), ...notExpected.map((one) => one.line.amount)])).toBe(
          add(lines.map(({ amount }) => amount)),
        );
        const expected = add(own.map(({ fee }) => fee));
        const found = add([...fees.map((one) => one.expected), ...notInvoiced.map(({ fee }) => fee)]);
        expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected));
      }),
    );
  });

  it('refuses what is no number, naming line and field', () => {
    expect(() => reconcile([line(), line({ amount: NaN })])).toThrow('Shopee > Payment (2): amount must be a number; found “NaN”.');
    expect(() => reconcile([line({ vat: Infinity })])).toThrow(expect.objectContaining({ code: 'argument-not-number' }));
    expect(() => reconcile([], -1)).toThrow(expect.objectContaining({ code: 'argument-negative' }));
  });
});
