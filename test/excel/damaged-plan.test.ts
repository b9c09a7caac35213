import type { BreakdownSpec } from '../../src/planning/breakdown/plan';
import { COL, FIRST_ROW, SETUP } from '../../src/sheets/breakdown/layout';
import { cell } from '../../src/sheets/address';
import { at, built, EN, HISTORY, monthsOf, put, read, SPEC } from './plan-fixture';
import { workbookOf } from './snapshots';

/** What rows a plan has: the total, channel 1 and its products, channel 2 and its products. */
const ROWS = 9;
/** A plan of the total and its two channels. */
const SMALL: BreakdownSpec = { ...SPEC, levels: ['channel'] };

async function deleteRow(index: number): Promise<void> {
  const row = FIRST_ROW + index + 1;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Breakdown').getRange(`${row}:${row}`).delete('Up');
    await context.sync();
  });
}

async function deleteSheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

/** The workbook but for the stored definition, which says when it was written. */
function sheetsOf(engine: Parameters<typeof workbookOf>[0]): unknown {
  const { parts: _, ...rest } = workbookOf(engine) as Record<string, unknown>;
  return rest;
}

describe('a plan whose rows were deleted', () => {
  test('has them back, as it was built, and the inputs of the others stay', async () => {
    await built(async ({ workbook, engine }) => {
      await put(at(4, COL.lockMonth + 2), 1_000_000);
      await workbook.buildBreakdown(SPEC, EN);
      const before = sheetsOf(engine);
      let damaged: unknown;
      for (const [rows, told] of [
        [[0], [/^The row Total, deleted from the plan, is back/]],
        [
          [3, 0],
          [/^The row Total,/, /^Rows deleted from the plan are back, .*: \S.* > \S.*\./],
        ],
        [[ROWS - 1, 1], [/^Rows deleted from the plan are back, .*: \S.*, \S.* > \S.*\./]],
      ] as const) {
        for (const row of rows) await deleteRow(row);
        damaged = sheetsOf(engine);
        const state = await workbook.readState(EN);
        expect(state.breakdown).toMatchObject({ rowsChanged: true, spec: SPEC });
        const { notes, checks } = await workbook.buildBreakdown(SPEC, EN);
        told.forEach((note, i) => expect(notes[i]).toMatch(note));
        expect(checks.off).toBe(0);
        expect(sheetsOf(engine)).toEqual(before);
      }
      await workbook.undo(EN);
      expect(sheetsOf(engine)).toEqual(damaged);
      await workbook.buildBreakdown(SPEC, EN);
      expect(sheetsOf(engine)).toEqual(before);
      expect((await workbook.readState(EN)).breakdown?.rowsChanged).toBe(false);
    });
  }, 240_000);

  test('keeps a note of a person’s own below it, or names it where it is in the way', async () => {
    await built(async ({ workbook, engine }) => {
      await put(`Breakdown!A${FIRST_ROW + ROWS + 8}`, 'mine');
      await deleteRow(3);
      await workbook.buildBreakdown(SPEC, EN);
      expect(await read(`Breakdown!A${FIRST_ROW + ROWS + 7}`)).toEqual([['mine']]);
      await put(`Breakdown!A${FIRST_ROW + ROWS + 3}`, 'close');
      await deleteRow(3);
      const before = workbookOf(engine);
      await expect(workbook.buildBreakdown(SPEC, EN)).rejects.toMatchObject({ code: 'content-in-the-way', params: { found: 'close' } });
      expect(workbookOf(engine)).toEqual(before);
    });
  });
});

describe('names of rows typed over', () => {
  test('are put back and told, whether seen or hidden; locks stay with their rows, and nothing becomes a lock', async () => {
    await built(async ({ workbook, engine }) => {
      await put(at(2, COL.lockMonth + 2), 1_000_000);
      await workbook.buildBreakdown(SMALL, EN);
      const before = sheetsOf(engine);
      await put(at(1, COL.path), 'x');
      await put(at(2, COL.label), 'Flagship');
      expect((await workbook.readState(EN)).breakdown?.rowsChanged).toBe(true);
      await put(at(0, COL.label), 'Sum');
      const { kept, notes } = await workbook.buildBreakdown(SMALL, EN);
      expect(notes.join()).toContain('the row is called Total again');
      expect(kept.locks).toBe(1);
      expect(notes.filter((note) => note.includes('the row is called'))).toHaveLength(3);
      expect(notes.join()).toContain('“Flagship”');
      expect(sheetsOf(engine)).toEqual(before);
    }, SMALL);
  });

  test('rows that hold the separator of paths keep their own locks', async () => {
    await built(async ({ workbook }) => {
      const twins = HISTORY.map((row, i) =>
        i % 2 === 0 ? { ...row, channel: 'A > B', product: 'C' } : { ...row, channel: 'A', product: 'B > C' },
      );
      const unique = [...new Map(twins.map((row) => [`${row.channel}${row.date}`, row])).values()];
      await workbook.importActuals(unique, EN);
      await workbook.buildBreakdown(SPEC, EN);
      await put(at(2, COL.lockMonth + 2), 1_000_000);
      await put(at(4, COL.lockMonth + 3), 2_000_000);
      const { kept, checks } = await workbook.buildBreakdown({ ...SPEC, target: 130_000_000 }, EN);
      expect(kept.locks).toBe(2);
      expect(checks.off).toBe(0);
      expect((await read(monthsOf(2)))[0]?.[2]).toBe(1_000_000);
      expect((await read(monthsOf(4)))[0]?.[3]).toBe(2_000_000);
    });
  });
});

describe('rows that were sorted or put in', () => {
  test('are refused, and nothing is written', async () => {
    await built(async ({ workbook, engine }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Breakdown');
        const block = sheet.getRange(`A${FIRST_ROW + 2}:Z${FIRST_ROW + 3}`).load('formulas');
        await context.sync();
        block.formulas = [...block.formulas].reverse();
        await context.sync();
      });
      const before = workbookOf(engine);
      const refusal = { code: 'plan-rows-moved', params: { address: `Breakdown!${cell(FIRST_ROW + 1, COL.label)}` } };
      await expect(workbook.buildBreakdown(SMALL, EN)).rejects.toMatchObject(refusal);
      await expect(workbook.readState(EN)).rejects.toMatchObject(refusal);
      expect(workbookOf(engine)).toEqual(before);
    }, SMALL);
  });
});

describe('a plan whose sheets were deleted', () => {
  const typed = async () => {
    await put(`Setup!${cell(SETUP.target, SETUP.value)}`, 90_000_000);
    await put(`Setup!${cell(SETUP.digits, SETUP.value)}`, 2);
    await put(`Setup!${cell(SETUP.typedWeights, SETUP.month + 3)}`, 7);
    await put(`Setup!${cell(SETUP.growth, SETUP.value)}`, 0.08);
    await put(`Setup!${cell(SETUP.newRows, 0)}`, 'New channel');
  };

  test('Breakdown: Setup keeps what was typed there', async () => {
    await built(async ({ workbook, engine }) => {
      await typed();
      const asked = { ...SMALL, target: 90_000_000, digits: 2 };
      await workbook.buildBreakdown(asked, EN);
      const before = sheetsOf(engine);
      await deleteSheet('Breakdown');
      const { breakdown } = await workbook.readState(EN);
      expect(breakdown).toMatchObject({ spec: asked, missing: ['Breakdown'] });
      const { checks, plan, notes } = await workbook.buildBreakdown(breakdown?.spec ?? SMALL, EN);
      expect(checks.off).toBe(0);
      expect(notes[0]).toMatch(/^The sheet Breakdown had been deleted .*locks, shares, weights/);
      expect(plan.kept).toMatchObject({ growth: 0.08, newRows: [{ channel: 'New channel' }] });
      expect(plan.kept.typedWeights?.[3]).toBe(7);
      expect(sortedSheets(sheetsOf(engine))).toEqual(sortedSheets(before));
    }, SMALL);
  });

  test('Setup: the rows keep their inputs, and the plan what it was last built with', async () => {
    await built(async ({ workbook }) => {
      await put(at(2, COL.lockMonth + 2), 1_000_000);
      await put(at(1, COL.shareTyped), 0.2);
      await workbook.buildBreakdown({ ...SMALL, target: 95_000_000 }, EN);
      await deleteSheet('Setup');
      const { breakdown } = await workbook.readState(EN);
      expect(breakdown).toMatchObject({ spec: { ...SMALL, target: 95_000_000 }, missing: ['Setup'] });
      const { kept, checks, notes } = await workbook.buildBreakdown(breakdown?.spec ?? SMALL, EN);
      expect(notes[0]).toMatch(/^The sheet Setup had been deleted .*new rows/);
      expect(kept).toMatchObject({ locks: 1, shares: 1 });
      expect(checks.off).toBe(0);
    }, SMALL);
  });
});

/** A sheet that was deleted comes back as the last, its columns as wide as its figures are now. */
function sortedSheets(workbook: unknown): unknown {
  const { sheets, ...rest } = workbook as { sheets: { name: string }[] };
  const fitted = sheets.map((sheet) => ({ ...sheet, columnWidths: undefined }));
  return { ...rest, sheets: fitted.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
