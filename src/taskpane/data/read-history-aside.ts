import type { HistoryRequest } from './history-messages';
import { loadReadHistory } from './load-read-history';
import { readAside } from './read-aside';
import type { ReadHistory } from './read-history';

/**
 * Reads a file of history in a worker, or in place where a worker cannot do it (see readAside).
 *
 * @param startWorker gives a worker that answers one HistoryRequest with one HistoryReply; it may throw
 * @throws InputError with a `file-...` or `history-...` code; the signal's reason once it is aborted
 */
export function readHistoryAside(request: HistoryRequest, startWorker: () => Worker, signal: AbortSignal): Promise<ReadHistory> {
  return readAside(request, startWorker, signal, async ({ bytes, file, locale }) =>
    (await loadReadHistory()).readHistory(bytes, file, locale),
  );
}
