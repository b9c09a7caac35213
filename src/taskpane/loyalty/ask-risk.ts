import { answerRisk, errorOfReply, type RiskQuestion, type RiskReply } from './risk-messages';

/** A reply that ends the work well. */
export type RiskAnswer = Extract<RiskReply, { kind: 'summed-up' | 'solved' }>;

/**
 * Puts a question to a worker of its own. Where a worker does not come up (an old web view, a script that does not load) it is answered in place, bit by bit.
 * Figures are handed over, not copied: they are gone afterwards.
 *
 * @param startWorker gives a worker that answers as risk.worker.ts does; it may throw
 * @param signal stops the work, and the worker with it
 * @throws InputError as solveEarnRate and simulatedLoyalty; the signal's reason once it is aborted
 */
export async function askRisk(
  question: RiskQuestion,
  startWorker: () => Worker,
  signal: AbortSignal,
  report: (done: number, of: number) => void,
): Promise<RiskAnswer> {
  return (await askWorker(question, startWorker, signal, report)) ?? askInPlace(question, signal, report);
}

async function askInPlace(question: RiskQuestion, signal: AbortSignal, report: (done: number, of: number) => void): Promise<RiskAnswer> {
  let last: RiskReply = { kind: 'failed', message: 'There was no answer.' };
  const say = (reply: RiskReply): void => {
    if (reply.kind === 'progress') report(reply.done, reply.of);
    else last = reply;
  };
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  await answerRisk(question, say, { signal, pause });
  signal.throwIfAborted();
  return answerOf(last);
}

function answerOf(reply: RiskReply): RiskAnswer {
  if (reply.kind === 'summed-up' || reply.kind === 'solved') return reply;
  throw errorOfReply(reply) ?? new Error(`A worker answered ${reply.kind} at its end.`);
}

/** Null where the worker does not come up. */
function askWorker(
  question: RiskQuestion,
  startWorker: () => Worker,
  signal: AbortSignal,
  report: (done: number, of: number) => void,
): Promise<RiskAnswer | null> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const worker = started(startWorker);
    if (worker === null) return resolve(null);
    let asked = false;
    const end = (settle: () => void): void => {
      signal.removeEventListener('abort', stop);
      worker.terminate();
      settle();
    };
    const stop = (): void => end(() => reject(signal.reason));
    const breakDown = (message: string): void => end(() => (asked ? reject(new Error(message)) : resolve(null)));
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<RiskReply>) => {
      if (data.kind === 'ready') {
        asked = true;
        const handedOver = question.kind === 'sum-up' ? question.figures.map(({ buffer }) => buffer as ArrayBuffer) : [];
        return worker.postMessage(question, handedOver);
      }
      if (data.kind === 'progress') return report(data.done, data.of);
      end(() => {
        try {
          resolve(answerOf(data));
        } catch (error) {
          reject(error);
        }
      });
    });
    worker.addEventListener('error', ({ message }) => breakDown(message));
    worker.addEventListener('messageerror', () => breakDown('An answer of the worker could not be read.'));
  });
}

function started(startWorker: () => Worker): Worker | null {
  try {
    return startWorker();
  } catch {
    // Why does not matter: the question is answered all the same.
    return null;
  }
}
