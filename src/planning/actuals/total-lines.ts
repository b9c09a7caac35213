import { cellText } from '../../files/raw-table';
import { TOTAL_WORDS } from '../../locales/actuals/total-words';
import type { ActualsNote, Level } from './actuals';
import { pickCells, type Column } from './column';
import { plainText } from './plain-text';

const comparable = (text: string): string => plainText(text).replace(/ ?:$/, '');

const TOTALS = new Set(TOTAL_WORDS.map(comparable));

export interface WithoutTotals {
  readonly kept: readonly number[];
  /** Dimensions whose column holds nothing but a total word. */
  readonly blankLevels: ReadonlySet<Level>;
  readonly notes: readonly ActualsNote[];
}

/**
 * Leaves out the lines that are sums of others and would count them twice. They show in the date column or in any dimension,
 * wanted or not. `sold` are the indices of the cells to look at; what is left of them is `kept`.
 */
export function leaveOutTotals(date: Column, dimensions: readonly { level: Level; column: Column }[], sold: readonly number[]): WithoutTotals {
  const notes: ActualsNote[] = [];
  const blankLevels = new Set<Level>();
  const left: { index: number; text: string }[] = [];
  const leaveOut = (indices: readonly number[], column: Column): void => {
    left.push(...indices.map((index) => ({ index, text: cellText(column.cells[index]) })));
  };

  let kept = sold;
  const inDates = kept.filter((index) => typeof date.cells[index] === 'string' && isTotalWord(date.cells[index]));
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

/** Whether a cell says that its line is the sum of others. */
function isTotalWord(text: string): boolean {
  return TOTALS.has(comparable(text));
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
  const filled = [...names].filter((name) => name !== '');
  if (filled.length > 0 && filled.every((name) => totals.has(name))) return null;
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

