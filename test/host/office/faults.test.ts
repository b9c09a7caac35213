import type { NodeHost } from '../../../src/host/node';
import { errorCode, withExcel } from '../support';

/** Three syncs, each of which writes its number into column A. */
const threeSyncs = ({ Excel }: NodeHost) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const row of [0, 1, 2]) {
      sheet.getRangeByIndexes(row, 0, 1, 1).values = [[row + 1]];
      sheet.getRangeByIndexes(row, 1, 1, 1).values = [[row + 1]];
      await context.sync();
    }
  });

const columns = ({ engine }: NodeHost) =>
  engine.readCells(engine.activeSheet(), { row: 0, column: 0, rows: 3, columns: 2 }).map((row) => row.map((cell) => cell.value));

describe('failures on purpose', () => {
  test.each([
    'GeneralException',
    'InvalidArgument',
    'AccessDenied',
    'ActivityLimitReached',
    'InvalidOrTimedOutSession',
    'RequestPayloadSizeLimitExceeded',
  ])('the second batch fails with %s before anything of it runs', (code) =>
    withExcel(async (excel) => {
      excel.host.faults.failBatch({ batch: 2, code });
      expect(await errorCode(threeSyncs(excel))).toBe(code);
      expect(columns(excel)).toEqual([
        [1, 1],
        ['', ''],
        ['', ''],
      ]);
    }),
  );

  test('a batch can fail half way', () =>
    withExcel(async (excel) => {
      const actions = await countActions(excel);
      excel.host.faults.failBatch({ batch: 1, code: 'GeneralException', message: 'half way', action: actions - 1 });
      await expect(threeSyncs(excel)).rejects.toMatchObject({ code: 'GeneralException', message: 'half way' });
      expect(columns(excel)[0]).toEqual([1, '']);
    }));

  test('where only writing batches count, reading ones meet no failure', () =>
    withExcel(async (excel) => {
      excel.host.faults.failBatch({ batch: 1, code: 'ActivityLimitReached', writing: true });
      const read = excel.Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
        await context.sync();
        return cell.values;
      });
      await expect(read).resolves.toEqual([['']]);
      expect(await errorCode(threeSyncs(excel))).toBe('ActivityLimitReached');
    }));

  test('a request whose answer is lost has run all the same', () =>
    withExcel(async (excel) => {
      excel.host.faults.failBatch({ batch: 1, code: 'InvalidOrTimedOutSession', action: (await countActions(excel)) - 1 });
      expect(await errorCode(threeSyncs(excel))).toBe('InvalidOrTimedOutSession');
      expect(columns(excel)[0]?.[0]).toBe(1);
    }));

  test('while a cell is edited, batches are InvalidOperationInCellEditMode', () =>
    withExcel(async (excel) => {
      excel.host.faults.setCellEditMode(true);
      expect(await errorCode(threeSyncs(excel))).toBe('InvalidOperationInCellEditMode');
      excel.host.faults.setCellEditMode(false);
      expect(await errorCode(threeSyncs(excel))).toBeUndefined();
    }));

  test('with delayForCellEdit the batch waits until the edit is over', () =>
    withExcel(async ({ Excel, host, engine }) => {
      host.faults.setCellEditMode(true);
      let done = false;
      const run = Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['late']];
        await context.sync();
      }).then(() => {
        done = true;
      });
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(done).toBe(false);
      host.faults.setCellEditMode(false);
      await run;
      expect(engine.readCells(engine.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe('late');
    }));

  test('clear takes planned failures back', () =>
    withExcel(async (excel) => {
      excel.host.faults.failBatch({ batch: 1, code: 'GeneralException' });
      excel.host.faults.clear();
      expect(await errorCode(threeSyncs(excel))).toBeUndefined();
    }));
});

/** Actions of the first of the three batches. */
async function countActions(excel: NodeHost): Promise<number> {
  excel.host.resetStats();
  await threeSyncs(excel);
  const [first] = excel.host.stats().batches;
  await excel.engine.undo();
  await excel.engine.undo();
  await excel.engine.undo();
  return first?.actions ?? 0;
}
