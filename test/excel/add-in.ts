import type { NodeHost } from '../../src/host/node';
import { withExcel } from '../host/support';

/** Runs work in a fresh local Excel whose globals the add-in's code finds as it does in a task pane. */
export async function withAddIn(work: (excel: NodeHost) => Promise<void>): Promise<void> {
  await withExcel(async (excel) => {
    const remove = excel.installGlobals();
    try {
      await work(excel);
    } finally {
      remove();
    }
  });
}
