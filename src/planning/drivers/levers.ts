import { InputError } from '../input-error';
import { driverNames } from './driver-names';
import { evaluate } from './evaluate';
import type { Expression } from './expression';
import { nameKey } from './name';
import { solveFor } from './solve-for';

/** What solutions call the sales that are aimed at, and those there are. No driver can be called so. */
export const TARGET = '=target';
export const SALES = '=sales';
/** What part of the gap the levers up to one close, 0 to 1. */
export const SHARE = '=share';

const named = (written: string): Expression => ({ kind: 'name', written, at: 0 });

/** The value of a driver that alone brings the expression to TARGET; null where there is no closed form. */
export function aloneSolution(expression: Expression, name: string): Expression | null {
  return solveFor(expression, name, named(TARGET));
}

/** The value of a driver that closes SHARE of the gap between SALES and TARGET; null where there is no closed form. */
export function leverSolution(expression: Expression, name: string): Expression | null {
  const gap: Expression = { kind: 'operation', operator: '-', left: named(TARGET), right: named(SALES), at: 0 };
  const part: Expression = { kind: 'operation', operator: '*', left: gap, right: named(SHARE), at: 0 };
  return solveFor(expression, name, { kind: 'operation', operator: '+', left: named(SALES), right: part, at: 0 });
}

/** Values of drivers, by nameKey. */
export type DriverValues = ReadonlyMap<string, number>;

/** The value of one driver at which the expression is `target`, the others held; null where there is none. */
export function aloneValue(expression: Expression, name: string, values: DriverValues, target: number): number | null {
  const solution = aloneSolution(expression, name);
  return solution && valueOrNull(solution, new Map([...values, [TARGET, target]]));
}

/**
 * What the drivers become when those not locked bring the expression to `target` together. They are taken in the order of the formula: the j-th of
 * m closes j/m of the gap, those before it at their new values, so that the last reaches the target. Locked ones, and those without
 * a closed form, keep their value.
 *
 * @param locked by nameKey
 * @returns by nameKey; null for a lever that has no solution, and for all where no lever is left or the expression has no value
 */
export function leverValues(
  expression: Expression,
  values: DriverValues,
  target: number,
  locked: ReadonlySet<string>,
): ReadonlyMap<string, number | null> {
  const levers = driverNames(expression).map((name) => ({
    key: nameKey(name),
    solution: locked.has(nameKey(name)) ? null : leverSolution(expression, name),
  }));
  const count = levers.filter(({ solution }) => solution !== null).length;
  const sales = valueOrNull(expression, values);
  if (count === 0 || sales === null) return new Map(levers.map(({ key }) => [key, null]));
  const now = new Map([...values, [SALES, sales], [TARGET, target]]);
  let before = 0;
  return new Map(
    levers.map(({ key, solution }) => {
      if (solution === null) return [key, values.get(key) ?? null];
      now.set(SHARE, (before += 1) / count);
      const value = valueOrNull(solution, now);
      if (value === null) now.delete(key);
      else now.set(key, value);
      return [key, value];
    }),
  );
}

/** Null where it has no value, or needs one that is not known. */
function valueOrNull(expression: Expression, values: DriverValues): number | null {
  if (driverNames(expression).some((name) => !values.has(nameKey(name)))) return null;
  try {
    return evaluate(expression, (name) => values.get(nameKey(name)) ?? 0);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
