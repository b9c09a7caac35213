import type { ActualsNote, ActualsRow, Level } from '../planning/actuals/actuals';
import type { BreakdownPlan, BreakdownSpec, LockColumn, LockConflict } from '../planning/breakdown/plan';
import type { ForecastPlan, ForecastSpec } from '../planning/forecast/forecast-plan';
import type { MeasuredUplifts } from '../planning/rolling/plan-rolling';
import type { RollingPlan, RollingSpec } from '../planning/rolling/rolling-plan';
import type { ClosedMonths, LineNames } from '../planning/opex/add-bookings';
import type { LedgerCells } from '../planning/opex/ledger-line';
import type { Reestimate } from '../planning/loyalty/reestimate-redemption';
import type { AcceptedLever } from '../planning/loyalty/accept-lever';
import type { SimulatedLoyalty } from '../planning/loyalty/simulated-loyalty';
import type { LoyaltyTemplate } from '../planning/loyalty/templates';
import type { LoyaltyAssumptions } from '../planning/loyalty/loyalty-assumptions';
import type { LoyaltyInputs } from '../planning/loyalty/loyalty-inputs';
import type { LoyaltySize } from '../planning/loyalty/resize-inputs';
import type { OpexPlan, OpexSpec } from '../planning/opex/opex-plan';
import type { RetentionFit } from '../forecasting/retention/beta-geometric';
import type { BudgetLine, CostSign } from '../planning/opex/read-bookings';
import type { OpexReview } from '../sheets/opex/read-review';
import type { Cause } from '../sheets/rolling/changes-layout';
import type { Locale } from '../locales/locale';

/** What the pane shows while something long runs: `step` of `steps`, and what it is in the reader's language. */
export interface Progress {
  readonly step: number;
  readonly steps: number;
  /** How much of the step was done before this, 0 to 1; absent: none. */
  readonly part?: number;
  readonly label: string;
}

/** Given to every operation that takes more than one round trip. Aborting rolls back what was done. */
export interface OperationOptions {
  /** The language the reader is told things in. */
  readonly locale: Locale;
  /** The language a person chose; absent or null where none is chosen, so that a plan keeps the language its sheets have (see languageOfSheets). */
  readonly chosen?: Locale | null;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** What a build can be told besides its spec. */
export interface BuildOptions extends OperationOptions {
  /** What a form asked for as it was read from `Setup`: inputs then left alone are taken from their cells as they are (see askedSpec). */
  readonly basedOn?: BreakdownSpec;
  /** Twelve weights to put on `Setup` in place of those typed there, for the shape `typed`. */
  readonly typedWeights?: readonly number[];
}

/** What stands in the open workbook. */
export interface WorkbookState {
  /** The `Actuals` table, when there is one. */
  readonly actuals: {
    readonly sheet: string;
    readonly rows: readonly ActualsRow[];
    readonly levels: readonly Level[];
    readonly firstMonth: { readonly year: number; readonly month: number };
    readonly lastMonth: { readonly year: number; readonly month: number };
    /** Whether days are missing at the end of the last month of a daily history; absent: no. */
    readonly lastMonthPartial?: boolean;
    /** What its reading tells (see Actuals); absent: nothing. */
    readonly notes?: readonly ActualsNote[];
    /** The first cell right below the table that holds something, which is then no part of the history; null or absent: none. */
    readonly below?: string | null;
  } | null;
  /** Why a table called `Actuals` cannot be read, or the plan not be built on it; null where it can. */
  readonly actualsProblem: Error | null;
  /** The built breakdown, when there is one, as its cells say now (target, method and so on read from `Setup`). */
  readonly breakdown: {
    readonly spec: BreakdownSpec;
    readonly builtAt: string;
    /** The language its sheets are written in; null or absent where that is not known. */
    readonly locale?: Locale | null;
    readonly plan: BreakdownPlan;
    /** The name the plan's sheet has now (people rename sheets); absent: `Breakdown`. */
    readonly sheet?: string;
    /** Whether the history now has other rows or other whole years than stand on the sheet, so that a rebuild is due. */
    readonly stale?: boolean;
    /** Whether the history has lost the whole years that the plan was built on, so that months without any have no plan now. Absent: no. */
    readonly yearsLost?: boolean;
    /** Whether rows of the plan were deleted, or their names typed over, so that a rebuild has to put them back. Absent: no. */
    readonly rowsChanged?: boolean;
    /** Sheets of the plan that were deleted since, by their usual names; without them its formulas cannot be calculated. Absent: none. */
    readonly missing?: readonly string[];
  } | null;
  readonly checks: CheckReport | null;
  /** The written forecast, when there is one. */
  readonly forecast: WrittenForecast | null;
  /** The built rolling plan, when there is one. */
  readonly rolling: WrittenRolling | null;
  /** OPEX against plan, when it is built. */
  readonly opex: WrittenOpex | null;
  /** The loyalty plan, when there is one. */
  readonly loyalty: WrittenLoyalty | null;
  /** Whether any of the sheets of members stand. Absent: no. */
  readonly members?: boolean;
}

/** A forecast as it stands on its sheet. */
export interface WrittenForecast {
  /** The name its sheet has now. */
  readonly sheet: string;
  /** ISO date of the day it was made; '' where the sheet no longer says. */
  readonly madeOn: string;
  /** Whether the history has changed since, as the sheet's own formulas say. */
  readonly stale: boolean;
  /** What was asked for; null where a program has dropped the stored definition. */
  readonly spec: ForecastSpec | null;
}

/** A rolling plan as it stands on its sheets. */
export interface WrittenRolling {
  /** The name its sheet `GTM` has now. */
  readonly sheet: string;
  /** What was asked for; null where a program has dropped the stored definition. */
  readonly spec: RollingSpec | null;
  /** What of its sheets must be zero. */
  readonly checks: GroupChecks;
}

/** OPEX against plan as it stands on its sheets. */
export interface WrittenOpex {
  /** The name its sheet `OPEX` has now. */
  readonly sheet: string;
  /** What is chosen on the sheet, else what was asked for last; null where neither is known. */
  readonly spec: OpexSpec | null;
  /** How costs in files are signed and called; null where a program has dropped the stored definition. */
  readonly habits: BookingHabits | null;
  /** Its lines of cost, and those of them that are flagged. */
  readonly lines: OpexReview['lines'];
  readonly flagged: OpexReview['flagged'];
  /** What of its sheets must be zero. */
  readonly checks: GroupChecks;
}

/** A loyalty plan as it stands on its sheets. */
export interface WrittenLoyalty {
  /** The name its sheet of assumptions has now. */
  readonly sheet: string;
  /** Null where a program has dropped the stored definition. */
  readonly size: (Required<Omit<LoyaltySize, 'cards'>> & Pick<LoyaltySize, 'cards'>) | null;
  /** The names of its segments, as they are typed now; empty where they are not where they were written any more. */
  readonly segments: readonly string[];
  /** Where what came true is typed: its sheet, and its first cell; null where that is gone. */
  readonly actuals: { readonly sheet: string; readonly address: string } | null;
  /** The name that the sheet of its simulation has now, and whether the assumptions have changed since; null where none is written. */
  readonly risk: { readonly sheet: string; readonly stale: boolean } | null;
  /** The name that its sheet of scenarios has now, and the scenario in use; null where that sheet is gone. */
  readonly scenarios: { readonly sheet: string; readonly inUse: string } | null;
  /** What of its sheets must be zero. */
  readonly checks: GroupChecks;
}

/** What was settled about the files that bookings come from, so that it is asked once: how costs are signed, and what the workbook calls their lines. */
export interface BookingHabits {
  readonly sign: CostSign | null;
  readonly names: LineNames;
}

/** What must be zero on some sheets: how many cells, how many of them are not, the first of those on each sheet, and all of them with their names (absent: not read). */
export interface GroupChecks {
  readonly count: number;
  readonly off: number;
  readonly where: readonly string[];
  readonly lines?: readonly CheckLine[];
}

export interface CheckLine {
  readonly label: string;
  readonly value: number | string;
  readonly ok: boolean;
  /** Where to look, such as `Breakdown!X12`. */
  readonly address: string;
}

export interface CheckReport {
  readonly lines: readonly CheckLine[];
  readonly off: number;
  readonly conflicts: readonly LockConflict[];
}

export interface BuildResult {
  readonly sheets: readonly { readonly name: string; readonly created: boolean }[];
  readonly checks: CheckReport;
  /** How much of the person's input was found and kept. */
  readonly kept: { readonly shares: number; readonly weights: number; readonly locks: number; readonly methods: number };
  /** Cells written; 0 when the workbook already held exactly this. */
  readonly cellsWritten: number;
  readonly notes: readonly string[];
  readonly plan: BreakdownPlan;
}

/** What writing a forecast came to. */
export interface ForecastResult {
  readonly sheet: string;
  readonly rows: number;
  /** Cells written; 0 when the workbook already held exactly this. */
  readonly cellsWritten: number;
}

/** The months to plan, and the forecast they are planned on (see rollingForecast). */
export interface RollingToBuild {
  readonly spec: RollingSpec;
  readonly forecast: ForecastPlan;
  /** The events' uplifts on the forecast's history, where they are measured already (see planRolling). */
  readonly measured?: MeasuredUplifts;
  /**
   * To roll forward: the first month of the plan that stands, as whoever rolls it has seen it. Its view goes into the log first; a plan that begins in
   * another month by now is left alone. Absent: the plan is built, nothing is logged.
   */
  readonly rollFrom?: RollingSpec['asOf'];
  /**
   * To build again: the first month of the plan that stands, as whoever builds has seen it, null for none. One that begins in another month by now, since somebody
   * else has built or rolled it, is left alone. Absent: whatever stands is built again.
   */
  readonly seen?: RollingSpec['asOf'] | null;
}

/** What building a rolling plan came to. */
export interface RollingResult {
  readonly sheets: readonly { readonly name: string; readonly created: boolean }[];
  readonly plan: RollingPlan;
  /** Cells written; 0 when the workbook already held exactly this. */
  readonly cellsWritten: number;
  /** What has moved the year's landing since the view that was put into the log; null where the plan was not rolled forward. */
  readonly changes: RollingChanges | null;
  readonly notes: readonly string[];
}

/** The landing of the year as the view before had it and as it is now, in net sales, and what has moved it: the causes add up to the difference. */
export interface RollingChanges {
  readonly then: number;
  readonly now: number;
  readonly causes: readonly { readonly cause: Cause; readonly amount: number }[];
}

/** What is reviewed, and bookings and planned amounts that come to it. */
export interface OpexToBuild {
  readonly spec: OpexSpec;
  readonly bookings?: readonly LedgerCells[];
  /** What is done with months that have bookings already; refused unless said. */
  readonly closed?: ClosedMonths;
  readonly budget?: readonly BudgetLine[];
  /** What was settled about the files they come from, remembered with the workbook; absent: as it was. */
  readonly habits?: Partial<BookingHabits>;
}

/** What building OPEX against plan came to. */
export interface OpexResult {
  readonly sheets: readonly { readonly name: string; readonly created: boolean }[];
  readonly plan: OpexPlan;
  /** Cells written; 0 when the workbook already held exactly this. */
  readonly cellsWritten: number;
  /** How many bookings and planned amounts came in, and how many bookings they took the place of. */
  readonly added: { readonly bookings: number; readonly budget: number; readonly replaced: number };
}

/** What a loyalty plan is made of. */
export interface LoyaltyToBuild {
  /** What a first plan begins with; one that stands keeps what is typed. [blank] */
  readonly template?: LoyaltyTemplate;
  /** What it is to have other than it has. */
  readonly size?: LoyaltySize;
}

/** What building a loyalty plan came to. */
export interface LoyaltyResult {
  readonly sheets: readonly { readonly name: string; readonly created: boolean }[];
  /** Cells written; 0 when the workbook already held exactly this. */
  readonly cellsWritten: number;
}

/**
 * What is to be typed into the cells of a loyalty plan for a person: shares that sum to 1 (of the list that a line of the block is of, else of all), a
 * solution, a new estimate of redemption, or, for a segment by its place, the retention of the sheet `Retention`.
 */
export type LoyaltyToType =
  | { readonly kind: 'normalise'; readonly key: string | null }
  | ({ readonly kind: 'accept' } & AcceptedLever)
  | ({ readonly kind: 'reestimate' } & Reestimate)
  | { readonly kind: 'retention'; readonly segment: number };

/** Cells that were typed into, such as `Loyalty!B41`, with what they held and hold. */
export interface LoyaltyTyped {
  readonly cells: readonly {
    readonly address: string;
    /** The cell and what it is called, in the reader's words. */
    readonly place: string;
    /** Null where it was empty. */
    readonly before: number | null;
    /** Null where it was emptied. */
    readonly after: number | null;
  }[];
}

/** What writing a simulation came to. */
export interface RiskResult {
  readonly sheet: string;
  readonly cellsWritten: number;
}

/** The assumptions of the scenario in use, as the sheet `Loyalty` holds them for simulations. */
export interface LoyaltyBlock {
  /** Key and value, as assumptionsOfBlock reads them. */
  readonly rows: readonly (readonly unknown[])[];
  /** The scenario that they are of. */
  readonly scenario: string;
  /** What came true, by month. */
  readonly actual: LoyaltyInputs['actual'];
  /** The cell of the first cap; null where it cannot be found. */
  readonly capsAt: string | null;
  /** What the rows say: sound, and ready to be simulated. */
  readonly assumptions: LoyaltyAssumptions;
}

/** What building the sheets of members came to. */
export interface MembersResult {
  readonly sheets: readonly { readonly name: string; readonly created: boolean }[];
  /** The model of retention, and of how much it was made; null where the cohort table has too little. */
  readonly fit: (RetentionFit & { readonly cohorts: number; readonly members: number }) | null;
  /** Lines of the table of customers. */
  readonly customers: number;
  /** Cells written; 0 when the workbook already held exactly this. */
  readonly cellsWritten: number;
}

/** What taking over the recommended media split came to. */
export interface MediaAccepted {
  readonly sheet: string;
  /** How many months have other budgets now. */
  readonly months: number;
}

/** A lock of the plan that stands, by its row's key and its column. */
export interface PlacedLock {
  readonly key: string;
  readonly column: LockColumn;
}

/** Copies of the plan's sheets as values. */
export interface FrozenCopy {
  readonly sheets: readonly string[];
  /** How many checks of the plan are not zero, in the copies as well. */
  readonly off: number;
}

/** What the pane and the command line can ask of the workbook. All reject with InputError or OfficeFailure. */
export interface AlmanacWorkbook {
  readState(options: OperationOptions): Promise<WorkbookState>;
  /**
   * As `readState`, in two small round trips: the history is taken from the last reading where its sheet has not changed since. Waits while
   * a cell is being edited.
   */
  readChanges(options: OperationOptions): Promise<WorkbookState>;
  /**
   * Tells when sheets of the plan that was read last were changed by anything but this add-in (a person, a co-author, Excel's undo), or
   * sheets came or went; from the next reading on, until the returned function is called.
   */
  onChanged(listener: () => void): () => void;
  /** Writes history as the `Actuals` table (creates the sheet, or replaces the table's rows when it is ours). */
  importActuals(rows: readonly ActualsRow[], options: OperationOptions): Promise<{ rows: number; sheet: string }>;
  buildBreakdown(spec: BreakdownSpec, options: BuildOptions): Promise<BuildResult>;
  /** Writes a forecast of the `Actuals` table to its sheet; refuses one that was made from another history. */
  writeForecast(plan: ForecastPlan, options: OperationOptions): Promise<ForecastResult>;
  /** Builds the rolling plan of the months asked for, on a forecast made as planning/rolling/plan-rolling asks; refuses one made from another history. */
  buildRolling(asked: RollingToBuild, options: OperationOptions): Promise<RollingResult>;
  /** Builds OPEX against plan, or builds it again with more bookings. */
  buildOpex(asked: OpexToBuild, options: OperationOptions): Promise<OpexResult>;
  /** Builds a loyalty plan, or builds it again with all that people typed. */
  buildLoyalty(asked: LoyaltyToBuild, options: OperationOptions): Promise<LoyaltyResult>;
  /** Types shares that sum to 1, or a solution, into the cells that hold them, and nothing else; cells with formulas are refused. */
  typeLoyalty(asked: LoyaltyToType, options: OperationOptions): Promise<LoyaltyTyped>;
  /** Reads what a simulation of the loyalty plan starts from; `no-loyalty` where there is none. What cannot be simulated is refused by its cell. */
  readLoyalty(options: OperationOptions): Promise<LoyaltyBlock>;
  /** Writes what a simulation came to on `Loyalty Risk`, in at most three round trips. */
  writeRisk(simulated: SimulatedLoyalty, options: OperationOptions): Promise<RiskResult>;
  /** Builds the sheets of members, or builds them again from what is typed on them; needs nothing else in the workbook. */
  buildMembers(options: OperationOptions): Promise<MembersResult>;
  /** Takes the recommended split of the media budget over into the budgets. */
  acceptMedia(options: OperationOptions): Promise<MediaAccepted>;
  /** Clears the input cell of a lock, so that the plan is free of it. Refused where the amount was typed over the plan itself. */
  releaseLock(lock: PlacedLock, options: OperationOptions): Promise<void>;
  check(options: OperationOptions): Promise<CheckReport>;
  freezeCopy(options: OperationOptions): Promise<FrozenCopy>;
  /** Takes back the last build, import, forecast, freeze or release of a lock of this session; null when there is nothing to take back. */
  undo(options: OperationOptions): Promise<{ readonly label: string } | null>;
  canUndo(): string | null;
  /** Activates a sheet and selects a cell, such as `Breakdown!X12`. */
  goTo(address: string): Promise<void>;
}
