import fc from 'fast-check';
import { focusCells, sameAction, sameFocus, type FocusCells, type FocusLine } from '../../../src/planning/rolling/focus-line';
import { mergeFocus } from '../../../src/planning/rolling/merge-focus';

const line = (month: number, event: string, uplift: number, more: Partial<FocusCells> = {}): FocusLine => ({
  cells: focusCells({ month, event: { word: event }, channel: 'JD', uplift, ...more }),
  basis: { days: 5, evidence: 0.5 },
});
const cellsOf = (lines: readonly FocusLine[]) => lines.map(({ cells }) => cells);

describe('the operation focus after a build', () => {
  const march = [line(3, 'womens-day', 0.1), line(4, '4.4', 0.2)];
  const april = [line(4, '4.4', 0.25), line(5, '520', 0.3)];

  test('lines nobody touched are as the build has them now, and leave with their month', () => {
    const { lines } = mergeFocus(april, { standing: cellsOf(march), written: cellsOf(march), dropped: [] });
    expect(lines).toEqual(april);
  });

  test('a typed uplift, a theme and a line of one’s own stay, also once their month is past', () => {
    const own = focusCells({ month: 3, event: { word: 'womens-day' }, channel: '', product: 'Serum', uplift: 0.4, owner: 'Lan' });
    const standing = [{ ...march[0]!.cells, theme: 'Gift boxes' }, { ...march[1]!.cells, uplift: 0.5 }, own];
    const { lines } = mergeFocus(april, { standing, written: cellsOf(march), dropped: [] });
    expect(lines.map(({ cells }) => cells)).toEqual([...standing, april[1]!.cells]);
    expect(lines.map(({ basis }) => basis === null)).toEqual([true, true, true, false]);
  });

  test('a line a person deleted stays away, also in later builds', () => {
    const first = mergeFocus(march, { standing: [march[0]!.cells], written: cellsOf(march), dropped: [] });
    expect(first.lines).toEqual([march[0]]);
    const next = mergeFocus(april, { standing: cellsOf(first.lines), written: [march[0]!.cells], dropped: first.dropped });
    expect(cellsOf(next.lines)).toEqual([april[1]!.cells]);
  });

  test('building twice is building once, and nothing a person wrote is lost', () => {
    const cells = fc
      .record({
        month: fc.integer({ min: 1, max: 4 }),
        event: fc.constantFrom('a', 'b'),
        uplift: fc.constantFrom(0.1, 0.2),
        theme: fc.constantFrom('', 'x'),
      })
      .map(({ event, ...rest }) => focusCells({ ...rest, event: { word: event }, channel: 'JD' }));
    const fresh = fc
      .uniqueArray(cells, { comparator: sameAction, maxLength: 5 })
      .map((list) => list.map((one) => ({ cells: one, basis: { days: 1, evidence: 0 } })));
    fc.assert(
      fc.property(fresh, fc.array(cells, { maxLength: 6 }), fc.array(cells, { maxLength: 6 }), (lines, standing, written) => {
        const merged = mergeFocus(lines, { standing, written, dropped: [] });
        for (const typed of standing)
          if (!written.some((one) => sameFocus(one, typed))) expect(merged.lines.some((one) => sameFocus(one.cells, typed))).toBe(true);
        const again = mergeFocus(lines, {
          standing: cellsOf(merged.lines),
          written: cellsOf(merged.lines.filter(({ basis }) => basis !== null)),
          dropped: merged.dropped,
        });
        expect(cellsOf(again.lines)).toEqual(cellsOf(merged.lines));
      }),
    );
  });
});
