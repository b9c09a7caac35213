import type { ActualsNoteCode } from '../../locales/actuals';

/** The sales dimensions a plan can be broken down by, from the top. */
export const LEVELS = ['channel', 'store', 'product'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * One line of sales history as the `Actuals` table holds it. `date` is an Excel serial number (1900 system) of a day;
 * a dimension the history does not have is the empty string. `units` is null where the history does not say.
 */
export interface ActualsRow {
  readonly date: number;
  readonly channel: string;
  readonly store: string;
  readonly product: string;
  readonly netSales: number;
  readonly units: number | null;
}

/** Sales history that has been read, checked and mapped. */
export interface Actuals {
  readonly rows: readonly ActualsRow[];
  /** Dimensions that have at least one non-empty value, from the top. */
  readonly levels: readonly Level[];
  /** Things worth telling (rows summed to months, blank cells taken as missing ...), already in plain words. */
  readonly notes: readonly ActualsNote[];
}

export interface ActualsNote {
  readonly code: ActualsNoteCode;
  readonly params: Readonly<Record<string, string | number>>;
}
