import { createAlmanacWorkbook, type AlmanacWorkbook } from '../../src/excel';
import type { BreakdownSpec } from '../../src/planning/breakdown/plan';
import { computeBreakdown } from '../../src/planning/breakdown/compute-breakdown';
import { COL, FIRST_ROW, SETUP } from '../../src/sheets/breakdown/layout';
import { cell, range } from '../../src/sheets/address';
import type { NodeHost } from '../../src/host/node';
import { withAddIn } from './add-in';
import { madeUpHistory } from './history';
import { workbookOf } from './snapshots';

const SPEC: BreakdownSpec = {
  target: 120_000_000,
  start: { year: 2027, month: 1 },
  market: 'none',
  method: 'history',
  levels: ['channel', 'product'],
  digits: 0,
  currency: 'CNY',
};
const EN = { locale: 'en-US' } as const;
const HISTORY = madeUpHistory(3, 4);

async function built(
  work: (fixture: NodeHost & { workbook: AlmanacWorkbook }) => Promise<void>,
  spec: Partial<BreakdownSpec> = {},
): Promise<void> {
  await withAddIn(async (fixture) => {
    const workbook = createAlmanacWorkbook();
    await workbook.importActuals(HISTORY, EN);
    await workbook.buildBreakdown({ ...SPEC, ...spec }, EN);
    await work({ ...fixture, workbook });
  });
}

async function put(address: string, value: number | string): Promise<void> {
  const [sheet = '', at = ''] = address.split('!');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(at).formulas = [[value]];
    await context.sync();
  });
}

async function read(address: string): Promise<unknown[][]> {
  const [sheet = '', at = ''] = address.split('!');
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(at).load('values');
    await context.sync();
    return cells.values;
  });
}

const at = (row: number, column: number) => `Breakdown!${cell(FIRST_ROW + row, column)}`;
const monthsOf = (row: number) => `Breakdown!${range({ row: FIRST_ROW + row, column: COL.month, rows: 1, columns: 12 })}`;

describe('building a breakdown', () => {
  test('history and a target become sheets whose checks are all zero', async () => {
    await withAddIn(async () => {
      const workbook = createAlmanacWorkbook();
      expect(await workbook.importActuals(HISTORY, EN)).toEqual({ rows: HISTORY.length, sheet: 'Actuals' });
      const result = await workbook.buildBreakdown(SPEC, EN);
      expect(result.sheets).toEqual(['Setup', 'Breakdown', 'Workings', 'Checks'].map((name) => ({ name, created: true })));
      expect(result.checks.lines.map(({ label, value }) => [label, value])).toEqual(result.checks.lines.map(({ label }) => [label, 0]));
      expect(result.checks.off).toBe(0);
      expect(await read(monthsOf(0))).toEqual([computeBreakdown(result.plan).rows[0]?.months]);
    });
  });

  test('building twice is building once', async () => {
    await built(async ({ workbook, engine }) => {
      const before = workbookOf(engine);
      const again = await workbook.buildBreakdown(SPEC, EN);
      expect(again.cellsWritten).toBe(0);
      expect(workbookOf(engine)).toEqual(before);
    });
  });

  test('what was typed survives a rebuild: locks, shares, weights, shapes, typed weights, a formula in a lock', async () => {
    await built(async ({ workbook }) => {
      await put(at(2, COL.lockMonth + 10), 3_000_000);
      await put(at(1, COL.shareTyped), 0.5);
      await put(at(3, COL.weight + 1), 0.25);
      await put(at(4, COL.method), '4-4-5');
      await put(`Setup!${cell(SETUP.typedWeights, SETUP.month + 3)}`, 7);
      await put(at(3, COL.lockQuarter), '=1000000+500000');
      const typed = await read(monthsOf(2));
      const result = await workbook.buildBreakdown({ ...SPEC, target: 130_000_000 }, EN);
      expect(result.kept).toEqual({ shares: 1, weights: 1, locks: 2, methods: 1 });
      expect(result.checks.off).toBe(0);
      expect((await read(at(2, COL.lockMonth + 10)))[0]).toEqual([3_000_000]);
      expect((await read(monthsOf(2)))[0]?.[10]).toBe(3_000_000);
      expect(typed[0]?.[10]).toBe(3_000_000);
      expect((await read(at(1, COL.year)))[0]).toEqual([65_000_000]);
      const [[formula]] = (await Excel.run(async (context) => {
        const lock = context.workbook.worksheets
          .getItem('Breakdown')
          .getRange(cell(FIRST_ROW + 3, COL.lockQuarter))
          .load('formulas');
        await context.sync();
        return lock.formulas;
      })) as [[unknown]];
      expect(formula).toBe('=1000000+500000');
    });
  });

  test('formulas in the inputs of Setup stay, unless the build asks for something else', async () => {
    await built(async ({ workbook }) => {
      await put(`Setup!${cell(SETUP.digits, SETUP.value)}`, '=1-1');
      await put(`Setup!${cell(SETUP.growth, SETUP.value)}`, '=0.1/2');
      await put(`Setup!${cell(SETUP.currency, SETUP.value)}`, '="CN"&"Y"');
      const { plan } = await workbook.buildBreakdown({ ...SPEC, currency: 'RMB' }, EN);
      expect(plan.kept.growth).toBe(0.05);
      const column = await Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem('Setup').getRange('B10:B12').load('formulas');
        await context.sync();
        return cells.formulas;
      });
      expect(column).toEqual([['=1-1'], ['RMB'], ['=0.1/2']]);
    });
  });

  test('a number typed over a month of the plan counts as a lock from the next build on', async () => {
    await built(async ({ workbook }) => {
      await put(at(3, COL.month + 4), 123_456);
      const result = await workbook.buildBreakdown(SPEC, EN);
      expect((await read(at(3, COL.lockMonth + 4)))[0]).toEqual([123_456]);
      expect((await read(at(3, COL.month + 4)))[0]).toEqual([123_456]);
      expect(result.checks.off).toBe(0);
      expect(result.notes[0]).toMatch(/^Breakdown!\S+ holds an amount typed over the plan \(123,456\): it is now a lock/);
    });
  });

  test('a formula a person put in place of a month counts as a lock at its amount, and is told', async () => {
    await built(async ({ workbook }) => {
      await put(at(3, COL.month + 4), '=100000+23456');
      const result = await workbook.buildBreakdown(SPEC, EN);
      expect((await read(at(3, COL.lockMonth + 4)))[0]).toEqual([123_456]);
      expect(result.notes[0]).toMatch(/held a formula of its own \(=100000\+23456\)/);
      expect(result.checks.off).toBe(0);
      await workbook.undo(EN);
      expect((await read(at(3, COL.month + 4)))[0]).toEqual([123_456]);
    });
  });

  test('a sum of its own in a lowest row, or more than a sum in a row with parts, is a person’s too', async () => {
    await built(async ({ workbook }) => {
      await put(at(3, COL.month + 4), '=SUM(100000,23456)');
      await put(at(1, COL.month + 7), '=SUM(1000000)*3');
      const { notes } = await workbook.buildBreakdown(SPEC, EN);
      expect(notes.filter((note) => note.includes('formula of its own'))).toHaveLength(2);
    });
  });

  test('a number put over the computed share is a typed share', async () => {
    await built(async ({ workbook }) => {
      await put(at(1, COL.share), 0.25);
      const { plan, checks } = await workbook.buildBreakdown(SPEC, EN);
      expect(Object.values(plan.kept.shares)).toEqual([0.25]);
      expect((await read(at(1, COL.shareTyped)))[0]).toEqual([0.25]);
      expect(checks.off).toBe(0);
    });
  });

  test('typed inputs stay with their row when the rows change their order', async () => {
    await built(async ({ workbook }) => {
      const path = (await read(at(4, COL.path)))[0]?.[0];
      await put(at(4, COL.lockYear), 1_111_111);
      const [, product = ''] = String(path).split(' > ');
      const grown = HISTORY.map((row) => (row.product === product ? { ...row, netSales: row.netSales * 9 } : row));
      await workbook.importActuals(grown, EN);
      const { plan } = await workbook.buildBreakdown(SPEC, EN);
      const now = plan.rows.findIndex((row) => row.key === String(path).split(' > ').join('\u001f'));
      expect(now).not.toBe(4);
      expect((await read(at(now, COL.lockYear)))[0]).toEqual([1_111_111]);
      expect((await read(at(now, COL.year)))[0]).toEqual([1_111_111]);
      expect((await read(at(4, COL.lockYear)))[0]).toEqual(['']);
    });
  });

  test('a row that left the history keeps its lock, as a row without history', async () => {
    await built(async ({ workbook }) => {
      const path = String((await read(at(4, COL.path)))[0]?.[0]);
      await put(at(4, COL.lockYear), 1_111_111);
      const [channel, product] = path.split(' > ');
      await workbook.importActuals(
        HISTORY.filter((row) => row.channel !== channel || row.product !== product),
        EN,
      );
      const { plan, checks } = await workbook.buildBreakdown(SPEC, EN);
      const now = plan.rows.findIndex((row) => row.key === path.split(' > ').join('\u001f'));
      expect((await read(at(now, COL.year)))[0]).toEqual([1_111_111]);
      expect(checks.off).toBe(0);
    });
  });

  test('fewer rows leave nothing behind', async () => {
    await built(async ({ workbook }) => {
      await workbook.buildBreakdown({ ...SPEC, levels: ['channel'] }, EN);
      const state = await workbook.readState(EN);
      expect(state.breakdown?.plan.rows).toHaveLength(4);
      expect(state.checks?.off).toBe(0);
      const below = (await read(`Breakdown!A14:BG30`)).flat().filter((value) => value !== '');
      expect(below).toEqual([]);
    });
  });

  test('in Chinese the labels are Chinese, the numbers the same', async () => {
    await built(async ({ workbook }) => {
      const months = await read(monthsOf(0));
      const result = await workbook.buildBreakdown(SPEC, { locale: 'zh-CN', chosen: 'zh-CN' });
      expect((await read('Breakdown!A7'))[0]).toEqual(['合计']);
      expect(await read(monthsOf(0))).toEqual(months);
      expect(result.checks.off).toBe(0);
      expect((await workbook.readState({ locale: 'vi-VN' })).breakdown?.spec).toEqual(SPEC);
    });
  });

  test('sheets are known by what they are, not by their names', async () => {
    await built(async ({ workbook, engine }) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Breakdown').name = '2027 plan';
        context.workbook.worksheets.getItem('Setup').name = "Ann's inputs";
        await context.sync();
      });
      const result = await workbook.buildBreakdown({ ...SPEC, target: 99_000_000 }, EN);
      expect(result.checks.off).toBe(0);
      expect(engine.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Actuals', "Ann's inputs", '2027 plan', 'Workings', 'Checks']);
      expect((await read(`2027 plan!${cell(FIRST_ROW, COL.year)}`))[0]).toEqual([99_000_000]);
    });
  });
});

test('names that a spreadsheet would read as formulas, wildcards, numbers or truth values stay names', async () => {
  await withAddIn(async () => {
    const names = ['=1+1', '*', '00123', '123', 'A*', '?', '~', '1e5', 'TRUE', '+84', '"quoted"', '<5'];
    const rows = ['JD', '=cmd|x'].flatMap((channel, c) =>
      names.flatMap((product, p) =>
        madeUpHistory(1, 1, 24).map((row) => ({ ...row, channel, product, netSales: row.netSales + c * 7 + p })),
      ),
    );
    const workbook = createAlmanacWorkbook();
    await workbook.importActuals(rows, EN);
    const { checks, plan } = await workbook.buildBreakdown({ ...SPEC, start: { year: 2026, month: 1 } }, EN);
    const sold = await read(`Breakdown!A8:S${7 + plan.rows.length - 1}`);
    expect(sold.flatMap((row) => (row[18] === 0 || row[18] === '' ? [row[0]] : []))).toEqual([]);
    expect(checks.lines.filter(({ ok }) => !ok)).toEqual([]);
    const labels = (await read(`Breakdown!A8:A${7 + plan.rows.length - 1}`)).map(([label]) => label);
    expect(labels).toEqual(plan.rows.slice(1).map(({ label }) => label));
    expect(labels).toContain('=cmd|x');
  });
});

describe('what stands in the way is named, and nothing is written', () => {
  const refused = async (
    code: string,
    params: Record<string, unknown>,
    prepare: (workbook: AlmanacWorkbook) => Promise<void>,
    afterBuild = true,
  ) => {
    await withAddIn(async ({ engine }) => {
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(HISTORY, EN);
      if (afterBuild) await workbook.buildBreakdown(SPEC, EN);
      await prepare(workbook);
      const before = workbookOf(engine);
      await expect(workbook.buildBreakdown({ ...SPEC, target: 1_000_000 }, EN)).rejects.toMatchObject({
        name: 'InputError',
        code,
        params: expect.objectContaining(params),
      });
      expect(workbookOf(engine)).toEqual(before);
    });
  };

  test('a sheet “Breakdown” of a person’s own', () =>
    refused(
      'sheet-not-ours',
      { sheet: 'Breakdown', address: 'C3', found: 'my notes' },
      async () => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.add('Breakdown').getRange('C3').values = [['my notes']];
          await context.sync();
        });
      },
      false,
    ));

  test('a protected sheet', () =>
    refused('sheet-protected', { sheet: 'Breakdown' }, async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Breakdown').protection.protect();
        await context.sync();
      });
    }));

  test('content below a plan that grows', async () => {
    await withAddIn(async ({ engine }) => {
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(HISTORY, EN);
      await workbook.buildBreakdown({ ...SPEC, levels: ['channel'] }, EN);
      await put('Breakdown!B20', 'do not lose me');
      const before = workbookOf(engine);
      await expect(workbook.buildBreakdown(SPEC, EN)).rejects.toMatchObject({
        code: 'content-in-the-way',
        params: { address: 'Breakdown!B20', found: 'do not lose me' },
      });
      expect(workbookOf(engine)).toEqual(before);
    });
  });

  test('text in a lock', () =>
    refused('input-not-a-number', { address: at(2, COL.lockMonth), found: 'soon' }, () => put(at(2, COL.lockMonth), 'soon')));
  test('a negative lock', () =>
    refused('input-negative', { address: at(2, COL.lockMonth), found: -5 }, () => put(at(2, COL.lockMonth), -5)));
  test('a share above 100 %', () =>
    refused('share-above-one', { address: at(2, COL.shareTyped), found: 30 }, () => put(at(2, COL.shareTyped), 30)));
  test('text typed over a figure', () =>
    refused('figure-typed-over', { address: at(2, COL.month), found: 'n/a' }, () => put(at(2, COL.month), 'n/a')));
  test('the total typed over', () => refused('total-typed-over', { address: at(0, COL.year), found: '5' }, () => put(at(0, COL.year), 5)));
  test('a year lock on the total', () =>
    refused('total-typed-over', { address: at(0, COL.lockYear), found: '5' }, () => put(at(0, COL.lockYear), 5)));
  test('a formula over the growth', () =>
    refused('figure-typed-over', { address: at(2, COL.growth), found: '=1+1' }, () => put(at(2, COL.growth), '=1+1')));
  test('a row to follow that the plan does not have', () =>
    refused('like-unknown', { address: at(2, COL.like), found: 'Nowhere' }, () => put(at(2, COL.like), 'Nowhere')));
  const setupCell = (row: number, column: number = SETUP.value) => `Setup!${cell(row, column)}`;
  test.each<[string, number, string | number]>([
    ['setup-target', SETUP.target, 'soon'],
    ['setup-target', SETUP.target, 0],
    ['setup-start', SETUP.start, 2027],
    ['method-unknown', SETUP.method, 'as usual'],
    ['setup-market', SETUP.market, 'Mars'],
    ['setup-digits', SETUP.digits, 2.5],
    ['setup-digits', SETUP.digits, 'x'],
    ['input-error-value', SETUP.currency, '=NA()'],
    ['input-not-a-number', SETUP.growth, 'five'],
    ['input-error-value', SETUP.newRows, '=1/0'],
  ])('%s in row %i of Setup', (code, row, content) => {
    const column = row === SETUP.newRows ? 0 : SETUP.value;
    const found = typeof content === 'string' && content.startsWith('=') ? /^#/ : new RegExp(`^${String(content)}$`);
    return refused(code, { address: setupCell(row, column), found: expect.stringMatching(found) }, () =>
      put(setupCell(row, column), content),
    );
  });
  test('a festival factor as text', () =>
    refused('input-not-a-number', { address: setupCell(SETUP.festivalTyped, SETUP.month + 2), found: 'x' }, () =>
      put(setupCell(SETUP.festivalTyped, SETUP.month + 2), 'x'),
    ));
  const newRow =
    (like: string, name = 'Air fryer') =>
    async (): Promise<void> => {
      await put(setupCell(SETUP.newRows, 2), name);
      await put(setupCell(SETUP.newRows, 0), name === '' ? '' : 'Channel 1');
      await put(setupCell(SETUP.newRows, 3), like);
    };
  test('a new row like a name that several rows have', () =>
    refused(
      'new-row-like-several',
      { address: setupCell(SETUP.newRows, 3), found: 'product 02', candidates: expect.stringContaining('“Channel 2 > Product 02”') },
      newRow('product 02'),
    ));
  test('a new row like a name that no row has', () =>
    refused(
      'new-row-like-unknown',
      { address: setupCell(SETUP.newRows, 3), found: 'Product 9', candidates: expect.stringContaining('“Channel') },
      newRow('Product 9'),
    ));
  test('a new row like another that has no name', () =>
    refused('new-row-unnamed', { address: setupCell(SETUP.newRows, 3), found: 'Channel 1' }, newRow('Channel 1', '')));
  test('an unknown shape', () =>
    refused('method-unknown', { address: at(2, COL.method), found: 'Sideways' }, () => put(at(2, COL.method), 'Sideways')));

  test('an Actuals table of a person’s own is read, not replaced', async () => {
    await withAddIn(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Sales');
        sheet.getRange('B2:D4').values = [
          ['日期', '渠道', '净销售额'],
          [46023, 'Tmall', 100],
          [46054, 'Tmall', 200],
        ];
        sheet.tables.add('Sales!B2:D4', true).name = 'Actuals';
        await context.sync();
      });
      const workbook = createAlmanacWorkbook();
      await expect(workbook.importActuals(HISTORY, EN)).rejects.toMatchObject({ code: 'actuals-not-ours', params: { sheet: 'Sales' } });
      const state = await workbook.readState(EN);
      expect(state.actuals).toMatchObject({ sheet: 'Sales', levels: ['channel'], firstMonth: { year: 2026, month: 1 } });
    });
  });
});

describe('undo', () => {
  test('takes back a first build and an import, one after the other', async () => {
    await withAddIn(async ({ engine }) => {
      const empty = workbookOf(engine);
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(HISTORY, EN);
      const imported = workbookOf(engine);
      await workbook.buildBreakdown(SPEC, EN);
      expect(workbook.canUndo()).toBe('Breakdown');
      await workbook.undo(EN);
      expect(workbookOf(engine)).toEqual(imported);
      await workbook.undo(EN);
      expect(workbookOf(engine)).toEqual(empty);
      expect(await workbook.undo(EN)).toBeNull();
    });
  });

  test('takes back a rebuild of another shape', async () => {
    await built(async ({ workbook, engine }) => {
      const before = workbookOf(engine);
      await workbook.buildBreakdown({ ...SPEC, levels: ['channel'], digits: 2 }, EN);
      expect(workbookOf(engine)).not.toEqual(before);
      await workbook.undo(EN);
      expect(workbookOf(engine)).toEqual(before);
    });
  });

  test('refuses when something was typed since', async () => {
    await built(async ({ workbook, engine }) => {
      await put(at(2, COL.lockMonth), 42);
      const before = workbookOf(engine);
      await expect(workbook.undo(EN)).rejects.toMatchObject({ code: 'undo-conflict' });
      expect(workbookOf(engine)).toEqual(before);
    });
  });
});

describe('freeze copy', () => {
  test('gives dated copies without a formula, with the same values', async () => {
    await built(async ({ workbook, engine }) => {
      const { sheets } = await workbook.freezeCopy(EN);
      expect(sheets).toHaveLength(3);
      const snapshot = engine.snapshot();
      for (const name of sheets) {
        const frozen = snapshot.sheets.find((sheet) => sheet.name === name);
        expect(Object.values(frozen?.cells ?? {}).filter(({ f }) => f !== undefined)).toEqual([]);
      }
      expect(await read(`${sheets[1]}!B7:R12`)).toEqual(await read('Breakdown!B7:R12'));
      await workbook.undo(EN);
      expect(engine.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Actuals', 'Setup', 'Breakdown', 'Workings', 'Checks']);
    });
  });
});
