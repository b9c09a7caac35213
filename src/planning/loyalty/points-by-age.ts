import type { PointsMonth } from './points-roll';
import type { PointsCohort } from './project-points';

/**
 * The ageing matrix of a segment: for each month its points by age, from those issued in the month (age 0) to those of the last age, where older ones
 * are with it. opening + issued − redeemed − expired = closing; what closes at an age opens the next month at the next.
 *
 * @returns rows by month, then by age
 */
export function pointsByAge(cohorts: readonly PointsCohort[], months: number, lastAge: number): PointsMonth[][] {
  return Array.from({ length: months }, (_, month) => {
    const ages = Array.from({ length: lastAge + 1 }, () => ({ opening: 0, issued: 0, redeemed: 0, expired: 0, closing: 0 }));
    for (const cohort of cohorts) {
      if (cohort.month > month) continue;
      const row = ages[Math.min(lastAge, month - cohort.month)]!;
      if (cohort.month === month) row.issued += cohort.points;
      else row.opening += month === 0 ? cohort.points : cohort.closing[month - 1]!;
      row.redeemed += cohort.redeemed[month]!;
      row.expired += cohort.expired[month]!;
      row.closing += cohort.closing[month]!;
    }
    return ages;
  });
}

/** The same over all ages. */
export function pointsOfMonths(byAge: readonly (readonly PointsMonth[])[]): PointsMonth[] {
  const sum = (ages: readonly PointsMonth[], of: keyof PointsMonth): number => ages.reduce((all, row) => all + row[of], 0);
  return byAge.map((ages) => ({
    opening: sum(ages, 'opening'),
    issued: sum(ages, 'issued'),
    redeemed: sum(ages, 'redeemed'),
    expired: sum(ages, 'expired'),
    closing: sum(ages, 'closing'),
  }));
}
