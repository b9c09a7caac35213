import { LEDGER_FIELDS } from '../../planning/opex/ledger-line';
import { HALF_MONTHS } from '../../planning/opex/view';

export { FIRST_ROW, GROUP_ROW, HEADER_ROW } from '../breakdown/layout';

/** The row of the month, the view and the limits that a person chooses; right of it, the marks of the half-months they choose. */
export const CHOICE_ROW = 3;

/** Cells of that row that are typed. */
export const CHOICES = { asOf: 1, view: 3, amount: 7, share: 10 } as const;
export type Choice = keyof typeof CHOICES;

/** Their names, by which the other sheets refer to them. */
export const CHOICE_NAMES: Readonly<Record<Choice, string>> = {
  asOf: 'Almanac_Opex_AsOf',
  view: 'Almanac_Opex_View',
  amount: 'Almanac_Opex_Amount',
  share: 'Almanac_Opex_Share',
};

/** The name of the rows of `OPEX`, from the first to the last of the base. */
export const OPEX_ROWS = 'Almanac_Opex_Rows';

/** Months of the plan year. */
export const MONTHS = 12;

function opexColumns() {
  let next = 0;
  const take = (count = 1): number => (next += count) - count;
  const block = (count: number): number => {
    next += 1;
    return take(count);
  };
  return {
    label: take(),
    item: take(),
    channel: take(),
    driver: take(),
    share: take(),
    /** Of the view: what was booked until the month under review and is forecast after it, and what it is held against. */
    actual: take(),
    plan: take(),
    variance: take(),
    variancePart: take(),
    activity: take(),
    spending: take(),
    timing: take(),
    oneOff: take(),
    flag: take(),
    ratio: take(),
    planRatio: take(),
    lastYear: take(),
    growth: take(),
    /** Of the plan year. */
    toDate: take(),
    planToDate: take(),
    yearPlan: take(),
    toGo: take(),
    runRate: take(),
    required: take(),
    outlook: take(),
    outlookGap: take(),
    comment: take(),
    planTyped: block(MONTHS),
    forecastTyped: block(MONTHS),
    planMonth: block(MONTHS),
    forecastMonth: block(MONTHS),
    planHalf: block(HALF_MONTHS),
    /** Booked until the month under review, forecast after it. */
    actualHalf: block(HALF_MONTHS),
    lastYearHalf: block(HALF_MONTHS),
    /** What bookings find the row by. */
    key: block(1),
    /** The item of a line or of a row of the base, as its id; '' for sums. */
    kind: take(),
    /**
     * The row of the base that drives it, and that of its net sales, counted from the base's first; 0 is none, -1 one that is not known, -2 the rules of
     * `Fees`, -3 one that was typed after the build.
     */
    driverRow: take(),
    salesRow: take(),
    flexed: take(),
    /** The same as `actual` over the span of the same length before the view, and over what is known of the view. */
    previous: take(),
    inView: take(),
    /** The number of a row's channel in the order of the plan; 0 is all channels together, -1 one that the plan does not have; '' for sums. */
    place: take(),
    /** A driver that the build could not use, as it was typed, and why. */
    driverTyped: take(),
    driverProblem: take(),
    /** The part of net sales that a figure of the base is planned at where no plan is typed; 1 where it is this year's, for want of a plan and a last year. */
    part: take(),
    guessed: take(),
    /** Names and figures, one a line (see FIGURES). */
    figureName: block(1),
    figure: take(),
    /** Months of the plan year, views, items and drivers to choose from. */
    months: block(1),
    views: take(),
    items: take(),
    drivers: take(),
    /**
     * Events of the annual plan, one a line (see EVENT_LINES): name, first and last day in the plan year, how many names stand until there; then the names, each
     * once, and all of them until there.
     */
    eventName: block(1),
    eventFirst: take(),
    eventLast: take(),
    eventCount: take(),
    eventChoice: take(),
    eventsSoFar: take(),
    end: next,
  } as const;
}

/** Columns of `OPEX`, zero-based: what people read, what they type by month, and what both are made of by half-month. */
export const OPEX = opexColumns();

/**
 * Figures, one a line from the first row on: first month of the plan year, number of the month under review (1 to 12, 0 where it is not of the year), its last
 * half-month, number of the view, first and last half-month of the view, and of the span of the same length before it.
 */
export const FIGURES = ['start', 'month', 'known', 'view', 'first', 'last', 'before', 'beforeLast'] as const;
export type Figure = (typeof FIGURES)[number];

/** Lines of checks below the table. */
export const OPEX_CHECKS = ['year', 'choices', 'parts', 'halves', 'total', 'ledger', 'cells'] as const;
export type OpexCheck = (typeof OPEX_CHECKS)[number];

/** Lines of `Events` that bookings can name. */
export const EVENT_LINES = 80;

/** The workbook's names of the events' names and days, and of the text that lists them, as `OPEX Ledger` refers to them. */
export const EVENT_NAMES = {
  name: 'Almanac_Opex_Event',
  first: 'Almanac_Opex_Event_First',
  last: 'Almanac_Opex_Event_Last',
  all: 'Almanac_Opex_Events',
} as const;

/** Empty lines for costs of a person's own. */
export const SPARE_LINES = 5;

/** The table of bookings. */
export const LEDGER_TABLE = 'AlmanacLedger';

/** Its columns, in their order: what is typed, then what is worked out. */
export const LEDGER_COLUMNS = [...LEDGER_FIELDS, 'check', 'row', 'half', 'eventAway', 'plannedDay', 'plannedHalf', 'counts'] as const;
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

export const ledgerColumn = (field: LedgerColumn): number => LEDGER_COLUMNS.indexOf(field);

/** Lines below the table that are looked at as well: those added there. */
export const ROOM = 200;
