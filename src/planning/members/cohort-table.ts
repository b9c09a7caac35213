import { fitCohorts, type RetentionFit } from '../../forecasting/retention/beta-geometric';
import { InputError } from '../../locales/risk-errors';

/** A line of the cohort table: members who joined in the same month. What is not known yet is null. */
export interface CohortLine {
  /** What people call it, such as its first month. */
  readonly name: string;
  readonly size: number | null;
  /** Those left 1, 2, … months after joining. */
  readonly left: readonly (number | null)[];
}

/** Parameters fitted to a cohort table, and to how much of it. */
export interface TableFit {
  readonly fit: RetentionFit;
  readonly cohorts: number;
  /** Members that joined in those cohorts. */
  readonly members: number;
}

/**
 * The counts of a cohort from its size on, as far as it is known.
 *
 * @throws InputError `members-cohort-size` for a size not above zero, `members-cohort-gap` for a month without a number before one with, `members-cohort-negative`,
 * `members-cohort-rises` for more members than the month before: nobody comes back to a cohort
 */
export function survivorsOf({ name, size, left }: CohortLine): number[] {
  if (!(size !== null && size > 0)) throw new InputError('members-cohort-size', { cohort: name, found: size ?? '' });
  const last = left.reduce<number>((known, count, at) => (count === null ? known : at + 1), 0);
  let before = size;
  const known = left.slice(0, last).map((found, at) => {
    const place = { cohort: name, month: at + 1 };
    if (found === null) throw new InputError('members-cohort-gap', place);
    if (found < 0) throw new InputError('members-cohort-negative', { ...place, found });
    if (found > before) throw new InputError('members-cohort-rises', { ...place, found, before });
    before = found;
    return found;
  });
  return [size, ...known];
}

/** Whether a cohort can be fitted: sound, and known for a month at least. */
export function isUsable(line: CohortLine): boolean {
  try {
    return survivorsOf(line).length > 1;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

/**
 * The shifted-beta-geometric model of a cohort table (see fitCohorts): of the cohorts that can be used, the others are left out. Null where none of them is known
 * for two months.
 */
export function fitCohortTable(lines: readonly CohortLine[]): TableFit | null {
  const cohorts = lines.filter(isUsable).map(survivorsOf);
  if (!cohorts.some(({ length }) => length > 2)) return null;
  return { fit: fitCohorts(cohorts), cohorts: cohorts.length, members: cohorts.reduce((sum, [size = 0]) => sum + size, 0) };
}
