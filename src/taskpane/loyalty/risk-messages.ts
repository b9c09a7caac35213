import type { ErrorCode } from '../../locales/errors';
import { InputError } from '../../locales/risk-errors';
import type { TextParams } from '../../locales/text';
import type { LoyaltyAssumptions } from '../../planning/loyalty/loyalty-assumptions';
import type { LoyaltyLever } from '../../planning/loyalty/loyalty-lever';
import { simulatedLoyalty, type SimulatedLoyalty } from '../../planning/loyalty/simulated-loyalty';
import type { LoyaltyRuns } from '../../planning/loyalty/simulate-loyalty';
import { solveEarnRate, type LoyaltySolution } from '../../planning/loyalty/solve-earn-rate';
import type { SimulationOptions } from '../../simulation/run/simulate';

/** What is asked of the worker that sums up and solves; it says `ready` before, and answers one question. */
export type RiskQuestion =
  | {
      readonly kind: 'sum-up';
      readonly block: Pick<SimulatedLoyalty, 'scenario'> & { readonly rows: SimulatedLoyalty['block'] };
      readonly sampling: LoyaltyRuns;
      readonly figures: readonly Float64Array[];
    }
  | {
      readonly kind: 'solve';
      readonly assumptions: LoyaltyAssumptions;
      readonly lever: LoyaltyLever;
      readonly probability: number;
      readonly sampling: LoyaltyRuns;
    };

/** A message between threads keeps data but no classes, so a refusal travels as its code and parameters. */
export type RiskReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'summed-up'; readonly simulated: SimulatedLoyalty }
  | { readonly kind: 'solved'; readonly solution: LoyaltySolution }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly params: TextParams }
  | { readonly kind: 'failed'; readonly message: string };

/** Answers a question. Never rejects: what goes wrong is the answer. */
export async function answerRisk(question: RiskQuestion, say: (reply: RiskReply) => void, options: SimulationOptions = {}): Promise<void> {
  try {
    if (question.kind === 'sum-up')
      return say({ kind: 'summed-up', simulated: simulatedLoyalty(question.block, question.sampling, question.figures) });
    const { assumptions, lever, probability, sampling } = question;
    const report = (done: number, of: number): void => say({ kind: 'progress', done, of });
    say({ kind: 'solved', solution: await solveEarnRate(assumptions, lever, probability, sampling, { ...options, report }) });
  } catch (error) {
    if (error instanceof InputError) say({ kind: 'refused', code: error.code, params: error.params });
    else say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

/** The error of a reply that is one; null of others. */
export function errorOfReply(reply: RiskReply): Error | null {
  if (reply.kind === 'refused') return new InputError(reply.code, reply.params);
  return reply.kind === 'failed' ? new Error(reply.message) : null;
}
