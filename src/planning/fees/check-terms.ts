import { InputError } from '../input-error';

/** A share from 0 to 1; null is not typed yet. @throws InputError `argument-missing`, `argument-out-of-range` */
export function checkShare(argument: string, found: number | null): void {
  checkBetween(argument, found, 0, 1);
}

/** @throws InputError `argument-missing`, `argument-out-of-range` */
export function checkBetween(argument: string, found: number | null, low: number, high: number): void {
  if (found === null) throw new InputError('argument-missing', { argument });
  if (!(found >= low && found <= high)) throw new InputError('argument-out-of-range', { argument, low, high, found });
}

/** An amount or number of zero or more; null is not typed yet. @throws InputError `argument-missing`, `argument-not-number`, `argument-negative` */
export function checkAmount(argument: string, found: number | null): void {
  if (found === null) throw new InputError('argument-missing', { argument });
  checkNumber(argument, found);
  if (found < 0) throw new InputError('argument-negative', { argument, found });
}

/** @throws InputError `argument-not-number` */
export function checkNumber(argument: string, found: number): void {
  if (!Number.isFinite(found)) throw new InputError('argument-not-number', { argument, found: String(found) });
}

/** @throws InputError `argument-not-choice` */
export function checkChoice(argument: string, found: string, allowed: readonly string[], key = (name: string): string => name): void {
  if (!allowed.some((choice) => key(choice) === key(found)))
    throw new InputError('argument-not-choice', { argument, allowed: allowed.join(', '), found });
}

/** Each above the one before. @throws InputError `argument-not-rising` */
export function checkRising(argument: string, values: readonly number[]): void {
  values.forEach((found, at) => {
    const before = values[at - 1];
    if (before !== undefined && !(found > before)) throw new InputError('argument-not-rising', { argument, found, before });
  });
}

/** @throws InputError `argument-above` */
export function checkAtMost(argument: string, found: number, other: string, allowed: number): void {
  if (found > allowed) throw new InputError('argument-above', { argument, found, other, allowed });
}
