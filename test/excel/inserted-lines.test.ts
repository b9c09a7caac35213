import type { BreakdownSpec } from '../../src/planning/breakdown/plan';
import { COL } from '../../src/sheets/breakdown/layout';
import { at, built, EN, put, SPEC } from './plan-fixture';

const SMALL: BreakdownSpec = { ...SPEC, levels: ['channel'] };

/** Puts rows (`1:1`) or columns (`A:A`) into `Breakdown`, or takes them out, as a person would. */
async function insert(lines: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Breakdown').getRange(lines);
    if (/\d/.test(lines)) range.insert('Down');
    else range.insert('Right');
    await context.sync();
  });
}

async function remove(lines: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Breakdown').getRange(lines);
    range.delete(/\d/.test(lines) ? 'Up' : 'Left');
    await context.sync();
  });
}

describe('lines that a person put into Breakdown', () => {
  test('are named by every work that needs the inputs, and once they are taken out all is as before', async () => {
    await built(async ({ workbook }) => {
      await put(at(1, COL.lockMonth + 2), 1_000_000);
      for (const [lines, typed, code, params] of [
        ['1:1', null, 'plan-rows-above', { rows: '1', address: 'Breakdown!A1' }],
        ['1:2', 'Breakdown!A1', 'plan-rows-above', { rows: '1, 2', address: 'Breakdown!A1' }],
        ['4:4', null, 'plan-rows-above', { rows: '4', address: 'Breakdown!A4' }],
        ['7:7', null, 'plan-rows-above', { rows: '7', address: 'Breakdown!A7' }],
        ['A:A', 'Breakdown!A2', 'plan-columns-inserted', { columns: 'A', address: 'Breakdown!A7' }],
        ['I:J', 'Breakdown!I9', 'plan-columns-inserted', { columns: 'I, J', address: 'Breakdown!I7' }],
        ['X:X', null, 'plan-columns-inserted', { columns: 'X', address: 'Breakdown!X7' }],
      ] as const) {
        await insert(lines);
        if (typed !== null) await put(typed, 'mine');
        const refusal = { code, params: { ...params, sheet: 'Breakdown' } };
        await expect(workbook.buildBreakdown(SMALL, EN)).rejects.toMatchObject(refusal);
        await expect(workbook.readState(EN)).rejects.toMatchObject(refusal);
        await remove(lines);
      }
      const { kept, checks } = await workbook.buildBreakdown(SMALL, EN);
      expect({ locks: kept.locks, off: checks.off }).toEqual({ locks: 1, off: 0 });
    }, SMALL);
  }, 240_000);

  test('that cannot be told from the plan’s own are placed near the block they are in', async () => {
    await built(async ({ workbook }) => {
      await insert('7:7');
      await put('Breakdown!A7', 'mine');
      await expect(workbook.buildBreakdown(SMALL, EN)).rejects.toMatchObject({ code: 'plan-block-changed' });
      await remove('7:7');
      await remove('I:I');
      await expect(workbook.buildBreakdown(SMALL, EN)).rejects.toMatchObject({ code: 'plan-block-changed' });
    }, SMALL);
  });
});
