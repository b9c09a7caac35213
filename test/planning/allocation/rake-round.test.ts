import fc from 'fast-check';
import { controlledRounding } from '../../../src/planning/allocation/rake-round';
import { proportionalFit } from '../../../src/planning/allocation/rake-fit';
import type { RakeTask } from '../../../src/planning/allocation/rake-margins';

/** A positive seed and margins of the same sum. */
const tasks = (most: number) =>
  fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most })).chain(([rows, columns]) =>
    fc
      .record({
        seed: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: rows * columns, maxLength: rows * columns }),
        units: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: rows * columns, maxLength: rows * columns }),
      })
      .map(({ seed, units }): RakeTask => {
        const inRow = (row: number) => units.slice(row * columns, (row + 1) * columns).reduce((total, value) => total + value, 0);
        const inColumn = (column: number) =>
          units.filter((_, cell) => cell % columns === column).reduce((total, value) => total + value, 0);
        return {
          rows,
          columns,
          seed: Float64Array.from(seed, (size, cell) => (inRow(Math.floor(cell / columns)) && inColumn(cell % columns) ? size : 0)),
          rowTotals: Array.from({ length: rows }, (_, row) => inRow(row)),
          columnTotals: Array.from({ length: columns }, (_, column) => inColumn(column)),
        };
      }),
  );

const squares = (cells: ArrayLike<number>, fitted: Float64Array) =>
  fitted.reduce((total, value, cell) => total + (cells[cell]! - value) ** 2, 0);

function meets(cells: readonly number[], { rows, columns, rowTotals, columnTotals }: RakeTask): boolean {
  const sums = [...rowTotals.map(() => 0), ...columnTotals.map(() => 0)];
  cells.forEach((value, cell) => {
    sums[Math.floor(cell / columns)]! += value;
    sums[rows + (cell % columns)]! += value;
  });
  return [...rowTotals, ...columnTotals].every((total, at) => sums[at] === total);
}

describe('controlledRounding', () => {
  it('gives each cell the floor or the ceiling of the fitted one', () => {
    fc.assert(
      fc.property(tasks(9), (task) => {
        const fitted = proportionalFit(task);
        controlledRounding(fitted, task)!.forEach((value, cell) => {
          expect(Number.isInteger(value)).toBe(true);
          expect(Math.abs(value - fitted[cell]!)).toBeLessThan(1);
          if (Math.abs(fitted[cell]! - Math.round(fitted[cell]!)) < 1e-8) expect(value).toBe(Math.round(fitted[cell]!));
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is as near to the fit as any such rounding', () => {
    fc.assert(
      fc.property(tasks(3), (task) => {
        const fitted = proportionalFit(task);
        const choices = [...fitted].map((value) => {
          const near = Math.round(value);
          return Math.abs(value - near) < 1e-7 ? [near] : [Math.floor(value), Math.floor(value) + 1];
        });
        const all = choices.reduce<number[][]>(
          (lines, options) => lines.flatMap((line) => options.map((option) => [...line, option])),
          [[]],
        );
        const least = Math.min(...all.filter((cells) => meets(cells, task)).map((cells) => squares(cells, fitted)));
        const found = controlledRounding(fitted, task)!;
        expect(meets([...found], task)).toBe(true);
        expect(squares(found, fitted)).toBeLessThanOrEqual(least + 1e-7);
      }),
      { numRuns: 300 },
    );
  });

  it('moves a cell by more than one unit rather than miss a margin', () => {
    const task: RakeTask = { rows: 1, columns: 2, seed: Float64Array.of(1, 1), rowTotals: [10], columnTotals: [5, 5] };
    expect([...controlledRounding(Float64Array.of(3.5, 3.5), task)!]).toEqual([5, 5]);
  });

  it('is null where no cell may take what is missing', () => {
    const task: RakeTask = { rows: 1, columns: 2, seed: Float64Array.of(1, 1), rowTotals: [10], columnTotals: [5, 5] };
    expect(controlledRounding(Float64Array.of(3.5, 0), task)).toBeNull();
  });
});
