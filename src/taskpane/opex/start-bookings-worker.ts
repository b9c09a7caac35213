/**
 * Starts the worker that reads files of bookings and budgets, a script of its own beside the page.
 * @throws Error where the web view has no workers or refuses this one; a refusal may also come later, as the worker's `error` event.
 */
export function startBookingsWorker(): Worker {
  return new Worker(/* webpackChunkName: "bookings-worker" */ new URL('./bookings.worker.ts', import.meta.url));
}
