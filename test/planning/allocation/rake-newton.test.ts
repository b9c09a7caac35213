import fc from 'fast-check';
import type { RakeTask } from '../../../src/planning/allocation/rake-margins';
import { newtonFactors } from '../../../src/planning/allocation/rake-newton';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('newtonFactors', () => {
  it('brings the sums to the totals as far as cells are linear in the logarithms', () => {
    const cells = (count: number, min: number) =>
      fc.array(fc.double({ min, max: 100, noNaN: true }), { minLength: count, maxLength: count });
    fc.assert(
      fc.property(cells(12, 0.5), cells(12, 0.5), (found, wanted) => {
        const lines = (values: readonly number[]) => [0, 1, 2].map((row) => values.slice(4 * row, 4 * row + 4));
        const columnsOf = (values: readonly number[]) => [0, 1, 2, 3].map((column) => sum(lines(values).map((line) => line[column]!)));
        const task: RakeTask = {
          rows: 3,
          columns: 4,
          seed: Float64Array.from(found),
          rowTotals: lines(wanted).map(sum),
          columnTotals: columnsOf(wanted),
        };
        const { rows, columns } = newtonFactors(Float64Array.from(found), task);
        const moved = found.map((value, cell) => value * (1 + rows[Math.floor(cell / 4)]! + columns[cell % 4]!));
        lines(moved).forEach((line, row) => expect(sum(line)).toBeCloseTo(task.rowTotals[row]!, 7));
        columnsOf(moved).forEach((total, column) => expect(total).toBeCloseTo(task.columnTotals[column]!, 7));
      }),
    );
  });

  it('keeps the digits of a connection sixteen orders of magnitude weaker than the rest', () => {
    const tiny = 1e-16;
    const task: RakeTask = { rows: 2, columns: 2, seed: new Float64Array(4), rowTotals: [1, 1], columnTotals: [1 - 1e-10, 1 + 1e-10] };
    const { rows, columns } = newtonFactors(Float64Array.of(1, tiny, tiny, 1), task);
    // One potential is free; the difference must drive 1e-10 through a conductance of two tiny cells.
    expect((columns[1]! - columns[0]!) / (1e-10 / (2 * tiny))).toBeCloseTo(1, 5);
    expect(rows[0]! + columns[0]!).toBeCloseTo(0, 4);
  });

  it('leaves rows and columns of zeros alone', () => {
    const task: RakeTask = { rows: 2, columns: 2, seed: new Float64Array(4), rowTotals: [3, 0], columnTotals: [3, 0] };
    const { rows, columns } = newtonFactors(Float64Array.of(2, 0, 0, 0), task);
    expect([...rows, ...columns]).toEqual([0.5, 0, 0, 0]);
  });
});
