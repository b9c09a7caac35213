import { cell, range } from '../address';
import { area } from '../draft';
import { quoted } from '../text-content';

/** The place of the value at a row among those of a list in one column: largest first, or smallest; equal ones one after the other. */
export function placeOf(
  r: number,
  column: number,
  list: { readonly first: number; readonly count: number },
  order: 'largest' | 'smallest',
): string {
  const value = cell(r, column);
  const values = range(area(list.first, column, list.count, 1), '$both');
  const before = range(area(list.first, column, r - list.first + 1, 1), '$both');
  return `RANK(${value},${values}${order === 'smallest' ? ',1' : ''})+COUNTIF(${before},${value})-1`;
}

/** What a line of cost is called, with its channel where it has one. */
export function nameWithChannel(label: string, channel: string): string {
  return `${label}&IF(${channel}="","",${quoted(' (')}&${channel}&${quoted(')')})`;
}
