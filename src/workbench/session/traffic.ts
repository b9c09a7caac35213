import type { ExcelHost } from '../../host/office/host';
import type { Traffic, WorkbenchState } from './state';
import type { Store } from './store';

const LOOK_AGAIN_MILLISECONDS = 500;

function trafficOf(host: ExcelHost): Traffic {
  const { syncs, actions, requestBytes, responseBytes, milliseconds } = host.stats();
  return { syncs, actions, bytes: requestBytes + responseBytes, milliseconds };
}

/** Keeps the page's figures of the add-in's traffic up to date. */
export function followTraffic(host: ExcelHost, store: Store<WorkbenchState>): void {
  setInterval(() => {
    const now = trafficOf(host);
    if (now.syncs !== store.get().traffic.syncs) store.set({ traffic: now });
  }, LOOK_AGAIN_MILLISECONDS);
}
