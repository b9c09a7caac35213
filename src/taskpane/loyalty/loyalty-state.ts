import type { LoyaltyResult } from '../../excel/contracts';
import type { LoyaltyAssumptions } from '../../planning/loyalty/loyalty-assumptions';
import type { LoyaltyLever } from '../../planning/loyalty/loyalty-lever';
import type { SimulatedLoyalty } from '../../planning/loyalty/simulated-loyalty';
import type { LoyaltyRuns } from '../../planning/loyalty/simulate-loyalty';
import type { LoyaltySolution } from '../../planning/loyalty/solve-earn-rate';
import type { FanView } from './fan-view';
import type { LoyaltyForm } from './loyalty-form';

/** A simulation under way, as far as it is known. */
export interface LiveSimulation {
  readonly done: number;
  readonly of: number;
  /** Null before the first runs. */
  readonly fan: FanView | null;
}

/** A simulation that is done. */
export interface Simulation {
  readonly simulated: SimulatedLoyalty;
  /** What its runs took. */
  readonly milliseconds: number;
}

/** What is asked of the solver. */
export interface SolveForm {
  readonly lever: LoyaltyLever;
  /** That every cap holds. */
  readonly probability: number;
}

/** A limit that was looked for. */
export interface Solved extends SolveForm {
  readonly sampling: LoyaltyRuns;
  readonly scenario: string;
  readonly assumptions: LoyaltyAssumptions;
  readonly solution: LoyaltySolution;
}

/** What the page of loyalty asks for and has found in this session; absent or null: nothing. */
export interface LoyaltyState {
  readonly form?: LoyaltyForm | null;
  readonly runs?: LoyaltyRuns;
  readonly live?: LiveSimulation | null;
  readonly simulation?: Simulation | null;
  readonly solve?: SolveForm;
  readonly solved?: Solved | null;
  /** Whether nothing could be solved, since no fiscal year has a cap. */
  readonly noCap?: boolean;
  /** The cell of the first cap, as it was found last. */
  readonly capsAt?: string | null;
}

/** What work of the page of loyalty came to. */
export interface LoyaltyOutcome {
  readonly kind: 'loyalty';
  /** In the reader's words. */
  readonly said: string;
  /** Sheets to lead to. */
  readonly sheets: readonly string[];
  /** Whether the workbook was changed. */
  readonly undoable: boolean;
  /** A plan that was built, for a page of its own. */
  readonly built: LoyaltyResult | null;
  readonly keeps: Partial<LoyaltyState>;
}
