import { cell, range } from '../address';
import type { Content } from '../blueprint';
import { area, type Draft } from '../draft';
import type { LoyaltyContext } from './context';

/** What a fiscal year has of a line: the sum of its months, their mean, the last or the first of them, the same formula over its own figures, or nothing. */
export type OfYear = 'sum' | 'mean' | 'last' | 'first' | 'same' | 'none' | ((year: number) => string);

/** The cell of a row in a month; −1 is what stands before the first. */
export function monthCell({ at }: Pick<LoyaltyContext, 'at'>, row: number, month: number): string {
  return cell(row, at.month + month);
}

/** The cells of a row over the months of a fiscal year, or over all. */
export function monthsOf({ at, shape, yearOf }: LoyaltyContext, row: number, year: number | null = null): string {
  const own = yearOf.flatMap((of, month) => (year === null || of === year ? [month] : []));
  return range(area(row, at.month + (own[0] ?? 0), 1, year === null ? shape.months : own.length));
}

/** The cells of some rows in a month. */
export function rowsIn({ at }: LoyaltyContext, row: number, count: number, month: number): string {
  return range(area(row, at.month + month, count));
}

/**
 * Writes a line of `Loyalty Plan`.
 *
 * @param formula of a month, as what follows `=`; the column is that of a month, or of a year where `ofYear` is `same`
 */
export function writeLine(
  context: LoyaltyContext,
  draft: Draft,
  row: number,
  label: Content,
  formula: (column: number, month: number) => string,
  ofYear: OfYear,
): void {
  const { at, shape } = context;
  draft.put(row, at.label, label);
  for (let month = 0; month < shape.months; month += 1) draft.put(row, at.month + month, `=${formula(at.month + month, month)}`);
  for (let year = 0; year < shape.years; year += 1) {
    const content = yearFormula(context, row, year, formula, ofYear);
    draft.put(row, at.year + year, content === null ? '' : `=${content}`);
  }
}

function yearFormula(
  context: LoyaltyContext,
  row: number,
  year: number,
  formula: (column: number, month: number) => string,
  ofYear: OfYear,
): string | null {
  const { at, yearOf } = context;
  if (typeof ofYear === 'function') return ofYear(year);
  const last = yearOf.lastIndexOf(year);
  switch (ofYear) {
    case 'sum':
      return `SUM(${monthsOf(context, row, year)})`;
    case 'mean':
      return `AVERAGE(${monthsOf(context, row, year)})`;
    case 'last':
      return monthCell(context, row, last);
    case 'first':
      return monthCell(context, row, yearOf.indexOf(year));
    case 'same':
      return formula(at.year + year, last);
    case 'none':
      return null;
  }
}
