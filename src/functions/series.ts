import { InputError } from '../planning/input-error';
import { readOptionalRange, readRange, type NumberRange } from './arguments';

/**
 * The values of consecutive periods, oldest first: a row, a column, or a block with one row a cycle (a year of months, a week of days),
 * read row by row. Any other block is refused: dates beside amounts, or one column a year, would be read in the wrong order.
 *
 * @param cycle columns a block may have; asked only where there is a block
 * @throws InputError as readRange; `argument-not-series` naming the shape found
 */
export function readSeries(argument: string, raw: unknown, cycle: () => number): NumberRange {
  return inOrder(argument, readRange(argument, raw), cycle);
}

/** As readSeries; null where it is omitted. */
export function readOptionalSeries(argument: string, raw: unknown, cycle: () => number): NumberRange | null {
  const range = readOptionalRange(argument, raw);
  return range && inOrder(argument, range, cycle);
}

function inOrder(argument: string, range: NumberRange, cycle: () => number): NumberRange {
  const { rows, columns } = range;
  if (rows > 1 && columns > 1 && columns !== cycle())
    throw new InputError('argument-not-series', { argument, allowed: cycle(), rows, columns });
  return range;
}
