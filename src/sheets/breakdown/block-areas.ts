import { InputError } from '../../planning/input-error';
import { cell, onSheet } from '../address';
import type { Area } from '../blueprint';
import { COL, FIRST_ROW } from './layout';
import type { SheetCells } from './sheet-cells';

/** Where the blocks are now, zero-based, as their names say. */
export interface BlockAreas {
  readonly rows: Area;
  readonly plan: Area;
  readonly mix: Area;
  readonly weights: Area;
  readonly locks: Area;
}

/**
 * Says where columns or rows were put into the blocks, or taken out of them.
 *
 * @throws InputError `plan-block-changed`
 */
export function checkBlocks(breakdown: SheetCells, areas: BlockAreas): void {
  const expected: [Area, number, number][] = [
    [areas.rows, COL.path, 1],
    [areas.plan, COL.label, COL.attention + 1],
    [areas.mix, COL.shareLastYear, 3],
    [areas.weights, COL.method, 14],
    [areas.locks, COL.lockYear, 17],
  ];
  for (const [area, column, columns] of expected) {
    if (area.column !== column || area.columns !== columns || area.row !== FIRST_ROW || area.rows !== areas.rows.rows)
      throw new InputError('plan-block-changed', { address: onSheet(breakdown.name, cell(area.row, area.column)) });
  }
}
