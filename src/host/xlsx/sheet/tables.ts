import type { TableSnapshot } from '../../engine/snapshot';
import { child, children, escapeText, flag, numberAttribute, tag, XML_HEAD, type XmlElement } from '../package/xml';
import { areaAddress, parseArea } from '../../engine/address';

/** What Excel gives a new table. */
const STANDARD_STYLE = 'TableStyleMedium2';
const GUID = /^\{[0-9A-Fa-f-]{36}\}$/;
const NUMBERED = /^table-(\d+)$/;

const lineEnds = (title: string) => title.replace(/\r?\n/g, '_x000a_');

/** A number for each table of a workbook, its own where its id has one. */
export function tableNumbers(tables: readonly TableSnapshot[]): Map<string, number> {
  const numbers = new Map<string, number>();
  const taken = new Set<number>();
  for (const { id } of tables) {
    const own = Number(NUMBERED.exec(id)?.[1] ?? 0);
    if (own > 0 && !taken.has(own)) {
      numbers.set(id, own);
      taken.add(own);
    }
  }
  let next = 1;
  for (const { id } of tables) {
    if (numbers.has(id)) continue;
    while (taken.has(next)) next++;
    numbers.set(id, next);
    taken.add(next);
  }
  return numbers;
}

/** @param calculated the formula of each calculated column as a file stores it, null for the other columns */
export function tableXml(table: TableSnapshot, number: number, calculated: readonly (string | null)[]): string {
  const area = parseArea(table.range);
  const filtered = areaAddress({ ...area, rows: area.rows - (table.showTotals ? 1 : 0) });
  const hasFilter = table.showFilterButton !== false && table.showHeaders !== false;
  return (
    XML_HEAD +
    tag(
      'table',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        ...(GUID.test(table.id)
          ? {
              'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
              'mc:Ignorable': 'xr',
              'xmlns:xr': 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision',
              'xr:uid': table.id,
            }
          : {}),
        id: number,
        name: table.name,
        displayName: table.name,
        ref: table.range,
        headerRowCount: table.showHeaders === false ? 0 : undefined,
        totalsRowCount: table.showTotals ? 1 : undefined,
        totalsRowShown: table.showTotals ? undefined : false,
      },
      hasFilter ? tag('autoFilter', { ref: filtered }) : undefined,
      tag(
        'tableColumns',
        { count: table.columns.length },
        ...table.columns.map((title, i) => {
          const formula = calculated[i] ?? null;
          return tag(
            'tableColumn',
            { id: i + 1, name: lineEnds(title) },
            formula === null ? undefined : tag('calculatedColumnFormula', {}, escapeText(formula)),
          );
        }),
      ),
      tag('tableStyleInfo', {
        name: (table.style ?? STANDARD_STYLE) || undefined,
        showFirstColumn: false,
        showLastColumn: false,
        showRowStripes: table.showBandedRows !== false,
        showColumnStripes: false,
      }),
    )
  );
}

export function readTable(table: XmlElement): TableSnapshot {
  const info = child(table, 'tableStyleInfo');
  const style = info?.attributes['name'] ?? '';
  const showHeaders = numberAttribute(table, 'headerRowCount') !== 0;
  return {
    id: table.attributes['xr:uid'] ?? `table-${table.attributes['id'] ?? '1'}`,
    name: table.attributes['displayName'] ?? table.attributes['name'] ?? '',
    range: table.attributes['ref'] ?? 'A1',
    columns: children(child(table, 'tableColumns'), 'tableColumn').map(({ attributes }) =>
      (attributes['name'] ?? '').replace(/_x000[aA]_/g, '\n').replace(/_x000[dD]_/g, ''),
    ),
    ...(showHeaders ? {} : { showHeaders: false as const }),
    ...((numberAttribute(table, 'totalsRowCount') ?? 0) > 0 ? { showTotals: true as const } : {}),
    ...(style !== STANDARD_STYLE ? { style } : {}),
    ...(flag(info, 'showRowStripes') ? {} : { showBandedRows: false as const }),
    ...(child(table, 'autoFilter') || !showHeaders ? {} : { showFilterButton: false as const }),
  };
}
