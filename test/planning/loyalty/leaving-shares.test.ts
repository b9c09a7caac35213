import fc from 'fast-check';
import { leavingShares } from '../../../src/planning/loyalty/leaving-shares';
import type { UncertainAssumption } from '../../../src/planning/loyalty/loyalty-assumptions';
import { loyaltyOutputs } from '../../../src/planning/loyalty/loyalty-model';
import { projectLoyalty } from '../../../src/planning/loyalty/project-loyalty';
import { simulateLoyalty } from '../../../src/planning/loyalty/simulate-loyalty';
import { plain } from './programmes';

const base = plain(1).segments[0]!;
const share = fc.integer({ min: 0, max: 100 }).map((part) => part / 100);
const curves = fc.array(share, { maxLength: 12 }).map((parts) => parts.sort((a, b) => b - a));

/** Members at the end of each month, every month's joiners followed by themselves. */
function byCohort(members: number, joiners: readonly number[], churn: number, retention: readonly number[]): number[] {
  const survival = (months: number): number =>
    months <= retention.length ? (months === 0 ? 1 : retention[months - 1]!) : survival(months - 1) * (1 - churn);
  return joiners.map((_, month) =>
    joiners.slice(0, month + 1).reduce((sum, joined, at) => sum + joined * survival(month - at), members * (1 - churn) ** (month + 1)),
  );
}

describe('what leaves a segment with a retention curve', () => {
  it('leaves of one cohort what a published curve has: Fader and Hardie, How to project customer retention, 2007, High End', () => {
    const surviving = [0.869, 0.743, 0.653, 0.593, 0.551, 0.517, 0.491];
    const months = surviving.length + 1;
    const joiners = [1000, ...surviving.map(() => 0)];
    const programme = { ...plain(months), segments: [{ ...base, members: 0, joiners, churn: 0.02, retention: surviving }] };
    const { closing } = projectLoyalty(programme).segments[0]!.members;
    expect(closing.map((members) => members.toFixed(6))).toEqual([1, ...surviving].map((part) => (1000 * part).toFixed(6)));
  });

  it('has the members of all cohorts, each followed by itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1e4), { minLength: 1, maxLength: 24 }),
        fc.nat(1e6),
        share,
        curves,
        (joiners, members, churn, retention) => {
          const months = joiners.length;
          const programme = { ...plain(months), segments: [{ ...base, members, joiners, churn, retention }] };
          const { closing } = projectLoyalty(programme).segments[0]!.members;
          const expected = byCohort(members, joiners, churn, retention);
          expected.forEach((value, month) => expect(Math.abs(closing[month]! - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, value)));
        },
      ),
    );
  });

  it('is churn where there is no curve, and where the curve is that of churn', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e4), { minLength: 2, maxLength: 24 }), fc.nat(1e6), share, (joiners, members, churn) => {
        const each = joiners.map(() => churn);
        expect(leavingShares({ members, retention: [] }, joiners, each)).toEqual(each);
        const retention = joiners.map((_, month) => (1 - churn) ** (month + 1));
        leavingShares({ members, retention }, joiners, each).forEach((found) => expect(found).toBeCloseTo(churn, 12));
      }),
    );
  });

  it('is a part of the members, whatever the curve and the churn of the months', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(1e4), share), { minLength: 1, maxLength: 36 }),
        fc.nat(1e6),
        curves,
        (months, members, retention) => {
          const [joiners, churn] = [months.map(([joined]) => joined), months.map(([, part]) => part)];
          for (const found of leavingShares({ members, retention }, joiners, churn)) {
            expect(found).toBeGreaterThanOrEqual(-1e-12);
            expect(found).toBeLessThanOrEqual(1 + 1e-12);
          }
        },
      ),
    );
  });

  it.each(['run', 'month'] as const)(
    'is, where new members and churn are drawn by %s, what it is where the same is typed',
    async (drawn) => {
      const months = 18;
      const segment = { ...base, members: 5000, joiners: Array<number>(months).fill(400), churn: 0.05, retention: [0.8, 0.65, 0.6, 0.58] };
      const drawnAt = (input: 'joiners' | 'churn', value: number): UncertainAssumption => ({
        input,
        of: 0,
        distribution: { kind: 'fixed', value },
        drawn,
        group: null,
      });
      const programme = { ...plain(months), segments: [segment] };
      const uncertain = { ...programme, uncertain: [drawnAt('joiners', 1.7), drawnAt('churn', 0.2)] };
      const typed = { ...programme, segments: [{ ...segment, joiners: segment.joiners.map((joined) => 1.7 * joined), churn: 0.2 }] };
      const figures = await simulateLoyalty(uncertain, { runs: 100, seed: 1 });
      const { cost } = loyaltyOutputs(uncertain);
      projectLoyalty(typed).programme.cost.forEach((expected, month) =>
        expect(Math.abs(figures[cost + month]![99]! - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected)),
      );
    },
  );
});
