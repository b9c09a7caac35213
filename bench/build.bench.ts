// What a build costs in the local Excel: round trips, bytes, time; the time beside the same number of plain formulas written in one request.
import { createAlmanacWorkbook } from '../src/excel';
import { bootNodeHost } from '../src/host/node';
import type { BreakdownSpec } from '../src/planning/breakdown/plan';
import { columnLetters } from '../src/sheets/address';
import { madeUpHistory } from '../test/excel/history';

const SPEC: BreakdownSpec = {
  target: 120_000_000,
  start: { year: 2027, month: 1 },
  market: 'none',
  method: 'history',
  levels: ['channel', 'product'],
  digits: 0,
  currency: 'CNY',
};

async function measure(channels: number, products: number): Promise<void> {
  const excel = await bootNodeHost({ undo: false });
  const remove = excel.installGlobals();
  const workbook = createAlmanacWorkbook();
  const options = { locale: 'en-US' } as const;
  await workbook.importActuals(madeUpHistory(channels, products), options);
  excel.host.resetStats();
  const started = performance.now();
  const { cellsWritten } = await workbook.buildBreakdown(SPEC, options);
  const took = performance.now() - started;
  const { syncs, largestRequestBytes, requestBytes } = excel.host.stats();
  excel.host.resetStats();
  const again = performance.now();
  await workbook.buildBreakdown(SPEC, options);
  const rebuild = performance.now() - again;
  const plain = await plainFormulas(cellsWritten);
  console.log(
    `${channels} channels x ${products} products: ${cellsWritten} cells, ${syncs} round trips, ${Math.round(requestBytes / 1000)} kB (largest ${Math.round(largestRequestBytes / 1000)} kB), ` +
      `${(took / 1000).toFixed(1)} s, ${(took / plain).toFixed(1)} times as long as ${cellsWritten} plain formulas in one request; built again unchanged ${(rebuild / 1000).toFixed(1)} s`,
  );
  remove();
  excel.dispose();
}

async function plainFormulas(cells: number): Promise<number> {
  const excel = await bootNodeHost({ undo: false });
  const rows = Math.ceil(cells / 50);
  const formulas = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 50 }, (__, column) => (column === 0 ? row : `=${columnLetters(column - 1)}${row + 1}*2+1`)),
  );
  const started = performance.now();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, rows, 50).formulas = formulas;
    await context.sync();
  });
  const took = performance.now() - started;
  excel.dispose();
  return took;
}

async function run(): Promise<void> {
  await measure(3, 5);
  await measure(6, 20);
}

void run();
