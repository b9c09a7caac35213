import { createAlmanacWorkbook, type AlmanacWorkbook } from '../../src/excel';
import type { Engine } from '../../src/host/engine/engine';
import { COL, FIRST_ROW } from '../../src/sheets/breakdown/layout';
import { madeForecast } from '../planning/forecast/made-forecast';
import { withAddIn } from './add-in';
import { madeUpHistory } from './history';
import { at, built, builtAnew, EN, HISTORY, put, read, SPEC } from './plan-fixture';
import { workbookOf } from './snapshots';

const SMALL = { levels: ['channel'] } as const;
const RESHAPED = { ...SPEC, levels: ['product'], target: 90_000_000 } as const;

const person = (work: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

const namesOf = (engine: Engine) => engine.sheets().map(({ name }) => name);

/** The workbook once everything is calculated. */
async function settled(engine: Engine): Promise<unknown> {
  await engine.settle();
  return workbookOf(engine);
}

describe('undo puts back', () => {
  test('texts that look like numbers, dates and truths as texts', async () => {
    await withAddIn(async ({ engine }) => {
      const workbook = createAlmanacWorkbook();
      const rowsOf = (products: readonly string[]) =>
        products.flatMap((product) => madeUpHistory(1, 1, 24).map((row) => ({ ...row, product })));
      const states: unknown[] = [];
      const steps = [
        () => workbook.importActuals(rowsOf(['00123', '1-2', 'TRUE']), EN),
        () => workbook.buildBreakdown({ ...SPEC, levels: ['product'] }, EN),
        () => workbook.buildBreakdown({ ...SPEC, ...SMALL }, EN),
        () => workbook.importActuals(rowsOf(['A', 'B', 'C']), EN),
      ];
      for (const step of steps) {
        states.push(await settled(engine));
        await step();
      }
      for (const before of states.reverse()) {
        await workbook.undo(EN);
        expect(await settled(engine)).toEqual(before);
      }
    });
  });

  test('eight operations, one after the other', async () => {
    await withAddIn(async ({ engine }) => {
      const workbook = createAlmanacWorkbook();
      const states: unknown[] = [];
      const steps = [
        () => workbook.importActuals(HISTORY.slice(0, 150), EN),
        () => workbook.importActuals(HISTORY, EN),
        () => workbook.buildBreakdown({ ...SPEC, market: 'CN' }, EN),
        () => workbook.freezeCopy(EN),
        async () => workbook.writeForecast(await madeForecast(HISTORY, { start: { year: 2027, month: 1 }, horizon: 4 }), EN),
        () => workbook.buildBreakdown({ ...RESHAPED, market: 'VN' }, { locale: 'zh-CN', chosen: 'zh-CN' }),
        () => workbook.importActuals(HISTORY.slice(0, 108), EN),
        () => workbook.buildBreakdown({ ...SPEC, ...SMALL }, EN),
      ];
      for (const step of steps) {
        states.push(await settled(engine));
        await step();
      }
      for (const before of states.reverse()) {
        await workbook.undo(EN);
        expect(await settled(engine)).toEqual(before);
      }
    });
  }, 120_000);

  test('the history’s rows where its table was renamed since, or is none any more', async () => {
    await withAddIn(async ({ engine }) => {
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(HISTORY.slice(0, 100), EN);
      const tableOf = () => engine.snapshot().sheets.flatMap(({ tables = [] }) => tables.map(({ name, range }) => ({ name, range })));
      const [{ range } = { range: '' }] = tableOf();
      await workbook.importActuals(HISTORY, EN);
      await person(({ tables }) => void (tables.getItem('Actuals').name = 'History'));
      await workbook.undo(EN);
      expect(tableOf()).toEqual([{ name: 'History', range }]);
      await workbook.importActuals(HISTORY, EN);
      await person(({ tables }) => void tables.getItem('History').convertToRange());
      await workbook.undo(EN);
      expect(await read('Actuals!A105')).toEqual([['']]);
    });
  });

  test('a chart’s own title, and all but the chart where a person took its series since', async () => {
    await withAddIn(async ({ engine }) => {
      const workbook = createAlmanacWorkbook();
      const history = madeUpHistory(2, 1, 36);
      await workbook.importActuals(
        history.filter(({ date }) => date < 46_000),
        EN,
      );
      await workbook.buildBreakdown({ ...SPEC, ...SMALL, start: { year: 2026, month: 1 } }, EN);
      await workbook.importActuals(history, EN);
      const chart = ({ worksheets }: Excel.Workbook) => worksheets.getItem('Setup').charts.getItemAt(0);
      await person((of) => void (chart(of).title.text = 'Ours'));
      const before = await settled(engine);
      const title = await read('Setup!A1');
      const chartsOf = () => engine.snapshot().sheets.map(({ charts }) => charts);
      const standing = chartsOf();
      await workbook.buildBreakdown({ ...SPEC, ...SMALL }, { locale: 'vi-VN', chosen: 'vi-VN' });
      expect(chartsOf()).not.toEqual(standing);
      await workbook.undo(EN);
      expect(await settled(engine)).toEqual(before);
      await workbook.buildBreakdown({ ...SPEC, ...SMALL }, { locale: 'vi-VN', chosen: 'vi-VN' });
      await person((of) => chart(of).series.getItemAt(1).delete());
      await workbook.undo(EN);
      expect(await read('Setup!B6')).toEqual([[SPEC.target]]);
      expect(await read('Setup!A1')).toEqual(title);
    });
  });
});

describe('undo takes a first build away', () => {
  test('where one of its sheets is very hidden, or the sheet before it hidden', async () => {
    await builtAnew(async ({ workbook, engine }) => {
      await person(({ worksheets }) => {
        worksheets.getItem('Workings').visibility = 'VeryHidden';
        worksheets.getItem('Sheet1').visibility = 'Hidden';
      });
      await workbook.undo(EN);
      expect(namesOf(engine)).toEqual(['Sheet1', 'Actuals']);
    }, SMALL);
  });
});

describe('undo is refused, and nothing is touched', () => {
  const refused = async (workbook: AlmanacWorkbook, engine: Engine, code: string, params: object = {}): Promise<void> => {
    const before = await settled(engine);
    await expect(workbook.undo(EN)).rejects.toMatchObject({ code, params });
    expect(await settled(engine)).toEqual(before);
  };

  test('where a person’s own sheet has the name of one that was made and deleted since', async () => {
    await builtAnew(async ({ workbook, engine }) => {
      await person(({ worksheets }) => {
        worksheets.getItem('Breakdown').delete();
        worksheets.add('Breakdown').getRange('C3').values = [['mine']];
      });
      await refused(workbook, engine, 'undo-conflict', { address: 'Breakdown!C3', found: 'mine' });
      await person(({ worksheets }) => void (worksheets.getItem('Breakdown').name = 'Mine'));
      await workbook.undo(EN);
      expect(await read('Mine!C3')).toEqual([['mine']]);
      expect(namesOf(engine)).toEqual(['Sheet1', 'Actuals', 'Mine']);
    }, SMALL);
  });

  test('where a chart of a person’s own stands on a sheet that would go', async () => {
    await builtAnew(async ({ workbook, engine }) => {
      await person(({ worksheets }) => {
        const sheet = worksheets.getItem('Breakdown');
        sheet.charts.add('Line', sheet.getRange('G7:R7')).name = 'For the boss';
      });
      await refused(workbook, engine, 'undo-conflict', { address: 'Breakdown', found: 'For the boss' });
    }, SMALL);
  });

  test('where a formula of a person’s own stands in place of one that was written', async () => {
    await builtAnew(async ({ workbook, engine }) => {
      const growth = at(1, COL.growth);
      await put(growth, '=Sheet1!A1+1');
      await refused(workbook, engine, 'undo-conflict', { address: growth, found: '=Sheet1!A1+1' });
    }, SMALL);
  });

  test.each(['=SUM(Actuals[net_sales])', '=ROWS(Almanac_Actuals_Table)', '=ROWS(ACTUALS)'])(
    'where %s elsewhere uses a sheet that would go',
    async (formula) => {
      await withAddIn(async ({ engine }) => {
        const workbook = createAlmanacWorkbook();
        await workbook.importActuals(HISTORY, EN);
        await put('Sheet1!B2', formula);
        await refused(workbook, engine, 'undo-used', { address: 'Sheet1!B2', sheet: 'Actuals' });
        await put('Sheet1!B2', '="Actuals"&Actuals2');
        await workbook.undo(EN);
        expect(namesOf(engine)).toEqual(['Sheet1']);
      });
    },
  );

  test('where a name of a person’s own stands for cells that would go', async () => {
    await builtAnew(async ({ workbook, engine }) => {
      await person(({ names }) => void names.add('MyTotal', '=Breakdown!$B$7'));
      await refused(workbook, engine, 'undo-used', { address: 'MyTotal', sheet: 'Breakdown' });
    }, SMALL);
  });

  test('where the structure is protected, or every other sheet hidden', async () => {
    await builtAnew(async ({ workbook, engine }) => {
      await person(({ protection }) => protection.protect());
      await refused(workbook, engine, 'undo-workbook-protected');
      await person(({ protection, worksheets }) => {
        protection.unprotect();
        for (const name of ['Sheet1', 'Actuals']) worksheets.getItem(name).visibility = 'Hidden';
      });
      await refused(workbook, engine, 'undo-last-visible');
      await person(({ worksheets }) => void (worksheets.getItem('Actuals').visibility = 'Visible'));
      await workbook.undo(EN);
      expect(namesOf(engine)).toEqual(['Sheet1', 'Actuals']);
    }, SMALL);
  });

  test('where a sheet that was rebuilt is protected', async () => {
    await built(async ({ workbook, engine }) => {
      const before = await settled(engine);
      await workbook.buildBreakdown(RESHAPED, EN);
      await person(({ worksheets }) => worksheets.getItem('Setup').protection.protect());
      await refused(workbook, engine, 'sheet-protected', { sheet: 'Setup' });
      await person(({ worksheets }) => worksheets.getItem('Setup').protection.unprotect());
      await workbook.undo(EN);
      expect(await settled(engine)).toEqual(before);
    }, SMALL);
  });

  test.each(['above', 'beside'])('where cells were inserted %s a lock that was released', async (where) => {
    await built(async ({ workbook, engine }) => {
      await put(at(2, COL.lockMonth + 3), 777);
      const key = (await workbook.readState(EN)).breakdown?.plan.rows[2]?.key ?? '';
      await workbook.releaseLock({ key, column: 'm4' }, EN);
      const inserted = where === 'above' ? `${FIRST_ROW + 2}:${FIRST_ROW + 2}` : 'C:C';
      await person(
        ({ worksheets }) =>
          void worksheets
            .getItem('Breakdown')
            .getRange(inserted)
            .insert(where === 'above' ? 'Down' : 'Right'),
      );
      await refused(workbook, engine, 'undo-moved', { sheet: 'Breakdown' });
      await person(({ worksheets }) =>
        worksheets
          .getItem('Breakdown')
          .getRange(inserted)
          .delete(where === 'above' ? 'Up' : 'Left'),
      );
      await workbook.undo(EN);
      expect(await read(at(2, COL.lockMonth + 3))).toEqual([[777]]);
    }, SMALL);
  });
});

test('undo that fails half-way for good is finished by the next, whatever the sheets are called', async () => {
  await built(async ({ workbook, engine, host }) => {
    const before = await settled(engine);
    await workbook.buildBreakdown(RESHAPED, EN);
    const rebuilt = await settled(engine);
    await person(({ worksheets }) => void (worksheets.getItem('Setup').name = 'Inputs'));
    for (let batch = 7; batch < 60; batch += 1) host.faults.failBatch({ batch, code: 'AccessDenied' });
    await expect(workbook.undo(EN)).rejects.toMatchObject({ rolledBack: false });
    host.faults.clear();
    expect([before, rebuilt]).not.toContainEqual(await settled(engine));
    await workbook.undo(EN);
    expect(namesOf(engine)).toContain('Inputs');
    await person(({ worksheets }) => void (worksheets.getItem('Inputs').name = 'Setup'));
    expect(await settled(engine)).toEqual(before);
  }, SMALL);
}, 60_000);
