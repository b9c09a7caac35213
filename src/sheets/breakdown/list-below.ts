import type { Content } from '../blueprint';
import { EVENT_COLUMNS } from './events-layout';

/** How far below the table of events lines are looked for that a person typed or pasted there. */
export const LINES_BELOW = 100;

/**
 * How many rows the list of events has with the lines right below its table, which not every spreadsheet makes the table's own although the formulas
 * read them: those up to the first empty row, and further ones up to the last that says whether it is used.
 *
 * @param contents the table and LINES_BELOW rows below it
 * @param tableRows rows of the table, header included
 */
export function rowsOfList(contents: readonly (readonly Content[])[], tableRows: number): number {
  const below = contents.slice(tableRows);
  const gap = below.findIndex((row) => row.every((content) => content === '' || content === null));
  const said = below.map((row, at) => ((row[EVENT_COLUMNS.use] ?? '') === '' ? 0 : at + 1));
  return tableRows + Math.max(gap < 0 ? below.length : gap, ...said);
}
