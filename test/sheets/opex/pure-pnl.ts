import { serialOf } from '../../../src/calendar/serial';
import { COST_ITEMS, type BaseItem, type CostItem, type Template } from '../../../src/planning/opex/items';
import { halfMonthsOf, type OpexView } from '../../../src/planning/opex/view';
import type { PnlFigure } from '../../../src/sheets/opex/pnl-layout';

/** The plan year of these tests, from January, and the first day of a month of it. */
export const YEAR = 2027;
const HALVES = 24;

/** A row of cost or base: its plan by month and what was booked, by serial date. Net sales of the history are such bookings too. */
export interface PureRow {
  readonly item: CostItem | BaseItem;
  /** '' is shared. */
  readonly channel: string;
  readonly plan: readonly number[];
  readonly booked: readonly { readonly date: number; readonly amount: number }[];
  /** A month's amount falls into both halves by days, whatever day it is booked at. */
  readonly byMonth?: true;
}

type Halves = (half: number) => number;

const firstDay = (half: number): number => serialOf(YEAR, 1 + Math.floor(half / 2), half % 2 === 0 ? 1 : 16);
const days = (half: number): number => firstDay(half + 1) - firstDay(half);
const share = (half: number): number => days(half) / (days(half - (half % 2)) + days(half - (half % 2) + 1));

function bookedIn({ booked, byMonth }: PureRow): Halves {
  const over = (from: number, before: number) =>
    booked.filter(({ date }) => date >= from && date < before).reduce((all, { amount }) => all + amount, 0);
  return (half) => {
    const start = half - (((half % 2) + 2) % 2);
    return byMonth ? over(firstDay(start), firstDay(start + 2)) * shareOf(half) : over(firstDay(half), firstDay(half + 1));
  };
}

/** Last year's halves are parted as those of the plan year are. */
const shareOf = (half: number): number => share(((half % HALVES) + HALVES) % HALVES);

/** The figures of a row as the sheets have them, worked out from its bookings alone. */
export function figuresOf(row: PureRow, view: OpexView, month: number): Record<PnlFigure, number> {
  const { actual, planned } = blocks(row, month);
  const { first, last } = halfMonthsOf(view, { year: YEAR, month: 1 }, { year: YEAR, month });
  const known = 2 * month - 1;
  const sum = (of: Halves, from: number, to: number) => {
    let all = 0;
    for (let half = from; half <= to; half += 1) all += of(half);
    return all;
  };
  return {
    actual: sum(actual, first, last),
    plan: sum(planned, first, last),
    lastYear: sum(bookedIn(row), first - HALVES, last - HALVES),
    previous: sum(actual, 2 * first - last - 1, first - 1),
    toDate: sum(actual, 0, known),
    planToDate: sum(planned, 0, known),
    outlook: sum(actual, 0, HALVES - 1),
    yearPlan: sum(planned, 0, HALVES - 1),
    known: sum(actual, first, Math.min(known, last)),
  };
}

/** What was booked until the month under review and is planned after it, and the plan, by half-month. */
export function blocks(row: PureRow, month: number): { readonly actual: Halves; readonly planned: Halves } {
  const planned: Halves = (half) => (row.plan[Math.floor(half / 2)] ?? 0) * share(half);
  return { planned, actual: (half) => (half < 2 * month ? bookedIn(row)(half) : planned(half)) };
}

/** What of a template's lines follows from the sums of its rows by item. */
export function statementOf(template: Template, of: (item: CostItem | BaseItem) => number): Record<string, number> {
  const revenue = template === 'pop' ? of('netSales') : of('sellIn') - of('rebates') - of('protection');
  const grossMargin = revenue - of('commission') - of('platform') - of('goods');
  const mediaAll = of('media') + of('content') + of('kol') + of('samples');
  const contribution = grossMargin - of('logistics') - mediaAll - of('agency');
  const costs = Object.fromEntries(COST_ITEMS.map((item) => [item, of(item)]));
  const result = contribution - of('service') - of('staff') - of('it') - of('other');
  return { ...costs, goods: of('goods'), revenue, grossMargin, mediaAll, contribution, result };
}

/** What a retailer owes and is late with at the end of a half-month: day by day, each day's invoices due `credit` days after it. */
export function owedAt(
  half: number,
  { opening, credit }: { readonly opening: number; readonly credit: number },
  invoiced: Halves,
  collected: Halves,
): { readonly closing: number; readonly late: number } {
  const end = firstDay(half + 1) - 1;
  const start = firstDay(0);
  let closing = opening;
  let due = opening <= 0 || credit === 0 ? opening : (opening * Math.min(credit, end - start + 1)) / credit;
  let paid = 0;
  for (let at = 0; at <= half; at += 1) {
    closing += invoiced(at) - collected(at);
    paid += collected(at);
    for (let day = firstDay(at); day < firstDay(at + 1); day += 1)
      if (invoiced(at) < 0 || day + credit <= end) due += invoiced(at) / days(at);
  }
  return { closing, late: due - paid };
}
