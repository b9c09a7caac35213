import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { ROLES } from '../roles';
import { FIRST_ROW, OPEX as O } from './layout';
import { nameWithChannel, placeOf } from './ranked';
import { formatAmounts, onOpex, writeTitles, type ReviewContext } from './review-context';
import { OF_OPEX } from './review-figures';
import { PRINTED, REVIEW as R, SHOWN_LINES } from './review-layout';

/** The lines of cost with the largest amounts, the rest, and the total; the row below them. */
export function writeLargestLines(context: ReviewContext, draft: Draft, top: number): number {
  const { opex, t } = context;
  const rows = opex.rows.flatMap((row, at) => (row?.kind === 'line' ? [FIRST_ROW + at] : []));
  const shown = Math.min(SHOWN_LINES, rows.length);
  writeTitles(context, draft, top, t('costs'), opex.t('column.ratio'));
  const places = writePlaces(context, draft, rows);
  for (let n = 1; n <= shown; n += 1) writeShown(context, draft, top + n, n, places);
  const others = top + shown + 1;
  draft.put(others, R.label, t('others'));
  draft.put(others + 1, R.label, opex.t('total'));
  for (const [column, from] of OF_OPEX) {
    draft.put(others + 1, column, `=${onOpex(context, cell(opex.total, from))}`);
    if (column === R.part || column === R.growth) continue;
    draft.put(others, column, `=${cell(others + 1, column)}-SUM(${range(area(top + 1, column, shown, 1))})`);
  }
  formatAmounts(context, draft, top + 1, shown + 2);
  draft.style(area(others + 1, 0, 1, PRINTED), ROLES.grand);
  return others + 2;
}

/** Beside the page a line a line of cost, with its place by size; which column holds them. */
function writePlaces(context: ReviewContext, draft: Draft, rows: readonly number[]): (column: number) => string {
  const column = (of: number) => range(area(FIRST_ROW, of, Math.max(1, rows.length), 1), '$both');
  for (const key of ['row', 'size', 'place'] as const) draft.put(FIRST_ROW - 1, R[key], context.t(`working.${key}`));
  rows.forEach((row, at) => {
    const r = FIRST_ROW + at;
    const of = (from: number) => `ABS(N(${onOpex(context, cell(row, from))}))`;
    const size = cell(r, R.size);
    draft.put(r, R.row, row + 1);
    draft.put(r, R.size, `=MAX(${of(O.actual)},${of(O.plan)})`);
    draft.put(r, R.place, `=IF(${size}=0,0,${placeOf(r, R.size, { first: FIRST_ROW, count: rows.length }, 'largest')})`);
  });
  return column;
}

function writeShown(context: ReviewContext, draft: Draft, r: number, n: number, column: (of: number) => string): void {
  const row = cell(r, R.shown, '$column');
  const found = (from: number) => `INDEX(${onOpex(context, range(area(0, from, context.opex.end, 1), '$both'))},${row})`;
  draft.put(r, R.shown, `=IFERROR(INDEX(${column(R.row)},MATCH(${n},${column(R.place)},0)),0)`);
  draft.put(r, R.label, `=IF(${row}=0,"",${nameWithChannel(found(O.label), found(O.channel))})`);
  for (const [shown, from] of OF_OPEX) draft.put(r, shown, `=IF(${row}=0,"",${found(from)})`);
}
