import { fiscalYearOfMonths } from '../../../src/planning/loyalty/fiscal-years';
import type { LoyaltyAssumptions } from '../../../src/planning/loyalty/loyalty-assumptions';
import { projectLoyalty } from '../../../src/planning/loyalty/project-loyalty';
import { loyaltyTemplate, type LoyaltyTemplate } from '../../../src/planning/loyalty/templates';
import { DrawnLoyalty } from './drawn-loyalty';

const NAMES = { segments: ['Member', 'Silver', 'Gold'], rewards: ['Voucher', 'Gift', 'Service'], cards: ['12,000', '25,000'] } as const;
const START = { year: 2027, month: 3 };
const template = (kind: LoyaltyTemplate, months: number): LoyaltyAssumptions => loyaltyTemplate(kind, NAMES, START, months).assumptions;
/** Points from before the plan, estimates that change, and indices that are not 1. */
function lively(assumptions: LoyaltyAssumptions, standing: number): LoyaltyAssumptions {
  const months = Array.from({ length: assumptions.months }, (_, month) => month);
  return {
    ...assumptions,
    fiscalYearStart: 4,
    caps:
      fiscalYearOfMonths({ ...assumptions, fiscalYearStart: 4 }).at(-1) === 0
        ? [9e6]
        : [9e6, null].slice(0, (fiscalYearOfMonths({ ...assumptions, fiscalYearStart: 4 }).at(-1) ?? 0) + 1),
    segments: assumptions.segments.map((segment, of) => ({
      ...segment,
      openingPoints: Array.from({ length: standing }, (_, age) => 10_000 * (of + 1) + 700 * age),
    })),
    spendIndex: months.map((month) => 1 + 0.3 * Math.sin(month)),
    redemption: { ...assumptions.redemption, index: months.map((month) => (month % 5 === 3 ? 1.6 : 0.9)) },
    earn: { ...assumptions.earn, eventMultiplier: months.map((month) => (month % 6 === 2 ? 2 : 1)) },
  };
}

function retained(assumptions: LoyaltyAssumptions, curves: readonly (readonly number[])[]): LoyaltyAssumptions {
  return { ...assumptions, segments: assumptions.segments.map((segment, of) => ({ ...segment, retention: curves[of]! })) };
}

const close = (found: unknown, expected: number | null): void => {
  if (expected === null) expect(found).toBe('');
  else expect(Math.abs(Number(found) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
};
const closeAll = (found: readonly unknown[], expected: readonly (number | null)[]): void => {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, at) => close(found[at], value));
};

const CASES: readonly (readonly [string, LoyaltyAssumptions])[] = [
  ['points that expire after months', lively(template('premium-auto', 8), 20)],
  ['points that expire with a fiscal year', lively(template('beauty-members', 14), 11)],
  ['points that lapse by churn', { ...lively(template('electronics-retail', 9), 10), expiry: { kind: 'inactivity', from: 3, rate: null } }],
  [
    'retention curves, with moves between segments and points that lapse by churn',
    {
      ...retained(lively(template('electronics-retail', 9), 10), [[0.7, 0.5, 0.42], [], [1, 0.9, 0.9, 0, 0, 0, 0, 0, 0, 0]]),
      expiry: { kind: 'inactivity', from: 3, rate: null },
    },
  ],
  [
    'points that lapse at a rate',
    { ...lively(template('electronics-retail', 6), 12), expiry: { kind: 'inactivity', from: 2, rate: 0.07 } },
  ],
  ['points that never expire', { ...lively(template('electronics-retail', 15), 3), expiry: { kind: 'never' } }],
];

describe('the sheet Loyalty Plan', () => {
  it.each(CASES)('is the plan: %s', async (_, assumptions) => {
    for (const expectedRedemption of [null, estimates(assumptions)]) {
      const asked = { ...assumptions, accounting: { ...assumptions.accounting, expectedRedemption } };
      const book = await DrawnLoyalty.of(asked);
      const plan = projectLoyalty(asked);
      const { points, cost, sales, active, members } = plan.programme;
      closeAll(book.line('members'), members);
      closeAll(book.line('active'), active);
      closeAll(book.line('sales'), sales);
      closeAll(
        book.line('issued'),
        points.map(({ issued }) => issued),
      );
      closeAll(
        book.line('redeemed'),
        points.map(({ redeemed }) => redeemed),
      );
      closeAll(
        book.line('expired'),
        points.map(({ expired }) => expired),
      );
      closeAll(
        book.line('outstanding'),
        points.map(({ closing }) => closing),
      );
      closeAll(book.line('cost'), cost);
      closeAll(book.line('deferred'), plan.contract.deferred);
      closeAll(book.line('contractClosing'), plan.contract.liability);
      closeAll(book.line('revenue'), plan.contract.revenue);
      closeAll(book.line('contractCatchUp'), plan.contract.catchUp);
      closeAll(book.line('provisionClosing'), plan.provision.provision);
      closeAll(book.line('expense'), plan.provision.expense);
      closeAll(book.line('provisionCatchUp'), plan.provision.catchUp);
      closeAll(
        book.years('costOfSales'),
        plan.years.map(({ figures }) => figures.costOfSales),
      );
      closeAll(
        book.years('roi'),
        plan.years.map(({ figures }) => figures.roi),
      );
    }
  });
});

function estimates({ months }: LoyaltyAssumptions): number[] {
  return Array.from({ length: months }, (_, month) => (month < 3 ? 0.7 : 0.82));
}
