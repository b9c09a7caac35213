import type { Content } from './blueprint';

/** A formula of a person's in an input cell. */
export interface TypedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What it came to. */
  readonly value: Content;
}
