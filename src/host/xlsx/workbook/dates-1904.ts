import type { CellSnapshot } from '../../engine/snapshot';

/** Days between the two ways of counting. */
const SHIFT = 1462;

/** Whether a number format shows a date (not a mere duration). */
function showsDate(format: string | undefined): boolean {
  if (format === undefined) return false;
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[yd]/i.test(bare);
}

/** Cells of a workbook that counts days from 1904, counted from 1900: constants that are shown as dates move. */
export function withDatesFrom1900(cells: Record<string, CellSnapshot>): Record<string, CellSnapshot> {
  return Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => [
      address,
      typeof cell.v === 'number' && cell.f === undefined && showsDate(cell.n) ? { ...cell, v: cell.v + SHIFT } : cell,
    ]),
  );
}
