import type { ForecastQuestion, ForecastReply } from './forecast-messages';

/** A reply other than that of a failure. */
export type ForecastAnswer = Exclude<ForecastReply, { kind: 'failed' }>;

/**
 * Puts a question to a worker of its own, which ends with its last answer. Where a worker cannot answer (an old web view, a script that does
 * not load), the question is answered in place, bit by bit, so that the pane goes on answering.
 *
 * @param startWorker gives a worker that answers one ForecastQuestion; it may throw
 * @param signal stops the work, and the worker with it
 * @throws Error where it fails in place as well; the signal's reason once it is aborted
 */
export async function askForecast(
  question: ForecastQuestion,
  startWorker: () => Worker,
  signal: AbortSignal,
  onAnswer: (answer: ForecastAnswer) => void,
): Promise<void> {
  if (await askWorker(question, startWorker, signal, onAnswer)) return;
  const { answerForecast } = await import(/* webpackChunkName: "forecasting" */ './forecast-messages');
  let failed = false;
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  const say = (reply: ForecastReply): void => {
    if (reply.kind === 'failed') failed = true;
    else if (!signal.aborted) onAnswer(reply);
  };
  await answerForecast(question, say, { signal, pause });
  signal.throwIfAborted();
  if (failed) throw new Error('The forecast failed.');
}

/** Whether the worker answered to the end. */
function askWorker(
  question: ForecastQuestion,
  startWorker: () => Worker,
  signal: AbortSignal,
  onAnswer: (answer: ForecastAnswer) => void,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const worker = started(startWorker);
    if (worker === null) return resolve(false);
    const end = (): void => {
      signal.removeEventListener('abort', stop);
      worker.terminate();
    };
    const stop = (): void => {
      end();
      reject(signal.reason);
    };
    const settle = (answered: boolean): void => {
      end();
      resolve(answered);
    };
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<ForecastReply>) => {
      if (data.kind === 'failed') return settle(false);
      onAnswer(data);
      if (isLast(data)) settle(true);
    });
    worker.addEventListener('error', () => settle(false));
    worker.addEventListener('messageerror', () => settle(false));
    worker.postMessage(question);
  });
}

function isLast(answer: ForecastAnswer): boolean {
  return answer.kind !== 'progress' || answer.progress.done >= answer.progress.of;
}

function started(startWorker: () => Worker): Worker | null {
  try {
    return startWorker();
  } catch {
    // Why does not matter: the question is answered all the same.
    return null;
  }
}
