import { matchColumns } from '../planning/actuals/match-columns';
import { InputError } from '../planning/input-error';
import type { ActualsTable } from '../sheets/breakdown';
import { LEVELS } from '../planning/actuals/actuals';
import { historyTable, type Scene } from './scene';

/**
 * How formulas may refer to the history table, from its header alone.
 *
 * @throws InputError `no-history`; and when its columns cannot be matched
 */
export async function workbookTable(context: Excel.RequestContext, scene: Scene): Promise<ActualsTable> {
  const table = loadHistoryTable(context, scene);
  await context.sync();
  return table();
}

/** Queues the reading of the history table's header; the function does as workbookTable after the next sync. */
export function loadHistoryTable(context: Excel.RequestContext, scene: Scene): () => ActualsTable {
  const table = historyTable(scene);
  if (!table) throw new InputError('no-history');
  const header = context.workbook.tables.getItem(table.name).getHeaderRowRange().load('values');
  return () =>
    tableOf(
      table.name,
      ((header.values as unknown[][])[0] ?? []).map((title) => String(title ?? '')),
    );
}

/** The history table of that name and these titles. */
export function tableOf(name: string, titles: readonly string[]): ActualsTable {
  const { columns } = matchColumns(titles);
  const [channel = '', store = '', product = ''] = LEVELS.map((level) => columns[level]?.title ?? '');
  return {
    name,
    columns: { date: columns.date.title, channel, store, product, netSales: columns.netSales.title },
    scale: columns.netSales.scale,
    units: columns.units ? { title: columns.units.title, scale: columns.units.scale } : null,
  };
}
