import fc from 'fast-check';
import { leavingParts } from '../../../src/planning/loyalty/leaving-parts';
import { projectLoyalty } from '../../../src/planning/loyalty/project-loyalty';
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
        const months = joiners.length;
        const none = leavingParts({ ...base, members, joiners, churn, retention: [] }, months);
        expect(none).toEqual({ byCurve: joiners.map(() => 0), byChurn: joiners.map(() => 1) });
        const retention = joiners.map((_, month) => (1 - churn) ** (month + 1));
        const same = leavingParts({ ...base, members, joiners, churn, retention }, months);
        joiners.forEach((_, month) => expect(same.byCurve[month]! + same.byChurn[month]! * churn).toBeCloseTo(churn, 12));
      }),
    );
  });

  it('is a part of the members, whatever the curve', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1e4), { minLength: 1, maxLength: 36 }),
        fc.nat(1e6),
        share,
        curves,
        (joiners, members, churn, retention) => {
          const { byCurve, byChurn } = leavingParts({ ...base, members, joiners, churn, retention }, joiners.length);
          joiners.forEach((_, month) => {
            const [curve, rest] = [byCurve[month]!, byChurn[month]!];
            expect(Math.min(curve, rest)).toBeGreaterThanOrEqual(-1e-12);
            expect(curve + rest).toBeLessThanOrEqual(1 + 1e-12);
          });
        },
      ),
    );
  });
});
