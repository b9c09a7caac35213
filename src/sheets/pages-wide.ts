import type { Draft } from './draft';

/** Characters that a landscape page of A4 has room for at four fifths of their size, between Excel's own margins. */
const PAGE = 165;
/** Width of a column that has none of its own. */
const USUAL = 8.43;

/** Pages side by side that the first columns of a sheet need to be read on paper, the first column repeated on each. */
export function pagesWide({ columnWidths }: Pick<Draft, 'columnWidths'>, columns: number): number {
  const widths = Array<number>(columns).fill(USUAL);
  for (const { column, count, characters } of columnWidths) widths.fill(characters, column, Math.min(columns, column + count));
  const [label = 0, ...others] = widths;
  return Math.max(1, Math.ceil(others.reduce((sum, width) => sum + width, 0) / (PAGE - label)));
}
