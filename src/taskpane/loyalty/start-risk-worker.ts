/**
 * Starts the worker that sums simulations up and solves, a script of its own beside the page.
 * @throws Error where the web view has no workers or refuses this one; a refusal may also come later, as the worker's `error` event.
 */
export function startRiskWorker(): Worker {
  return new Worker(/* webpackChunkName: "risk-worker" */ new URL('./risk.worker.ts', import.meta.url));
}
