/**
 * Starts a worker that simulates loyalty programmes, a script of its own beside the page.
 * @throws Error where the web view has no workers or refuses this one; a refusal may also come later, as the worker's `error` event.
 */
export function startSimulationWorker(): Worker {
  return new Worker(/* webpackChunkName: "simulation-worker" */ new URL('./simulation.worker.ts', import.meta.url));
}
