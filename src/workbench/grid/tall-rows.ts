import { intersection } from '../../host/engine/address';
import type { Area, Engine } from '../../host/engine/engine';

const STANDARD_FONT_SIZE = 11;
/** Pixels of a row of one line at the standard size, and what two lines need at least. */
const ONE_LINE = 20;
const TWO_LINES = 32;
/** Rows looked at in one go: a large import has plain rows, and measuring them all would take longer than reading them. */
export const MOST_ROWS = 500;

/** A row whose text may need more than the standard height. */
export interface TallRow {
  readonly row: number;
  /** Why: a larger font, or text that may be wrapped into lines. */
  readonly because: 'font' | 'wrap';
}

/** Rows among an area that have larger fonts or wrapped text, and no height of their own. */
export function tallRows(engine: Pick<Engine, 'usedArea' | 'readStyles' | 'sheets'>, sheet: string, area: Area): TallRow[] {
  const used = engine.usedArea(sheet, false);
  const touched = used && intersection(used, { ...area, column: used.column, columns: used.columns });
  if (!touched) return [];
  const heights = engine.sheets().find((info) => info.id === sheet)?.props.rowHeights;
  const styles = engine.readStyles(sheet, { ...touched, rows: Math.min(touched.rows, MOST_ROWS) });
  return styles.flatMap((line, index): TallRow[] => {
    const row = touched.row + index;
    if (heights?.[row] !== undefined) return [];
    if (line.some((style) => (style.fontSize ?? STANDARD_FONT_SIZE) > STANDARD_FONT_SIZE)) return [{ row, because: 'font' }];
    return line.some((style) => style.wrap) ? [{ row, because: 'wrap' }] : [];
  });
}

/**
 * The height a row is drawn with, in pixels. The grid pads lines more than Excel does, and lists with a button even more: a row grows only for
 * a larger font, or where its text really needs a second line.
 *
 * @param tall why the row may need more than the standard height, if it does
 * @param measured what the grid found, if it measured the row
 */
export function drawnHeight(tall: TallRow | undefined, measured: number | undefined): number {
  if (!tall || measured === undefined || (tall.because === 'wrap' && measured < TWO_LINES)) return ONE_LINE;
  return Math.max(ONE_LINE, measured);
}
