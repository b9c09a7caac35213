import type { SheetProps } from '../../engine/engine';
import { tag } from '../package/xml';

type Rows = Pick<SheetProps, 'rowHeights' | 'hiddenRows' | 'rowGroups' | 'collapsedRows'>;

const ROW = /<row\b([^>]*?)(\/?)>/g;

function attributesOf(row: number, rows: Rows): Record<string, number | boolean | undefined> {
  const height = rows.rowHeights?.[row];
  return {
    r: row + 1,
    ht: height,
    customHeight: height === undefined ? undefined : true,
    hidden: rows.hiddenRows?.includes(row) || undefined,
    outlineLevel: rows.rowGroups?.[row],
    collapsed: rows.collapsedRows?.includes(row) || undefined,
  };
}

/** Cells as ExcelJS wrote them, with the rows' own attributes; rows that have no cells, which it leaves out, are put in. */
export function withRowProps(sheetData: string, rows: Rows): string {
  const missing = new Set<number>([
    ...Object.keys(rows.rowHeights ?? {}).map(Number),
    ...(rows.hiddenRows ?? []),
    ...Object.keys(rows.rowGroups ?? {}).map(Number),
    ...(rows.collapsedRows ?? []),
  ]);
  const parts: { row: number; xml: string }[] = [];
  const inner = sheetData.replace(/^<sheetData\s*\/?>/, '').replace(/<\/sheetData>$/, '');
  for (const xml of inner.match(/<row\b[^>]*\/>|<row\b[\s\S]*?<\/row>/g) ?? []) {
    const row = Number(/\br="(\d+)"/.exec(xml)?.[1]) - 1;
    missing.delete(row);
    const open = tag('row', attributesOf(row, rows)).slice(0, -2);
    parts.push({ row, xml: xml.replace(/^<row\b[^>]*?(\/?)>/, (_whole, closed: string) => `${open}${closed}>`) });
  }
  for (const row of missing) parts.push({ row, xml: tag('row', attributesOf(row, rows)) });
  parts.sort((a, b) => a.row - b.row);
  return tag('sheetData', {}, ...parts.map(({ xml }) => xml));
}

/** Row attributes of the cells part of a sheet. */
export function readRows(sheetData: string): Rows {
  const rowHeights: Record<number, number> = {};
  const rowGroups: Record<number, number> = {};
  const hiddenRows: number[] = [];
  const collapsedRows: number[] = [];
  let last = -1;
  for (const [, attributes = ''] of sheetData.matchAll(ROW)) {
    const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const on = (name: string) => value(name) === '1' || value(name) === 'true';
    // A row without a number follows the one before.
    const row = (last = value('r') === undefined ? last + 1 : Number(value('r')) - 1);
    if (on('customHeight') && value('ht') !== undefined) rowHeights[row] = Number(value('ht'));
    if (Number(value('outlineLevel') ?? 0) > 0) rowGroups[row] = Number(value('outlineLevel'));
    if (on('hidden')) hiddenRows.push(row);
    if (on('collapsed')) collapsedRows.push(row);
  }
  return {
    ...(Object.keys(rowHeights).length > 0 ? { rowHeights } : {}),
    ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
    ...(Object.keys(rowGroups).length > 0 ? { rowGroups } : {}),
    ...(collapsedRows.length > 0 ? { collapsedRows } : {}),
  };
}
