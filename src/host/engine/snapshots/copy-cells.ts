import { cellAddress } from '../address';
import type { Area } from '../engine';
import { movedFormula } from '../formulas/references';
import type { CellSnapshot } from '../snapshot';

export type CopiedParts = 'All' | 'Formulas' | 'Values' | 'Formats';

/**
 * The cells of `target` after copying `from` onto it. A target larger than the source repeats it, as in Excel; references move with
 * the cells.
 * @param source cells of the source by address
 * @param present cells of the target, of which keeps what is not copied
 */
export function copiedCells(
  source: Readonly<Record<string, CellSnapshot>>,
  from: Area,
  present: Readonly<Record<string, CellSnapshot>>,
  target: Area,
  what: CopiedParts,
): Record<string, CellSnapshot | null> {
  const cells: Record<string, CellSnapshot | null> = {};
  for (let r = 0; r < target.rows; r++) {
    for (let c = 0; c < target.columns; c++) {
      const row = from.row + (r % from.rows);
      const column = from.column + (c % from.columns);
      const address = cellAddress(target.row + r, target.column + c);
      const copied = copiedCell(source[cellAddress(row, column)] ?? {}, target.row + r - row, target.column + c - column, what);
      cells[address] = { ...keptParts(present[address] ?? {}, what), ...copied };
    }
  }
  return cells;
}

const formatOf = ({ n, s }: CellSnapshot): CellSnapshot => ({ ...(n !== undefined ? { n } : {}), ...(s ? { s } : {}) });

function copiedCell(cell: CellSnapshot, rows: number, columns: number, what: CopiedParts): CellSnapshot {
  const value = cell.v !== undefined ? { v: cell.v } : {};
  const content = cell.f !== undefined ? { f: movedFormula(cell.f, rows, columns) } : value;
  switch (what) {
    case 'All':
      return { ...formatOf(cell), ...content };
    case 'Formulas':
      return content;
    case 'Values':
      return value;
    case 'Formats':
      return formatOf(cell);
  }
}

function keptParts(cell: CellSnapshot, what: CopiedParts): CellSnapshot {
  if (what === 'All') return {};
  if (what !== 'Formats') return formatOf(cell);
  const { n: _format, s: _style, ...content } = cell;
  return content;
}
