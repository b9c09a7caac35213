import { InputError } from '../input-error';

/**
 * The actuals of the periods that are over: those before the first blank. Blanks may only stand at the end, since a period without a
 * number between others would count as still to come.
 *
 * @param periods how many periods the year has
 * @throws InputError `outlook-lengths`, `outlook-gap`
 */
export function elapsedPeriods(actuals: readonly (number | null)[], periods: number): readonly number[] {
  if (actuals.length > periods) throw new InputError('outlook-lengths', { allowed: periods, found: actuals.length });
  const blank = actuals.indexOf(null);
  const elapsed = (blank < 0 ? actuals : actuals.slice(0, blank)).filter((value) => value !== null);
  const later = actuals.findIndex((value, at) => at > blank && value !== null);
  if (blank >= 0 && later >= 0) throw new InputError('outlook-gap', { cell: blank + 1, later: later + 1 });
  return elapsed;
}
