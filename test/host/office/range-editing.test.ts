import { errorCode, withExcel } from '../support';

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

describe('changing cells', () => {
  test('inserting rows moves cells and the formulas that point to them', () =>
    withExcel(async ({ Excel }) => {
      const formulas = await Excel.run(async (context) => {
        const sheet = active(context);
        sheet.getRange('A1:A2').formulas = [[5], ['=A1*2']];
        sheet.getRange('1:1').insert(Excel.InsertShiftDirection.down);
        const range = sheet.getRange('A1:A3');
        range.load('formulas,values');
        await context.sync();
        return { formulas: range.formulas, values: range.values };
      });
      expect(formulas).toEqual({ formulas: [[''], [5], ['=A2*2']], values: [[''], [5], [10]] });
    }));

  test('deleting columns closes the gap', () =>
    withExcel(async ({ Excel }) => {
      const values = await Excel.run(async (context) => {
        const sheet = active(context);
        sheet.getRange('A1:C1').values = [[1, 2, 3]];
        sheet.getRange('B:B').delete(Excel.DeleteShiftDirection.left);
        const range = sheet.getRange('A1:C1');
        range.load('values');
        await context.sync();
        return range.values;
      });
      expect(values).toEqual([[1, 3, '']]);
    }));

  test('moving a part of a table is InsertDeleteConflict', () =>
    withExcel(async ({ Excel }) => {
      const insert = Excel.run(async (context) => {
        const sheet = active(context);
        sheet.tables.add('A1:B4', true);
        sheet.getRange('A2').insert(Excel.InsertShiftDirection.down);
        await context.sync();
      });
      expect(await errorCode(insert)).toBe('InsertDeleteConflict');
    }));

  test('clear takes contents, formats or both', () =>
    withExcel(async ({ Excel }) => {
      const seen = await Excel.run(async (context) => {
        const sheet = active(context);
        const range = sheet.getRange('A1:C1');
        range.values = [[1, 2, 3]];
        range.format.font.bold = true;
        sheet.getRange('A1').clear(Excel.ClearApplyTo.contents);
        sheet.getRange('B1').clear(Excel.ClearApplyTo.formats);
        sheet.getRange('C1').clear();
        const fonts = [0, 1, 2].map((column) => range.getCell(0, column).format.font);
        range.load('values');
        for (const font of fonts) font.load('bold');
        await context.sync();
        return { values: range.values, bold: fonts.map((font) => font.bold) };
      });
      expect(seen).toEqual({ values: [['', 2, '']], bold: [true, false, false] });
    }));

  test('copyFrom adjusts references, or takes values alone', () =>
    withExcel(async ({ Excel }) => {
      const seen = await Excel.run(async (context) => {
        const sheet = active(context);
        sheet.getRange('A1:B1').formulas = [[4, '=A1*10']];
        sheet.getRange('A2').values = [[6]];
        sheet.getRange('B2').copyFrom('B1');
        sheet.getRange('D1:D2').copyFrom('B1:B2', Excel.RangeCopyType.values);
        const range = sheet.getRange('B1:D2');
        range.load('formulas,values');
        await context.sync();
        return { formulas: range.formulas, values: range.values };
      });
      expect(seen.formulas).toEqual([
        ['=A1*10', '', 40],
        ['=A2*10', '', 60],
      ]);
    }));

  test('copyFrom can transpose values', () =>
    withExcel(async ({ Excel }) => {
      const values = await Excel.run(async (context) => {
        const sheet = active(context);
        sheet.getRange('A1:C1').values = [[1, 2, 3]];
        sheet.getRange('E1').copyFrom('A1:C1', Excel.RangeCopyType.values, false, true);
        const range = sheet.getRange('E1:E3');
        range.load('values');
        await context.sync();
        return range.values;
      });
      expect(values).toEqual([[1], [2], [3]]);
    }));

  test('merging keeps the first cell; later writes to covered cells are dropped', () =>
    withExcel(async ({ Excel }) => {
      const values = await Excel.run(async (context) => {
        const range = active(context).getRange('A1:B1');
        range.values = [['kept', 'dropped']];
        range.merge();
        range.values = [['new', 'covered']];
        range.load('values');
        await context.sync();
        range.unmerge();
        range.load('values');
        await context.sync();
        return range.values;
      });
      expect(values).toEqual([['new', '']]);
    }));

  test('sorting orders numbers before texts, blanks last', () =>
    withExcel(async ({ Excel }) => {
      const values = await Excel.run(async (context) => {
        const range = active(context).getRange('A1:B6');
        range.values = [
          ['key', 'x'],
          ['b', 1],
          [10, 2],
          ['', 3],
          ['a', 4],
          [9, 5],
        ];
        range.sort.apply([{ key: 0, ascending: true }], false, true);
        range.load('values');
        await context.sync();
        return range.values;
      });
      expect(values.map((row) => row[0])).toEqual(['key', 9, 10, 'a', 'b', '']);
    }));

  test('formulas that are sorted go on reading their own row', () =>
    withExcel(async ({ Excel }) => {
      const formulas = await Excel.run(async (context) => {
        const range = active(context).getRange('A2:C4');
        range.formulas = [
          [3, '=A2*$E$1', '=2*A2'],
          [1, '=A3*$E$1', '=2*A3'],
          [2, '=A4*$E$1', '=2*A4'],
        ];
        range.sort.apply([{ key: 0, ascending: true }]);
        range.load('formulas');
        await context.sync();
        return range.formulas;
      });
      expect(formulas).toEqual([
        [1, '=A2*$E$1', '=2*A2'],
        [2, '=A3*$E$1', '=2*A3'],
        [3, '=A4*$E$1', '=2*A4'],
      ]);
    }));

  test('find and replaceAll know wildcards', () =>
    withExcel(async ({ Excel }) => {
      const seen = await Excel.run(async (context) => {
        const range = active(context).getRange('A1:A3');
        range.values = [['Tmall flagship'], ['JD POP'], ['jd self']];
        const found = range.find('jd s*', { completeMatch: true, matchCase: true });
        const none = range.findOrNullObject('Douyin', {});
        const count = range.replaceAll('jd', 'JD.com', {});
        found.load('address');
        range.load('values');
        await context.sync();
        return { found: found.address, none: none.isNullObject, count: count.value, values: range.values.flat() };
      });
      expect(seen).toEqual({ found: 'Sheet1!A3', none: true, count: 2, values: ['Tmall flagship', 'JD.com POP', 'JD.com self'] });
    }));

  test('grouped rows can be folded and shown', () =>
    withExcel(async ({ Excel, engine }) => {
      await Excel.run(async (context) => {
        const rows = active(context).getRange('2:4');
        rows.group(Excel.GroupOption.byRows);
        rows.hideGroupDetails(Excel.GroupOption.byRows);
        await context.sync();
      });
      expect(engine.sheets()[0]?.props).toMatchObject({ rowGroups: { 1: 1, 2: 1, 3: 1 }, hiddenRows: [1, 2, 3] });
    }));

  test('select moves the selection and the active cell', () =>
    withExcel(async ({ Excel }) => {
      const seen = await Excel.run(async (context) => {
        active(context).getRange('B2:C3').select();
        await context.sync();
        const selected = context.workbook.getSelectedRange();
        const cell = context.workbook.getActiveCell();
        selected.load('address');
        cell.load('address');
        await context.sync();
        return [selected.address, cell.address];
      });
      expect(seen).toEqual(['Sheet1!B2:C3', 'Sheet1!B2']);
    }));

  test('a large matrix, which the client writes in parts, arrives whole', () =>
    withExcel(async ({ Excel, host }) => {
      const rows = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 10 }, (_unused, column) => row * 10 + column));
      host.resetStats();
      const last = await Excel.run(async (context) => {
        const range = active(context).getRange('A1:J1000');
        range.values = rows;
        const corner = range.getLastCell();
        corner.load('values');
        await context.sync();
        return corner.values[0]?.[0];
      });
      expect(last).toBe(9999);
      expect(host.stats().syncs).toBe(1);
    }));
});
