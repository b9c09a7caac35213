/** Signs between two values. */
export type Operator = '+' | '-' | '*' | '/' | '^';

/**
 * An arithmetic expression in named drivers, as a tree. `at` is where its sign or first character stands in the text, counted in characters
 * from 1, so that a message can point to it.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number; readonly at: number }
  /** `written` is the name as typed; names are compared by `nameKey`. */
  | { readonly kind: 'name'; readonly written: string; readonly at: number }
  | { readonly kind: 'negation'; readonly operand: Expression; readonly at: number }
  /** A hundredth: `5%` is 0.05. */
  | { readonly kind: 'percent'; readonly operand: Expression; readonly at: number }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression; readonly at: number }
  | { readonly kind: 'call'; readonly called: FunctionName; readonly values: readonly Expression[]; readonly at: number };

/** Functions an expression may call, and how many values each takes; `log` is the natural logarithm, `round` takes decimals second. */
export const FUNCTIONS = {
  min: { fewest: 1, most: Infinity },
  max: { fewest: 1, most: Infinity },
  round: { fewest: 1, most: 2 },
  abs: { fewest: 1, most: 1 },
  sqrt: { fewest: 1, most: 1 },
  exp: { fewest: 1, most: 1 },
  log: { fewest: 1, most: 1 },
} as const;
export type FunctionName = keyof typeof FUNCTIONS;
export const FUNCTION_NAMES = Object.keys(FUNCTIONS) as readonly FunctionName[];

/** Longest expression, in characters. */
export const LONGEST_EXPRESSION = 1000;

/** How deep parentheses, functions, signs and powers may stand within each other; Excel reads 64 levels. */
export const DEEPEST_NESTING = 50;
