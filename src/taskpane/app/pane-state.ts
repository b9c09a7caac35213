import type { BreakdownDraft } from '../breakdown/breakdown-form';
import type {
  ForecastResult,
  MediaAccepted,
  OpexResult,
  Progress,
  RollingResult,
  RollingToBuild,
  WorkbookState,
} from '../../excel/contracts';
import type { RibbonResult } from '../../excel/session';
import type { ForecastForm } from '../forecast/forecast-form';
import type { LoyaltyOutcome, LoyaltyState } from '../loyalty/loyalty-state';
import { InputError } from '../../locales/input-error';
import type { OpexSpec } from '../../planning/opex/opex-plan';
import type { RollingSpec } from '../../planning/rolling/rolling-plan';
import { sameRefusal } from '../problems/same-refusal';
import { allChecks } from '../../excel/all-checks';

/** The pages of the pane. `home` is the map of the plan; the others lie one step behind it. */
export type Page = 'home' | 'data' | 'breakdown' | 'forecast' | 'rolling' | 'opex' | 'loyalty' | 'checks';

/** Work that takes a while. `read` is the first reading of the workbook; later readings go on unseen. */
export type TaskName =
  'read' | 'import' | 'build' | 'forecast' | 'rolling' | 'opex' | LoyaltyTask | 'media' | 'check' | 'freeze' | 'release' | 'undo' | 'go';
export type LoyaltyTask = 'loyalty' | 'simulate' | 'solve' | 'risk' | 'members';

/** A rolling plan that was built. */
export interface RollingBuilt {
  readonly kind: 'rolling-built';
  readonly result: RollingResult;
  /** The first month of the plan it was rolled forward from; null where it was built without. */
  readonly rolledFrom: NonNullable<RollingToBuild['rollFrom']> | null;
}

/** What finished last, in the pane or by a ribbon button, for the pane to tell. */
export type Outcome =
  | RibbonResult
  | { readonly kind: 'imported'; readonly rows: number; readonly sheet: string }
  | { readonly kind: 'forecast-written'; readonly result: ForecastResult }
  | RollingBuilt
  | { readonly kind: 'opex-built'; readonly result: OpexResult }
  | LoyaltyOutcome
  | {
      readonly kind: 'media-accepted';
      readonly result: MediaAccepted;
      /** The result on whose page it was asked for: it stays there to be seen. */
      readonly beneath: RollingBuilt | null;
    }
  | { readonly kind: 'released'; readonly name: string }
  | { readonly kind: 'undone'; readonly label: string | null }
  | { readonly kind: 'cancelled' };

/** How far what the pane knows of the workbook still holds: as it is, changed and about to be read, or changed and not to be read. */
export type Freshness = 'current' | 'reading' | 'outdated';

export interface PaneState {
  readonly page: Page;
  /** The page before this one, so that the focus returns to where it came from. */
  readonly cameFrom: Page | null;
  /** What a person has put into the breakdown form and neither built nor cancelled. */
  readonly draft: BreakdownDraft | null;
  /** What a person has asked for on the forecast page; null where nothing yet. */
  readonly forecast: ForecastForm | null;
  /** The months a person has asked for on the page of the rolling plan and not built; null where none. */
  readonly rolling: RollingSpec | null;
  /** The review a person has asked for on the page of OPEX and not built; null where none. */
  readonly opex: OpexSpec | null;
  readonly loyalty: LoyaltyState;
  /** What stands in the workbook; null until it has been read. */
  readonly workbook: WorkbookState | null;
  readonly freshness: Freshness;
  /** Why the workbook could not be read since it changed; null where it could. */
  readonly unread: unknown;
  /** Whether the workbook was read since the last work began, so that it says more than the work's own result. */
  readonly readSince: boolean;
  /** What reading a change has brought to light, to be told to those who do not see it. */
  readonly news: 'checks' | 'gone' | null;
  /** What Undo would take back, in the reader's words; null when there is nothing. */
  readonly undoable: string | null;
  readonly running: { readonly task: TaskName; readonly progress: Progress | null } | null;
  /** What went wrong last, as it was thrown, and the work that failed. */
  readonly problem: { readonly error: unknown; readonly task: TaskName | null } | null;
  readonly outcome: Outcome | null;
}

export type PaneAction =
  | { readonly type: 'opened'; readonly page: Page }
  /** The page of a result is opened while its outcome stands: see ResultFrame. */
  | { readonly type: 'result-opened' }
  | { readonly type: 'drafted'; readonly draft: BreakdownDraft | null }
  | { readonly type: 'forecast-asked'; readonly form: ForecastForm }
  | { readonly type: 'rolling-asked'; readonly spec: RollingSpec }
  | { readonly type: 'opex-asked'; readonly spec: OpexSpec }
  | { readonly type: 'loyalty-changed'; readonly change: Partial<LoyaltyState> }
  | { readonly type: 'started'; readonly task: TaskName }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'finished'; readonly outcome: Outcome | null }
  /** A ribbon button finished its work; what a person has put into the form stays. */
  | { readonly type: 'told'; readonly outcome: RibbonResult }
  | { readonly type: 'failed'; readonly error: unknown; readonly task: TaskName | null }
  | { readonly type: 'stopped' }
  | { readonly type: 'workbook-read'; readonly workbook: WorkbookState; readonly undoable: string | null }
  /** Somebody changed the sheets: what is known holds until the reading that follows. */
  | { readonly type: 'workbook-changed' }
  | { readonly type: 'workbook-outdated'; readonly error: unknown }
  /** Work is done, and the workbook could not be read after it. */
  | { readonly type: 'undo-known'; readonly undoable: string | null; readonly error: unknown }
  | { readonly type: 'dismissed' }
  /** Back to the form, whatever is told on the result's page. */
  | { readonly type: 'result-left' };

export const openingState: PaneState = {
  page: 'home',
  cameFrom: null,
  draft: null,
  forecast: null,
  rolling: null,
  opex: null,
  loyalty: {},
  workbook: null,
  freshness: 'current',
  unread: null,
  readSince: false,
  news: null,
  undoable: null,
  running: null,
  problem: null,
  outcome: null,
};

/** How the pane's state follows what happens. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'opened':
      return { ...state, page: action.page, cameFrom: state.page, problem: null, outcome: null, news: null };
    case 'result-opened':
      return { ...state, page: pageOfResult(state.outcome), cameFrom: state.page };
    case 'drafted':
      return { ...state, draft: action.draft, problem: refusedInForm(state.problem) ? null : state.problem };
    case 'forecast-asked':
      return { ...state, forecast: action.form };
    case 'rolling-asked':
      return { ...state, rolling: action.spec };
    case 'opex-asked':
      return { ...state, opex: action.spec };
    case 'loyalty-changed':
      return { ...state, loyalty: { ...state.loyalty, ...action.change } };
    case 'started':
      return {
        ...state,
        running: { task: action.task, progress: null },
        problem: null,
        outcome: outcomeDuring(state, action.task),
        readSince: false,
        news: null,
      };
    case 'progressed':
      return state.running === null ? state : { ...state, running: { ...state.running, progress: action.progress } };
    case 'finished':
      return {
        ...state,
        running: null,
        outcome: finishedOutcome(state, action.outcome),
        draft: action.outcome?.kind === 'built' ? null : state.draft,
        rolling: action.outcome?.kind === 'rolling-built' ? null : state.rolling,
        opex: action.outcome?.kind === 'opex-built' ? null : state.opex,
        loyalty: action.outcome?.kind === 'loyalty' ? { ...state.loyalty, ...action.outcome.keeps } : state.loyalty,
        news: null,
      };
    case 'told':
      return { ...state, ...pageFor(state, action.outcome), running: null, problem: null, outcome: action.outcome, news: null };
    case 'failed':
      return { ...state, running: null, problem: { error: action.error, task: action.task } };
    case 'stopped':
      return { ...state, running: null, outcome: { kind: 'cancelled' }, news: null };
    case 'workbook-read':
      return {
        ...state,
        workbook: action.workbook,
        undoable: action.undoable,
        freshness: 'current',
        unread: null,
        problem: problemAfterReading(state, null),
        readSince: true,
        news: state.freshness === 'current' ? null : newsOf(state.workbook, action.workbook),
      };
    case 'workbook-changed':
      return { ...state, freshness: 'reading' };
    case 'workbook-outdated':
      return { ...state, freshness: 'outdated', unread: action.error, problem: problemAfterReading(state, action.error) };
    case 'undo-known':
      return { ...state, undoable: action.undoable, freshness: 'outdated', unread: action.error };
    case 'dismissed':
      return { ...state, problem: null, outcome: state.outcome?.kind === 'media-accepted' ? state.outcome.beneath : null };
    case 'result-left':
      return { ...state, problem: null, outcome: null };
  }
}

/** The result of a rolling plan that is to be seen, itself or beneath what was done on its page since. */
export function rollingResultOf(outcome: Outcome | null): RollingBuilt | null {
  if (outcome?.kind === 'rolling-built') return outcome;
  return outcome?.kind === 'media-accepted' ? outcome.beneath : null;
}

/**
 * What stays to be seen while work runs: what is to be taken back, with its way to undo, as undo may be refused for a cell, and tried again; and the
 * result whose page offers the work.
 */
function outcomeDuring({ outcome }: PaneState, task: TaskName): Outcome | null {
  if (task === 'undo') return outcome;
  return task === 'media' ? rollingResultOf(outcome) : null;
}

function finishedOutcome({ outcome }: PaneState, finished: Outcome | null): Outcome | null {
  return finished?.kind === 'media-accepted' ? { ...finished, beneath: rollingResultOf(outcome) } : finished;
}

/** The page on which the outcome of a ribbon button is seen: what a check found is only on that of the checks, all else is told on any. */
function pageFor({ page, cameFrom }: PaneState, outcome: RibbonResult): Pick<PaneState, 'page' | 'cameFrom'> {
  return outcome.kind === 'checked' && page !== 'checks' ? { page: 'checks', cameFrom: page } : { page, cameFrom };
}

/** The page that shows all there is to say of what was built. */
function pageOfResult(outcome: Outcome | null): Page {
  if (outcome?.kind === 'opex-built') return 'opex';
  if (outcome?.kind === 'loyalty') return 'loyalty';
  return outcome?.kind === 'rolling-built' ? 'rolling' : 'breakdown';
}

/** Whether a build was refused for what the form asked, not for a cell: another form asks for something else. */
function refusedInForm(problem: PaneState['problem']): boolean {
  return problem?.task === 'build' && problem.error instanceof InputError && problem.error.params['address'] === undefined;
}

/** What went wrong last, unless it was an input that could not be read either and now reads otherwise (`unread`: what it says now, if anything). */
function problemAfterReading({ problem, unread: before }: PaneState, unread: unknown): PaneState['problem'] {
  const mended = problem !== null && sameRefusal(problem.error, before) && !sameRefusal(problem.error, unread);
  return mended ? null : problem;
}

function newsOf(before: WorkbookState | null, now: WorkbookState): PaneState['news'] {
  if (before?.breakdown && !now.breakdown) return 'gone';
  const checks = allChecks(now);
  return checks && checks.off !== (before && allChecks(before))?.off ? 'checks' : null;
}
