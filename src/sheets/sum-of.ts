import { columnLetters } from './address';

/** Excel takes at most 255 arguments. */
const ARGUMENTS = 250;

/**
 * `SUM(...)` (or another aggregate) of one column over the given zero-based rows, neighbours joined to ranges: rows 6,7,8,20 of column B are `SUM(B7:B9,B21)`.
 * More runs than a function takes arguments are nested. Without rows it is 0. `refer` puts a sheet before each reference.
 */
export function aggregate(
  name: 'SUM' | 'COUNT' | 'MAX' | 'MIN',
  rows: readonly number[],
  column: number,
  refer: (reference: string) => string = (reference) => reference,
): string {
  const letters = columnLetters(column);
  const runs: string[] = [];
  for (let i = 0; i < rows.length;) {
    let end = i;
    while (end + 1 < rows.length && rows[end + 1] === (rows[end] ?? 0) + 1) end += 1;
    const from = (rows[i] ?? 0) + 1;
    const to = (rows[end] ?? 0) + 1;
    runs.push(refer(from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`));
    i = end + 1;
  }
  if (runs.length === 0) return '0';
  if (runs.length <= ARGUMENTS) return `${name}(${runs.join(',')})`;
  const parts: string[] = [];
  for (let i = 0; i < runs.length; i += ARGUMENTS) parts.push(`${name}(${runs.slice(i, i + ARGUMENTS).join(',')})`);
  return `${name === 'COUNT' ? 'SUM' : name}(${parts.join(',')})`;
}
