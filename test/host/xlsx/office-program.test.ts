import { readXlsx, writeXlsx } from '../../../src/host/xlsx';
import type { BookSnapshot, CellSnapshot } from '../../../src/host/engine/snapshot';
import { TestBook } from '../engine/univer/book';
import { describeWithSoffice, throughSoffice } from './office-program';

/** A small plan with what a planner's workbook has. */
async function planBook(): Promise<BookSnapshot> {
  const book = new TestBook();
  const { engine } = book;
  const data = engine.addSheet('Số liệu 数据').id;
  const plan = book.place('A1').sheet;
  engine.renameSheet(plan, 'Plan');
  const at = `'Số liệu 数据'`;
  book.put('Số liệu 数据!A1', [
    ['Month', 'Product', 'Net', 'Share'],
    ...Array.from({ length: 24 }, (_, i) => [46023 + 30 * i, i % 2 ? 'A' : 'B', 100.5 + i * 7, '']),
  ]);
  engine.addTable(data, { id: 'table-1', name: 'Sales', range: 'A1:D25', columns: ['Month', 'Product', 'Net', 'Share'] });
  book.put(
    'Số liệu 数据!D2',
    Array.from({ length: 24 }, () => ['=[@Net]/SUM([Net])']),
  );
  engine.setName({ name: 'Target', formula: '=Plan!$B$1' });
  book.put('Plan!A1', [
    ['Target', 120000],
    ['Growth', '=Target/SUM(Sales[Net])-1'],
    ['By A', `=SUMIFS(${at}!C2:C25,${at}!B2:B25,"A")`],
    ['Rounded', '=ROUND(B3/3,2)'],
    ['Label', '=TEXT(46023,"yyyy-mm")&" "&IF(B2>0,"up","down")'],
    ['Check', '=B3+SUMIFS(Sales[Net],Sales[Product],"B")-SUM(Sales[Net])=0'],
    ['Last day', '=EOMONTH(EDATE(46023,1),0)'],
    ['Missing', '=NA()'],
    ['Arrays', `=SUM(${at}!C2:C25*2)`],
    ['Spill', '=TRANSPOSE(B1:B3)*2'],
  ]);
  engine.writeCells(plan, book.place('Plan!B7').area, {
    numberFormat: 'yyyy-mm-dd',
    style: { bold: true, fill: '#FFF2CC', borders: { bottom: { style: 'Double', color: '#1F4E79' } } },
  });
  engine.updateSheet(plan, {
    freeze: { rows: 1, columns: 1 },
    columnWidths: { 0: 90, 1: 75 },
    validations: [{ range: 'B1', rule: { decimal: { formula1: 0, operator: 'GreaterThan' } } }],
    conditionalFormats: [
      { id: 'format-1', range: 'B1:B9', type: 'Custom', rule: { formula: '=$B1<0' }, format: { fontColor: '#C00000' }, priority: 0 },
    ],
    notes: [{ cell: 'A1', text: 'typed', author: 'Lan' }],
    charts: [
      {
        id: 'chart-1',
        name: 'Net by month',
        type: 'ColumnClustered',
        left: 240,
        top: 15,
        width: 360,
        height: 216,
        title: { text: 'Net by month', visible: true },
        legend: { visible: true, position: 'Bottom' },
        series: [
          { name: 'Net', values: `${at}!$C$2:$C$25`, categories: `${at}!$A$2:$A$25`, nameFrom: `${at}!$C$1` },
          { name: 'Again', type: 'Line', values: `${at}!$C$2:$C$25`, categories: `${at}!$A$2:$A$25`, axisGroup: 'Secondary' },
        ],
      },
    ],
  });
  await engine.settle();
  const snapshot = engine.snapshot();
  engine.dispose();
  return snapshot;
}

const values = (cells: Record<string, CellSnapshot>) =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([address, { v }]) =>
      v === undefined || v === '' ? [] : [[address, typeof v === 'number' ? Number(v.toPrecision(12)) : v]],
    ),
  );

describeWithSoffice('a workbook opened by LibreOffice', () => {
  let plan: BookSnapshot;
  let saved: BookSnapshot;

  beforeAll(async () => {
    plan = await planBook();
    const { bytes, notes } = await writeXlsx(plan);
    expect(notes).toEqual([]);
    saved = (await readXlsx(await throughSoffice(bytes))).book;
  }, 120000);

  test('calculates to the same values, cell for cell', () => {
    expect(saved.sheets.map(({ name, cells }) => [name, values(cells)])).toEqual(
      plan.sheets.map(({ name, cells }) => [name, values(cells)]),
    );
  });

  test('keeps formulas, names, tables and formats', () => {
    const [sheet, data] = saved.sheets;
    expect(sheet!.cells['B3']!.f).toBe("=SUMIFS('Số liệu 数据'!C2:C25,'Số liệu 数据'!B2:B25,\"A\")");
    expect(sheet!.cells['B7']).toMatchObject({ n: 'yyyy\\-mm\\-dd', s: { bold: true, fill: '#FFF2CC' } });
    expect(saved.names.find(({ name }) => name === 'Target')!.formula).toBe('=Plan!$B$1');
    expect(data!.tables).toMatchObject([{ name: 'Sales', range: 'A1:D25' }]);
    expect(sheet!.validations).toHaveLength(1);
    expect(sheet!.notes).toMatchObject([{ cell: 'A1', text: 'typed' }]);
  });

  test('draws the chart from both series on two axes', () => {
    const [chart] = saved.sheets[0]!.charts!;
    expect(chart).toMatchObject({ type: 'ColumnClustered', title: { text: 'Net by month', visible: true } });
    expect(chart!.series).toHaveLength(2);
    expect(chart!.series[1]).toMatchObject({ type: 'Line', axisGroup: 'Secondary' });
  });

  test('recalculates when a number is changed', async () => {
    const changed = structuredClone(plan);
    changed.sheets[0]!.cells['B1'] = { v: 240000 };
    const { bytes } = await writeXlsx(changed);
    const { book } = await readXlsx(await throughSoffice(bytes));
    const growth = (one: BookSnapshot) => 1 + Number(one.sheets[0]!.cells['B2']!.v);
    expect(growth(book)).toBeCloseTo(2 * growth(plan), 9);
  }, 120000);
});
