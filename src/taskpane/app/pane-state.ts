import type { BreakdownDraft } from '../breakdown/breakdown-form';
import type { Progress, WorkbookState } from '../../excel/contracts';
import type { RibbonResult } from '../../excel/session';

/** The pages of the pane. `home` is the map of the plan; the others lie one step behind it. */
export type Page = 'home' | 'data' | 'breakdown' | 'checks';

/** Work that takes a while. `read` is the first reading of the workbook; later readings go on unseen. */
export type TaskName = 'read' | 'import' | 'build' | 'check' | 'freeze' | 'undo' | 'go';

/** What finished last, in the pane or by a ribbon button, for the pane to tell. */
export type Outcome =
  | RibbonResult
  | { readonly kind: 'imported'; readonly rows: number; readonly sheet: string }
  | { readonly kind: 'undone'; readonly label: string | null }
  | { readonly kind: 'cancelled' };

export interface PaneState {
  readonly page: Page;
  /** The page before this one, so that the focus returns to where it came from. */
  readonly cameFrom: Page | null;
  /** What a person has put into the breakdown form and neither built nor cancelled. */
  readonly draft: BreakdownDraft | null;
  /** What stands in the workbook; null until it has been read. */
  readonly workbook: WorkbookState | null;
  /** What Undo would take back, in the reader's words; null when there is nothing. */
  readonly undoable: string | null;
  readonly running: { readonly task: TaskName; readonly progress: Progress | null } | null;
  /** What went wrong last, as it was thrown, and the work that failed. */
  readonly problem: { readonly error: unknown; readonly task: TaskName | null } | null;
  readonly outcome: Outcome | null;
}

export type PaneAction =
  | { readonly type: 'opened'; readonly page: Page }
  | { readonly type: 'drafted'; readonly draft: BreakdownDraft | null }
  | { readonly type: 'started'; readonly task: TaskName }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'finished'; readonly outcome: Outcome | null }
  /** A ribbon button finished its work; the pane's own goes on. */
  | { readonly type: 'told'; readonly outcome: RibbonResult }
  | { readonly type: 'failed'; readonly error: unknown; readonly task: TaskName | null }
  | { readonly type: 'stopped' }
  | { readonly type: 'workbook-read'; readonly workbook: WorkbookState; readonly undoable: string | null }
  | { readonly type: 'undo-known'; readonly undoable: string | null }
  | { readonly type: 'dismissed' };

export const openingState: PaneState = {
  page: 'home',
  cameFrom: null,
  draft: null,
  workbook: null,
  undoable: null,
  running: null,
  problem: null,
  outcome: null,
};

/** How the pane's state follows what happens. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'opened':
      return { ...state, page: action.page, cameFrom: state.page, problem: null, outcome: null };
    case 'drafted':
      return { ...state, draft: action.draft };
    case 'started':
      return { ...state, running: { task: action.task, progress: null }, problem: null, outcome: null };
    case 'progressed':
      return state.running === null ? state : { ...state, running: { ...state.running, progress: action.progress } };
    case 'finished':
      return { ...state, running: null, outcome: action.outcome, draft: action.outcome?.kind === 'built' ? null : state.draft };
    case 'told':
      return { ...state, problem: null, outcome: action.outcome };
    case 'failed':
      return { ...state, running: null, problem: { error: action.error, task: action.task } };
    case 'stopped':
      return { ...state, running: null, outcome: { kind: 'cancelled' } };
    case 'workbook-read':
      return { ...state, workbook: action.workbook, undoable: action.undoable };
    case 'undo-known':
      return { ...state, undoable: action.undoable };
    case 'dismissed':
      return { ...state, problem: null, outcome: null };
  }
}
