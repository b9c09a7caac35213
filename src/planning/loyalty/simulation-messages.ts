import type { ErrorCode } from '../../locales/errors';
import { InputError } from '../../locales/risk-errors';
import type { TextParams } from '../../locales/text';
import type { LoyaltyAssumptions } from './loyalty-assumptions';
import { loyaltyRunner } from './simulate-loyalty';

/** What a worker is asked: first to begin, then for one block after the other. */
export type SimulationRequest =
  | { readonly kind: 'begin'; readonly assumptions: LoyaltyAssumptions; readonly seed: number }
  | { readonly kind: 'block'; readonly block: number; readonly runs: number };

/**
 * What it answers, once for each request. A message between threads keeps data but no classes, so a refusal travels as its code and parameters; `failed` is
 * everything else that went wrong.
 */
export type SimulationReply =
  | { readonly kind: 'begun' }
  | { readonly kind: 'block'; readonly figures: Float64Array }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly params: TextParams }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * The worker's side. Never throws: what goes wrong is the answer.
 *
 * @param say sends an answer, or copies it at once: figures do not outlast the next request. They are not handed over, for a script engine that has once seen
 *   an array lose its memory reads all arrays more slowly
 */
export function answerRequests(say: (reply: SimulationReply) => void): (request: SimulationRequest) => void {
  let run: ReturnType<typeof loyaltyRunner> | null = null;
  return (request) => {
    try {
      if (request.kind === 'begin') {
        run = loyaltyRunner(request.assumptions, request.seed);
        return say({ kind: 'begun' });
      }
      if (run === null) throw new Error('A block was asked for before the simulation had begun.');
      say({ kind: 'block', figures: run(request.block, request.runs) });
    } catch (error) {
      say(errorReply(error));
    }
  };
}

function errorReply(error: unknown): SimulationReply {
  if (error instanceof InputError) return { kind: 'refused', code: error.code, params: error.params };
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}

/** The error of an answer that is one; null of others. */
export function errorOf(reply: SimulationReply): Error | null {
  if (reply.kind === 'refused') return new InputError(reply.code, reply.params);
  return reply.kind === 'failed' ? new Error(reply.message) : null;
}
