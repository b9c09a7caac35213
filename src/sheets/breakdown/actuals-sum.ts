import type { Level } from '../../planning/actuals/actuals';
import { tableColumn, type ActualsTable, type FigureColumn } from './context';

/** A name that lines of the history must have, and the cell that holds it. */
export interface MemberCell {
  readonly level: Level;
  readonly name: string;
  readonly cell: string;
}

/** Rows whose names stand beside each other on a sheet. */
type Rows = readonly { readonly member: Readonly<Record<Level, string>> }[];

/**
 * An expression that sums a column of the history table live, over the days from one up to (not including) another, for lines with the given
 * names.
 *
 * @param span two expressions
 * @param rows all rows of the sheet, whose names may be mistaken for one another
 */
export function actualsSum(
  table: ActualsTable,
  figures: FigureColumn,
  { from, before }: { readonly from: string; readonly before: string },
  members: readonly MemberCell[],
  rows: Rows,
): string {
  const column = (title: string) => tableColumn(table, title);
  const date = column(table.columns.date);
  const present = members.filter(({ level }) => table.columns[level] !== '');
  const scale = figures.scale === 1 ? '' : `*${figures.scale}`;
  if (present.some(({ level, name }) => needsTextCompare(rows, level, name))) {
    const tests = present.map((member) => `*EXACT(${column(table.columns[member.level])}&"",${member.cell}&"")`).join('');
    return `SUMPRODUCT((${date}>=${from})*(${date}<${before})${tests}*${column(figures.title)})${scale}`;
  }
  const criteria = [
    `${date},">="&${from}`,
    `${date},"<"&${before}`,
    ...present.map((member) => `${column(table.columns[member.level])},"="&${member.cell}`),
  ];
  return `SUMIFS(${column(figures.title)},${criteria.join(',')})${scale}`;
}

/**
 * Whether SUMIFS would read a name as something else: a wildcard, a quotation, a comparison, a truth value, a number written in an unusual way, or
 * the same number as another name (00123 and 123). Such names are compared as text.
 */
function needsTextCompare(rows: Rows, level: Level, name: string): boolean {
  if (/[*?~"]|^[=<>]|^(true|false)$/i.test(name)) return true;
  if (name.trim() === '' || !Number.isFinite(Number(name))) return false;
  if (String(Number(name)) !== name) return true;
  return rows.some((other) => other.member[level] !== '' && other.member[level] !== name && Number(other.member[level]) === Number(name));
}
