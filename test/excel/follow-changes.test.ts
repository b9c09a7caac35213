import { createAlmanacWorkbook } from '../../src/excel';
import type { AlmanacWorkbook, WorkbookState } from '../../src/excel/contracts';
import { parseArea } from '../../src/host/engine/address';
import type { CellWrite } from '../../src/host/engine/engine';
import type { NodeHost } from '../../src/host/node';
import type { BreakdownSpec } from '../../src/planning/breakdown/plan';
import { cell } from '../../src/sheets/address';
import { COL, FIRST_ROW, SETUP } from '../../src/sheets/breakdown/layout';
import { withAddIn } from './add-in';
import { madeUpHistory } from './history';

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
const TARGET = cell(SETUP.target, SETUP.value);

interface Followed {
  readonly excel: NodeHost;
  readonly workbook: AlmanacWorkbook;
  /** How often the listener was told since it was asked last. */
  told(): Promise<number>;
  stop(): void;
  type(sheet: string, address: string, content: CellWrite['content']): Promise<void>;
}

async function withFollowedPlan(work: (followed: Followed) => Promise<void>): Promise<void> {
  await withAddIn(
    async (excel) => {
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(madeUpHistory(2, 3, 24), EN);
      await workbook.buildBreakdown(SPEC, EN);
      let count = 0;
      const stop = workbook.onChanged(() => (count += 1));
      await workbook.readState(EN);
      const { engine } = excel;
      await work({
        excel,
        workbook,
        stop,
        async told() {
          await engine.settle();
          // Events come by the client's own timers.
          for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
          const told = count;
          count = 0;
          return told;
        },
        async type(sheet, address, content) {
          const id = engine.sheets().find(({ name }) => name === sheet)?.id ?? '';
          engine.asUser(() => engine.writeCells(id, parseArea(address), { content: content ?? null }));
          await engine.settle();
        },
      });
    },
    { undo: true },
  );
}

/** A reading from scratch, by somebody who knows nothing. */
const afresh = (): Promise<WorkbookState> => createAlmanacWorkbook().readState(EN);

describe('following what people change', () => {
  it('hears of changes to the plan and its history, not of the add-in’s own, nor of other sheets', async () => {
    await withFollowedPlan(async ({ excel, workbook, told, type, stop }) => {
      await told();
      await workbook.buildBreakdown({ ...SPEC, target: 9_000_000 }, EN);
      await workbook.readState(EN);
      await told();
      await type('Setup', TARGET, 8_000_000);
      expect(await told()).toBeGreaterThan(0);
      await type('Actuals', 'E2', 5);
      expect(await told()).toBeGreaterThan(0);
      await type('Sheet1', 'A1', 'note');
      expect(await told()).toBe(0);
      const checks = excel.engine.sheets().find(({ name }) => name === 'Checks')?.id ?? '';
      excel.engine.asUser(() => excel.engine.deleteSheet(checks));
      expect(await told()).toBeGreaterThan(0);
      stop();
      await type('Setup', TARGET, 7_000_000);
      expect(await told()).toBe(0);
    });
  });

  it('hears of a plan that Excel’s undo takes away and brings back, and offers its own undo only while it stands', async () => {
    await withFollowedPlan(async ({ excel, workbook, told }) => {
      const before = await workbook.readChanges(EN);
      expect(workbook.canUndo()).not.toBeNull();
      await excel.engine.undo();
      expect(await told()).toBeGreaterThan(0);
      expect(await workbook.readChanges(EN)).toMatchObject({ breakdown: null, checks: null });
      expect(workbook.canUndo()).toBeNull();
      await excel.engine.redo();
      expect(await told()).toBeGreaterThan(0);
      expect(await workbook.readChanges(EN)).toEqual(before);
      expect(workbook.canUndo()).not.toBeNull();
    });
  });

  it('reads the same as from scratch, in two round trips, and the less the less was changed', async () => {
    await withFollowedPlan(async ({ excel, workbook, told, type }) => {
      const { host } = excel;
      const leaf = FIRST_ROW + 2;
      const edits: [string, string, CellWrite['content']][] = [
        ['Setup', TARGET, 8_000_000],
        ['Breakdown', cell(leaf, COL.lockMonth), 90_000_000],
        ['Breakdown', cell(leaf, COL.weight + 3), 7],
        ['Breakdown', cell(leaf, COL.shareTyped), 0.5],
        ['Breakdown', cell(leaf, COL.month + 5), 1234],
        ['Breakdown', cell(leaf, COL.lockMonth), null],
        ['Actuals', 'E2', 5_000_000],
      ];
      await workbook.readState(EN);
      for (const [sheet, address, content] of edits) {
        await type(sheet, address, content);
        await told();
        host.resetStats();
        const found = await workbook.readChanges(EN);
        const { syncs, responseBytes } = host.stats();
        host.resetStats();
        expect(found).toEqual(await afresh());
        expect(syncs).toBe(2);
        if (sheet !== 'Actuals') expect(responseBytes).toBeLessThan(host.stats().responseBytes / 2);
      }
    });
  }, 120_000);

  it('waits while a cell is being edited', async () => {
    await withFollowedPlan(async ({ excel, workbook, told, type }) => {
      await told();
      excel.host.faults.setCellEditMode(true);
      await type('Setup', TARGET, 8_000_000);
      let done = false;
      const reading = workbook.readChanges(EN).finally(() => (done = true));
      await told();
      expect(done).toBe(false);
      excel.host.faults.setCellEditMode(false);
      expect((await reading).breakdown?.spec.target).toBe(8_000_000);
    });
  });

  it('goes without where Excel does not let it listen: then everything is read', async () => {
    await withAddIn(async ({ host }) => {
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(madeUpHistory(1, 1, 24), EN);
      await workbook.buildBreakdown(SPEC, EN);
      workbook.onChanged(() => undefined);
      host.faults.failBatch({ batch: 3, code: 'AccessDenied' });
      const state = await workbook.readState(EN);
      expect(state.breakdown?.spec.target).toBe(12_000_000);
      expect(await workbook.readChanges(EN)).toEqual(state);
    });
  });
});
