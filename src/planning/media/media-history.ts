import { monthNumberOfSerial } from '../../calendar/months';
import { isSoundSerial } from '../../calendar/serial';
import type { EventCell } from '../events/event-row';
import type { SpendAndSales } from './fit-response';
import { toolKey, type MediaHistoryCells } from './media-inputs';

/** A line of past spend and sales that can be used. */
export interface MediaHistoryLine extends SpendAndSales {
  /** As monthNumber counts. */
  readonly month: number;
  readonly tool: EventCell;
}

/** The line as numbers; null where its month is no date, its tool has no name, or an amount is missing, no number or below zero. */
export function usableHistory({ month, tool, spend, sales }: MediaHistoryCells): MediaHistoryLine | null {
  if (typeof month !== 'number' || !isSoundSerial(month) || toolKey(tool) === '') return null;
  if (!isAmount(spend) || !isAmount(sales)) return null;
  return { month: monthNumberOfSerial(month), tool, spend, sales };
}

function isAmount(cell: EventCell): cell is number {
  return typeof cell === 'number' && cell >= 0;
}

/** Spend and sales of a tool by month, before a month (as monthNumber counts); lines of the same month are added up. */
export function historyOf(lines: readonly MediaHistoryLine[], tool: EventCell, before: number): SpendAndSales[] {
  const key = toolKey(tool);
  const months = new Map<number, SpendAndSales>();
  for (const line of lines) {
    if (line.month >= before || toolKey(line.tool) !== key) continue;
    const known = months.get(line.month) ?? { spend: 0, sales: 0 };
    months.set(line.month, { spend: known.spend + line.spend, sales: known.sales + line.sales });
  }
  return [...months.values()];
}
