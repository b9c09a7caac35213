import { COL } from '../../src/sheets/breakdown/layout';
import { at, built, builtAnew, EN, put, read } from './plan-fixture';

const CHANNEL = 1;
const PRODUCT = 2;
const yearLock = at(PRODUCT, COL.lockYear);

test('a lock that cannot be met is released by clearing its cell, and comes back with undo as it was typed', async () => {
  await builtAnew(
    async ({ workbook, engine }) => {
      await put(yearLock, '=1000000+500000');
      await put(at(PRODUCT, COL.lockMonth), 2_000_000);
      const before = await workbook.readState(EN);
      const [conflict] = before.checks?.conflicts ?? [];
      const key = before.breakdown?.plan.rows[conflict?.releaseRow ?? -1]?.key ?? '';
      expect(conflict).toMatchObject({ releaseRow: PRODUCT, releaseColumn: 'year' });

      await workbook.releaseLock({ key, column: 'year' }, EN);
      expect(await read(yearLock)).toEqual([['']]);
      expect((await workbook.readState(EN)).checks).toMatchObject({ off: 0, conflicts: [] });
      expect(workbook.canUndo()).toBe('Lock released');
      await workbook.undo(EN);
      expect(await read(yearLock)).toEqual([[1_500_000]]);

      await workbook.releaseLock({ key, column: 'year' }, EN);
      expect(await engine.undo()).toBe(true);
      expect(await read(yearLock)).toEqual([[1_500_000]]);
    },
    {},
    { undo: true },
  );
});

test('what is no lock any more is not released, and what was typed since is not undone', async () => {
  await built(async ({ workbook }) => {
    const { breakdown } = await workbook.readState(EN);
    const key = breakdown?.plan.rows[CHANNEL]?.key ?? '';
    await put(at(CHANNEL, COL.quarter), 7_000_000);
    await expect(workbook.releaseLock({ key, column: 'q1' }, EN)).rejects.toMatchObject({
      code: 'lock-typed-over',
      params: { address: at(CHANNEL, COL.lockQuarter), typed: at(CHANNEL, COL.quarter) },
    });
    await expect(workbook.releaseLock({ key: 'No such row', column: 'q1' }, EN)).rejects.toMatchObject({ code: 'no-plan' });
    expect(await read(at(CHANNEL, COL.quarter))).toEqual([[7_000_000]]);

    await put(at(CHANNEL, COL.lockYear), 9_000_000);
    await workbook.releaseLock({ key, column: 'year' }, EN);
    await put(at(CHANNEL, COL.lockYear), 8_000_000);
    await expect(workbook.undo(EN)).rejects.toMatchObject({
      code: 'undo-conflict',
      params: { address: at(CHANNEL, COL.lockYear), found: 8_000_000 },
    });
    expect(await read(at(CHANNEL, COL.lockYear))).toEqual([[8_000_000]]);
  });
});
