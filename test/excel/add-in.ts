import type { NodeHost, NodeHostOptions } from '../../src/host/node';
import { withExcel } from '../host/support';

/**
 * Runs work in a fresh local Excel whose globals the add-in's code finds as it does in a task pane. Excel's own undo is off unless asked for: the
 * add-in takes back by itself.
 */
export async function withAddIn<T>(work: (excel: NodeHost) => Promise<T>, options: NodeHostOptions = {}): Promise<T> {
  return withExcel(
    async (excel) => {
      const remove = excel.installGlobals();
      try {
        return await work(excel);
      } finally {
        remove();
      }
    },
    { undo: false, ...options },
  );
}
