import { createUniverEngine } from '../../../src/host/engine/univer';
import { drawnHeight, tallRows } from '../../../src/workbench/grid/tall-rows';

describe('rows drawn taller than the standard', () => {
  const everything = { row: 0, column: 0, rows: 1000, columns: 26 };

  test('are those with larger fonts or wrapped text, unless somebody has set their height', () => {
    const engine = createUniverEngine();
    const sheet = engine.activeSheet();
    const write = (row: number, style: object) =>
      engine.writeCells(sheet, { row, column: 0, rows: 1, columns: 1 }, { content: 'text', style });
    write(0, { fontSize: 15 });
    write(1, {});
    write(2, { wrap: true });
    write(3, { fontSize: 15 });
    write(4, { fontSize: 9 });
    engine.updateSheet(sheet, { rowHeights: { 3: 40 } });
    expect(tallRows(engine, sheet, everything)).toEqual([
      { row: 0, because: 'font' },
      { row: 2, because: 'wrap' },
    ]);
    expect(tallRows(engine, sheet, { ...everything, row: 1 })).toEqual([{ row: 2, because: 'wrap' }]);
    engine.dispose();
  });

  test('grow for a larger font, and for wrapped text only where it needs a second line', () => {
    expect(drawnHeight({ row: 0, because: 'font' }, 29)).toBe(29);
    expect(drawnHeight({ row: 0, because: 'wrap' }, 27)).toBe(20);
    expect(drawnHeight({ row: 0, because: 'wrap' }, 41)).toBe(41);
    expect(drawnHeight(undefined, 27)).toBe(20);
  });
});
