import type { Month } from '../../calendar/months';

/** Where a year begins on a chart of months. */
export interface YearMark {
  readonly x: number;
  readonly year: number;
}

/** Room a year's name needs. */
const YEAR_WIDTH = 34;

/** The Januaries and the first month, as far as their years' names do not run into each other; the first month gives way to a January that follows closely. */
export function yearMarks(months: readonly Month[], xOf: (index: number) => number): YearMark[] {
  const begins = months.flatMap(({ year, month }, at) => (month === 1 || at === 0 ? [{ x: xOf(at), year }] : []));
  const [first, second] = begins;
  const giving = first && second && months[0]?.month !== 1 && second.x - first.x < YEAR_WIDTH;
  let before = -Infinity;
  return begins.slice(giving ? 1 : 0).filter(({ x }) => {
    const fits = x - before >= YEAR_WIDTH;
    if (fits) before = x;
    return fits;
  });
}
