import type { BookSnapshot } from '../../../../src/host/engine/snapshot';
import { TestBook, useBook } from './book';

/** A workbook in which everything refers to something. */
async function furnish(book: TestBook): Promise<void> {
  const { engine } = book;
  engine.addSheet('Data');
  const data = book.place('Data!A1').sheet;
  const plan = book.place('A1').sheet;
  book.put('Data!A1', [
    ['Month', 'Net'],
    [1, 10],
    [2, 20],
    [3, 30],
  ]);
  engine.addTable(data, { id: 't1', name: 'Net', range: 'A1:B4', columns: ['Month', 'Net'] });
  engine.setName({ name: 'Total', formula: '=SUM(Data!$B$2:$B$4)' });
  book.put('A1', [
    ['Plan', '=Total'],
    ['Share', '=Data!B3/B1'],
    ['Table', '=SUM(Net[Net])'],
    ['Months', '=SEQUENCE(3)'],
  ]);
  engine.writeCells(plan, book.place('A1:B1').area, { style: { bold: true, fill: '#FFFF00' }, numberFormat: '#,##0' });
  engine.merge(plan, book.place('D1:E2').area);
  engine.updateSheet(plan, {
    freeze: { rows: 1, columns: 0 },
    columnWidths: { 0: 90, 2: 40 },
    rowHeights: { 5: 30 },
    tabColor: '#00AA55',
    hiddenRows: [7],
    validations: [{ range: 'B2', rule: { custom: { formula: '=Data!$B$3>0' } } }],
    notes: [{ cell: 'B4', text: 'spills' }],
    charts: [
      {
        id: 'c1',
        name: 'Chart 1',
        type: 'Line',
        left: 0,
        top: 0,
        width: 100,
        height: 80,
        series: [{ name: 'Net', values: 'Data!$B$2:$B$4', categories: 'Data!$A$2:$A$4' }],
      },
    ],
    pageLayout: { printArea: 'A1:E9' },
  });
  await engine.settle();
}

describe('changes that move cells', () => {
  const book = useBook();

  test('inserted rows take formulas, names, tables, rules and charts along', async () => {
    await furnish(book());
    book().engine.insertCells(book().place('Data!A1').sheet, book().place('Data!2:3').area, 'Down');
    await book().engine.settle();
    expect(book().formula('B2')).toBe('=Data!B5/B1');
    expect(book().values('B1:B3')).toEqual([[60], [20 / 60], [60]]);
    expect(book().engine.names()[0]!.formula).toBe('=SUM(Data!$B$4:$B$6)');
    expect(book().engine.tables()[0]!.range).toBe('A1:B6');
    const { props } = book().engine.sheets()[0]!;
    expect(props.validations![0]!.rule).toEqual({ custom: { formula: '=Data!$B$5>0' } });
    expect(props.charts![0]!.series[0]).toMatchObject({ values: 'Data!$B$4:$B$6', categories: 'Data!$A$4:$A$6' });
  });

  test('inserted rows move what lies on the sheet itself', async () => {
    await furnish(book());
    const plan = book().place('A1').sheet;
    book().engine.insertCells(plan, book().place('2:2').area, 'Down');
    await book().engine.settle();
    const { props } = book().engine.sheets()[0]!;
    expect(props).toMatchObject({
      notes: [{ cell: 'B5', text: 'spills' }],
      hiddenRows: [8],
      rowHeights: { 6: 30 },
      validations: [{ range: 'B3' }],
      pageLayout: { printArea: 'A1:E10' },
    });
    expect(props.columnWidths).toEqual({ 0: 90, 2: 40 });
    expect(book().engine.merges(plan)).toEqual([book().place('D1:E3').area]);
    expect(book().values('B5:B7')).toEqual([[1], [2], [3]]);
    expect(book().formula('B3')).toBe('=Data!B3/B1');
  });

  test('deleted columns leave #REF! where they were referred to', async () => {
    await furnish(book());
    book().engine.deleteCells(book().place('Data!A1').sheet, book().place('Data!B:B').area, 'Left');
    await book().engine.settle();
    expect(book().formula('B2')).toBe('=Data!#REF!/B1');
    expect(book().value('B2')).toBe('#REF!');
    expect(book().engine.tables()[0]).toMatchObject({ range: 'A1:A4', columns: ['Month'] });
  });

  test('a renamed sheet is followed, a deleted one leaves #REF!', async () => {
    await furnish(book());
    const data = book().place('Data!A1').sheet;
    book().engine.renameSheet(data, 'Net sales');
    await book().engine.settle();
    expect(book().formula('B2')).toBe("='Net sales'!B3/B1");
    expect(book().value('B1')).toBe(60);
    expect(book().engine.sheets()[0]!.props.charts![0]!.series[0]!.values).toBe("'Net sales'!$B$2:$B$4");
    book().engine.deleteSheet(data);
    await book().engine.settle();
    expect(book().formula('B2')).toBe('=#REF!/B1');
    expect(book().value('B1')).toBe('#REF!');
    expect(book().engine.tables()).toEqual([]);
    expect(
      book()
        .engine.sheets()
        .map(({ name }) => name),
    ).toEqual(['Sheet1']);
  });

  test('a renamed table is followed in cells, names and rules; a spill and its format stay', async () => {
    await furnish(book());
    const { engine } = book();
    const { sheet } = book().place('A1');
    book().put('A6', [['=Net[Net]*2'], ['']]);
    engine.writeCells(sheet, book().place('A6').area, { style: { bold: true } });
    engine.setName({ name: 'Sold', formula: '=SUM(Net[Net])' });
    engine.updateSheet(sheet, { validations: [{ range: 'B2', rule: { custom: { formula: '=SUM(Net[Net])>0' } } }] });
    await engine.settle();
    engine.updateTable('t1', { name: 'Sales', columns: ['Month', 'Amount'] });
    await engine.settle();
    expect(book().formula('A6')).toBe('=Sales[Amount]*2');
    expect(book().values('A6:A8')).toEqual([[20], [40], [60]]);
    expect(book().spill('A6')).toBe('A6:A8');
    expect(engine.readStyles(sheet, book().place('A6').area)).toEqual([[{ bold: true }]]);
    expect(engine.names().find(({ name }) => name === 'Sold')!.formula).toBe('=SUM(Sales[Amount])');
    expect(engine.sheets()[0]!.props.validations).toEqual([{ range: 'B2', rule: { custom: { formula: '=SUM(Sales[Amount])>0' } } }]);
    expect(book().values('B1:B4')).toEqual([[60], [20 / 60], [60], [1]]);
  });

  test('sheets can be moved, activated and selected on', () => {
    const { engine } = book();
    const b = engine.addSheet('B').id;
    const first = engine.addSheet('First', 0).id;
    expect(engine.sheets().map(({ name }) => name)).toEqual(['First', 'Sheet1', 'B']);
    engine.moveSheet(b, 0);
    expect(engine.sheets().map(({ name }) => name)).toEqual(['B', 'First', 'Sheet1']);
    engine.select(first, book().place('First!B2:C3').area);
    expect(engine.activeSheet()).toBe(first);
    expect(engine.selection()).toEqual({ sheet: first, area: book().place('First!B2:C3').area });
  });
});

describe('snapshots', () => {
  const book = useBook();

  test('loading one gives the same workbook in another engine', async () => {
    await furnish(book());
    const snapshot = book().engine.snapshot();
    const other = new TestBook();
    await other.engine.load(snapshot);
    expect(other.engine.snapshot()).toEqual(snapshot);
    other.engine.dispose();
  });

  test('hold spilled values without taking them for constants', async () => {
    await furnish(book());
    const { cells } = book().engine.snapshot().sheets[0]!;
    expect(cells['B4']).toEqual({ f: '=SEQUENCE(3)', v: 1, spill: 'B4:B6' });
    expect(cells['B5']).toEqual({ v: 2, spilled: true });
  });

  test('loading with the same sheets changes only what differs', async () => {
    await furnish(book());
    const snapshot = book().engine.snapshot();
    const changed: string[] = [];
    snapshot.sheets[1]!.cells['B2'] = { v: 70 };
    book().engine.onEvent((event) => {
      if (event.type === 'cells')
        changed.push(`${event.sheet} ${event.area.row},${event.area.column} ${event.area.rows}x${event.area.columns}`);
    });
    await book().engine.load(snapshot);
    expect(changed).toEqual([`${snapshot.sheets[1]!.id} 1,1 1x1`]);
    expect(book().value('B1')).toBe(120);
  });
});

describe('undo', () => {
  const book = useBook();

  test('brings back everything, and redo does it again', async () => {
    await furnish(book());
    const before = book().engine.snapshot();
    await book().engine.asOneUndoStep(async () => {
      const { engine } = book();
      const plan = book().place('A1').sheet;
      const data = book().place('Data!A1').sheet;
      engine.addSheet('New', 0);
      book().put('New!A1', [['=Total*2', '=Sheet1!A1']]);
      engine.insertCells(data, book().place('Data!1:1').area, 'Down');
      engine.updateSheet(plan, {
        freeze: null,
        tabColor: '#FF0000',
        charts: [],
        columnWidths: { 0: 20 },
        hiddenRows: null,
        protection: { options: { allowSort: true } },
      });
      engine.writeCells(plan, book().place('A1:C3').area, { content: 'over', style: { bold: null, italic: true } });
      engine.unmerge(plan, book().place('D1').area);
      engine.setName({ name: 'Extra', formula: '=1' });
      engine.updateTable('t1', { name: 'Renamed' });
      engine.renameSheet(plan, 'Renamed');
      engine.setCalculationMode('Manual');
      await engine.settle();
    });
    const after = book().engine.snapshot();
    expect(after).not.toEqual(before);
    expect(await book().engine.undo()).toBe(true);
    await book().engine.settle();
    expect(book().engine.snapshot()).toEqual(before);
    expect(await book().engine.redo()).toBe(true);
    await book().engine.settle();
    expect(withoutValues(book().engine.snapshot())).toEqual(withoutValues(after));
    await book().engine.undo();
    await book().engine.settle();
    expect(book().engine.snapshot()).toEqual(before);
  });

  test('steps are undone one by one, and a step that changed nothing is none', async () => {
    const write = (value: number) => book().engine.asOneUndoStep(async () => book().put('A1', [[value]]));
    await write(1);
    await write(2);
    await write(2);
    await book().engine.undo();
    expect(book().value('A1')).toBe(1);
    await book().engine.undo();
    expect(book().value('A1')).toBe('');
    expect(await book().engine.undo()).toBe(false);
    await book().engine.redo();
    await book().engine.redo();
    expect(book().value('A1')).toBe(2);
    expect(await book().engine.redo()).toBe(false);
  });

  test('a step that fails halfway can be undone', async () => {
    const failing = book().engine.asOneUndoStep(async () => {
      book().put('A1', [[1]]);
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    await book().engine.undo();
    expect(book().value('A1')).toBe('');
  });

  test('custom XML parts, settings and properties stay', async () => {
    await book().engine.asOneUndoStep(async () => {
      book().put('A1', [[1]]);
      book().engine.updateDocument({ customXmlParts: [{ id: 'x', xml: '<a/>' }], settings: { a: 1 }, properties: { title: 'Plan' } });
    });
    await book().engine.undo();
    expect(book().engine.document()).toEqual({
      customXmlParts: [{ id: 'x', xml: '<a/>' }],
      settings: { a: 1 },
      properties: { title: 'Plan' },
    });
  });
});

test('a loaded sheet that has the name of one it replaces is meant by that name', async () => {
  const book = new TestBook();
  const { engine } = book;
  const loaded = engine.snapshot();
  const cells = { A1: { v: 5 }, B1: { f: '=Sheet1!A1*2' } };
  await engine.load({ ...loaded, sheets: [{ id: 'another', name: 'Sheet1', cells }], activeSheet: 'another' });
  expect(book.value('B1')).toBe(10);
  engine.dispose();
});

describe('events', () => {
  const book = useBook();

  test('name what changed and who changed it', async () => {
    const events: unknown[] = [];
    const stop = book().engine.onEvent((event) => events.push(event));
    const { sheet } = book().place('A1');
    book().put('B2', [[1, '=B2*2']]);
    book().engine.select(sheet, book().place('C3').area);
    await book().engine.settle();
    expect(events).toEqual([
      { type: 'cells', sheet, area: { row: 1, column: 1, rows: 1, columns: 2 }, source: 'host' },
      { type: 'selection', sheet, area: { row: 2, column: 2, rows: 1, columns: 1 } },
      { type: 'calculated', sheet },
    ]);
    stop();
    book().put('A1', [[5]]);
    expect(events).toHaveLength(3);
  });
});

/** In manual mode values are as old as the last calculation. */
function withoutValues(book: BookSnapshot): unknown {
  return JSON.parse(
    JSON.stringify(book, (key, value: unknown) =>
      key === 'cells'
        ? Object.fromEntries(
            Object.entries(value as Record<string, { v?: unknown; f?: unknown }>).map(([at, cell]) => [
              at,
              cell.f ? { ...cell, v: 0, e: 0, spill: 0 } : cell,
            ]),
          )
        : value,
    ),
  );
}
