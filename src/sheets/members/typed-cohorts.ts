import type { CohortLine } from '../../planning/members/cohort-table';
import type { MembersInputs, TypedCell } from './members-inputs';

/** The cohorts that can be read as numbers, of those that are typed: a line with text among its counts is told on the sheet and left out. */
export function typedCohorts({ retention }: MembersInputs): CohortLine[] {
  return retention.cohorts.flatMap(([first = '', ...counts]) => {
    if (counts.every((count) => count === '') || !counts.every(isCount)) return [];
    const [size = '', ...left] = counts;
    const number = (count: TypedCell) => (typeof count === 'number' ? count : null);
    return [{ name: String(first), size: number(size), left: left.map(number) }];
  });
}

const isCount = (count: TypedCell): boolean => count === '' || typeof count === 'number';
