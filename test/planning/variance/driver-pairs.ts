import fc from 'fast-check';
import { product } from '../../../src/planning/variance/left-to-right';

export const positive = fc.double({ min: 0.01, max: 1000, noNaN: true });
/** Zero now and then. */
export const any = fc.oneof(fc.constant(0), fc.double({ min: -100, max: 100, noNaN: true }));

/** Drivers before and after, at most so many. */
export const pairsOf = (driver: fc.Arbitrary<number>, most: number) =>
  fc.array(fc.tuple(driver, driver), { minLength: 1, maxLength: most });

/** What the parts and the products they come from can lose to rounding. */
export const slack = (from: readonly number[], to: readonly number[]) =>
  1e-12 * product(from.map((before, at) => Math.max(Math.abs(before), Math.abs(to[at]!), 1e-3)));
