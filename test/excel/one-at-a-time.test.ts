import { createAlmanacWorkbook } from '../../src/excel';
import { Cancelled } from '../../src/excel/office-failure';
import { withAddIn } from './add-in';
import { madeUpHistory } from './history';
import { EN, SPEC } from './plan-fixture';

// Pane and ribbon ask of their own accord, and Excel lets batches of different work alternate.
test('what is asked for at once is done one after the other, and what is cancelled while it waits not at all', async () => {
  await withAddIn(async ({ engine }) => {
    const workbook = createAlmanacWorkbook();
    const controller = new AbortController();
    const asked = [
      workbook.importActuals(madeUpHistory(2, 1, 24), EN),
      workbook.buildBreakdown({ ...SPEC, levels: ['channel'] }, EN),
      workbook.buildBreakdown({ ...SPEC, levels: ['channel'], target: 1 }, { ...EN, signal: controller.signal }),
      workbook.freezeCopy(EN),
      workbook.readState(EN),
    ] as const;
    controller.abort();
    const [, built, cancelled, frozen, read] = await Promise.allSettled(asked);
    expect(built).toMatchObject({ value: { checks: { off: 0 } } });
    expect(cancelled).toMatchObject({ status: 'rejected', reason: expect.any(Cancelled) });
    expect(frozen).toMatchObject({ value: { off: 0 } });
    expect(read).toMatchObject({ value: { breakdown: { spec: { target: SPEC.target } } } });
    expect(engine.sheets()).toHaveLength(9);
    expect((await workbook.undo(EN))?.label).toBeDefined();
    expect(engine.sheets()).toHaveLength(6);
  });
});
