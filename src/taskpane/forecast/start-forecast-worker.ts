/**
 * Starts the worker that forecasts, a script of its own beside the page.
 * @throws Error where the web view has no workers or refuses this one; a refusal may also come later, as the worker's `error` event.
 */
export function startForecastWorker(): Worker {
  return new Worker(/* webpackChunkName: "forecast-worker" */ new URL('./forecast.worker.ts', import.meta.url));
}
