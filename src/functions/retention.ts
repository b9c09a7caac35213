import { retention } from '../forecasting/retention/retention';
import { likeVector, readRange, readWhole, withoutBlanks } from './arguments';
import { withInputErrors } from './input-errors';
import { HORIZON } from './limits';

/**
 * `PLAN.RETENTION(survivors, horizon)`: the share of the cohort left after 0, 1, 2, … periods, `horizon` more than there are survivors, a row
 * where these are a row, else a column; see retention. Blank cells at the end are periods still to come.
 *
 * @throws InputError naming argument, found and allowed; `retention-too-short` for too little data
 */
export function planRetention(survivors: unknown, horizon: unknown): number[][] {
  const range = readRange('survivors', survivors);
  const known = range.cells.reduce<number>((last, count, at) => (count === null ? last : at + 1), 0);
  const counts = withoutBlanks('survivors', range.cells.slice(0, known));
  const further = readWhole('horizon', horizon, HORIZON);
  return likeVector(
    withInputErrors(() => retention(counts, further)),
    range,
  );
}
