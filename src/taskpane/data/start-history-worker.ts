/**
 * Starts the worker that reads files of history, a script of its own beside the page.
 * @throws Error where the web view has no workers or refuses this one; a refusal may also come later, as the worker's `error` event.
 */
export function startHistoryWorker(): Worker {
  return new Worker(/* webpackChunkName: "history-worker" */ new URL('./history.worker.ts', import.meta.url));
}
