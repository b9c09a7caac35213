import { LEVELS, type ActualsRow, type Level } from '../actuals/actuals';
import { labelOf, valuesOfKey } from './row-key';

/**
 * The levels a plan's rows stand for, told from their keys alone: of the dimensions that many, in order, those whose names in the history the
 * keys hold most often; the higher ones where nothing decides.
 */
export function levelsOfRows(keys: readonly string[], actuals: readonly ActualsRow[]): Level[] {
  const values = keys.filter((key) => key !== '').map(valuesOfKey);
  const depth = Math.max(0, ...values.map(({ length }) => length));
  const names = Object.fromEntries(LEVELS.map((level) => [level, new Set(actuals.map((row) => labelOf(row[level])))])) as Record<
    Level,
    Set<string>
  >;
  const found = (levels: readonly Level[]) =>
    values.filter((path) => path.every((value, i) => names[levels[i] ?? 'channel'].has(value))).length;
  return chosen(depth, LEVELS).reduce((best, levels) => (found(levels) > found(best) ? levels : best), LEVELS.slice(0, depth));
}

/** Every choice of `count` levels, in order. */
function chosen(count: number, from: readonly Level[]): Level[][] {
  if (count === 0) return [[]];
  return from.flatMap((level, i) => chosen(count - 1, from.slice(i + 1)).map((rest) => [level, ...rest]));
}
