import { errorCode, withExcel } from '../support';

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

describe('formats', () => {
  test('what cells agree on is read, and null where they differ', () =>
    withExcel(async ({ Excel }) => {
      const seen = await Excel.run(async (context) => {
        const range = active(context).getRange('A1:B1');
        range.format.font.bold = true;
        range.format.fill.color = '#fff2cc';
        range.getCell(0, 0).format.font.color = 'blue';
        range.load('format/font/bold,format/font/color,format/fill/color,format/horizontalAlignment');
        await context.sync();
        const { font, fill, horizontalAlignment } = range.format;
        return { bold: font.bold, color: font.color, fill: fill.color, horizontalAlignment };
      });
      expect(seen).toEqual({ bold: true, color: null, fill: '#FFF2CC', horizontalAlignment: 'General' });
    }));

  test('set() writes nested properties at once', () =>
    withExcel(async ({ Excel, engine }) => {
      await Excel.run(async (context) => {
        active(context)
          .getRange('A1')
          .set({
            format: {
              wrapText: true,
              indentLevel: 2,
              font: { name: 'Arial', size: 14, underline: 'Single' },
              protection: { locked: false },
            },
          });
        await context.sync();
      });
      expect(engine.readStyles(engine.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
        [{ wrap: true, indent: 2, fontName: 'Arial', fontSize: 14, underline: 'Single', locked: false }],
      ]);
    }));

  test('a colour that is none is InvalidArgument', () =>
    withExcel(async ({ Excel }) => {
      const set = Excel.run(async (context) => {
        active(context).getRange('A1').format.fill.color = 'not a colour';
        await context.sync();
      });
      expect(await errorCode(set)).toBe('InvalidArgument');
    }));

  test('borders: edges go around, inside lines between, a weight draws a line', () =>
    withExcel(async ({ Excel, engine }) => {
      const seen = await Excel.run(async (context) => {
        const { borders } = active(context).getRange('A1:B2').format;
        borders.getItem('EdgeBottom').style = 'Double';
        borders.getItem('InsideHorizontal').weight = 'Hairline';
        borders.getItem('InsideHorizontal').color = '#808080';
        const bottom = borders.getItem('EdgeBottom');
        const left = borders.getItem('EdgeLeft');
        bottom.load('style');
        left.load('style');
        await context.sync();
        return [bottom.style, left.style];
      });
      expect(seen).toEqual(['Double', 'None']);
      const styles = engine.readStyles(engine.activeSheet(), { row: 0, column: 0, rows: 2, columns: 1 });
      expect(styles[0]?.[0]?.borders?.bottom).toEqual({ style: 'Hairline', color: '#808080' });
      expect(styles[1]?.[0]?.borders).toMatchObject({ bottom: { style: 'Double' }, top: { style: 'Hairline' } });
    }));

  test('borders: one side that is taken away leaves the others', () =>
    withExcel(async ({ Excel, engine }) => {
      await Excel.run(async (context) => {
        const { borders } = active(context).getRange('A1:B2').format;
        for (const side of ['EdgeTop', 'InsideHorizontal', 'InsideVertical'] as const) borders.getItem(side).style = 'Continuous';
        await context.sync();
        borders.getItem('InsideHorizontal').style = 'None';
        await context.sync();
      });
      const [[first] = []] = engine.readStyles(engine.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 });
      expect(Object.keys(first?.borders ?? {}).sort()).toEqual(['right', 'top']);
    }));

  test('widths and heights are points, and null where they differ', () =>
    withExcel(async ({ Excel }) => {
      const seen = await Excel.run(async (context) => {
        const sheet = active(context);
        sheet.getRange('A:A').format.columnWidth = 90;
        sheet.getRange('1:2').format.rowHeight = 30;
        const one = sheet.getRange('A1').format;
        const mixed = sheet.getRange('A1:B3').format;
        one.load('columnWidth,rowHeight');
        mixed.load('columnWidth,rowHeight');
        const box = sheet.getRange('B3');
        box.load('left,top,width,height');
        await context.sync();
        return [one.columnWidth, one.rowHeight, mixed.columnWidth, mixed.rowHeight, box.left, box.top, box.width, box.height];
      });
      expect(seen).toEqual([90, 30, null, null, 90, 60, 48, 15]);
    }));

  test('autofit makes room for the longest text', () =>
    withExcel(async ({ Excel }) => {
      const width = await Excel.run(async (context) => {
        const range = active(context).getRange('A1');
        range.values = [['A heading that is much longer than a standard column']];
        range.format.autofitColumns();
        range.load('format/columnWidth');
        await context.sync();
        return range.format.columnWidth;
      });
      expect(width).toBeGreaterThan(200);
    }));

  test('setCellProperties formats many cells in one call, getCellProperties reads them', () =>
    withExcel(async ({ Excel }) => {
      const seen = await Excel.run(async (context) => {
        const range = active(context).getRange('A1:B1');
        range.setCellProperties([
          [
            {
              format: {
                fill: { color: '#E2EFDA' },
                font: { italic: true },
                borders: { top: { style: 'Continuous', color: '#000000', weight: 'Medium' } },
              },
            },
            {},
          ],
        ] as Excel.SettableCellProperties[][]);
        const properties = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { italic: true } } });
        await context.sync();
        return properties.value;
      });
      expect(seen).toEqual([
        [
          { address: 'Sheet1!A1', format: { fill: { color: '#E2EFDA' }, font: { italic: true } } },
          { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { italic: false } } },
        ],
      ]);
    }));

  test('setColumnProperties and setRowProperties take one entry for each', () =>
    withExcel(async ({ Excel, engine }) => {
      await Excel.run(async (context) => {
        const range = active(context).getRange('A1:B2');
        range.setColumnProperties([{ format: { columnWidth: 100 } }, { columnHidden: true }]);
        range.setRowProperties([{ format: { rowHeight: 24 } }, {}]);
        await context.sync();
      });
      expect(engine.sheets()[0]?.props).toMatchObject({ columnWidths: { 0: 100 }, hiddenColumns: [1], rowHeights: { 0: 24 } });
    }));

  test('formats of an entire column reach its cells', () =>
    withExcel(async ({ Excel }) => {
      const color = await Excel.run(async (context) => {
        const sheet = active(context);
        sheet.getRange('B:B').format.font.color = '#0000FF';
        const font = sheet.getRange('B50').format.font;
        font.load('color');
        await context.sync();
        return font.color;
      });
      expect(color).toBe('#0000FF');
    }));
});
