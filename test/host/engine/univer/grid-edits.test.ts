import { attachUniverEngine } from '../../../../src/host/engine/univer';
import { createHeadlessUniver } from '../../../../src/host/engine/univer/headless-univer';
import { formula, ICommandService, type Univer } from '../../../../src/host/engine/univer/univer-packages';
import type { Engine, EngineEvent } from '../../../../src/host/engine/engine';
import { parseArea } from '../../../../src/host/engine/address';

/** A person's doings in the grid are commands that the engine did not issue. */
describe('what a person does in the grid', () => {
  let univer: Univer;
  let unitId: string;
  let engine: Engine;
  let sheet: string;
  let events: EngineEvent[];

  beforeEach(async () => {
    ({ univer, unitId } = createHeadlessUniver());
    engine = attachUniverEngine(univer, unitId);
    sheet = engine.activeSheet();
    engine.writeCells(sheet, parseArea('A1:B3'), [
      [{ content: 'Net' }, { content: 'Double' }],
      [{ content: 10 }, { content: '=A2*2' }],
      [{ content: 20 }, { content: '=SUM(A2:A3)' }],
    ]);
    engine.addTable(sheet, { id: 't1', name: 'Sales', range: 'A1:A3', columns: ['Net'] });
    engine.setName({ name: 'Last', formula: '=Sheet1!$A$3' });
    engine.updateSheet(sheet, { notes: [{ cell: 'A3', text: 'note' }], rowHeights: { 2: 30 } });
    await engine.settle();
    events = [];
    engine.onEvent((event) => events.push(event));
  });
  afterEach(() => {
    engine.dispose();
    univer.dispose();
  });

  const person = (id: string, params: object) =>
    univer
      .__getInjector()
      .get(ICommandService)
      .executeCommand(id, { unitId, subUnitId: sheet, ...params });
  const values = (address: string) => engine.readCells(sheet, parseArea(address)).map((row) => row.map((cell) => cell.value));

  test('typing raises an event of theirs and is calculated', async () => {
    await person('sheet.command.set-range-values', {
      range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 0 },
      value: { v: 50, t: 2 },
    });
    await engine.settle();
    expect(events.filter(({ type }) => type === 'cells')).toEqual([{ type: 'cells', sheet, area: parseArea('A2'), source: 'user' }]);
    expect(values('B2:B3')).toEqual([[100], [70]]);
  });

  test('colouring a cell is no change of cells', async () => {
    await person('sheet.command.set-style', {
      range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 0 },
      style: { type: 'bl', value: 1 },
    });
    expect(events.filter(({ type }) => type === 'cells')).toEqual([]);
    expect(engine.readStyles(sheet, parseArea('A2'))[0]![0]).toEqual({ bold: true });
  });

  test('a formula filled down reads as its own in every cell', async () => {
    await person('sheet.command.set-range-values', {
      range: { startRow: 3, endRow: 5, startColumn: 1, endColumn: 1 },
      value: { 3: { 1: { f: '=A4+1', si: 'x1' } }, 4: { 1: { si: 'x1' } }, 5: { 1: { si: 'x1' } } },
    });
    await engine.settle();
    expect(engine.readCells(sheet, parseArea('B4:B6')).map((row) => row[0]!.formula)).toEqual(['=A4+1', '=A5+1', '=A6+1']);
    expect(values('B4:B6')).toEqual([[1], [1], [1]]);
  });

  test('a value typed over a formula replaces it, and formulas filled from it stay', async () => {
    const typed = (row: number) => person('sheet.mutation.set-range-values', { cellValue: { [row]: { 1: { v: 7, t: 2 } } } });
    await typed(1);
    await person('sheet.command.set-range-values', {
      range: { startRow: 3, endRow: 5, startColumn: 1, endColumn: 1 },
      value: { 3: { 1: { f: '=A4+1', si: 'x1' } }, 4: { 1: { si: 'x1' } }, 5: { 1: { si: 'x1' } } },
    });
    await typed(3);
    await engine.settle();
    expect(engine.readCells(sheet, parseArea('B2:B6')).map((row) => row[0]!.formula)).toEqual([7, '=SUM(A2:A3)', 7, '=A5+1', '=A6+1']);
    expect(values('B2:B6')).toEqual([[7], [30], [7], [1], [1]]);
    engine.writeCells(sheet, parseArea('A5'), { content: 9 });
    await engine.settle();
    expect(values('B5:B6')).toEqual([[10], [1]]);
  });

  test('inserting a row takes formulas, names, the table, notes and heights along', async () => {
    await person('sheet.command.insert-row', { range: { startRow: 2, endRow: 2, startColumn: 0, endColumn: 25 }, direction: 3 });
    await engine.settle();
    expect(engine.readCells(sheet, parseArea('B4'))[0]![0]!.formula).toBe('=SUM(A2:A4)');
    expect(values('B4')).toEqual([[30]]);
    expect(engine.names()).toMatchObject([{ name: 'Last', formula: '=Sheet1!$A$4' }]);
    expect(engine.tables()[0]!.range).toBe('A1:A4');
    expect(engine.sheets()[0]!.props).toMatchObject({ notes: [{ cell: 'A4' }], rowHeights: { 3: 30 } });
    expect(events.some((event) => event.type === 'cells' && event.source === 'user')).toBe(true);
  });

  test('deleting a row does the reverse', async () => {
    await person('sheet.command.remove-row', { range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 25 } });
    await engine.settle();
    expect(values('A2:B2')).toEqual([[20, 20]]);
    expect(engine.tables()[0]!.range).toBe('A1:A2');
    expect(engine.sheets()[0]!.props.notes).toEqual([{ cell: 'A2', text: 'note' }]);
  });

  test('undo takes back their typing and the host’s steps in one order', async () => {
    await engine.asOneUndoStep(async () => engine.writeCells(sheet, parseArea('D1'), { content: 'host' }));
    await person('sheet.command.set-range-values', {
      range: { startRow: 0, endRow: 0, startColumn: 4, endColumn: 4 },
      value: { v: 'person', t: 1 },
    });
    expect(values('D1:E1')).toEqual([['host', 'person']]);
    await person('univer.command.undo', {});
    expect(values('D1:E1')).toEqual([['host', '']]);
    events.length = 0;
    await person('univer.command.undo', {});
    expect(values('D1:E1')).toEqual([['', '']]);
    expect(events).toEqual([{ type: 'cells', sheet, area: parseArea('D1'), source: 'user' }]);
    await engine.undo();
    await person('univer.command.redo', {});
    expect(values('D1:E1')).toEqual([['host', '']]);
  });

  test('undo leaves what they type while the host writes one step alone, and they have a step of their own', async () => {
    const type = (column: number, text: string) =>
      person('sheet.command.set-range-values', {
        range: { startRow: 0, endRow: 0, startColumn: column, endColumn: column },
        value: { v: text, t: 1 },
      });
    const write = (address: string) => engine.asOneUndoStep(async () => engine.writeCells(sheet, parseArea(address), { content: 'host' }));
    const close = engine.openUndoGroup();
    await write('D1');
    await type(4, 'between');
    await engine.asOneUndoStep(async () => {
      engine.writeCells(sheet, parseArea('F1'), { content: 'host' });
      await type(6, 'during');
      engine.writeCells(sheet, parseArea('H1'), { content: 'host' });
    });
    close();
    expect(values('D1:H1')).toEqual([['host', 'between', 'host', 'during', 'host']]);
    await engine.undo();
    expect(values('D1:H1')).toEqual([['', 'between', '', 'during', '']]);
    await engine.undo();
    expect(values('D1:H1')).toEqual([['', 'between', '', '', '']]);
    await engine.redo();
    await engine.redo();
    expect(values('D1:H1')).toEqual([['host', 'between', 'host', 'during', 'host']]);
  });

  test('sizes, hidden lines, panes and colours they choose are the sheet’s', async () => {
    await person('sheet.command.set-worksheet-col-width', {
      value: 100,
      ranges: [{ startRow: 0, endRow: 9, startColumn: 1, endColumn: 1 }],
    });
    await person('sheet.command.set-rows-hidden', { ranges: [{ startRow: 4, endRow: 5, startColumn: 0, endColumn: 25 }] });
    await person('sheet.command.set-frozen', { startRow: 1, startColumn: -1, ySplit: 1, xSplit: 0 });
    await person('sheet.command.set-tab-color', { value: '#112233' });
    expect(engine.sheets()[0]!.props).toMatchObject({
      columnWidths: { 1: 75 },
      rowHeights: { 2: 30 },
      hiddenRows: [4, 5],
      freeze: { rows: 1, columns: 0 },
      tabColor: '#112233',
    });
  });

  test('disposing the engine leaves the grid to its owner', async () => {
    engine.dispose();
    await person('sheet.command.set-range-values', {
      range: { startRow: 0, endRow: 0, startColumn: 8, endColumn: 8 },
      value: { v: 1, t: 2 },
    });
    expect(univer.__getInjector().get(formula.FormulaDataModel)).toBeDefined();
  });
});
