import { InputError } from '../../locales/input-error';
import type { FileReply } from './file-messages';

/**
 * Reads a file in a worker, so that the pane goes on answering whatever the file's size. Where a worker cannot do it (an old web view, a script that does not
 * load), the file is read in place.
 *
 * @param startWorker gives a worker that answers one request with one FileReply; it may throw
 * @param signal stops the reading, and the worker with it
 * @throws InputError what the file is refused for; the signal's reason once it is aborted
 */
export async function readAside<Request, Read>(
  request: Request,
  startWorker: () => Worker,
  signal: AbortSignal,
  inPlace: (request: Request) => Promise<Read>,
): Promise<Read> {
  const reply = await ask<Read>(request, startWorker, signal);
  switch (reply.kind) {
    case 'read':
      return reply.read;
    case 'refused':
      throw new InputError(reply.code, reply.params);
    case 'failed':
      return inPlace(request);
  }
}

/** One question to a worker of its own, which ends with the answer. */
function ask<Read>(request: unknown, startWorker: () => Worker, signal: AbortSignal): Promise<FileReply<Read>> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const worker = started(startWorker);
    if (worker === null) return resolve({ kind: 'failed' });
    const end = (): void => {
      signal.removeEventListener('abort', stop);
      worker.terminate();
    };
    const settle = (reply: FileReply<Read>): void => {
      end();
      resolve(reply);
    };
    const stop = (): void => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<FileReply<Read>>) => settle(data));
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
