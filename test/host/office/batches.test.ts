import { errorCode, withExcel } from '../support';

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

describe('a batch', () => {
  test('stops at the failing action; what ran before it stays', () =>
    withExcel(async ({ Excel, engine, OfficeExtension }) => {
      const run = Excel.run(async (context) => {
        const sheet = active(context);
        sheet.getRange('A1').values = [['before']];
        sheet.getRange('A2:B2').values = [['wrong shape']];
        sheet.getRange('A3').values = [['after']];
        await context.sync();
      });
      await expect(run).rejects.toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
      await expect(run).rejects.toBeInstanceOf(OfficeExtension.Error);
      await expect(run).rejects.toBeInstanceOf(Error);
      const cells = engine.readCells(engine.activeSheet(), { row: 0, column: 0, rows: 3, columns: 1 });
      expect(cells.map((row) => row[0]?.value)).toEqual(['before', '', '']);
    }));

  test('a member the host does not know is ApiNotFound, with its path', () =>
    withExcel(async ({ Excel }) => {
      const run = Excel.run(async (context) => {
        active(context).shapes.load('items');
        await context.sync();
      });
      await expect(run).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('Worksheet.shapes') });
      const set = Excel.run(async (context) => {
        active(context).getRange('A1').format.textOrientation = 45;
        await context.sync();
      });
      await expect(set).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('RangeFormat.textOrientation') });
    }));

  test('load selects nested members, and items with top and skip', () =>
    withExcel(async ({ Excel }) => {
      const names = await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        for (const name of ['B', 'C', 'D']) worksheets.add(name);
        worksheets.load({ select: 'name', top: 2, skip: 1 });
        const range = active(context).getRange('A1:B1');
        range.load({ address: true, format: { font: { name: true } } });
        await context.sync();
        expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
        return [worksheets.items.map((sheet) => sheet.name), range.address, range.format.font.name];
      });
      expect(names).toEqual([['B', 'C'], 'Sheet1!A1:B1', 'Calibri']);
    }));

  test('load without names loads every scalar property', () =>
    withExcel(async ({ Excel }) => {
      const range = await Excel.run(async (context) => {
        const loaded = active(context).getRange('A1');
        loaded.load();
        await context.sync();
        return loaded.toJSON();
      });
      expect(range).toMatchObject({ address: 'Sheet1!A1', cellCount: 1, values: [['']], hidden: false, rowIndex: 0 });
    }));

  test('$none loads nothing', () =>
    withExcel(async ({ Excel }) => {
      const json = await Excel.run(async (context) => {
        const range = active(context).getRange('A1');
        range.load('$none');
        await context.sync();
        return range.toJSON();
      });
      expect(json).not.toHaveProperty('values');
    }));

  test('batches run one after the other, in the order they were sent', () =>
    withExcel(async ({ Excel, engine }) => {
      const write = (value: number) =>
        Excel.run(async (context) => {
          active(context).getRange('A1').values = [[value]];
          await context.sync();
        });
      await Promise.all([write(1), write(2), write(3)]);
      expect(engine.readCells(engine.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(3);
    }));

  test('is one step of undo', () =>
    withExcel(async ({ Excel, engine, host }) => {
      await Excel.run(async (context) => {
        active(context).getRange('A1:A2').values = [[1], [2]];
        active(context).getRange('B1').format.font.bold = true;
        await context.sync();
      });
      await engine.undo();
      await host.settle();
      expect(engine.usedArea(engine.activeSheet(), false)).toBeNull();
    }));

  test('is one step of undo with the others of a run that merges them, whatever runs within it', () =>
    withExcel(async ({ Excel, engine, host }) => {
      const write = async (context: Excel.RequestContext, address: string) => {
        active(context).getRange(address).values = [[1]];
        await context.sync();
      };
      await Excel.run((context) => write(context, 'A1'));
      await Excel.run({ mergeUndoGroup: true }, async (context) => {
        await write(context, 'A2');
        await Excel.run({ mergeUndoGroup: true }, (inner) => write(inner, 'A3'));
        await write(context, 'A4');
      });
      const failing = Excel.run({ mergeUndoGroup: true }, async (context) => {
        await write(context, 'A5');
        throw new Error('stop');
      });
      await expect(failing).rejects.toThrow('stop');
      const filled = async () => {
        await host.settle();
        return engine.usedArea(engine.activeSheet(), true)?.rows ?? 0;
      };
      const seen = [await filled()];
      while (await engine.undo()) seen.push(await filled());
      expect(seen).toEqual([5, 4, 1, 0]);
    }));

  test('lets the page have its turn between actions, in which nothing is calculated half-way', () =>
    withExcel(async ({ Excel, engine }) => {
      const order: string[] = [];
      engine.onEvent(({ type }) => void (type === 'cells' || type === 'calculated' ? order.push(type) : undefined));
      let now = 0;
      const clock = jest.spyOn(performance, 'now').mockImplementation(() => (now += 30));
      const turns = setInterval(() => order.push('turn'), 0);
      await Excel.run(async (context) => {
        for (let row = 1; row <= 40; row += 1) active(context).getRange(`A${row}`).formulas = [[`=${row}*2`]];
        await context.sync();
      });
      clearInterval(turns);
      clock.mockRestore();
      expect(order.filter((what) => what === 'cells')).toHaveLength(40);
      expect(order.slice(order.indexOf('cells'), order.lastIndexOf('cells'))).toContain('turn');
      expect(order.indexOf('calculated')).toBeGreaterThan(order.lastIndexOf('cells'));
      expect(engine.readCells(engine.activeSheet(), { row: 39, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(80);
    }));

  test('is not drawn before it is over where it asks for that, nor left undrawn when it fails', () =>
    withExcel(async ({ Excel, engine, host }) => {
      const order: string[] = [];
      host.screen.onUpdating = (updating) => order.push(updating ? 'drawn' : 'not drawn');
      engine.onEvent(({ type }) => void (type === 'cells' ? order.push(type) : undefined));
      const write = (address: string) =>
        Excel.run(async (context) => {
          context.application.suspendScreenUpdatingUntilNextSync();
          active(context).getRange('A1').values = [[1]];
          active(context).getRange(address).values = [[2]];
          await context.sync();
        });
      await write('A2');
      await expect(write('A2:B2')).rejects.toMatchObject({ code: 'InvalidArgument' });
      expect(order).toEqual(['not drawn', 'cells', 'cells', 'drawn', 'not drawn', 'cells', 'drawn']);
    }));

  test('leaves no step of undo where the host keeps none', () =>
    withExcel(
      async ({ Excel, engine }) => {
        await Excel.run(async (context) => {
          active(context).getRange('A1').values = [[1]];
          await context.sync();
        });
        expect(await engine.undo()).toBe(false);
      },
      { undo: false },
    ));

  test('calculationState is done when the workbook is at rest', () =>
    withExcel(async ({ Excel }) => {
      const state = await Excel.run(async (context) => {
        active(context).getRange('A1:B1').formulas = [[1, '=A1']];
        context.workbook.application.load('calculationState,calculationMode');
        await context.sync();
        return [context.workbook.application.calculationState, context.workbook.application.calculationMode];
      });
      expect(state).toEqual(['Done', 'Automatic']);
    }));

  test('suspendApiCalculationUntilNextSync leaves the calculation to the end', () =>
    withExcel(async ({ Excel }) => {
      const seen = await Excel.run(async (context) => {
        const range = active(context).getRange('A1:B1');
        range.formulas = [[1, '=A1+1']];
        await context.sync();
        context.workbook.application.suspendApiCalculationUntilNextSync();
        range.getCell(0, 0).values = [[10]];
        range.load('values');
        await context.sync();
        const during = range.values[0]?.[1];
        range.load('values');
        await context.sync();
        return [during, range.values[0]?.[1]];
      });
      expect(seen).toEqual([2, 11]);
    }));
});

describe('the account of batches', () => {
  test('counts syncs, actions, bytes and errors; releasing references costs nothing', () =>
    withExcel(async ({ Excel, host }) => {
      host.resetStats();
      await Excel.run(async (context) => {
        const range = active(context).getRange('A1');
        range.load('values');
        await context.sync();
        range.values = [[1]];
        await context.sync();
      });
      expect(await errorCode(Excel.run(async (context) => context.workbook.worksheets.getItem('None').load('name')))).toBe('ItemNotFound');
      const { syncs, batches, actions, requestBytes } = host.stats();
      expect(syncs).toBe(3);
      expect(batches.map((batch) => batch.error)).toEqual([undefined, undefined, 'ItemNotFound']);
      expect(actions).toBeGreaterThan(5);
      expect(requestBytes).toBeGreaterThan(500);
      host.resetStats();
      expect(host.stats().syncs).toBe(0);
    }));
});

describe('limits', () => {
  test('a request above 5 MB is RequestPayloadSizeLimitExceeded, and nothing of it runs', () =>
    withExcel(async ({ Excel, engine }) => {
      const text = 'x'.repeat(30_000);
      const run = Excel.run(async (context) => {
        active(context).getRange('A1:A200').values = Array.from({ length: 200 }, () => [text]);
        await context.sync();
      });
      expect(await errorCode(run)).toBe('RequestPayloadSizeLimitExceeded');
      expect(engine.usedArea(engine.activeSheet(), true)).toBeNull();
    }));

  test('a response above 5 MB is ResponsePayloadSizeLimitExceeded', () =>
    withExcel(async ({ Excel, engine }) => {
      engine.writeCells(engine.activeSheet(), { row: 0, column: 0, rows: 200, columns: 1 }, { content: 'x'.repeat(30_000) });
      const run = Excel.run(async (context) => {
        active(context).getRange('A1:A200').load('values');
        await context.sync();
      });
      expect(await errorCode(run)).toBe('ResponsePayloadSizeLimitExceeded');
    }));

  test('a formula of more than 8192 characters is FormulaLengthExceedsLimit', () =>
    withExcel(async ({ Excel }) => {
      const run = Excel.run(async (context) => {
        active(context).getRange('A1').formulas = [[`=1${'+1'.repeat(5000)}`]];
        await context.sync();
      });
      expect(await errorCode(run)).toBe('FormulaLengthExceedsLimit');
    }));
});
