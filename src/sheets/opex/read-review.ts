import type { OpexSpec } from '../../planning/opex/opex-plan';
import { OPEX_VIEWS } from '../../planning/opex/view';
import { cell, onSheet } from '../address';
import type { Area } from '../blueprint';
import { serialMonth } from '../breakdown/month-serial';
import { OPEX as O } from './layout';

/** The parts a variance of cost is told in, in the order of the sheet (see planning/variance/cost-variance). */
export const VARIANCE_PARTS = ['activity', 'spending', 'timing', 'oneOff'] as const;
export type VariancePart = (typeof VARIANCE_PARTS)[number];

/** A line of cost whose variance is beyond the limits. */
export interface FlaggedLine {
  readonly label: string;
  /** '' is all channels together. */
  readonly channel: string;
  /** Over the view; above zero is favourable. */
  readonly variance: number;
  /** Of the plan, with the sign of the variance; null where nothing was planned. */
  readonly share: number | null;
  /** What explains most of it; null where the parts cannot be calculated. */
  readonly largest: VariancePart | null;
  /** The cell of the variance. */
  readonly address: string;
}

/** `OPEX` as a reviewer reads it. */
export interface OpexReview {
  /** Month and view as they are chosen on the sheet; null where the cells do not hold one of their lists. */
  readonly spec: OpexSpec | null;
  /** The lines of cost, as they are called now. */
  readonly lines: readonly { readonly name: string; readonly channel: string }[];
  /** In the order of the sheet. */
  readonly flagged: readonly FlaggedLine[];
}

type Column = readonly (readonly unknown[])[];

/** Values of `OPEX`, each block over all rows (see OPEX_ROWS). */
export interface ReviewCells {
  readonly asOf: unknown;
  readonly view: unknown;
  /** From the label to the flag. */
  readonly table: readonly (readonly unknown[])[];
  /** The rows of drivers, which lines of cost alone have. */
  readonly driverRow: Column;
  readonly views: Column;
}

/**
 * What is reviewed, the lines of cost, and those that are flagged.
 *
 * @param rows where the rows lie on the sheet
 */
export function readReview({ asOf, view, table, driverRow, views }: ReviewCells, sheet: string, rows: Area): OpexReview {
  const at = views.flatMap(([name]) => (name === '' ? [] : [name])).indexOf(view);
  const chosen = OPEX_VIEWS[at];
  const lines: { name: string; channel: string }[] = [];
  const flagged: FlaggedLine[] = [];
  table.forEach((values, index) => {
    const text = (column: number) => String(values[column] ?? '').trim();
    if ((driverRow[index]?.[0] ?? '') === '' || text(O.label) === '') return;
    const line = { name: text(O.label), channel: text(O.channel) };
    lines.push(line);
    const variance = values[O.variance];
    if (text(O.flag) === '' || typeof variance !== 'number') return;
    const share = values[O.variancePart];
    flagged.push({
      label: line.name,
      channel: line.channel,
      variance,
      share: typeof share === 'number' ? share : null,
      largest: largestPart(values, variance),
      address: onSheet(sheet, cell(rows.row + index, rows.column + O.variance)),
    });
  });
  const isMonth = typeof asOf === 'number' && asOf > 0;
  return { spec: isMonth && chosen ? { asOf: serialMonth(asOf), view: chosen } : null, lines, flagged };
}

/** The part that goes furthest in the direction of the variance. */
function largestPart(values: readonly unknown[], variance: number): VariancePart | null {
  const towards = (part: VariancePart) => Math.sign(variance) * Number(values[O[part]]);
  const [largest] = [...VARIANCE_PARTS].sort((a, b) => towards(b) - towards(a));
  return VARIANCE_PARTS.some((part) => typeof values[O[part]] !== 'number') ? null : (largest ?? null);
}
