import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { monthText } from '../formula-text';
import { aggregate } from '../sum-of';
import { on, setup, type BreakdownContext } from './context';
import { COL, FIRST_ROW, HEADER_ROW, SETUP, USED } from './layout';
import { rowName, rowNameAt } from './row-name';
import { rowPlace, type RowPlace } from './row-place';

/** By how much the plan misses a row's year and locks, and which lock would free most if it were released (docs/breakdown.md, 7 and 8). */
export function writeAdvice(context: BreakdownContext, draft: Draft, index: number): void {
  const place = rowPlace(context, index);
  writeGaps(context, draft, place);
  writeRelease(context, draft, place);
  writeRowBelow(context, draft, place);
}

/** The locks' names, each above the column of its gaps, as the headers of `Breakdown` show them. */
export function writeLockNames(context: BreakdownContext, draft: Draft): void {
  const { columns: c, t } = context;
  draft.put(USED.names, c.lockGap, t('workings.lockNames'));
  draft.putRow(USED.values, c.lockGap, [t('year'), ...[1, 2, 3, 4].map((n) => t('quarter', { n }))]);
  for (let m = 0; m < 12; m += 1) {
    const header = on(context, 'Breakdown', cell(HEADER_ROW, COL.lockMonth + m));
    draft.put(USED.values, c.lockGap + 5 + m, `=${monthText(context.locale, header)}`);
  }
}

/** The first row that needs attention, among the row and those below it: its group may be closed. */
function writeRowBelow(context: BreakdownContext, draft: Draft, { r, children }: RowPlace): void {
  const { offRow, offName } = context.columns;
  const below = children.length === 0 ? '""' : `IF(${aggregate('COUNT', children, offRow)}=0,"",${aggregate('MIN', children, offRow)})`;
  draft.put(r, offRow, `=IF(${on(context, 'Breakdown', cell(r, COL.check))}<>0,ROW(),${below})`);
  if (children.length > 0) {
    const off = cell(r, offRow);
    draft.put(r, offName, `=IF(ISNUMBER(${off}),${rowName(context, off)},"")`);
  }
}

/** A lock's name by its place from the year's on. */
function lockName({ columns: c }: BreakdownContext, place: string): string {
  return `INDEX(${range(area(USED.values, c.lockGap, 1, 17), '$both')},${place})`;
}

/**
 * The locks stand in the order of their columns on `Breakdown`. The total has no year lock; a month lock of a lowest row is always met.
 */
function writeGaps(context: BreakdownContext, draft: Draft, { r, children, parent }: RowPlace): void {
  const { columns: c } = context;
  const decimals = `MAX(0,${setup(context, SETUP.digits)})`;
  const breakdown = (column: number) => on(context, 'Breakdown', cell(r, column));
  const gap = (at: number, lock: number, amount: number) =>
    draft.put(
      r,
      c.lockGap + at,
      `=IF(COUNT(${cell(r, lock)},${breakdown(amount)})=2,ROUND(${breakdown(amount)}-${cell(r, lock)},${decimals}),0)`,
    );
  if (parent >= 0) gap(0, c.lockedYear, COL.year);
  for (let q = 0; q < 4; q += 1) gap(1 + q, c.lockedQuarter + q, COL.quarter + q);
  if (children.length > 0) for (let m = 0; m < 12; m += 1) gap(5 + m, c.lockedMonth + m, COL.month + m);
  const months = on(context, 'Breakdown', range(area(r, COL.month, 1, 12)));
  const quarters = on(context, 'Breakdown', range(area(r, COL.quarter, 1, 4)));
  const ofMonths = `SUM(${months})-${breakdown(COL.year)}`;
  const ofQuarters = `SUM(${quarters})-${breakdown(COL.year)}`;
  // Quarters are sums of months: they differ from these only where a person typed over one.
  const within = `IF(ABS(${ofQuarters})>ABS(${ofMonths}),${ofQuarters},${ofMonths})`;
  // A row with a figure typed over is off by that, whatever follows from it; text where nothing is planned is off, too, and so is an error from below.
  const [typedAt, typedBy] = [cell(r, c.typedAt), cell(r, c.typedBy)];
  const gapOf = (others: string) => `=IF(ISNUMBER(${typedAt}),IF(${typedBy}=0,1,${typedBy}),IFERROR(ROUND(${others},${decimals}),1))`;
  if (children.length === 0) draft.put(r, c.yearGap, gapOf(within));
  else {
    draft.put(r, c.partsYear, `=${aggregate('SUM', children, COL.year, (reference) => on(context, 'Breakdown', reference))}`);
    const ofParts = `${cell(r, c.partsYear)}-${breakdown(COL.year)}`;
    draft.put(r, c.yearGap, gapOf(`IF(ABS(${ofParts})>MAX(ABS(${ofMonths}),ABS(${ofQuarters})),${ofParts},${within})`));
  }
  const gaps = range(area(r, c.lockGap, 1, 17));
  draft.put(r, c.worstGap, `=IF(MAX(${gaps})>=-MIN(${gaps}),MAX(${gaps}),MIN(${gaps}))`);
  const worst = cell(r, c.worstGap);
  draft.put(r, c.worstLock, `=IF(${worst}=0,"",${lockName(context, `MATCH(${worst},${gaps},0)`)})`);
}

function writeRelease(context: BreakdownContext, draft: Draft, { r, children, grandchildren, parent }: RowPlace): void {
  const { columns: c } = context;
  const [lock, need, holds, release] = [c.lockedYear, c.yearNeed, c.yearLockHolds, c.release].map((column) => cell(r, column));
  const [months, quarters, locks] = [
    range(area(r, c.lockedMonth, 1, 12)),
    range(area(r, c.quarterLeft, 1, 4)),
    range(area(r, c.lockedQuarter, 1, 16)),
  ];
  const free = [
    `ISNUMBER(${lock})`,
    `COUNT(${range(area(r, c.ownLock, 1, 12))})<12`,
    ...(children.length > 0 ? [`${aggregate('COUNT', children, c.heldYear)}<${children.length}`] : []),
  ];
  draft.put(r, c.yearLockHolds, `=IF(AND(${free.join(',')}),IF(${lock}>=${need},1,0),0)`);
  draft.put(r, c.release, `=IF(${holds}=1,${lock}-${need},IF(COUNT(${locks})=0,"",MAX(${months},${quarters})))`);
  draft.put(
    r,
    c.releaseAt,
    `=IF(ISNUMBER(${release}),IF(${holds}=1,1,IFERROR(1+MATCH(${release},${quarters},0),5+MATCH(${release},${months},0))),"")`,
  );
  if (children.length === 0 && parent >= 0) return;
  const below = grandchildren ? c.largestRelease : c.release;
  draft.put(
    r,
    c.largestRelease,
    `=IF(${holds}=1,${release},IF(COUNT(${release})+${aggregate('COUNT', children, below)}=0,"",MAX(${release},${aggregate('MAX', children, below)})))`,
  );
  const largest = cell(r, c.largestRelease);
  const column = (of: number) => range(area(FIRST_ROW, of, context.plan.rows.length, 1), '$both');
  const found = `MATCH(${largest},${column(c.release)},0)`;
  const ifAny = (text: string) => `=IF(AND(${cell(r, c.yearGap)}<>0,ISNUMBER(${largest})),${text},"")`;
  draft.put(r, c.releaseLock, ifAny(lockName(context, `INDEX(${column(c.releaseAt)},${found})`)));
  draft.put(r, c.releaseRow, ifAny(rowNameAt(context, found)));
}
