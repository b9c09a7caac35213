import type { ExcelHost } from '../../host/office/host';
import type { WorkbenchState } from './state';
import type { Store } from './store';

const LOOK_AGAIN_MILLISECONDS = 250;

/**
 * Keeps the page's figures of the add-in's traffic up to date.
 *
 * @param exchanged told after the add-in has exchanged something with the workbook
 */
export function followTraffic(host: ExcelHost, store: Store<WorkbenchState>, exchanged: () => void): void {
  setInterval(() => {
    const { syncs, actions, requestBytes, responseBytes, milliseconds } = host.stats();
    if (syncs === store.get().traffic.syncs) return;
    store.set({ traffic: { syncs, actions, bytes: requestBytes + responseBytes, milliseconds } });
    exchanged();
  }, LOOK_AGAIN_MILLISECONDS);
}
