import { FOCUS_FIELDS } from '../../planning/rolling/focus-line';
import type { RollingPlan } from '../../planning/rolling/rolling-plan';

/** The rows and columns of the sheet `GTM`, zero-based. The table begins where those of the plan's sheets do (breakdown/layout). */
export { FIRST_ROW, GROUP_ROW, HEADER_ROW, LINK_ROW } from '../breakdown/layout';

/** Columns before the blocks by month. */
const HEAD = {
  label: 0,
  /** Hidden: path, channel, store and product, the numbers of channel and product in the lists of `Focus`, 1 for the lowest rows. */
  path: 1,
  member: 2,
  channelNumber: 5,
  productNumber: 6,
  lowest: 7,
  /** Sums over the window. */
  net: 8,
  plan: 9,
  gap: 10,
  attainment: 11,
  lastYear: 12,
  growth: 13,
  check: 14,
  attention: 15,
  planner: 16,
  source: 17,
} as const;

/** Least characters of every column from the blocks on: a window of other months must find its columns wide enough. */
export const BLOCK_WIDTH = 13;

/** What the columns of `GTM` depend on: of the events how many there are. */
type GtmShape = Pick<RollingPlan, 'months' | 'measure'> & { readonly events: Pick<RollingPlan['events'], 'length'> };

/**
 * Columns of `GTM` for a window of `months` months with its columns of events; blocks are parted by an empty column. Where the plan is in net sales,
 * demand is net sales, and there is no stock.
 */
export function gtmColumns({ months, events, measure }: GtmShape) {
  const n = months.length;
  let next = HEAD.source + 2;
  const block = (count: number): number => (next += count + 1) - count - 1;
  const [baseline, uplift, manual, demand] = [block(n), block(n), block(n), block(n)];
  const inUnits = measure === 'units';
  const [price, monthNet] = inUnits ? [block(n), block(n)] : [null, demand];
  const [monthPlan, monthLastYear, monthGap, monthAttainment, actual] = [block(n), block(n), block(n), block(n), block(n)];
  const stock = inUnits ? stockColumns(block, n) : null;
  // Last, as every window has others: what is left of them stays where it is.
  const eventsAt = block(events.length);
  return {
    ...HEAD,
    baseline,
    uplift,
    manual,
    demand,
    /** Null where the plan is in net sales. */
    price,
    monthNet,
    monthPlan,
    monthLastYear,
    monthGap,
    monthAttainment,
    actual,
    /** Null where the plan is in net sales. */
    stock,
    events: eventsAt,
    end: next - 1,
  } as const;
}

function stockColumns(block: (count: number) => number, n: number) {
  const inputs = block(4);
  return {
    model: inputs,
    cover: inputs + 1,
    openingStock: inputs + 2,
    purchasePrice: inputs + 3,
    arrivals: block(n),
    opening: block(n),
    sellIn: block(n),
    closing: block(n),
    short: block(n),
    weeks: block(n),
    orderValue: block(n),
  } as const;
}

export type GtmColumns = ReturnType<typeof gtmColumns>;
export type StockColumns = ReturnType<typeof stockColumns>;

/** The name of the window's first month: what other sheets refer to stays where it is when `GTM` is made anew. */
export const FIRST_MONTH = 'Almanac_GTM_First';

export { checksName } from '../checks-name';

/** Lines of checks below the table of `GTM`. */
export const GTM_CHECKS = ['rows', 'plan', 'stock', 'focus', 'lines', 'cells'] as const;
export type GtmCheck = (typeof GTM_CHECKS)[number];

/** The table of the sheet `Focus`. */
export const FOCUS_TABLE = 'AlmanacFocus';

/** Rows and columns of the sheet `Focus`. */
export const FOCUS = {
  problem: 2,
  header: 5,
  first: 6,
  /** The lists that lines refer to, right of the table: month, event and number; channels; products. */
  lists: 18,
} as const;

/** Lines below a list that are looked at as well: those added there. */
export const ROOM = 200;

/** Columns of the table, in their order: what is typed, then what is worked out. */
export const FOCUS_COLUMNS = [...FOCUS_FIELDS, 'check', 'basis', 'code'] as const;
export type FocusColumn = (typeof FOCUS_COLUMNS)[number];

export const focusColumn = (field: FocusColumn): number => FOCUS_COLUMNS.indexOf(field);
