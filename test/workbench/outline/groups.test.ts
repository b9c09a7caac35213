import fc from 'fast-check';
import { isFolded, outlineGroups, shownToLevel, toggled } from '../../../src/workbench/outline/groups';

/** Channel rows with their products grouped below them, twice. */
const LEVELS = { 2: 1, 3: 2, 4: 2, 5: 1, 6: 2, 9: 1 };

describe('a row outline', () => {
  test('nests groups by level and ends them where the rows are not grouped', () => {
    expect(outlineGroups(LEVELS)).toEqual([
      { level: 1, first: 2, last: 6 },
      { level: 2, first: 3, last: 4 },
      { level: 2, first: 6, last: 6 },
      { level: 1, first: 9, last: 9 },
    ]);
  });

  test('is folded and opened group by group', () => {
    const [outer] = outlineGroups(LEVELS);
    const folded = toggled(outer!, [20]);
    expect(folded).toEqual([2, 3, 4, 5, 6, 20]);
    expect(isFolded(outer!, new Set(folded))).toBe(true);
    expect(toggled(outer!, folded)).toEqual([20]);
  });

  test('shows as many levels as its numbered button says, and leaves other hidden rows alone', () => {
    expect(shownToLevel(1, LEVELS, [20])).toEqual([2, 3, 4, 5, 6, 9, 20]);
    expect(shownToLevel(2, LEVELS, [2, 3, 4, 5, 6, 9])).toEqual([3, 4, 6]);
    expect(shownToLevel(3, LEVELS, [3, 4])).toEqual([]);
  });

  test('has every grouped row in exactly as many groups as its level', () => {
    const levels = fc.dictionary(fc.integer({ min: 0, max: 30 }).map(String), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(levels, (byRow) => {
        const groups = outlineGroups(byRow);
        for (let row = 0; row <= 31; row++) {
          const holding = groups.filter((group) => group.first <= row && row <= group.last);
          expect(holding.map((group) => group.level).sort()).toEqual(Array.from({ length: byRow[row] ?? 0 }, (_, index) => index + 1));
        }
      }),
    );
  });
});
