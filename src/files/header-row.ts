import { cellText, isBlankRow, type HeaderScore, type RawCell } from './raw-table';

/** Titles, filters and dates of export often stand above the header; further down than this there is data. */
const SEARCH_ROWS = 30;

export interface HeaderPlace {
  /** Index of the header among the rows; -1 when every row is blank. */
  readonly index: number;
  readonly score: number;
}

/** The row that scores best as a header among the first rows, the upper one of equals; without any score, the first row that is not blank. */
export function findHeader(rows: readonly (readonly RawCell[])[], score: HeaderScore): HeaderPlace {
  let best: HeaderPlace = { index: rows.findIndex((row) => !isBlankRow(row)), score: 0 };
  rows.slice(0, SEARCH_ROWS).forEach((row, index) => {
    const found = score(row.map(cellText));
    if (found > best.score) best = { index, score: found };
  });
  return best;
}
