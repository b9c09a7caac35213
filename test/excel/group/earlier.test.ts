import { createAlmanacWorkbook } from '../../../src/excel';
import { serialOf } from '../../../src/calendar/serial';
import { lineRow } from '../../../src/sheets/members/retention-cells';
import { R_ROWS } from '../../../src/sheets/members/retention-layout';
import { HEADER_ROW } from '../../../src/sheets/rolling/layout';
import { withAddIn } from '../add-in';
import { EN, put, putAll, read } from '../rolling/in-march';

const COHORT = [serialOf(2026, 1, 1), 1000, 631, 468, 382, 326];
const typedCohort = COHORT.map((content, column): [string, number, number, number] => ['Retention', R_ROWS.cohorts, column, content]);
const alpha = async () => (await read('Retention', lineRow('fitAlpha'), 1))[0]?.[0];
const months = async () => (await read('Loyalty Plan', HEADER_ROW, 0, 1, 40))[0]?.filter((title) => title !== '').length;

describe('builds after Excel’s own undo', () => {
  it('go on from what stands, as often as it is taken back and done again', () =>
    withAddIn(
      async ({ engine }) => {
        const workbook = createAlmanacWorkbook();
        await workbook.buildMembers(EN);
        await putAll(typedCohort);
        const { fit } = await workbook.buildMembers(EN);
        expect(await alpha()).toBe(fit?.alpha);
        await engine.undo();
        expect(await alpha()).toBe('');
        expect((await workbook.buildMembers(EN)).fit).toEqual(fit);
        expect(await alpha()).toBe(fit?.alpha);
        await engine.undo();
        await engine.redo();
        expect((await workbook.buildMembers(EN)).cellsWritten).toBe(0);
        // What is typed over the plan is refused as ever, and nothing is written.
        await engine.undo();
        await put('Retention', lineRow('fitAlpha'), 0, 'mine');
        await expect(workbook.buildMembers(EN)).rejects.toMatchObject({ code: 'sheet-typed-over', params: { found: 'mine' } });
      },
      { undo: true },
    ));

  it('keep the size that stands again', () =>
    withAddIn(
      async ({ engine }) => {
        const workbook = createAlmanacWorkbook();
        await workbook.buildLoyalty({ template: 'blank', size: { months: 14 } }, EN);
        const before = await months();
        await workbook.buildLoyalty({ size: { months: 12 } }, EN);
        expect(await months()).not.toBe(before);
        await engine.undo();
        expect(await months()).toBe(before);
        await workbook.buildLoyalty({}, EN);
        expect(await months()).toBe(before);
      },
      { undo: true },
    ));

  it('write again what was emptied', () =>
    withAddIn(async () => {
      const workbook = createAlmanacWorkbook();
      await workbook.buildMembers(EN);
      await putAll(typedCohort);
      const { fit } = await workbook.buildMembers(EN);
      await put('Retention', lineRow('fitAlpha'), 1, '');
      await workbook.buildMembers(EN);
      expect(await alpha()).toBe(fit?.alpha);
    }));
});
