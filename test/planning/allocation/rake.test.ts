import fc from 'fast-check';
import { rake } from '../../../src/planning/allocation/rake';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const rowSums = (matrix: readonly (readonly number[])[]) => matrix.map(sum);
const columnSums = (matrix: readonly (readonly number[])[]) => (matrix[0] ?? []).map((_, column) => sum(matrix.map((row) => row[column]!)));
const inUnits = (values: readonly number[], digits: number) => values.map((value) => Math.round(value * 10 ** digits));
const amounts = (values: readonly number[], digits: number) => values.map((units) => Number(`${units}e${-digits}`));

const size = fc.integer({ min: 1, max: 8 });
const matrixOf = (cell: fc.Arbitrary<number>) =>
  fc.tuple(size, size).chain(([rows, columns]) => {
    const line = fc.array(cell, { minLength: columns, maxLength: columns });
    return fc.array(line, { minLength: rows, maxLength: rows });
  });
/** Sizes of a seed, some of them zero, and a solution with the same zeros, whose margins can therefore be met. */
const solvable = (units: fc.Arbitrary<number>, seed: fc.Arbitrary<number>) =>
  matrixOf(fc.oneof({ weight: 3, arbitrary: fc.tuple(seed, units) as unknown as fc.Arbitrary<number> }, fc.constant(0))).map((cells) => {
    const pairs = cells as unknown as (readonly [number, number] | 0)[][];
    return {
      seed: pairs.map((row) => row.map((cell) => (cell === 0 ? 0 : cell[0]))),
      solution: pairs.map((row) => row.map((cell) => (cell === 0 ? 0 : cell[1]))),
    };
  });
const weight = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 1e-6, max: 1e6, noNaN: true }));

describe('rake', () => {
  it.each<[string, number[][], number[][]]>([
    ['one cell', rake([[7]], [3], [3]), [[3]]],
    [
      'independence of rows and columns from a seed of ones',
      rake(
        [
          [1, 1],
          [1, 1],
        ],
        [6, 4],
        [5, 5],
      ),
      [
        [3, 3],
        [2, 2],
      ],
    ],
    ['a margin that cannot be met without rounding', rake([[1, 1, 1]], [10], [3, 4, 3]), [[3, 4, 3]]],
    [
      'thirds, every margin to the unit',
      rake(
        [
          [1, 1, 1],
          [1, 1, 1],
          [1, 1, 1],
        ],
        [1, 1, 1],
        [1, 1, 1],
      ),
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
    ],
    [
      'a total of zero',
      rake(
        [
          [1, 2],
          [3, 4],
        ],
        [0, 7],
        [3, 4],
      ),
      [
        [0, 0],
        [3, 4],
      ],
    ],
    [
      'cents',
      rake(
        [
          [1, 1],
          [1, 1],
        ],
        [0.05, 0.02],
        [0.04, 0.03],
        2,
      ),
      [
        [0.03, 0.02],
        [0.01, 0.01],
      ],
    ],
    [
      'thousands',
      rake(
        [
          [1, 1],
          [1, 1],
        ],
        [3000, 1000],
        [2000, 2000],
        -3,
      ),
      [
        [2000, 1000],
        [0, 1000],
      ],
    ],
    [
      'a seed that fits already',
      rake(
        [
          [1, 2],
          [3, 4],
        ],
        [3, 7],
        [4, 6],
      ),
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));

  it('meets every margin exactly, and zeros stay zero', () => {
    const digits = fc.integer({ min: -2, max: 3 });
    fc.assert(
      fc.property(solvable(fc.integer({ min: 0, max: 100_000 }), weight), digits, ({ seed, solution }, places) => {
        const found = rake(seed, amounts(rowSums(solution), places), amounts(columnSums(solution), places), places);
        const units = found.map((row) => inUnits(row, places));
        expect(units.map((row) => amounts(row, places))).toEqual(found);
        expect(rowSums(units)).toEqual(rowSums(solution));
        expect(columnSums(units)).toEqual(columnSums(solution));
        seed.forEach((row, i) =>
          row.forEach((cell, j) => {
            expect(found[i]![j]).toBeGreaterThanOrEqual(0);
            if (cell === 0) expect(found[i]![j]).toBe(0);
          }),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('meets margins of all the digits a spreadsheet keeps', () => {
    fc.assert(
      fc.property(solvable(fc.integer({ min: 0, max: 10 ** 13 }), weight), ({ seed, solution }) => {
        const found = rake(seed, rowSums(solution), columnSums(solution));
        expect(rowSums(found)).toEqual(rowSums(solution));
        expect(columnSums(found)).toEqual(columnSums(solution));
      }),
    );
  });

  it('gives back a whole matrix that fits, to the cell', () => {
    fc.assert(
      fc.property(matrixOf(fc.integer({ min: 0, max: 1_000_000 })), (matrix) => {
        expect(rake(matrix, rowSums(matrix), columnSums(matrix))).toEqual(matrix);
      }),
    );
  });

  it('changes nothing the second time, and gives the same every time', () => {
    fc.assert(
      fc.property(solvable(fc.integer({ min: 0, max: 1000 }), weight), ({ seed, solution }) => {
        const [rows, columns] = [rowSums(solution), columnSums(solution)];
        const once = rake(seed, rows, columns);
        expect(rake(seed, rows, columns)).toEqual(once);
        expect(rake(once, rows, columns)).toEqual(once);
      }),
    );
  });

  it('does not depend on the scale of the seed, nor of one of its rows', () => {
    fc.assert(
      fc.property(
        solvable(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 })),
        fc.constantFrom(2, 1024, 1 / 8),
        ({ seed, solution }, times) => {
          const [rows, columns] = [rowSums(solution), columnSums(solution)];
          const plain = rake(seed, rows, columns);
          const scaled = (by: (row: number) => number) =>
            rake(
              seed.map((cells, row) => cells.map((cell) => cell * by(row))),
              rows,
              columns,
            );
          // A seed that fits already is left alone, whatever rounding errors a fit of its multiple would have.
          expect(scaled((row) => (row === 0 ? times : 1))).toEqual(plain);
          expect(scaled(() => times)).toEqual(plain);
        },
      ),
    );
  });

  it.each<[string, () => unknown]>([
    ['rake-no-cells', () => rake([], [], [])],
    ['rake-no-cells', () => rake([[]], [1], [])],
    ['rake-row-count', () => rake([[1, 1]], [1, 1], [1, 1])],
    ['rake-column-count', () => rake([[1, 1]], [1], [1])],
    ['rake-negative-seed', () => rake([[1, -1]], [2], [1, 1])],
    ['rake-negative-row-total', () => rake([[1, 1]], [-2], [-1, -1])],
    ['rake-negative-column-total', () => rake([[1, 1]], [2], [3, -1])],
    ['rake-row-total-decimals', () => rake([[1, 1]], [2.5], [1, 1.5])],
    ['rake-column-total-decimals', () => rake([[1, 1]], [2], [0.5, 1.5])],
    ['rake-total-digits', () => rake([[1, 1]], [1e15], [5e14, 5e14])],
    ['rake-margins-disagree', () => rake([[1, 1]], [2], [1, 2])],
    [
      'rake-row-empty',
      () =>
        rake(
          [
            [1, 1],
            [0, 0],
          ],
          [2, 1],
          [1, 2],
        ),
    ],
    [
      'rake-row-empty',
      () =>
        rake(
          [
            [1, 1],
            [0, 1],
          ],
          [2, 1],
          [3, 0],
        ),
    ],
    [
      'rake-column-empty',
      () =>
        rake(
          [
            [1, 0],
            [1, 0],
          ],
          [2, 2],
          [3, 1],
        ),
    ],
    [
      'rake-zeros-rows',
      () =>
        rake(
          [
            [1, 0, 0],
            [1, 0, 0],
            [1, 1, 1],
          ],
          [5, 5, 10],
          [9, 6, 5],
        ),
    ],
    [
      'rake-zeros-columns',
      () =>
        rake(
          [
            [1, 1, 1, 1],
            [0, 0, 1, 1],
            [0, 0, 1, 1],
          ],
          [5, 9, 9],
          [4, 3, 8, 8],
        ),
    ],
  ])('refuses: %s', (code, call) => expect(call).toThrow(expect.objectContaining({ code })));

  it('names the first of several empty rows', () => {
    const seed = [
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [1, 1, 1, 1],
    ];
    expect(() => rake(seed, [2, 3, 4], [3, 2, 2, 2])).toThrow('Row 1 must sum to 2,');
  });

  it('names what and where', () => {
    expect(() => rake([[1, 1]], [0.3], [0.1, 0.1], 1)).toThrow('sum to 0.3, the column totals to 0.2: they differ by 0.1');
    expect(() =>
      rake(
        [
          [1, 0, 0],
          [1, 0, 0],
          [1, 1, 1],
        ],
        [5, 5, 10],
        [9, 6, 5],
      ),
    ).toThrow('Rows 1, 2 sum to 10 but are zero outside columns 1, which sum to 9.');
    expect(() =>
      rake(
        [
          [1, 1],
          [0, 0],
        ],
        [2, 1],
        [1, 2],
      ),
    ).toThrow('Row 2 must sum to 1');
  });

  it('finds a solution wherever there is one, and refuses the rest', () => {
    // With cells of 0 or 1 only: solutions are counted by trying all.
    const task = fc.record({
      pattern: fc.array(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 }),
      rows: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 2 }),
      columns: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }),
    });
    fc.assert(
      fc.property(task, ({ pattern, rows, columns }) => {
        fc.pre(sum(rows) === sum(columns));
        const firstRows = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].flatMap((b) => [0, 1, 2, 3].map((c) => [a, b, c])));
        const exists = firstRows.some(
          (first) =>
            sum(first) === rows[0] &&
            first.every((cell, j) => cell <= columns[j]! && (cell === 0 || pattern[0]![j]) && (columns[j] === cell || pattern[1]![j])),
        );
        const call = () =>
          rake(
            pattern.map((line) => line.map(Number)),
            rows,
            columns,
          );
        if (exists) expect(rowSums(call())).toEqual(rows);
        else expect(call).toThrow(expect.objectContaining({ code: expect.stringMatching(/^rake-(zeros|row|column)/) }));
      }),
      { numRuns: 1000 },
    );
  });

  it('copes with sizes at the ends of the range of doubles', () => {
    const found = rake(
      [
        [1e-300, 1e300],
        [1e300, 1e-300],
      ],
      [7, 5],
      [6, 6],
    );
    expect(rowSums(found)).toEqual([7, 5]);
    expect(columnSums(found)).toEqual([6, 6]);
  });
});
