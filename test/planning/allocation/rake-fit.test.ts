import fc from 'fast-check';
import { fitCycle, misfit, proportionalFit } from '../../../src/planning/allocation/rake-fit';
import { rakeFlow } from '../../../src/planning/allocation/rake-flow';
import type { RakeTask } from '../../../src/planning/allocation/rake-margins';
import { withoutForcedZeros } from '../../../src/planning/allocation/rake-support';
import { describeWithReferences, referenceCases } from '../../support/reference';

const taskOf = (seed: readonly (readonly number[])[], rowTotals: readonly number[], columnTotals: readonly number[]): RakeTask => ({
  rows: seed.length,
  columns: columnTotals.length,
  seed: Float64Array.from(seed.flat()),
  rowTotals,
  columnTotals,
});

describe('proportionalFit', () => {
  it('keeps every odds ratio of the seed', () => {
    const cells = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), ([a, b, c, d], row, column) => {
        const task = taskOf(
          [
            [a!, b!],
            [c!, d!],
          ],
          [row, 100 - row],
          [column, 100 - column],
        );
        const [e, f, g, h] = proportionalFit(task);
        expect(misfit(Float64Array.of(e!, f!, g!, h!), task)).toBeLessThanOrEqual(1);
        expect((e! * h!) / (f! * g!) / ((a! * d!) / (b! * c!))).toBeCloseTo(1, 6);
      }),
    );
  });

  it('leaves a seed alone that sums to the totals', () => {
    expect([
      ...proportionalFit(
        taskOf(
          [
            [0.1, 0.9],
            [0.9, 0.1],
          ],
          [1, 1],
          [1, 1],
        ),
      ),
    ]).toEqual([0.1, 0.9, 0.9, 0.1]);
  });
});

describe('withoutForcedZeros', () => {
  const support = (task: RakeTask) => {
    const flow = rakeFlow(task);
    if ('stuck' in flow) throw new Error('no solution');
    return [...withoutForcedZeros(task, flow.amounts)];
  };

  it('drops a cell for which tight totals leave nothing', () => {
    // The first row fills the first column, so nothing is left of it for the second.
    expect(
      support(
        taskOf(
          [
            [1, 0],
            [1, 1],
          ],
          [5, 3],
          [5, 3],
        ),
      ),
    ).toEqual([1, 0, 0, 1]);
    expect(
      support(
        taskOf(
          [
            [1, 0],
            [1, 1],
          ],
          [4, 4],
          [5, 3],
        ),
      ),
    ).toEqual([1, 0, 1, 1]);
  });

  it('keeps every cell where all are possible, and drops those of a total of zero', () => {
    expect(
      support(
        taskOf(
          [
            [1, 2],
            [3, 4],
          ],
          [5, 3],
          [5, 3],
        ),
      ),
    ).toEqual([1, 2, 3, 4]);
    expect(
      support(
        taskOf(
          [
            [1, 2],
            [3, 4],
          ],
          [0, 8],
          [5, 3],
        ),
      ),
    ).toEqual([0, 0, 3, 4]);
  });

  it('keeps just the cells that some solution uses', () => {
    const given = fc.record({
      pattern: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
      units: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 9, maxLength: 9 }),
    });
    fc.assert(
      fc.property(given, ({ pattern, units }) => {
        const used = units.map((value, cell) => (pattern[cell] ? value : 0));
        const lines = (cells: readonly number[]) => [0, 1, 2].map((row) => cells.slice(3 * row, 3 * row + 3));
        const rows = lines(used).map(([a, b, c]) => a! + b! + c!);
        const columns = [0, 1, 2].map((column) => used[column]! + used[column + 3]! + used[column + 6]!);
        const found = support(taskOf(lines(pattern.map(Number)), rows, columns));
        pattern.forEach((open, cell) => {
          // Whether one unit in the cell leaves totals that can be met.
          const [row, column] = [Math.floor(cell / 3), cell % 3];
          const less = (totals: readonly number[], at: number) => totals.map((total, k) => total - Number(k === at));
          const possible =
            open &&
            rows[row]! > 0 &&
            columns[column]! > 0 &&
            'amounts' in rakeFlow(taskOf(lines(pattern.map(Number)), less(rows, row), less(columns, column)));
          expect(found[cell]! > 0).toBe(possible);
        });
      }),
      { numRuns: 500 },
    );
  });
});

describeWithReferences('proportional fitting as published', () => {
  const cases = referenceCases('C2-rounding-raking-reconciliation.json');
  const task = (id: string) => {
    const inputs = cases.get(id)?.inputs;
    return taskOf(inputs?.['seed'] as number[][], inputs?.['row_totals'] as number[], inputs?.['column_totals'] as number[]);
  };
  const expectFitted = (found: Float64Array, id: string) => {
    const expected = (cases.get(id)?.expected['fitted']?.recomputed as number[][]).flat();
    expect(found).toHaveLength(expected.length);
    expected.forEach((value, cell) => expect(Math.abs(found[cell]! - value)).toBeLessThan(1e-6));
  };

  it('C-IPF-WIKI: to convergence', () => expectFitted(proportionalFit(task('C-IPF-WIKI')), 'C-IPF-WIKI'));

  it('C-IPF-WIKI-STOPPED: three cycles', () => {
    const stopped = task('C-IPF-WIKI-STOPPED');
    const matrix = stopped.seed.slice();
    for (let cycle = 0; cycle < 3; cycle++) fitCycle(matrix, stopped);
    expectFitted(matrix, 'C-IPF-WIKI-STOPPED');
  });
});
