import { COL, FIRST_ROW, SETUP } from '../../src/sheets/breakdown/layout';
import { cell } from '../../src/sheets/address';
import { at, built, EN, HISTORY, monthsOf, put, read, SPEC } from './plan-fixture';

describe('what was typed survives a rebuild', () => {
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
      expect(state.breakdown?.plan.rows).toHaveLength(3);
      expect(state.checks?.off).toBe(0);
      const below = (await read(`Breakdown!A13:BG30`)).flat().filter((value) => value !== '');
      expect(below).toEqual([]);
    });
  });
});
