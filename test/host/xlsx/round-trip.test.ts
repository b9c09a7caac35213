import { readXlsx, writeXlsx } from '../../../src/host/xlsx';
import type { BookSnapshot, SheetSnapshot } from '../../../src/host/engine/snapshot';

function bookOf(sheet: Partial<SheetSnapshot>, rest: Partial<BookSnapshot> = {}): BookSnapshot {
  return {
    sheets: [{ id: 'sheet-1', name: 'Plan', cells: {}, ...sheet }],
    names: [],
    activeSheet: 'sheet-1',
    customXmlParts: [],
    settings: {},
    properties: {},
    calculationMode: 'Automatic',
    ...rest,
  };
}

async function through(book: BookSnapshot): Promise<BookSnapshot> {
  const { bytes, notes } = await writeXlsx(book);
  expect(notes).toEqual([]);
  const read = await readXlsx(bytes);
  expect(read.notes).toEqual([]);
  return read.book;
}

const GUID = '{0A1B2C3D-1111-4222-8333-444455556666}';

const LAYOUT = {
  allowAutoFilter: true,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: true,
  allowFormatCells: true,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: true,
  selectionMode: 'Unlocked',
};

describe('what goes into a file comes back from it', () => {
  const cases: Record<string, BookSnapshot> = {
    'values of every kind': bookOf({
      cells: {
        A1: { v: 1.1 },
        B1: { v: 0.1 + 0.2 },
        C1: { v: -1e-300 },
        D1: { v: 123456789012345680000 },
        E1: { v: true },
        F1: { v: false },
        G1: { v: '#N/A', e: true },
        A2: { v: ' spaces ' },
        B2: { v: 'line\nline' },
        C2: { v: '<&>"\' _x0041_ 商品 Đà Nẵng 😀' },
        D2: { v: '00123' },
        E2: { v: '=not a formula' },
        XFD1048576: { v: 'last' },
      },
    }),
    'dates as serial numbers, whatever their format': bookOf({
      cells: {
        A1: { v: 46000, n: 'yyyy-mm-dd' },
        A2: { v: 46000.123456789, n: 'm/d/yyyy' },
        A3: { v: 0.5, n: '[h]:mm:ss' },
        A4: { f: '=A1+1', v: 46001, n: 'd-mmm-yy' },
        A5: { v: 1, n: '[$-804]yyyy"年"m"月"' },
      },
    }),
    'formulas with their values': bookOf({
      cells: {
        A1: { f: '=SUM(B1:B2)', v: 3 },
        A2: { f: '="a"&"<b>"', v: 'a<b>' },
        A3: { f: '=1>0', v: true },
        A4: { f: '=1/0', v: '#DIV/0!', e: true },
        A5: { f: '=XLOOKUP(B1,B1:B2,B1:B2)', v: 1 },
        A6: { f: '=LET(total,B1,total*2)', v: 2 },
        A7: { f: '=STDEV.S(B1:B2)+NETWORKDAYS.INTL(1,2)', v: 1 },
        A8: { f: '=IFERROR(PLAN.SPREAD(100,B1:B2),"")', v: 33 },
        A9: { f: '=@B1:B2', v: 1 },
        A10: { f: '=SUM(B1:B2*2)', v: 6 },
        A11: { f: "='My ''Sheet'!A1+Plan!$B$1", v: 1 },
        B1: { v: 1 },
        B2: { v: 2 },
      },
    }),
    spills: bookOf({
      cells: {
        A1: { f: '=SEQUENCE(3)', v: 1, spill: 'A1:A3' },
        A2: { v: 2, spilled: true },
        A3: { v: 3, spilled: true },
        B1: { f: '=SUM(A1#)', v: 6 },
        C1: { f: '=SORT(FILTER(A1#,A1#>1))', v: 2, spill: 'C1:C2' },
        C2: { v: 3, spilled: true, s: { bold: true } },
      },
    }),
    styles: bookOf({
      cells: {
        A1: {
          v: 'x',
          s: {
            bold: true,
            italic: true,
            underline: 'Single',
            strikethrough: true,
            fontName: 'Noto Sans CJK SC',
            fontSize: 14,
            fontColor: '#1F4E79',
            fill: '#FFF2CC',
          },
        },
        A2: {
          s: {
            underline: 'Double',
            horizontal: 'CenterAcrossSelection',
            vertical: 'Center',
            wrap: true,
            indent: 2,
            locked: false,
            formulaHidden: true,
          },
        },
        A3: {
          s: {
            borders: {
              top: { style: 'Thin', color: '#000000' },
              bottom: { style: 'Double', color: '#FF0000' },
              left: { style: 'SlantDashDot', color: '#00FF00' },
              right: { style: 'Hairline', color: '#0000FF' },
            },
          },
        },
        A4: { v: 5, n: '#,##0.00_);[Red](#,##0.00)' },
        A5: { v: 5, n: '0.0,,"m";-0.0' },
        A6: { v: 5, n: '@' },
        A7: { v: 5, n: '0' },
      },
    }),
    'what lies around the cells': bookOf({
      tabColor: '#00AA55',
      showGridlines: false,
      showHeadings: false,
      freeze: { rows: 3, columns: 2 },
      columnWidths: { 0: 90, 1: 45.75, 5: 33 },
      rowHeights: { 0: 30, 7: 12.75 },
      hiddenColumns: [3],
      hiddenRows: [9],
      rowGroups: { 4: 1, 5: 2 },
      columnGroups: { 6: 1 },
      collapsedRows: [6],
      collapsedColumns: [7],
      merges: ['A1:C1', 'E5:E9'],
      standardWidth: 12,
      customProperties: { almanac: '计划 {"a":1}' },
      protection: { options: LAYOUT },
      pageLayout: {
        orientation: 'Landscape',
        paperSize: 'A4',
        fitToWidth: 1,
        printArea: 'A1:F20,H1:H3',
        printTitleRows: '1:3',
        printTitleColumns: 'A:B',
        header: { left: 'Plan', right: '&D' },
        footer: { center: 'Page &P of &N' },
        centerHorizontally: true,
      },
      cells: { A1: { v: 1 } },
    }),
    'validation rules': bookOf({
      validations: [
        { range: 'A1:A9', rule: { list: { inCellDropDown: true, source: 'yes,no,"so ""so"""' } } },
        { range: 'B1', rule: { list: { inCellDropDown: false, source: '=Data!$A$1:$A$9' } }, ignoreBlanks: false },
        {
          range: 'C1:C3,E1',
          rule: { decimal: { formula1: 0, formula2: 1.5, operator: 'Between' } },
          error: { showAlert: true, style: 'Warning', title: 'Share', message: 'Type a share <= 1' },
        },
        {
          range: 'D1',
          rule: { wholeNumber: { formula1: '=B1', operator: 'GreaterThanOrEqualTo' } },
          prompt: { showPrompt: true, title: 'Units', message: 'Whole\nunits' },
        },
        { range: 'F1', rule: { custom: { formula: '=ISNUMBER(F1)' } }, error: { showAlert: false, style: 'Stop', title: '', message: '' } },
        { range: 'G1', rule: { date: { formula1: 46000, operator: 'GreaterThan' } } },
        { range: 'H1', rule: { textLength: { formula1: 10, operator: 'LessThan' } } },
      ],
    }),
    'conditional formats': bookOf({
      conditionalFormats: [
        {
          id: 'format-1',
          range: 'A1:B9',
          type: 'Custom',
          rule: { formula: '=$A1<>0' },
          format: { fontColor: '#C00000', fill: '#FFC7CE', bold: true },
          stopIfTrue: true,
          priority: 0,
        },
        {
          id: 'format-2',
          range: 'A1,C1:C5',
          type: 'CellValue',
          rule: { formula1: '=0', formula2: '=B1', operator: 'NotBetween' },
          format: { italic: true },
          priority: 1,
        },
        {
          id: 'format-3',
          range: 'D1',
          type: 'ContainsText',
          rule: { operator: 'Contains', text: 'ok "x"' },
          format: { fill: '#00FF00' },
          priority: 2,
        },
        {
          id: 'format-4',
          range: 'E1:E9',
          type: 'ColorScale',
          rule: {
            minimum: { type: 'LowestValue', color: '#F8696B' },
            midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
            maximum: { type: 'HighestValue', color: '#63BE7B' },
          },
          priority: 3,
        },
        {
          id: 'format-5',
          range: 'F1:F9',
          type: 'DataBar',
          rule: { positiveFormat: { fillColor: '#638EC6', gradientFill: true } },
          priority: 4,
        },
        {
          id: 'format-6',
          range: 'G1:G9',
          type: 'DataBar',
          rule: {
            positiveFormat: { fillColor: '#638EC6', gradientFill: false, borderColor: '#112233' },
            lowerBoundRule: { type: 'Number', formula: '0' },
            showDataBarOnly: true,
            barDirection: 'LeftToRight',
          },
          priority: 5,
        },
        {
          id: 'format-7',
          range: 'H1:H9',
          type: 'IconSet',
          rule: {
            style: 'ThreeTrafficLights1',
            criteria: [
              {},
              { type: 'Percent', formula: '33', operator: 'GreaterThanOrEqual' },
              { type: 'Number', formula: '67', operator: 'GreaterThan' },
            ],
          },
          priority: 6,
        },
        {
          id: 'format-8',
          range: 'I1:I9',
          type: 'TopBottom',
          rule: { rank: 5, type: 'BottomPercent' },
          format: { bold: true },
          priority: 7,
        },
        {
          id: 'format-9',
          range: 'J1:J9',
          type: 'PresetCriteria',
          rule: { criterion: 'EqualOrBelowAverage' },
          format: { bold: true },
          priority: 8,
        },
        {
          id: 'format-10',
          range: 'K1:K9',
          type: 'PresetCriteria',
          rule: { criterion: 'DuplicateValues' },
          format: { bold: true },
          priority: 9,
        },
        { id: 'format-11', range: 'L1:L9', type: 'PresetCriteria', rule: { criterion: 'ThisMonth' }, format: { bold: true }, priority: 10 },
      ],
    }),
    tables: bookOf({
      cells: {
        A1: { v: 'Month' },
        B1: { v: 'Net sales' },
        A2: { v: 1 },
        B2: { v: 10 },
        C2: { f: '=Sales[@Month]*SUM(Sales[Net sales])', v: 10 },
        B3: { f: '=SUM(Sales[Net sales])', v: 10 },
        E1: { v: 'a' },
        E2: { f: '=[@a2]', v: 1 },
        F1: { v: 'a2' },
        F2: { v: 1 },
      },
      tables: [
        { id: 'table-1', name: 'Sales', range: 'A1:B3', columns: ['Month', 'Net sales'], showTotals: true },
        {
          id: GUID,
          name: 'Other',
          range: 'E1:F2',
          columns: ['a', 'a2'],
          style: 'TableStyleLight9',
          showBandedRows: false,
          showFilterButton: false,
        },
      ],
    }),
    'notes and comments': bookOf({
      notes: [
        { cell: 'A1', text: 'typed in\ntwo lines', author: 'Lan' },
        { cell: 'B2', text: 'no author' },
      ],
      comments: [{ id: GUID, cell: 'C3', text: 'why?', author: '李雷', resolved: true, replies: [{ text: 'because', author: 'Lan' }] }],
    }),
    'names, properties, custom XML, settings and mode': bookOf(
      { cells: { A1: { v: 1 } } },
      {
        sheets: [
          { id: 'sheet-1', name: 'Plan', cells: { A1: { v: 1 } } },
          { id: 'sheet-5', name: "It's 2027", visibility: 'VeryHidden', cells: {} },
          { id: 'sheet-3', name: 'History', visibility: 'Hidden', cells: {} },
          { id: 'sheet-2', name: '明细', cells: { B2: { v: 2 } } },
        ],
        activeSheet: 'sheet-2',
        names: [
          { name: 'Total', formula: '=Plan!$A$1' },
          { name: 'Rate', formula: '=0.05', comment: 'typed', visible: false },
          { name: 'Local', formula: "='It''s 2027'!$A$1:$B$2", scope: 'sheet-5' },
          { name: 'Calc', formula: '=XLOOKUP(1,Plan!$A:$A,Plan!$A:$A)' },
        ],
        customXmlParts: [{ id: GUID, xml: '<plan xmlns="urn:almanac:plan" revision="3"><![CDATA[{"a":"é"}]]></plan>' }],
        settings: { theme: 'dark', list: [1, { a: null }] },
        properties: {
          title: 'Plan 2027',
          author: 'Lan & Co',
          comments: 'two\nlines',
          company: 'Cửa hàng',
          manager: 'M',
          keywords: 'k',
          subject: 's',
          category: 'c',
          custom: { text: 'x', count: 3, share: 0.25, done: true },
        },
        calculationMode: 'Manual',
        structureProtection: {},
      },
    ),
    charts: bookOf({
      columnWidths: { 0: 90 },
      hiddenRows: [1],
      cells: { A1: { v: 'Jan' }, A2: { v: 'Feb' }, B1: { v: 1 }, B2: { v: 2 }, C1: { v: 'Plan' } },
      charts: [
        {
          id: GUID,
          name: 'Plan by month',
          type: 'ColumnClustered',
          left: 100.5,
          top: 40.25,
          width: 360,
          height: 216,
          title: { text: 'Plan against last year\n(thousand)', visible: true },
          legend: { visible: true, position: 'Top' },
          series: [
            { name: 'Plan', values: 'Plan!$B$1:$B$2', categories: 'Plan!$A$1:$A$2', nameFrom: 'Plan!$C$1', color: '#123456' },
            {
              name: 'Share',
              type: 'LineMarkers',
              values: 'Plan!$B$1:$B$2',
              categories: 'Plan!$A$1:$A$2',
              axisGroup: 'Secondary',
              markerStyle: 'Diamond',
              lineStyle: 'Dash',
              lineWeight: 1.5,
              smooth: true,
              unlisted: true,
            },
          ],
          axes: {
            category: { title: 'Month', visible: true, gridlines: false },
            value: { title: 'Net', numberFormat: '#,##0', visible: true, gridlines: true, minimum: 0, maximum: 5 },
          },
          altText: 'Columns for the plan, a line for the share',
        },
        ...['ColumnStacked', 'BarClustered', 'BarStacked100', 'Line', 'AreaStacked', 'XYScatterSmooth', 'XYScatter', 'LineStacked'].map(
          (type, i) => ({
            id: `chart-${i + 2}`,
            name: `Chart ${i + 2}`,
            type,
            left: 10 * i,
            top: 300,
            width: 200,
            height: 100,
            series: [{ name: 'S', values: 'Plan!$B$1:$B$2' }],
            axes: { category: { visible: true, gridlines: false }, value: { visible: type !== 'Line', gridlines: false } },
          }),
        ),
        ...['Pie', 'Doughnut'].map((type, i) => ({
          id: `chart-${i + 10}`,
          name: type,
          type,
          left: 0,
          top: 600,
          width: 100,
          height: 100,
          series: [{ name: 'S', values: 'Plan!$B$1:$B$2', categories: 'Plan!$A$1:$A$2' }],
        })),
      ],
    }),
  };

  test.each(Object.entries(cases))('%s', async (_name, book) => {
    expect(await through(book)).toEqual(book);
  });
});
