import { cellText, type RawCell } from '../../files/raw-table';
import { TOTAL_WORDS } from '../../locales/actuals/total-words';
import type { ActualsNote, Level } from './actuals';
import { pickCells, type Column } from './column';
import { plainText } from './plain-text';

const comparable = (text: string): string => plainText(text).replace(/ ?:$/, '');

const TOTALS = new Set(TOTAL_WORDS.map(comparable));

export interface WithoutTotals {
  /** Indices of the cells that stay. */
  readonly kept: readonly number[];
  /** Dimensions whose column holds nothing but a total word. */
  readonly blankLevels: ReadonlySet<Level>;
  readonly notes: readonly ActualsNote[];
}

/**
 * Leaves out the lines that are sums of others and would count them twice. They show in the date column or in any dimension,
 * wanted or not; all columns hold the same rows.
 */
export function leaveOutTotals(date: Column, dimensions: readonly { level: Level; column: Column }[]): WithoutTotals {
  const notes: ActualsNote[] = [];
  const blankLevels = new Set<Level>();
  const left: { index: number; text: string }[] = [];
  const leaveOut = (indices: readonly number[], column: Column): void => {
    for (const index of indices) left.push({ index, text: cellText(column.cells[index]) });
  };

  let kept: readonly number[] = [...date.cells.keys()];
  const inDates = kept.filter((index) => isTotalWord(date.cells[index]));
  leaveOut(inDates, date);
  kept = without(kept, inDates);
  for (const { level, column } of dimensions) {
    const totals = findTotals(pickCells(column, kept));
    if (totals === null) {
      blankLevels.add(level);
      notes.push({ code: 'total-column-left-out', params: { column: column.title, found: cellText(column.cells[kept[0] ?? 0]) } });
      continue;
    }
    const inColumn = kept.filter((_, at) => totals.has(at));
    leaveOut(inColumn, column);
    kept = without(kept, inColumn);
  }
  left.sort((a, b) => a.index - b.index);
  const first = left[0];
  if (first) notes.push({ code: 'totals-left-out', params: { count: left.length, row: date.row(first.index), found: first.text } });
  return { kept, blankLevels, notes };
}

function without(indices: readonly number[], left: readonly number[]): readonly number[] {
  if (left.length === 0) return indices;
  const gone = new Set(left);
  return indices.filter((index) => !gone.has(index));
}

/** Whether a cell of the date column says that its line is the sum of others; a look for digits spares most cells the rest. */
function isTotalWord(cell: RawCell | undefined): boolean {
  return typeof cell === 'string' && !/\d/.test(cell) && TOTALS.has(comparable(cell));
}

/**
 * Tells the total lines of a column of names: those called Total, 合计, Tổng ..., and those called after another name of the
 * column, such as `JD Total`, 京东合计 or `Tổng Shopee`. Null where the column holds nothing else, and so is no dimension.
 */
function findTotals(column: Column): ReadonlySet<number> | null {
  const keys = new Map<string, string>();
  const texts = column.cells.map((cell) => {
    const text = cellText(cell);
    let key = keys.get(text);
    if (key === undefined) {
      key = comparable(text);
      keys.set(text, key);
    }
    return key;
  });
  const names = new Set(texts);
  const totals = new Set([...names].filter((name) => TOTALS.has(name) || isTotalOf(name, names)));
  if (names.size > 0 && names.size === totals.size) return null;
  const found = new Set<number>();
  if (totals.size > 0) texts.forEach((text, index) => totals.has(text) && found.add(index));
  return found;
}

function isTotalOf(name: string, names: ReadonlySet<string>): boolean {
  return [...TOTALS].some((word) => {
    const rest = name.endsWith(word) ? name.slice(0, -word.length) : name.startsWith(word) ? name.slice(word.length) : '';
    const other = rest.replace(/^[\s:-]+|[\s:-]+$/g, '');
    // Latin words need a gap: `subtotal` is not the total of `sub`. Chinese ones do not: 京东合计.
    const apart = other !== rest || !/[a-z]/.test(word);
    return apart && other !== '' && names.has(other);
  });
}
