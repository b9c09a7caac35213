import type { Content } from '../sheets/blueprint';

/** Cells a change wrote, by which is found what people typed over them since. */
export interface Written {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Null for a cell that was not written. */
  readonly cells: readonly (readonly Content[])[];
  /** What stood there, as it was read: a cell that holds it again loses nothing. */
  readonly before?: readonly (readonly Content[])[];
  /** Whether the sheet was made by the change, so that everything on it goes with it. */
  readonly whole: boolean;
  /** The charts that were drawn on a sheet that was made; none when absent. */
  readonly charts?: readonly string[];
}

/**
 * One thing done to the workbook that can be taken back. `apply` and `revert` only queue calls; the transaction sends them. `revert` sets things to
 * what they were whether or not `apply` came to run, because a batch that fails half-way leaves what ran before.
 */
export interface Change {
  /** Rough size of the request it makes. */
  readonly bytes: number;
  /** Cells written. */
  readonly cells: number;
  readonly written?: Written;
  apply(context: Excel.RequestContext): void;
  /**
   * For what can only be done relative to what is there (an outline group is one level more, whatever the level): it goes in a request of its own, and
   * is taken back only when that request succeeded.
   */
  readonly alone?: true;
  /** Queues the loads `revert` needs to know what is there. */
  probe?(context: Excel.RequestContext): void;
  revert(context: Excel.RequestContext): void;
}

/** A change from its two halves. */
export function change(parts: Partial<Change> & Pick<Change, 'apply' | 'revert'>): Change {
  return { bytes: 400, cells: 0, ...parts };
}
