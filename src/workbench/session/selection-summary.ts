import { intersection } from '../../host/engine/address';
import type { Area, Engine } from '../../host/engine/engine';
import { sumFormat } from './sum-format';

/** What the status bar says of the selected cells, as Excel does: nothing for a single cell, the sum only where there are numbers. */
export interface SelectionSummary {
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
  /** Number format of the first number, which the figures are shown in; General where that is a date. */
  readonly numberFormat: string;
}

/** The part of the engine that the summary reads. */
export type SelectionSource = Pick<Engine, 'usedArea' | 'readCells'>;

/** The part of an area that holds contents. */
function occupied(engine: SelectionSource, sheet: string, area: Area): Area | null {
  const used = engine.usedArea(sheet, true);
  return used && intersection(area, used);
}

/** Sums up the selection, or null where there is nothing to say (one cell, or fewer than two filled ones). */
export function summarise(engine: SelectionSource, sheet: string, area: Area): SelectionSummary | null {
  if (area.rows * area.columns < 2) return null;
  const filled = occupied(engine, sheet, area);
  if (!filled) return null;
  let count = 0;
  let numbers = 0;
  let sum = 0;
  let numberFormat: string | null = null;
  for (const cell of engine.readCells(sheet, filled).flat()) {
    if (cell.value === '') continue;
    count += 1;
    if (typeof cell.value !== 'number') continue;
    numbers += 1;
    sum += cell.value;
    numberFormat ??= cell.numberFormat;
  }
  return count < 2 ? null : { count, numbers, sum, numberFormat: sumFormat(numberFormat ?? 'General') };
}
