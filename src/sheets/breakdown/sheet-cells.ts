import type { Content } from '../blueprint';

/** A sheet as it stands, from A1: formulas (constants where there is none) and values. */
export interface SheetCells {
  readonly name: string;
  readonly formulas: readonly (readonly Content[])[];
  readonly values: readonly (readonly Content[])[];
}

/** A formula a person put into an input cell: it is kept as long as its row stays where it is. */
export interface KeptFormula {
  readonly sheet: 'Setup' | 'Breakdown' | 'Events';
  readonly row: number;
  readonly column: number;
  readonly key: string | null;
  readonly formula: string;
}
