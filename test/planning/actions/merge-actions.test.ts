import { actionCells } from '../../../src/planning/actions/action-line';
import { carryOver } from '../../../src/planning/actions/carry-over';
import { firstActions } from '../../../src/planning/actions/first-actions';
import { mergeActions } from '../../../src/planning/actions/merge-actions';

const MARCH = { year: 2027, month: 3 };
const APRIL = { year: 2027, month: 4 };
const march = firstActions({ spec: { asOf: MARCH, months: 3 } });
const april = firstActions({ spec: { asOf: APRIL, months: 3 } });
const cellsOf = (lines: typeof march) => lines.map(({ cells }) => cells);

describe('the actions after a build', () => {
  it('begin with the net sales of each month, thirty days after one another from the first day on', () => {
    expect(march.map(({ cells: { start, days, kpiMonth } }) => [start, days, kpiMonth])).toEqual([
      [46_447, 30, 46_447],
      [46_447, 60, 46_478],
      [46_447, 90, 46_508],
    ]);
  });

  it('that nobody touched are as the new build has them; one that slipped is carried on beside them', () => {
    const standing = carryOver(cellsOf(march), MARCH, APRIL);
    const { lines } = mergeActions(april, { standing, written: cellsOf(march), dropped: [] });
    expect(lines.map(({ own }) => own)).toEqual([false, true, true, true]);
    expect(lines[0]?.cells).toEqual({ ...march[0]?.cells, slipped: 1, carriedOn: 46_478 });
    expect(lines.slice(1)).toEqual(april);
    // Built again it stays as it is.
    const again = mergeActions(april, { standing: cellsOf([...lines]), written: cellsOf(april), dropped: [] });
    expect(again.lines).toEqual(lines);
  });

  it('keep what a person wrote, changed or deleted as they left it', () => {
    const [first, second] = cellsOf(march);
    const own = actionCells({ action: 'New main picture', owner: 'Lan', days: 14 });
    const standing = [{ ...first!, status: { word: 'done' } }, second!, own];
    const { lines, dropped } = mergeActions(march, { standing, written: cellsOf(march), dropped: [] });
    expect(cellsOf([...lines])).toEqual(standing);
    expect(dropped).toEqual([march[2]?.cells]);
  });
});
