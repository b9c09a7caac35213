import fc from 'fast-check';
import { serialOfIso } from '../../../src/calendar/serial';
import { agencyFee, type AgencyContract } from '../../../src/planning/fees/agency-fee';
import { chargeFees } from '../../../src/planning/fees/charge-fees';
import { daysCharged, daysInForce } from '../../../src/planning/fees/fee-days';
import type { FeeRule } from '../../../src/planning/fees/fee-rule';
import { sum } from '../../../src/planning/variance/left-to-right';
import { withAddIn } from '../../excel/add-in';
import { annualFee, anySales, anyShare, anyTiers, months, rateFee, sales, tieredFee } from './fee-cases';

/** A formula of functions that Excel 2016 has, and what the planning code comes to. */
interface Twin {
  readonly formula: string;
  readonly expected: number;
}

const array = (values: readonly number[]): string => `{${values.join(',')}}`;
const first = serialOfIso('2025-01-01');

/** The fee of the last of some months of sales. */
const lastFee = (rule: FeeRule, ...paid: readonly number[]): number =>
  chargeFees([rule], months('2025-01-01', ...paid.map((amount) => [sales({ paid: amount })]))).at(-1)!.fee;

const capped = fc.tuple(anySales(), anyShare, fc.integer({ min: 0, max: 100_000 })).map(([row, rate, cap]): Twin => {
  const [charge] = chargeFees([rateFee({ rate, cap, refundable: true })], months('2025-01-01', [row]));
  return {
    formula: `=MIN(${rate}*${row.paid},${cap}*${row.items})-MIN(${rate}*${row.returns},${cap}*${row.returnedItems})`,
    expected: charge!.fee,
  };
});

const tiered = fc
  .tuple(anyTiers, fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), fc.constantFrom('marginal', 'whole'))
  .map(([tiers, before, amount, mode]): Twin => {
    const thresholds = array(tiers.map(({ threshold }) => threshold));
    const rates = tiers.map(({ rate }) => rate);
    const steps = array(rates.map((rate, at) => rate - (rates[at - 1] ?? 0)));
    const charged = (toDate: number): string =>
      mode === 'marginal'
        ? `SUMPRODUCT((${toDate}>${thresholds})*(${toDate}-${thresholds})*${steps})`
        : `${toDate}*IFERROR(INDEX(${array(rates)},MATCH(${toDate},${thresholds})),0)`;
    return { formula: `=${charged(before + amount)}-${charged(before)}`, expected: lastFee(tieredFee({ tiers, mode }), before, amount) };
  });

const refunded = fc
  .tuple(anyTiers, fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }))
  .map(([steps, january, february]): Twin => {
    const refunds = steps.map(({ threshold }, at) => ({ threshold, share: (at + 1) / steps.length }));
    const reached = (toDate: number): string =>
      `IFERROR(INDEX(${array(refunds.map(({ share }) => share))},MATCH(${toDate},${array(refunds.map(({ threshold }) => threshold))})),0)`;
    return {
      formula: `=36500*28/365-(36500*59/365*${reached(january + february)}-36500*31/365*${reached(january)})`,
      expected: lastFee(annualFee({ amount: 36_500, refunds }), january, february),
    };
  });

const span = fc
  .tuple(fc.integer({ min: -40, max: 60 }), fc.nat(40))
  .map(([start, length]) => ({ from: first + start, to: first + start + length }));

const inForce = span.map(({ from, to }): Twin => {
  const period = { first, last: first + 30 };
  return { formula: `=MAX(0,MIN(${to},${period.last})-MAX(${from},${period.first})+1)`, expected: daysInForce({ from, to }, period) };
});

const withExceptions = fc.tuple(span, span, fc.nat(20), fc.nat(30)).map(([{ from, to }, own, gap, length]): Twin => {
  const period = { first, last: first + 30 };
  const next = { from: own.to + 1 + gap, to: own.to + 1 + gap + length };
  const exceptions = [own, next].map((days) => rateFee({ category: 'Toys', ...days }));
  const [low, high] = [`MAX(${from},${period.first})`, `MIN(${to},${period.last})`];
  const [starts, ends] = [array([own.from, next.from]), array([own.to, next.to])];
  // The later of the starts and the earlier of the ends, element by element, which MAX and MIN do not do.
  const overlap = `(${ends}-(${ends}>${high})*(${ends}-${high})-${starts}-(${starts}<${low})*(${low}-${starts})+1)`;
  return {
    formula: `=MAX(0,${high}-${low}+1)-SUMPRODUCT((${overlap}>0)*${overlap})`,
    expected: daysCharged(rateFee({ from, to }), exceptions, 'Toys', period),
  };
});

const agency = fc
  .tuple(fc.nat(100_000), anyTiers, fc.nat(1e6), fc.nat(100), fc.nat(200_000), fc.nat(200_000))
  .map(([retainer, tiers, net, score, minimum, above]): Twin => {
    const contract: AgencyContract = {
      retainer,
      basis: 'net',
      tiers,
      mode: 'whole',
      kpiBasis: 'both',
      kpi: [{ threshold: 60, share: -0.1 }, { threshold: 80, share: 0 }, { threshold: 95, share: 0.15 }], // prettier-ignore
      minimum,
      cap: minimum + above,
    };
    const commission = `${net}*IFERROR(INDEX(${array(tiers.map(({ rate }) => rate))},MATCH(${net},${array(tiers.map(({ threshold }) => threshold))})),0)`;
    const base = `(${retainer}*3+${commission})`;
    return {
      formula: `=MIN(${minimum + above},MAX(${minimum},${base}+IFERROR(INDEX({-0.1,0,0.15},MATCH(${score},{60,80,95})),0)*${base}))`,
      expected: agencyFee(contract, { months: 3, gmv: net, net, score }).fee,
    };
  });

describe('what the doc comments say of a sheet', () => {
  it.each([
    ['a cap an item, less what is given back', capped],
    ['tiers to date', tiered],
    ['an annual fee refunded by sales', refunded],
    ['days in force', inForce],
    ['days in force less those of a category’s own rules', withExceptions],
    ['the fee of an agency', agency],
  ])('%s', (_, arbitrary) =>
    withAddIn(async ({ Excel }) => {
      const twins = fc.sample(arbitrary, { seed: 1, numRuns: 40 });
      expect(sum(twins.map(({ expected }) => Math.abs(expected)))).toBeGreaterThan(0);
      const shown = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(`A1:A${twins.length}`);
        range.formulas = twins.map(({ formula }) => [formula]);
        await context.sync();
        range.load('values');
        await context.sync();
        return range.values.map(([value]) => value as unknown);
      });
      twins.forEach(({ formula, expected }, at) => {
        expect([formula, typeof shown[at]]).toEqual([formula, 'number']);
        expect(Math.abs(Number(shown[at]) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)) + 1e-6);
      });
    }),
  );
});
