import { errorCode, withExcel } from '../support';

describe('worksheets', () => {
  test('are added behind the last, and keep their id when renamed', () =>
    withExcel(async ({ Excel }) => {
      const seen = await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const plan = worksheets.add('Plan');
        plan.load('id,name,position');
        await context.sync();
        const { id, position } = plan;
        plan.name = 'Breakdown';
        await context.sync();
        const again = worksheets.getItem(id);
        again.load('name');
        worksheets.load('items/name');
        await context.sync();
        return { position, name: again.name, names: worksheets.items.map((sheet) => sheet.name) };
      });
      expect(seen).toEqual({ position: 1, name: 'Breakdown', names: ['Sheet1', 'Breakdown'] });
    }));

  test('a sheet added is not activated', () =>
    withExcel(async ({ Excel }) => {
      const active = await Excel.run(async (context) => {
        context.workbook.worksheets.add('Quiet');
        context.workbook.worksheets.getFirst().copy();
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load('name');
        await context.sync();
        return sheet.name;
      });
      expect(active).toBe('Sheet1');
    }));

  test('getItem of a missing sheet is ItemNotFound; getItemOrNullObject is a null object, and so is what hangs on it', () =>
    withExcel(async ({ Excel }) => {
      expect(await errorCode(Excel.run(async (context) => context.workbook.worksheets.getItem('Nowhere').load('name')))).toBe(
        'ItemNotFound',
      );
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
        const range = sheet.getRange('A1');
        sheet.load('name');
        range.load('values');
        await context.sync();
        expect(sheet.isNullObject).toBe(true);
        expect(range.isNullObject).toBe(true);
      });
    }));

  test("delete() on a null object does nothing, as Microsoft's samples rely on", () =>
    withExcel(async ({ Excel }) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject('Sample').delete();
        context.workbook.worksheets.add('Sample');
        await context.sync();
      });
    }));

  test.each(['', 'a'.repeat(32), 'Q1/Q2', 'What?', "'quoted'", '[x]', 'History'])('the name %p is refused with InvalidArgument', (name) =>
    withExcel(async ({ Excel }) => {
      const rename = Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().name = name;
        await context.sync();
      });
      expect(await errorCode(rename)).toBe('InvalidArgument');
    }),
  );

  test('a name in use is ItemAlreadyExists, whatever its case', () =>
    withExcel(async ({ Excel }) => {
      expect(await errorCode(Excel.run(async (context) => context.workbook.worksheets.add('SHEET1')))).toBe('ItemAlreadyExists');
    }));

  test('the last visible sheet can be neither deleted nor hidden', () =>
    withExcel(async ({ Excel }) => {
      const first = (work: (sheet: Excel.Worksheet) => void) =>
        errorCode(
          Excel.run(async (context) => {
            work(context.workbook.worksheets.getFirst());
            await context.sync();
          }),
        );
      expect(await first((sheet) => sheet.delete())).toBe('InvalidOperation');
      expect(await first((sheet) => (sheet.visibility = Excel.SheetVisibility.hidden))).toBe('InvalidOperation');
    }));

  test('deleting the active sheet activates its neighbour', () =>
    withExcel(async ({ Excel }) => {
      const active = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Second');
        sheet.activate();
        await context.sync();
        sheet.delete();
        const now = context.workbook.worksheets.getActiveWorksheet();
        now.load('name');
        await context.sync();
        return now.name;
      });
      expect(active).toBe('Sheet1');
    }));

  test('neighbours, first and last skip hidden sheets when asked', () =>
    withExcel(async ({ Excel }) => {
      const names = await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add('Hidden').visibility = Excel.SheetVisibility.hidden;
        worksheets.add('Third');
        const next = worksheets.getFirst().getNext(true);
        const previous = next.getPreviousOrNullObject();
        const none = next.getNextOrNullObject();
        const visible = worksheets.getCount(true);
        next.load('name');
        previous.load('name');
        await context.sync();
        return { next: next.name, previous: previous.name, none: none.isNullObject, visible: visible.value };
      });
      expect(names).toEqual({ next: 'Third', previous: 'Hidden', none: true, visible: 2 });
    }));

  test('tab colour, gridlines, headings and frozen panes are kept', () =>
    withExcel(async ({ Excel, engine }) => {
      const frozen = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.tabColor = '#0f6cbd';
        sheet.showGridlines = false;
        sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
        const location = sheet.freezePanes.getLocationOrNullObject();
        location.load('address');
        await context.sync();
        return location.address;
      });
      expect(frozen).toBe('Sheet1!A1:B3');
      expect(engine.sheets()[0]?.props).toMatchObject({ tabColor: '#0F6CBD', showGridlines: false, freeze: { rows: 3, columns: 2 } });
    }));

  test('copy brings cells, formats and tables along', () =>
    withExcel(async ({ Excel }) => {
      const copied = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:B2').values = [
          ['Item', 'Units'],
          ['Tea', 3],
        ];
        sheet.getRange('A4').formulas = [['=B2*2']];
        sheet.getRange('A4').format.font.bold = true;
        sheet.tables.add('A1:B2', true).name = 'Stock';
        const copy = sheet.copy(Excel.WorksheetPositionType.end);
        copy.load('name');
        const cells = copy.getRange('A1:B4');
        cells.load('values,formulas');
        const font = copy.getRange('A4').format.font;
        font.load('bold');
        copy.tables.load('items/name');
        await context.sync();
        return {
          name: copy.name,
          last: cells.values[3],
          formula: cells.formulas[3]?.[0],
          bold: font.bold,
          tables: copy.tables.items.map((table) => table.name),
        };
      });
      expect(copied).toEqual({ name: 'Sheet1 (2)', last: [6, ''], formula: '=B2*2', bold: true, tables: ['Stock2'] });
    }));

  test('getUsedRange looks at values only when asked', () =>
    withExcel(async ({ Excel }) => {
      const used = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const empty = sheet.getUsedRangeOrNullObject();
        await context.sync();
        sheet.getRange('B2').values = [[1]];
        sheet.getRange('D5').format.fill.color = 'yellow';
        const all = sheet.getUsedRange();
        const values = sheet.getUsedRange(true);
        all.load('address');
        values.load('address');
        await context.sync();
        return { empty: empty.isNullObject, all: all.address, values: values.address };
      });
      expect(used).toEqual({ empty: true, all: 'Sheet1!B2:D5', values: 'Sheet1!B2' });
    }));

  test('custom properties of a sheet are found whatever their case', () =>
    withExcel(async ({ Excel }) => {
      const value = await Excel.run(async (context) => {
        const { customProperties } = context.workbook.worksheets.getActiveWorksheet();
        customProperties.add('PlanId', '42');
        const property = customProperties.getItemOrNullObject('planid');
        property.load('value');
        await context.sync();
        return property.value;
      });
      expect(value).toBe('42');
    }));

  test('page layout keeps orientation, fit to pages and the rows to repeat', () =>
    withExcel(async ({ Excel, engine }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
        sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        sheet.pageLayout.setPrintTitleRows('$1:$2');
        sheet.pageLayout.setPrintArea('A1:D20');
        sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page &P';
        await context.sync();
      });
      expect(engine.sheets()[0]?.props.pageLayout).toEqual({
        orientation: 'Landscape',
        fitToWidth: 1,
        fitToHeight: 0,
        printTitleRows: '1:2',
        printArea: 'A1:D20',
        footer: { center: 'Page &P' },
      });
    }));
});
