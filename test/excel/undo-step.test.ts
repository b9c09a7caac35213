import { createAlmanacWorkbook } from '../../src/excel';
import type { NodeHost, NodeHostOptions } from '../../src/host/node';
import type { BreakdownSpec } from '../../src/planning/breakdown/plan';
import { withAddIn } from './add-in';
import { madeUpHistory } from './history';
import { workbookOf } from './snapshots';

/** An Excel in which people undo. */
const inExcel = (work: (excel: NodeHost) => Promise<void>, options: NodeHostOptions = {}): Promise<void> =>
  withAddIn(work, { undo: true, ...options });

const EN = { locale: 'en-US' } as const;
const SPEC: BreakdownSpec = {
  target: 12_000_000,
  start: { year: 2027, month: 1 },
  market: 'none',
  method: 'history',
  levels: ['channel', 'product'],
  digits: 0,
  currency: '',
};

/** What a person sees of the workbook: everything undo covers, with the calculated values. */
async function seen({ engine }: NodeHost): Promise<unknown> {
  await engine.settle();
  const { sheets, names } = engine.snapshot();
  return { sheets, names };
}

describe('the grid’s own undo', () => {
  it('takes each action of the add-in back in one step, and redo does it again with its values', async () => {
    await inExcel(async (excel) => {
      const workbook = createAlmanacWorkbook();
      const states = [await seen(excel)];
      const actions = [
        () => workbook.importActuals(madeUpHistory(2, 3, 24), EN),
        () => workbook.buildBreakdown(SPEC, EN),
        () => workbook.buildBreakdown({ ...SPEC, target: 9_000_000, levels: ['channel'] }, EN),
        () => workbook.freezeCopy(EN),
        () => workbook.undo(EN),
      ];
      for (const act of actions) {
        await act();
        states.push(await seen(excel));
      }
      for (const before of states.slice(0, -1).reverse()) {
        expect(await excel.engine.undo()).toBe(true);
        expect(await seen(excel)).toEqual(before);
      }
      expect(await excel.engine.undo()).toBe(false);
      for (const after of states.slice(1)) {
        expect(await excel.engine.redo()).toBe(true);
        expect(await seen(excel)).toEqual(after);
      }
    });
  }, 120_000);

  it('has no step for what only reads, or goes to a sheet', async () => {
    await inExcel(async (excel) => {
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(madeUpHistory(1, 1, 24), EN);
      await workbook.buildBreakdown(SPEC, EN);
      await workbook.readState(EN);
      await workbook.check(EN);
      await workbook.goTo('Setup!A1');
      await excel.engine.undo();
      await excel.engine.settle();
      expect(excel.engine.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Actuals']);
    });
  });

  it.each(['a cancelled build', 'a build that failed without a reason'])('is one step still after %s', async (what) => {
    await inExcel(async (excel) => {
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(madeUpHistory(1, 1, 24), EN);
      const stop = new AbortController();
      if (what === 'a cancelled build')
        await expect(
          workbook.buildBreakdown(SPEC, { ...EN, signal: stop.signal, onProgress: ({ step }) => void (step >= 3 && stop.abort()) }),
        ).rejects.toMatchObject({ name: 'Cancelled' });
      else {
        excel.host.faults.failBatch({ batch: 3, code: 'GeneralException', action: 40 });
        await expect(workbook.buildBreakdown(SPEC, EN)).rejects.toMatchObject({ code: 'GeneralException' });
      }
      const before = await seen(excel);
      await workbook.buildBreakdown(SPEC, EN);
      expect(await excel.engine.undo()).toBe(true);
      expect(await seen(excel)).toEqual(before);
    });
  });

  it('has none for a build that failed half-way and was taken back', async () => {
    await inExcel(async (excel) => {
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(madeUpHistory(1, 1, 24), EN);
      excel.host.faults.failBatch({ batch: 3, code: 'ActivityLimitReached', action: 40 });
      await expect(workbook.buildBreakdown(SPEC, EN)).rejects.toMatchObject({ code: 'ActivityLimitReached' });
      await excel.engine.undo();
      await excel.engine.settle();
      expect(excel.engine.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
    });
  });
});

describe('an Excel that cannot make one step of it', () => {
  const OLDER = { requirementSets: { ExcelApi: '1.17', SharedRuntime: '1.1', AddinCommands: '1.1' } };

  it('builds all the same where the version does not know how', async () => {
    await inExcel(async ({ host }) => {
      const open = jest.spyOn(host, 'openUndoGroup');
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(madeUpHistory(1, 1, 24), EN);
      expect((await workbook.buildBreakdown(SPEC, EN)).checks.off).toBe(0);
      expect(open).not.toHaveBeenCalled();
    }, OLDER);
  });

  it.each(['UndoNotSupported', 'ApiNotFound'])(
    'builds once more without, where it says %s half-way, and does not ask again',
    async (code) => {
      await jest.isolateModulesAsync(async () => {
        const { createAlmanacWorkbook: create } = (await import('../../src/excel')) as {
          createAlmanacWorkbook: typeof createAlmanacWorkbook;
        };
        await inExcel(async ({ engine, host }) => {
          const workbook = create();
          const open = jest.spyOn(host, 'openUndoGroup');
          await workbook.importActuals(madeUpHistory(1, 1, 24), EN);
          host.faults.failBatch({ batch: 3, code, action: 30 });
          const { checks, cellsWritten } = await workbook.buildBreakdown(SPEC, EN);
          const built = workbookOf(engine);
          expect([checks.off, cellsWritten > 0, open.mock.calls.length]).toEqual([0, true, 2]);
          expect((await workbook.buildBreakdown(SPEC, EN)).cellsWritten).toBe(0);
          expect(workbookOf(engine)).toEqual(built);
          await workbook.freezeCopy(EN);
          expect(open).toHaveBeenCalledTimes(2);
        });
      });
    },
  );

  it('does not do it again where the workbook could not be put back', async () => {
    await jest.isolateModulesAsync(async () => {
      const { createAlmanacWorkbook: create } = (await import('../../src/excel')) as {
        createAlmanacWorkbook: typeof createAlmanacWorkbook;
      };
      await inExcel(async ({ host }) => {
        const workbook = create();
        await workbook.importActuals(madeUpHistory(1, 1, 24), EN);
        host.faults.failBatch({ batch: 3, code: 'UndoNotSupported', action: 30 });
        for (let batch = 4; batch <= 12; batch += 1) host.faults.failBatch({ batch, code: 'AccessDenied' });
        await expect(workbook.buildBreakdown(SPEC, EN)).rejects.toMatchObject({ code: 'UndoNotSupported', rolledBack: false });
      });
    });
  });
});
