import { createContext, useContext } from 'react';
import type { AlmanacWorkbook, BuildOptions, OperationOptions, OpexToBuild, PlacedLock, RollingToBuild } from '../../excel/contracts';
import type { ActualsRow } from '../../planning/actuals/actuals';
import type { BreakdownSpec } from '../../planning/breakdown/plan';
import type { ForecastPlan } from '../../planning/forecast/forecast-plan';
import type { OpexSpec } from '../../planning/opex/opex-plan';
import type { RollingSpec } from '../../planning/rolling/rolling-plan';
import type { BreakdownDraft } from '../breakdown/breakdown-form';
import type { ForecastForm } from '../forecast/forecast-form';
import type { LoyaltyOutcome, LoyaltyState } from '../loyalty/loyalty-state';
import type { LoyaltyTask, Page, PaneState } from './pane-state';

/** What the pages can do. Each runs to its end on its own and tells its outcome through the state. */
export interface PaneActions {
  open(page: Page): void;
  /** Opens the page of the build that finished last, while its outcome is told. */
  openResult(): void;
  /** Keeps what a person has put into the breakdown form; null starts afresh. */
  draft(draft: BreakdownDraft | null): void;
  /** Writes history to the workbook; tells whether it came to its end. */
  importActuals(rows: readonly ActualsRow[]): Promise<boolean>;
  /** Builds the plan the form asks for. */
  build(spec: BreakdownSpec, form?: Pick<BuildOptions, 'basedOn' | 'typedWeights'>): void;
  /** Keeps what a person asks for on the forecast page. */
  askForecast(form: ForecastForm): void;
  writeForecast(plan: ForecastPlan): void;
  /** Keeps the months a person asks for on the page of the rolling plan. */
  askRolling(spec: RollingSpec): void;
  /** Builds the rolling plan, or rolls it forward where `asked` says from which month. */
  buildRolling(asked: RollingToBuild): void;
  /** Keeps the review a person asks for on the page of OPEX. */
  askOpex(spec: OpexSpec): void;
  /** Builds OPEX against plan, or builds it again, with what comes in from a file. */
  buildOpex(asked: OpexToBuild): void;
  /** Keeps what the page of loyalty asks for and has found. */
  keepLoyalty(change: Partial<LoyaltyState>): void;
  /** Does a piece of the page's work. */
  doLoyalty(task: LoyaltyTask, work: (workbook: AlmanacWorkbook, options: OperationOptions) => Promise<LoyaltyOutcome>): void;
  /** Takes the recommended split of the media budget over. */
  acceptMedia(): void;
  /** Clears a lock; `name` is what it is called where the outcome is told. */
  release(lock: PlacedLock, name: string): void;
  check(): void;
  freeze(): void;
  undo(): void;
  /** Selects a cell such as `Breakdown!B7`, or activates a sheet when given its name alone. */
  goTo(address: string): void;
  /** Stops the running work; the workbook is left as it was. */
  cancel(): void;
  /** Reads the workbook again with the pane waiting; for a first reading that failed. */
  read(): void;
  /** Reads the workbook again while the pane stays as it is; for one that has changed and could not be read of its own accord. */
  readAgain(): void;
  /** Takes away what is told of the last work, or of what went wrong. */
  dismiss(): void;
  /** From the page of a result back to the form it was made with. */
  leaveResult(): void;
  /** Tells of something that went wrong outside the workbook, such as a file that cannot be read. */
  report(error: unknown): void;
}

export interface Pane {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

export const PaneContext = createContext<Pane | null>(null);

/** The pane around the calling component. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('usePane needs a PaneContext above it.');
  return pane;
}
