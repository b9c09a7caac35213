import type { PlanNoteCode } from '../../locales/notes';
import type { ActualsRow, Level } from '../actuals/actuals';
import type { KeptEvents } from '../events/merge-events';
import type { PlanEvents } from '../events/plan-events';

/** A calendar month; `month` is 1 to 12. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** How a row's year is spread over its months. The order is the order of the choices in the workbook. */
export const SPREAD_METHODS = ['history', 'last-year', 'event-aligned', 'equal', '445', 'straight-line', 'like', 'typed'] as const;
export type SpreadMethod = (typeof SPREAD_METHODS)[number];

/** Whose moving festivals the months follow. */
export const MARKETS = ['none', 'CN', 'VN'] as const;
export type Market = (typeof MARKETS)[number];

/** What the planner asks for. */
export interface BreakdownSpec {
  readonly target: number;
  readonly start: YearMonth;
  readonly market: Market;
  readonly method: SpreadMethod;
  /** Dimensions to break down by, from the top; empty for a single total row. */
  readonly levels: readonly Level[];
  /** Decimals of every plan number as in ROUND: 0 whole units, 2 cents, -4 multiples of 10,000. */
  readonly digits: number;
  /** ISO code shown in headers, such as CNY; empty for none. */
  readonly currency: string;
}

/** Numbers a person typed into a built plan, found again at a rebuild; keyed by row key (see PlanRow.key). */
export interface KeptInputs {
  /** Typed share of the parent, 0 to 1. */
  readonly shares: Readonly<Record<string, number>>;
  /** Typed month weights: 12 entries, null where the formula stands. */
  readonly weights: Readonly<Record<string, readonly (number | null)[]>>;
  readonly methods: Readonly<Record<string, SpreadMethod>>;
  /** Key of the row whose profile is taken, for method `like`. */
  readonly likes: Readonly<Record<string, string>>;
  readonly locks: Readonly<Record<string, RowLocks>>;
  /** The plan-wide weights for method `typed`: 12 entries. */
  readonly typedWeights: readonly number[] | null;
  /** Typed growth for method `straight-line`; absent or null where the formula (plan over last year) stands. */
  readonly growth?: number | null;
  /** Typed festival factors, null where the estimate stands: 12 entries. */
  readonly festivalFactors?: readonly (number | null)[] | null;
  /** Rows without history that a person added. */
  readonly newRows: readonly NewRow[];
  /** The list of events; absent or null where no sheet holds one. */
  readonly events?: KeptEvents | null;
}

/** Fixed amounts of one row; null leaves free. */
export interface RowLocks {
  readonly year: number | null;
  readonly quarters: readonly (number | null)[];
  readonly months: readonly (number | null)[];
}

/** A row (a new product, a new store) that history does not know. */
export interface NewRow {
  readonly channel: string;
  readonly store: string;
  readonly product: string;
  /** Label path of the row whose profile it takes; empty takes its parent's. */
  readonly like: string;
  /** Where `like` is typed, for messages; absent where no sheet holds it. */
  readonly likeAddress?: string;
}

export type ProfileSource = 'own' | 'parent' | 'even';

/** One line of the plan, in display order: a parent stands directly above its children. */
export interface PlanRow {
  /** Unique and stable: the dimension values joined by U+001F, '' for the total. */
  readonly key: string;
  /** The row's own dimension value; '' for the total, whose name is in the reader's language. */
  readonly label: string;
  /** 0 total, 1 first level, and so on. */
  readonly depth: number;
  readonly level: Level | 'total';
  /** Index of the parent in `rows`, -1 for the total. */
  readonly parent: number;
  /** Indices of the children, in order; empty for a leaf. */
  readonly children: readonly number[];
  /** The dimension values this row stands for; '' where not restricted. */
  readonly member: { readonly channel: string; readonly store: string; readonly product: string };
  /** Net sales by month over `BreakdownPlan.historyMonths`; null is missing. */
  readonly history: readonly (number | null)[];
  /** Where the base profile comes from: own whole years of history, else the parent's, else even. */
  readonly profileSource: ProfileSource;
}

/** Everything the sheets are made from: a plain, frozen description. */
export interface BreakdownPlan {
  readonly spec: BreakdownSpec;
  readonly rows: readonly PlanRow[];
  /** Months of history used, whole years ending just before `spec.start`, oldest first; length a multiple of 12. */
  readonly historyMonths: readonly YearMonth[];
  /** Twelve factors that move the festival season to where it falls in the plan year; all 1 for market none. */
  readonly festivalFactors: readonly number[];
  /** One sentence saying how the factors came about; a message code with parameters. */
  readonly festivalNote: PlanNote | null;
  /** The events of the two years; null for market none. */
  readonly events: PlanEvents | null;
  readonly kept: KeptInputs;
  readonly notes: readonly PlanNote[];
}

/** Something to tell beside the numbers; noteText (locales/notes) gives the sentence. `params.index`, where there is one, is the row. */
export interface PlanNote {
  readonly code: PlanNoteCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The numbers of one row as the sheet's formulas give them. */
export interface RowFigures {
  readonly year: number;
  readonly quarters: readonly number[];
  readonly months: readonly number[];
  readonly lastYear: number | null;
  readonly growth: number | null;
  /** Share of the parent that was used. */
  readonly share: number;
  readonly weights: readonly number[];
  /** Zero when everything agrees. */
  readonly check: number;
}

/** A lock's place in its row: the year, a quarter or a month of the plan year. */
export type LockColumn = 'year' | `q${1 | 2 | 3 | 4}` | `m${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`;

/** A lock, or a year without one such as the target, that cannot be met. */
export interface LockConflict {
  readonly row: number;
  /** The lock of that row which is missed; null where it is the row's year itself. */
  readonly lock: LockColumn | null;
  /** What the locks within it and below it make of it, less what it should be; positive: they exceed it. */
  readonly gap: number;
  /** The lock to release. */
  readonly releaseRow: number;
  readonly releaseColumn: LockColumn;
}

export interface BreakdownFigures {
  readonly rows: readonly RowFigures[];
  readonly conflicts: readonly LockConflict[];
}

/** What planBreakdown is given. */
export interface BreakdownInput {
  readonly spec: BreakdownSpec;
  readonly actuals: readonly ActualsRow[];
  readonly kept?: KeptInputs;
}
