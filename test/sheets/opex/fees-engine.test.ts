import fc from 'fast-check';
import { serialOf } from '../../../src/calendar/serial';
import { chargeFees, type FeeCharge } from '../../../src/planning/fees/charge-fees';
import type { FeeRule } from '../../../src/planning/fees/fee-rule';
import { FIRST_ROW } from '../../../src/sheets/opex/layout';
import { FEE_CHECKS, FEES } from '../../../src/sheets/opex/fees-layout';
import { annualFee, anyShare, anyTiers, fixedFee, rateFee, tieredFee } from '../../planning/fees/fee-cases';
import { seededUniform } from '../../support/histories';
import { CHANNELS, cellsOf, drawnFees, madeUpBase, madeUpBookings, salesOf, type DrawnFees } from './drawn-fees';

const PARTS = { Toys: 0.3, Shoes: 0.2 } as const;
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const day = fc.integer({ min: serialOf(2026, 11, 1), max: serialOf(2028, 2, 1) });
const days = fc
  .tuple(fc.option(day), fc.option(fc.nat(400)))
  .map(([from, length]) => ({ from, to: length === null ? null : (from ?? serialOf(2027, 1, 1)) + length }));
const channel = fc.constantFrom(...CHANNELS, CHANNELS[0]);
const vat = fc.constantFrom(0, 0.08, 0.1);

const rated = fc
  .tuple(fc.constantFrom('gmv', 'paid', 'net'), anyShare, fc.option(fc.integer({ min: 0, max: 100 })), fc.boolean())
  .map(([basis, rate, cap, refundable]) => rateFee({ basis, rate, cap, refundable }));
const fixed = fc
  .tuple(fc.constantFrom('order', 'item'), fc.integer({ min: 0, max: 50 }), fc.boolean())
  .map(([basis, amount, refundable]) => fixedFee({ basis, amount, refundable }));
const tiered = fc
  .tuple(
    fc.constantFrom('gmv', 'paid', 'net'),
    anyTiers,
    fc.constantFrom('marginal', 'whole'),
    fc.constantFrom('month', 'year'),
    fc.boolean(),
  )
  .map(([basis, tiers, mode, window, refundable]) => tieredFee({ basis, tiers, mode, window, refundable }));
const annual = fc
  .tuple(fc.constantFrom('gmv', 'paid', 'net'), fc.nat(60_000), fc.option(fc.integer({ min: 1, max: 12 })), fc.option(anyTiers))
  .map(([basis, amount, month, steps]) => {
    const refunds = (steps ?? []).map(({ threshold }, at, all) => ({ threshold: 5 * threshold, share: (at + 1) / all.length }));
    return annualFee({ basis, amount, month, refunds });
  });

/** A rule; or one that another follows; or one for all categories beside those of two of them. */
const anyFee = fc
  .tuple(fc.oneof(rated, fixed, tiered, annual), channel, vat, days, days, fc.nat(2), fc.nat(60))
  .map(([terms, of, tax, own, others, more, gap]): ((fee: string) => FeeRule[]) => (fee) => {
    // A retailer pays for what it buys: of the marketplace's bases only GMV, as sell-in, and net sales are there.
    const basis = of === CHANNELS[1] && terms.basis === 'paid' ? 'gmv' : terms.basis;
    const rule = { ...terms, basis, channel: of, fee, vat: tax, ...own } as FeeRule;
    if (more === 0) return [rule];
    if (more === 1) return rule.to === null ? [rule] : [rule, { ...rule, from: rule.to + 1 + gap, to: null }];
    return [rule, ...Object.keys(PARTS).map((category) => ({ ...rule, category, ...others }))];
  });

/** What the engine charges for each rule and month: on net sales as OPEX has them where a rule is on them. */
function engineOf({ book }: DrawnFees, rules: readonly FeeRule[], block: 'plan' | 'actual'): FeeCharge[][] {
  const [usual, net] = [false, true].map((isNet) => chargeFees(rules, salesOf(book, block, PARTS, isNet)));
  return rules.map((rule, at) => ((rule.basis === 'net' ? net : usual) ?? []).slice(12 * at, 12 * at + 12));
}

test.each([
  [1, { year: 2027, month: 1 }],
  [2, { year: 2026, month: 7 }],
])(
  'sheet and engine charge the same for rules drawn at random (%i, year from %j)',
  async (seed, start) => {
    const rules = fc.sample(anyFee, { seed, numRuns: 12 }).flatMap((make, at) => make(`Fee ${String(at)}`));
    const made = rules.map((rule, at) => cellsOf(rule, at, PARTS));
    const random = seededUniform(seed);
    const drawn = await drawnFees(
      { rules: made.map(({ cells }) => cells), tables: made.flatMap(({ tables }) => tables) },
      { inputs: { base: madeUpBase(random) }, ledger: madeUpBookings(random), asked: { start } },
    );
    expect(drawn.book.block('Fees', drawn.rows.checks, FEES.category, FEE_CHECKS.length, 1).flat()).toEqual([0, 0, 0]);
    let largest = 0;
    for (const block of ['plan', 'actual'] as const) {
      const expected = engineOf(drawn, rules, block);
      rules.forEach((rule, at) => {
        const row = FIRST_ROW + at;
        const fees = (expected[at] ?? []).map(({ fee }) => fee);
        drawn.months(row, `${block}Fee`).forEach((fee, month) => {
          const off = Math.abs(fee - (fees[month] ?? NaN));
          largest = Math.max(largest, Math.abs(fee));
          if (!(off <= 1e-6))
            throw new Error(`${JSON.stringify(rule)}, ${block} of month ${String(month + 1)}: ${String(fee)} for ${String(fees[month])}`);
        });
        const taxed = Number(drawn.rule(at, block === 'plan' ? 'planVat' : 'outlookVat'));
        expect(taxed).toBeCloseTo(sum((expected[at] ?? []).map(({ vat: own }) => own)), 5);
      });
    }
    expect(largest).toBeGreaterThan(1000);
  },
  120_000,
);
