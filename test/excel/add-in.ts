import type { NodeHost, NodeHostOptions } from '../../src/host/node';
import { withExcel } from '../host/support';

/** Runs work in a fresh local Excel whose globals the add-in's code finds as it does in a task pane. */
export async function withAddIn<T>(work: (excel: NodeHost) => Promise<T>, options: NodeHostOptions = {}): Promise<T> {
  return withExcel(async (excel) => {
    const remove = excel.installGlobals();
    try {
      return await work(excel);
    } finally {
      remove();
    }
  }, options);
}
