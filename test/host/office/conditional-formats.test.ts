import { errorCode, withExcel } from '../support';

describe('conditional formats', () => {
  test('a formula rule with its look', () =>
    withExcel(async ({ Excel, engine }) => {
      const seen = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A9');
        const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
        format.custom.rule.formula = '=$A1<>0';
        format.custom.format.font.color = '#C00000';
        format.custom.format.fill.color = '#FFC7CE';
        format.stopIfTrue = true;
        range.conditionalFormats.load('items/type,items/priority');
        await context.sync();
        return range.conditionalFormats.items.map(({ type, priority }) => ({ type, priority }));
      });
      expect(seen).toEqual([{ type: 'Custom', priority: 0 }]);
      expect(engine.sheets()[0]?.props.conditionalFormats).toMatchObject([
        {
          range: 'A1:A9',
          type: 'Custom',
          rule: { formula: '=$A1<>0' },
          format: { fontColor: '#C00000', fill: '#FFC7CE' },
          stopIfTrue: true,
        },
      ]);
    }));

  test('"Adds a new conditional format to the collection at the first/top priority"', () =>
    withExcel(async ({ Excel }) => {
      const kinds = await Excel.run(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        conditionalFormats.add('DataBar');
        const value = conditionalFormats.add('CellValue');
        value.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
        conditionalFormats.load('items/type');
        await context.sync();
        return conditionalFormats.items.map(({ type }) => type);
      });
      expect(kinds).toEqual(['CellValue', 'DataBar']);
    }));

  test('data bars and colour scales', () =>
    withExcel(async ({ Excel, engine }) => {
      await Excel.run(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange('B1:B5');
        const bar = conditionalFormats.add('DataBar');
        bar.dataBar.positiveFormat.fillColor = '#70AD47';
        bar.dataBar.positiveFormat.gradientFill = false;
        const scale = conditionalFormats.add('ColorScale');
        scale.colorScale.criteria = {
          minimum: { type: 'LowestValue', color: '#FFFFFF' },
          maximum: { type: 'HighestValue', color: '#63BE7B' },
        };
        await context.sync();
      });
      expect(engine.sheets()[0]?.props.conditionalFormats?.map(({ rule }) => rule)).toEqual([
        { minimum: { type: 'LowestValue', color: '#FFFFFF' }, maximum: { type: 'HighestValue', color: '#63BE7B' } },
        { positiveFormat: { fillColor: '#70AD47', gradientFill: false } },
      ]);
    }));

  test('the object of another kind is an error, or a null object', () =>
    withExcel(async ({ Excel }) => {
      const none = await Excel.run(async (context) => {
        const format = context.workbook.worksheets.getActiveWorksheet().getRange('A1').conditionalFormats.add('Custom');
        const bar = format.dataBarOrNullObject;
        await context.sync();
        return bar.isNullObject;
      });
      expect(none).toBe(true);
      const wrong = Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').conditionalFormats.getItemAt(0).dataBar.load('barDirection');
        await context.sync();
      });
      expect(await errorCode(wrong)).toBe('InvalidOperation');
    }));

  test('clearAll on part of a range leaves the rest formatted', () =>
    withExcel(async ({ Excel, engine }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
        sheet.getRange('A4:A6').conditionalFormats.clearAll();
        await context.sync();
      });
      expect(engine.sheets()[0]?.props.conditionalFormats?.[0]?.range).toBe('A1:A3,A7:A9');
    }));

  test('a format is deleted', () =>
    withExcel(async ({ Excel }) => {
      const count = await Excel.run(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        conditionalFormats.add('Custom').delete();
        const left = conditionalFormats.getCount();
        await context.sync();
        return left.value;
      });
      expect(count).toBe(0);
    }));
});
