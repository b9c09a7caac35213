import type { FunctionTextKey } from '../../locales/functions';

/** What an argument holds: one number, one date, one word, or a range of numbers. */
export type ArgumentKind = 'number' | 'date' | 'text' | 'range';

export interface ParameterSpec {
  /** As a person reads it while typing the formula; the same in every language. */
  readonly name: string;
  readonly kind: ArgumentKind;
  readonly description: FunctionTextKey;
  /** What an omitted argument counts as; undefined where the argument is needed, '' where omitting it means none. */
  readonly fallback?: string | number;
}

/** One argument of an example: a value, a row of an array constant per inner array, or a date. */
export type ExampleArgument =
  number | string | null | readonly (readonly (number | string)[])[] | { readonly date: readonly [number, number, number] };

export interface ExampleSpec {
  readonly says: FunctionTextKey;
  readonly values: readonly ExampleArgument[];
}

export interface ErrorSpec {
  readonly error: '#VALUE!' | '#N/A' | '#NUM!';
  readonly when: FunctionTextKey;
}

/** The same with native functions, for one cell of the result. */
export interface TwinSpec {
  readonly formula: string;
  readonly says: FunctionTextKey;
}

/**
 * What Excel and the help pages say about one PLAN function. Once shipped, id, names and order stay: parameters are only
 * ever appended.
 */
export interface FunctionSpec {
  readonly id: string;
  readonly category: 'allocation' | 'calendar' | 'forecasting' | 'variance' | 'loyalty' | 'partners';
  readonly description: FunctionTextKey;
  readonly parameters: readonly ParameterSpec[];
  readonly returns: FunctionTextKey;
  /** What the cells of the result hold; errors are those of single cells of a range. */
  readonly holds: 'numbers' | 'numbers and text' | 'numbers and errors';
  /** Columns of the result that hold dates, from 0. */
  readonly dateColumns: readonly number[];
  readonly examples: readonly ExampleSpec[];
  readonly errors: readonly ErrorSpec[];
  readonly remarks: readonly FunctionTextKey[];
  readonly twins: readonly TwinSpec[];
  /** It takes its time: Excel shows #BUSY! until it is through, and may take it back before. */
  readonly cancelable?: true;
}
