import type { YearMonth } from '../../planning/breakdown/plan';
import { MEDIA_HISTORY_FIELDS } from '../../planning/media/media-inputs';
import type { MediaPlan } from '../../planning/media/plan-media';
import { LONGEST_WINDOW } from '../../planning/rolling/rolling-plan';
import type { Area } from '../blueprint';
import { area } from '../draft';
import { FIRST_ROW } from './layout';

/** Empty lines below the tools, for new ones. */
const SPARE_TOOLS = 3;

/** Empty lines below the history. */
export const SPARE_HISTORY = 12;

/** The table of past spend and sales. */
export const MEDIA_HISTORY_TABLE = 'AlmanacMediaHistory';

/** Its columns, in their order: what is typed, then what is worked out. */
export const MEDIA_HISTORY_COLUMNS = [...MEDIA_HISTORY_FIELDS, 'check'] as const;

/** What a build leaves for the next one to find the inputs of `Media`. */
export interface MediaRecord {
  readonly months: readonly YearMonth[];
  /** Lines for tools, empty ones among them. */
  readonly toolLines: number;
}

export function mediaRecord({ months, tools }: Pick<MediaPlan, 'months' | 'tools'>): MediaRecord {
  return { months, toolLines: tools.length + SPARE_TOOLS };
}

/** Where the blocks by month begin, and how many there are. */
const FIRST_BLOCK = 25;
const BLOCKS = 7;

/** Columns of `Media` for a window of `n` months; blocks are parted by an empty column. */
export function mediaColumns(n: number) {
  let next = FIRST_BLOCK;
  const block = (): number => (next += n + 1) - n - 1;
  return {
    tool: 0,
    fixed: 1,
    basis: 2,
    /** Sums over the window: budget, expected sales, ROI, expected sales as recommended, gain. */
    window: 3,
    /** Fitted, typed and used. */
    most: 9,
    half: 13,
    /**
     * Hidden: the name the fitted curve is for; how often a name stands; 1 for tools that are split over; of those √(most · half), half,
     * √(half / most) and the budget that the better ones have used up when they are worth its first unit (see planning/media/split-budget).
     */
    fittedFor: 17,
    named: 18,
    free: 19,
    strength: 20,
    freeHalf: 21,
    entry: 22,
    until: 23,
    budget: block(),
    sales: block(),
    roi: block(),
    marginal: block(),
    recommended: block(),
    recommendedSales: block(),
    change: block(),
    end: next - 1,
    /** Where it stands for the longest window, so that the table stays when the window has other months: a table cannot be moved. */
    history: FIRST_BLOCK + BLOCKS * (LONGEST_WINDOW + 1) + 1,
  } as const;
}

export type MediaColumns = ReturnType<typeof mediaColumns>;

/** Lines below the total, by month. */
export const MEDIA_LINES = [
  'netSales',
  'ratio',
  'share',
  'focus',
  'uncovered',
  'gtmFactor',
  'typedFactor',
  'factor',
  'free',
  'level',
  'marginal',
] as const;
export type MediaLine = (typeof MEDIA_LINES)[number];

/** What must be zero, below the lines. */
export const MEDIA_CHECKS = ['budget', 'sales', 'cells', 'history'] as const;

/** Rows of `Media`. */
export function mediaRows({ toolLines }: Pick<MediaRecord, 'toolLines'>) {
  const total = FIRST_ROW + toolLines;
  const lines = total + 2;
  const checks = lines + MEDIA_LINES.length + 1;
  return {
    total,
    lines,
    line: (line: MediaLine): number => lines + MEDIA_LINES.indexOf(line),
    checks,
    chart: checks + MEDIA_CHECKS.length + 1,
  } as const;
}

/** Where the recommendation is taken over from and to. */
export interface RecommendedAreas {
  /** 1 for the tools whose budgets may change. */
  readonly free: Area;
  /** One column a month of the window, a row a line for tools. */
  readonly months: readonly { readonly budget: Area; readonly recommended: Area }[];
}

/** The areas on `Media` of budgets and recommended budgets, by month (see roundSplit for how to write them down). */
export function recommendedAreas({ months, toolLines }: MediaRecord): RecommendedAreas {
  const columns = mediaColumns(months.length);
  const lines = (column: number) => area(FIRST_ROW, column, toolLines, 1);
  return {
    free: lines(columns.free),
    months: months.map((_, at) => ({ budget: lines(columns.budget + at), recommended: lines(columns.recommended + at) })),
  };
}
