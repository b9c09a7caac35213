import { madeUpHistory } from './history';
import { createAlmanacWorkbook } from '../../src/excel';
import { withAddIn } from './add-in';
import { built, builtAnew, EN, put, read, SPEC } from './plan-fixture';
import { workbookOf } from './snapshots';

const SMALL = { levels: ['channel'] } as const;

const rename = (from: string, to: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });

const namesOf = (engine: { sheets(): readonly { name: string }[] }) => engine.sheets().map(({ name }) => name);

describe('undo after sheets were renamed', () => {
  test('takes a first build away whatever its sheets are called', async () => {
    await builtAnew(async ({ workbook, engine }) => {
      await rename('Breakdown', 'Plan27');
      await rename('Sheet1', 'Notes');
      await workbook.undo(EN);
      expect(namesOf(engine)).toEqual(['Notes', 'Actuals']);
    }, SMALL);
  });

  test('takes a rebuild back where it was made, under the names people gave since, even ones exchanged', async () => {
    await built(async ({ workbook, engine }) => {
      const before = workbookOf(engine);
      await workbook.buildBreakdown({ ...SPEC, ...SMALL, target: 90_000_000 }, EN);
      await rename('Setup', 'x');
      await rename('Breakdown', 'Setup');
      await rename('x', 'Breakdown');
      await workbook.undo(EN);
      expect(await read('Breakdown!B6')).toEqual([[SPEC.target]]);
      await rename('Setup', 'x');
      await rename('Breakdown', 'Setup');
      await rename('x', 'Breakdown');
      expect(workbookOf(engine)).toEqual(before);
    }, SMALL);
  });

  test('is refused where the name belongs to another sheet now, or a sheet it would restore is gone', async () => {
    await built(async ({ workbook, engine }) => {
      await workbook.buildBreakdown({ ...SPEC, ...SMALL, target: 90_000_000 }, EN);
      await rename('Setup', 'Inputs');
      await Excel.run(async (context) => {
        context.workbook.worksheets.add('Setup');
        await context.sync();
      });
      const before = workbookOf(engine);
      await expect(workbook.undo(EN)).rejects.toMatchObject({ code: 'undo-name-taken', params: { sheet: 'Setup', now: 'Inputs' } });
      expect(workbookOf(engine)).toEqual(before);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Inputs').delete();
        await context.sync();
      });
      await expect(workbook.undo(EN)).rejects.toMatchObject({ code: 'undo-sheet-gone', params: { sheet: 'Setup' } });
    }, SMALL);
  });
});

describe('undo of a first build', () => {
  test('is refused where a formula elsewhere uses its sheets, or a comment stands on one', async () => {
    await builtAnew(async ({ workbook, engine }) => {
      await rename('Breakdown', 'Plan 27');
      await put('Sheet1!B3', "='Plan 27'!B10*2");
      await expect(workbook.undo(EN)).rejects.toMatchObject({ code: 'undo-used', params: { address: 'Sheet1!B3', sheet: 'Plan 27' } });
      await put('Sheet1!B3', '=1+1');
      await put('Sheet1!B4', '=SUM(Setup!B6)');
      await expect(workbook.undo(EN)).rejects.toMatchObject({ code: 'undo-used', params: { address: 'Sheet1!B4', sheet: 'Setup' } });
      await put('Sheet1!B4', 'Setup!B6');
      const comment = await Excel.run(async (context) => {
        const added = context.workbook.comments.add("'Plan 27'!B10", 'agreed with Li').load('id');
        await context.sync();
        return added.id;
      });
      await expect(workbook.undo(EN)).rejects.toMatchObject({
        code: 'undo-conflict',
        params: { address: "'Plan 27'!B10", found: 'agreed with Li' },
      });
      await Excel.run(async (context) => {
        context.workbook.comments.getItem(comment).delete();
        await context.sync();
      });
      await workbook.undo(EN);
      expect(namesOf(engine)).toEqual(['Sheet1', 'Actuals']);
    }, SMALL);
  });
});

describe('undo of an import', () => {
  test('is refused where something typed since would be lost, beside the history or over it', async () => {
    await withAddIn(async ({ engine }) => {
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(madeUpHistory(1, 1, 24), EN);
      await put('Actuals!J3', 'agreed');
      await expect(workbook.undo(EN)).rejects.toMatchObject({ code: 'undo-conflict', params: { address: 'Actuals!J3', found: 'agreed' } });
      const later = madeUpHistory(1, 1, 24).map((row) => ({ ...row, netSales: row.netSales + 1 }));
      await workbook.importActuals(later, EN);
      const [[sold] = []] = await read('Actuals!E8');
      await put('Actuals!E8', 99_999);
      await expect(workbook.undo(EN)).rejects.toMatchObject({ code: 'undo-conflict', params: { address: 'Actuals!E8', found: 99_999 } });
      await put('Actuals!E8', sold as number);
      await workbook.undo(EN);
      expect(await read('Actuals!J3')).toEqual([['agreed']]);
      await put('Actuals!J3', '');
      await workbook.undo(EN);
      expect(namesOf(engine)).toEqual(['Sheet1']);
    });
  });
});

describe('undo of a freeze copy', () => {
  test('takes the copies away, renamed ones too, and is refused where something was typed on one', async () => {
    await built(async ({ workbook, engine }) => {
      const before = namesOf(engine);
      const { sheets } = await workbook.freezeCopy(EN);
      await rename(sheets[1] ?? '', 'For HQ');
      await put('For HQ!A60', 'mine');
      await expect(workbook.undo(EN)).rejects.toMatchObject({ code: 'undo-conflict', params: { address: "'For HQ'!A60", found: 'mine' } });
      await put('For HQ!A60', '');
      await workbook.undo(EN);
      expect(namesOf(engine)).toEqual(before);
    }, SMALL);
  });
});
