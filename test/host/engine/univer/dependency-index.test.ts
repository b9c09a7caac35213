import fc from 'fast-check';
import { DependencyIndex } from '../../../../src/host/engine/univer/dependency-index';
import type { IUnitRange } from '../../../../src/host/engine/univer/univer-packages';

const LINES = 8;

const span = fc
  .tuple(fc.integer({ min: 0, max: LINES }), fc.integer({ min: 0, max: LINES }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
/** Entire rows and columns have no end. */
const openEnd = fc.oneof({ weight: 5, arbitrary: span }, fc.constant([NaN, NaN]));

const unitRange: fc.Arbitrary<IUnitRange> = fc.tuple(fc.constantFrom('one', 'other'), openEnd, openEnd).map(([sheetId, rows, columns]) => ({
  unitId: 'book',
  sheetId,
  range: { startRow: rows[0]!, endRow: rows[1]!, startColumn: columns[0]!, endColumn: columns[1]! },
}));

const inError: IUnitRange = { unitId: '', sheetId: '', range: { startRow: -1, endRow: -1, startColumn: -1, endColumn: -1 } };
const reader = fc.integer({ min: 1, max: 6 });

type Step = { reader: number; ranges: IUnitRange[] | null };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      reader,
      ranges: fc.array(fc.oneof({ weight: 6, arbitrary: unitRange }, fc.constant(inError)), { maxLength: 5 }),
    }),
  },
  fc.record({ reader, ranges: fc.constant(null) }),
);

const query = fc.tuple(fc.constantFrom('one', 'other'), span, span).map(([sheetId, rows, columns]) => ({
  unitId: 'book',
  sheetId,
  range: { startRow: rows[0]!, endRow: rows[1]!, startColumn: columns[0]!, endColumn: columns[1]! },
}));

function meet(a: IUnitRange, b: IUnitRange): boolean {
  const within = (start: number, end: number, from: number, to: number) => Number.isNaN(start) || (start <= to && end >= from);
  return (
    a.sheetId === b.sheetId &&
    a.unitId === b.unitId &&
    within(a.range.startRow, a.range.endRow, b.range.startRow, b.range.endRow) &&
    within(a.range.startColumn, a.range.endColumn, b.range.startColumn, b.range.endColumn)
  );
}

test('finds exactly the formulas that refer to a cell of a range, whatever was set and removed before', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.array(query, { maxLength: 3 }), fc.option(reader)), { maxLength: 20 }), (steps) => {
      const index = new DependencyIndex();
      const expected = new Map<number, IUnitRange[]>();
      for (const [{ reader: id, ranges }, queries, except] of steps) {
        if (ranges) index.put(id, ranges);
        else index.remove(id);
        if (ranges) expected.set(id, ranges);
        else expected.delete(id);
        const skipped = new Set(except === null ? [] : [except]);
        const readers = [...expected]
          .filter(([one, list]) => !skipped.has(one) && list.some((range) => queries.some((asked) => meet(range, asked))))
          .map(([one]) => one);
        expect([...index.search(queries, skipped)].sort()).toEqual(readers.sort());
      }
    }),
  );
});

describe('what is kept', () => {
  const rows = (first: number, last: number): IUnitRange => ({
    unitId: 'book',
    sheetId: 'one',
    range: { startRow: first, endRow: last, startColumn: 0, endColumn: 0 },
  });

  test('is one range for all formulas that refer to it', () => {
    const index = new DependencyIndex();
    for (let id = 0; id < 100; id++) index.put(id, [rows(0, 9), rows(3, 3)]);
    expect(index.size).toBe(2);
    expect(index.search([rows(3, 3)]).size).toBe(100);
  });

  test('does not grow by formulas that are replaced again and again', () => {
    const index = new DependencyIndex();
    index.put(0, [rows(0, 4), rows(2, 2)]);
    for (let i = 1; i <= 10_000; i++) {
      index.put(1, [rows(0, i), rows(i, i)]);
      index.search([rows(1, 1)]);
    }
    expect(index.size).toBeLessThan(2_000);
    expect([...index.search([rows(2, 2)])].sort()).toEqual([0, 1]);
  });

  test('is nothing once it is cleared', () => {
    const index = new DependencyIndex();
    index.put(0, [rows(0, 4)]);
    index.clear();
    expect(index.size).toBe(0);
    expect(index.search([rows(0, 4)]).size).toBe(0);
  });
});
