import type { ValidationSnapshot } from './engine/snapshot';

/** Kinds of validation rule: Office.js's names to those of the file format, which the grid uses as well. */
export const VALIDATION_TYPES = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
} as const;

/** Comparisons of a validation rule, in the same two vocabularies. */
export const VALIDATION_OPERATORS = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
} as const;

/** A validation rule as file and grid put it, one shape for every kind. */
export interface PlainRule {
  /** Office.js's name of the kind. */
  readonly kind: string;
  readonly operator: string | undefined;
  /** The first bound, the source of a list, or the formula of a custom rule. */
  readonly first: unknown;
  readonly second: unknown;
  /** Whether a list shows its arrow. */
  readonly dropDown: boolean;
}

/** Takes the rule of a validation apart. */
export function plainRule({ rule }: ValidationSnapshot): PlainRule {
  const [[kind, criteria] = ['custom', {}]] = Object.entries(rule) as [string, Readonly<Record<string, unknown>>][];
  const { operator } = criteria;
  return {
    kind,
    operator: typeof operator === 'string' ? operator : undefined,
    first: kind === 'list' ? criteria['source'] : kind === 'custom' ? criteria['formula'] : criteria['formula1'],
    second: criteria['formula2'],
    dropDown: criteria['inCellDropDown'] !== false,
  };
}
