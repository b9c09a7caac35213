import fc from 'fast-check';
import { ageingOf } from '../../../src/planning/loyalty/ageing';
import { checkLoyalty } from '../../../src/planning/loyalty/check-loyalty';
import { projectLoyalty } from '../../../src/planning/loyalty/project-loyalty';
import { pointsRoll } from '../../../src/planning/loyalty/points-roll';
import { valuePerPoint } from '../../../src/planning/loyalty/rewards-cost';
import { plain, programmes } from './programmes';

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const near = (found: number, expected: number, scale: number) => Math.abs(found - expected) <= 1e-11 * Math.max(1, scale);

describe('projectLoyalty, of any programme', () => {
  it('opening + issued − redeemed − expired = closing by segment, month and age, nothing below zero, and what closes opens one month older', () => {
    fc.assert(
      fc.property(programmes, (assumptions) => {
        checkLoyalty(assumptions);
        const { lastAge } = ageingOf(assumptions);
        return projectLoyalty(assumptions).segments.every(({ byAge, points }) => {
          const scale = total(points.map(({ issued }) => issued)) + points[0]!.opening;
          return byAge.every((ages, month) =>
            ages.every(({ opening, issued, redeemed, expired, closing }, age) => {
              const isSound =
                near(opening + issued - redeemed - expired, closing, scale) &&
                Math.min(opening, issued, redeemed, expired, closing) >= 0 &&
                (issued === 0 || age === 0);
              if (month === 0 || age === 0) return isSound;
              const before = byAge[month - 1]!;
              const rolls = assumptions.expiry.kind === 'inactivity' || assumptions.expiry.kind === 'never';
              const older = before[age - 1]!.closing + (rolls && age === lastAge ? before[age]!.closing : 0);
              return isSound && near(opening, older, scale);
            }),
          );
        });
      }),
    );
  });

  it('has every point redeemed, expired or outstanding', () => {
    fc.assert(
      fc.property(programmes, (assumptions) => {
        const { points } = projectLoyalty(assumptions).programme;
        const given = points[0]!.opening + total(points.map(({ issued }) => issued));
        const gone = total(points.map(({ redeemed, expired }) => redeemed + expired));
        return near(given - gone, points.at(-1)!.closing, given);
      }),
    );
  });

  it('takes its own estimate of redemption in every month without one typed, and what is typed in the others', () => {
    fc.assert(
      fc.property(programmes, fc.nat(), (assumptions, nth) => {
        const typed = (expectedRedemption: (number | null)[] | null) =>
          projectLoyalty({ ...assumptions, accounting: { ...assumptions.accounting, expectedRedemption } });
        const months = assumptions.spendIndex.map((_, month) => month);
        const from = nth % assumptions.months;
        const own = typed(null);
        expect(typed(months.map(() => null))).toEqual(own);
        const [mixed, all] = [typed(months.map((month) => (month < from ? null : 0.5))), typed(months.map(() => 0.5))];
        const before = ({ contract, provision }: typeof own) => [contract.liability.slice(0, from), provision.provision.slice(0, from)];
        const after = ({ provision }: typeof own) => provision.provision.slice(from);
        expect(before(mixed)).toEqual(before(own));
        expect(after(mixed)).toEqual(after(all));
      }),
    );
  });

  it('has members add up: those there, joined and left', () => {
    fc.assert(
      fc.property(programmes, (assumptions) => {
        const { segments } = projectLoyalty(assumptions);
        return assumptions.spendIndex.every((_, month) => {
          const sum = (of: 'opening' | 'left' | 'moved' | 'joined' | 'closing'): number =>
            total(segments.map(({ members }) => members[of][month]!));
          const scale = sum('opening') + sum('joined');
          return (
            near(sum('opening') - sum('left') + sum('joined'), sum('closing'), scale) &&
            near(sum('moved'), 0, scale) &&
            segments.every(
              ({ members: { opening, left, moved, joined, closing } }) =>
                closing[month]! >= 0 && near(opening[month]! - left[month]! + moved[month]! + joined[month]!, closing[month]!, scale),
            )
          );
        });
      }),
    );
  });

  it('never owes more than the points outstanding are worth, and what is deferred is revenue or still owed', () => {
    fc.assert(
      fc.property(programmes, (assumptions) => {
        const { contract, provision, programme } = projectLoyalty(assumptions);
        const most = valuePerPoint(assumptions.rewards) * (1 + 1e-12);
        const isBounded = programme.points.every(({ closing }, month) => {
          const [owed, provided] = [contract.liability[month]!, provision.provision[month]!];
          return owed >= 0 && owed <= closing * most && provided >= 0 && provided <= closing * programme.costPerPoint[month]! * (1 + 1e-12);
        });
        const deferred = contract.opening + total(contract.deferred);
        const costs = total(programme.pointsCost);
        return (
          isBounded &&
          near(deferred - total(contract.revenue), contract.liability.at(-1)!, deferred) &&
          near(provision.opening + total(provision.expense) - costs, provision.provision.at(-1)!, costs + provision.opening)
        );
      }),
    );
  });

  it('with all sales given shares them out to the unit', () => {
    fc.assert(
      fc.property(programmes, (assumptions) => {
        const given = assumptions.salesByMonth;
        if (given === null) return true;
        return projectLoyalty(assumptions).programme.sales.every(
          (sales, month) => sales === 0 || near(sales, given[month]!, given[month]!),
        );
      }),
    );
  });
});

describe('projectLoyalty, of plain programmes', () => {
  it('redeems by the curve on what was issued, expires the rest at its age, and owes nothing for what is not expected', () => {
    const { programme, contract, provision } = projectLoyalty(plain(6));
    expect(programme.points.map(({ issued }) => issued)).toEqual(Array(6).fill(100_000));
    const redeemed = [0, 50_000, 80_000, 80_000, 80_000, 80_000];
    programme.points.forEach((row, month) => expect(row.redeemed).toBeCloseTo(redeemed[month]!, 8));
    const expired = [0, 0, 0, 20_000, 20_000, 20_000];
    programme.points.forEach((row, month) => expect(row.expired).toBeCloseTo(expired[month]!, 8));
    // 100,000 of sales, points worth 100,000 × 0.04 × 0.8 = 3,200: 100,000 × 3,200 / 103,200 is deferred.
    const deferred = (100_000 * 3200) / 103_200;
    contract.deferred.forEach((found) => expect(found).toBeCloseTo(deferred, 8));
    const owed = [1, 1 + 3 / 8, 1 + 3 / 8, 1 + 3 / 8, 1 + 3 / 8, 1 + 3 / 8];
    contract.liability.forEach((found, month) => expect(found).toBeCloseTo(deferred * owed[month]!, 8));
    // 80,000, then 30,000 more points still to be redeemed, at 0.02.
    const points = [80_000, 110_000, 110_000, 110_000, 110_000, 110_000];
    provision.provision.forEach((found, month) => expect(found).toBeCloseTo(points[month]! * 0.02, 8));
    // The cost of what was issued is booked in the month it was issued in.
    provision.expense.forEach((found) => expect(found).toBeCloseTo(1600, 8));
  });

  it('expires by age as PLAN.POINTSROLL does', () => {
    const opening = [5000, 4000, 3000];
    const base = plain(12);
    const segments = [{ ...base.segments[0]!, openingPoints: opening }];
    const { programme } = projectLoyalty({ ...base, segments, redemption: { ...base.redemption, curve: [0] } });
    const roll = pointsRoll({
      opening: [...opening].reverse(),
      issued: programme.points.map(({ issued }) => issued),
      redeemedShare: Array<number>(12).fill(0),
      expiryMonths: 3,
    });
    expect(programme.points).toEqual(roll);
  });

  it('expires at the end of the fiscal year after that of issue', () => {
    const months = 24;
    const base = plain(months, { fiscalYearStart: 4, expiry: { kind: 'fiscal-year', years: 1 } });
    const { programme } = projectLoyalty({ ...base, redemption: { ...base.redemption, curve: [0] } });
    // The year ends in March: month 2 is March 2027, month 14 March 2028.
    const expired = Array<number>(months).fill(0);
    expired[14] = 3 * 100_000;
    expect(programme.points.map((row) => row.expired)).toEqual(expired);
    const other = projectLoyalty({
      ...base,
      redemption: { ...base.redemption, curve: [0] },
      months: 24,
      fiscalYearStart: 1,
      caps: [null, null],
    });
    expect(other.programme.points[23]!.expired).toBe(12 * 100_000);
  });

  it('lapses with the churn of each segment from an age on', () => {
    const base = plain(3, { expiry: { kind: 'inactivity', from: 1, rate: null } });
    const segments = [{ ...base.segments[0]!, churn: 0.1 }];
    const { programme } = projectLoyalty({ ...base, segments, redemption: { ...base.redemption, curve: [0] } });
    const [first, second] = programme.points.map(({ issued }) => issued);
    expect(programme.points.map(({ expired }) => expired)[1]).toBeCloseTo(0.1 * first!, 8);
    expect(programme.points.map(({ expired }) => expired)[2]).toBeCloseTo(0.1 * (0.9 * first! + second!), 8);
  });

  it('moves members between tiers: leave, move, join', () => {
    const base = plain(1);
    const tier = base.segments[0]!;
    const { segments } = projectLoyalty({
      ...base,
      segments: [
        { ...tier, name: 'Silver', churn: 0.1, joiners: [50], activeShare: 0.5 },
        { ...tier, name: 'Gold', members: 200, churn: 0.05 },
      ],
      migration: [
        [0.9, 0.1],
        [0.2, 0.8],
      ],
    });
    const [silver, gold] = segments.map(({ members }) => members);
    // 900 and 190 stay: 810 + 38 + 50, and 90 + 152.
    expect(silver!.closing[0]).toBeCloseTo(898, 10);
    expect(gold!.closing[0]).toBeCloseTo(242, 10);
    expect(silver!.active[0]).toBeCloseTo(0.25 * 1898, 10);
  });
});

describe('projectLoyalty, its figures', () => {
  it('are of the year', () => {
    const base = plain(12, { fixedCosts: Array<number>(12).fill(100), caps: [20_000] });
    const { years, programme } = projectLoyalty(base);
    const year = years[0]!;
    // 850,000 points at 0.02, and 1,200.
    expect(year.cost).toBeCloseTo((50_000 + 10 * 80_000) * 0.02 + 1200, 8);
    expect(year.cap).toBe(20_000);
    expect(year.figures).toEqual({
      costOfSales: expect.closeTo(year.cost / 1_200_000, 12),
      redemptionRate: expect.closeTo(850_000 / 1_200_000, 12),
      breakage: expect.closeTo(180_000 / 1_200_000, 12),
      costPerActive: expect.closeTo(year.cost / 1000, 12),
      breakEvenSales: expect.closeTo(year.cost / 0.4, 8),
      breakEvenShare: expect.closeTo(year.cost / 0.4 / 1_200_000, 12),
      incrementalMargin: expect.closeTo(48_000, 8),
      roi: expect.closeTo((48_000 - year.cost) / year.cost, 12),
    });
    expect(total(programme.cost)).toBeCloseTo(year.cost, 8);
  });

  it('shares the cost out by reward and to the partner who bears some of it', () => {
    const rewards = [
      { name: 'Voucher', share: 0.75, price: 100, unitCost: 2, partnerShare: 0, faceValue: 4 },
      { name: 'Flight', share: 0.25, price: 1000, unitCost: 30, partnerShare: 0.4, faceValue: 50 },
    ];
    const { programme } = projectLoyalty(plain(2, { rewards }));
    expect(programme.rewards[1]).toEqual([
      { name: 'Voucher', units: 375, cost: 750, borneByPartner: 0, ours: 750 },
      { name: 'Flight', units: 12.5, cost: 375, borneByPartner: 150, ours: 225 },
    ]);
    expect(programme.pointsCost[1]).toBeCloseTo(975, 10);
  });
});
