import { parseArea } from '../../../../src/host/engine/address';
import type { Engine } from '../../../../src/host/engine/engine';
import { attachUniverEngine } from '../../../../src/host/engine/univer';
import { createHeadlessUniver } from '../../../../src/host/engine/univer/headless-univer';
import { ICommandService, type Univer } from '../../../../src/host/engine/univer/univer-packages';

const ROWS = 4000;

/** Lets the calculation that goes on have some of its turns. */
async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
}

describe('while thousands of formulas are calculated', () => {
  let univer: Univer;
  let unitId: string;
  let engine: Engine;
  let sheet: string;
  beforeEach(() => {
    ({ univer, unitId } = createHeadlessUniver());
    engine = attachUniverEngine(univer, unitId);
    sheet = engine.activeSheet();
    engine.writeCells(
      sheet,
      parseArea(`A1:C${ROWS}`),
      Array.from({ length: ROWS }, (_, i) => [{ content: i }, { content: `=A${i + 1}*2` }, { content: `=B${i + 1}+$A$1` }]),
    );
  });
  afterEach(() => {
    engine.dispose();
    univer.dispose();
  });

  const value = (address: string) => engine.readCells(sheet, parseArea(address))[0]![0]!.value;

  test('everything else has its turn again and again', async () => {
    let had = 0;
    let done = false;
    const count = () => {
      had++;
      if (!done) setImmediate(count);
    };
    setImmediate(count);
    await engine.settle();
    done = true;
    // In one piece of work it would have its turn once or twice.
    expect(had).toBeGreaterThan(5);
    expect(value(`C${ROWS}`)).toBe(2 * (ROWS - 1));
  });

  test.each([2, 6, 12])('a constant typed over a formula stays, and what depends on it follows (after %p turns)', async (count) => {
    const calculated = engine.settle();
    await turns(count);
    engine.writeCells(sheet, parseArea('B2'), { content: 1000 });
    engine.writeCells(sheet, parseArea('A1'), { content: 5 });
    await calculated;
    await engine.settle();
    expect([value('B2'), value('C2'), value('B1'), value('C1'), value(`C${ROWS}`)]).toEqual([1000, 1005, 10, 15, 2 * (ROWS - 1) + 5]);
  });

  test.each([2, 6, 12])('rows inserted by a person take their values along (after %p turns)', async (count) => {
    const calculated = engine.settle();
    await turns(count);
    await univer
      .__getInjector()
      .get(ICommandService)
      .executeCommand('sheet.command.insert-row', {
        unitId,
        subUnitId: sheet,
        direction: 0,
        range: { startRow: 2, endRow: 3, startColumn: 0, endColumn: 25 },
      });
    await calculated;
    await engine.settle();
    expect(engine.readCells(sheet, parseArea('A1:C6')).map((row) => row.map((cell) => cell.value))).toEqual([
      [0, 0, 0],
      [1, 2, 2],
      ['', '', ''],
      ['', '', ''],
      [2, 4, 4],
      [3, 6, 6],
    ]);
    expect(value(`C${ROWS + 2}`)).toBe(2 * (ROWS - 1));
  });
});
