import { InputError } from '../../locales/input-error';
import type { HistoryReply, HistoryRequest } from './history-messages';
import { loadReadHistory } from './load-read-history';
import type { ReadHistory } from './read-history';

/**
 * Reads a file of history in a worker, so that the pane goes on answering whatever the file's size. Where a worker cannot do it (an old web
 * view, a script that does not load), the file is read in place.
 * @param startWorker gives a worker that answers one HistoryRequest with one HistoryReply; it may throw
 * @param signal stops the reading, and the worker with it
 * @throws InputError with a `file-...` or `history-...` code; the signal's reason once it is aborted
 */
export async function readHistoryAside(request: HistoryRequest, startWorker: () => Worker, signal: AbortSignal): Promise<ReadHistory> {
  const reply = await ask(request, startWorker, signal);
  switch (reply.kind) {
    case 'read':
      return reply.history;
    case 'refused':
      throw new InputError(reply.code, reply.params);
    case 'failed': {
      const { readHistory } = await loadReadHistory();
      return readHistory(request.bytes, request.file, request.locale);
    }
  }
}

/** One question to a worker of its own, which ends with the answer. */
function ask(request: HistoryRequest, startWorker: () => Worker, signal: AbortSignal): Promise<HistoryReply> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const worker = started(startWorker);
    if (worker === null) return resolve({ kind: 'failed' });
    const end = (): void => {
      signal.removeEventListener('abort', stop);
      worker.terminate();
    };
    const settle = (reply: HistoryReply): void => {
      end();
      resolve(reply);
    };
    const stop = (): void => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<HistoryReply>) => settle(data));
    worker.addEventListener('error', () => settle({ kind: 'failed' }));
    worker.addEventListener('messageerror', () => settle({ kind: 'failed' }));
    // Copied, not handed over: the bytes are wanted again where the worker fails.
    worker.postMessage(request);
  });
}

function started(startWorker: () => Worker): Worker | null {
  try {
    return startWorker();
  } catch {
    // Why does not matter: the file is read all the same.
    return null;
  }
}
