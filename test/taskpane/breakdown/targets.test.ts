import fc from 'fast-check';
import { monthAt, monthNumber } from '../../../src/calendar/months';
import {
  historyEnd,
  monthlyTotals,
  newestBefore,
  proposeTarget,
  roundToFigures,
  startChoices,
} from '../../../src/taskpane/breakdown/targets';
import { flat, january, sales } from '../histories';

describe('the first month a plan is proposed to start in', () => {
  it.each([
    ['December: the January after it', { year: 2026, month: 12 }, { year: 2027, month: 1 }],
    ['October, when next year is being planned: the January after it', { year: 2026, month: 10 }, { year: 2027, month: 1 }],
    ['September: the January after it', { year: 2026, month: 9 }, { year: 2027, month: 1 }],
    ['June: the month after, as in a fiscal year', { year: 2017, month: 6 }, { year: 2017, month: 7 }],
    ['January: the month after', { year: 2026, month: 1 }, { year: 2026, month: 2 }],
  ])('history that ends in %s', (_, last, proposed) => {
    expect(startChoices(last).proposed).toEqual(proposed);
  });

  it('is always one of the months offered, and none of them has passed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000 * 12, max: 2060 * 12 }), (number) => {
        const { proposed, choices } = startChoices(monthAt(number));
        expect(choices).toContainEqual(proposed);
        expect(Math.min(...choices.map(monthNumber))).toBe(number + 1);
      }),
    );
  });
});

describe('the end of history', () => {
  const end = (...amounts: (readonly [from: { year: number; month: number }, count: number])[]) =>
    historyEnd(monthlyTotals(amounts.flatMap(([from, count]) => sales(from, flat(count, 1)))));

  it('is its newest month', () => {
    expect(end([january(2025), 24])).toEqual({ year: 2026, month: 12 });
    expect(end([january(2026), 5])).toEqual({ year: 2026, month: 5 });
    expect(end()).toBeNull();
  });

  it('is the last month before a gap that the year up to the newest has, so that a plan can start there', () => {
    expect(end([january(2024), 30], [{ year: 2026, month: 12 }, 1])).toEqual({ year: 2026, month: 6 });
  });

  it('is the newest all the same where the gap is long ago or no whole year lies before it', () => {
    expect(end([january(2024), 6], [january(2025), 18])).toEqual({ year: 2026, month: 6 });
    expect(end([january(2026), 3], [{ year: 2026, month: 6 }, 2])).toEqual({ year: 2026, month: 7 });
    expect(end([january(2019), 12], [january(2026), 3])).toEqual({ year: 2026, month: 3 });
  });

  it('lets a plan start before the newest month, in every month up to as far ahead as ever', () => {
    const { proposed, choices } = startChoices({ year: 2026, month: 6 }, { year: 2026, month: 12 });
    expect(proposed).toEqual({ year: 2026, month: 7 });
    expect(choices[0]).toEqual({ year: 2026, month: 7 });
    expect(choices.at(-1)).toEqual(startChoices({ year: 2026, month: 12 }).choices.at(-1));
  });

  it('is told from the newest month before a start', () => {
    const totals = monthlyTotals([...sales(january(2024), flat(30, 1)), ...sales({ year: 2026, month: 12 }, [1])]);
    expect(newestBefore(totals, { year: 2026, month: 9 })).toEqual({ year: 2026, month: 6 });
    expect(newestBefore(totals, january(2024))).toBeNull();
  });
});

describe('a proposed target', () => {
  it('is ten per cent above the twelve months before the plan, to three figures', () => {
    const history = [...sales(january(2025), flat(12, 1)), ...sales(january(2026), flat(12, 9_102_345))];
    expect(proposeTarget(monthlyTotals(history), january(2027))).toEqual({ value: 120_000_000, basis: 'last-year' });
  });

  it('takes the newest twelve months where the year before the plan is not whole', () => {
    const history = sales(january(2025), [...flat(12, 100), ...flat(9, 200)]);
    expect(proposeTarget(monthlyTotals(history), january(2027))).toEqual({
      value: roundToFigures((9 * 200 + 3 * 100) * 1.1, 3),
      basis: 'last-12',
    });
  });

  it('leaves out what was sold after the plan begins', () => {
    const history = [...sales({ year: 2026, month: 1 }, flat(6, 50)), ...sales({ year: 2026, month: 12 }, [9_999])];
    expect(proposeTarget(monthlyTotals(history), { year: 2026, month: 7 })).toEqual({ value: 660, basis: 'scaled' });
  });

  it('scales a shorter history to a year', () => {
    expect(proposeTarget(monthlyTotals(sales({ year: 2026, month: 7 }, flat(6, 50))), january(2027))).toEqual({
      value: 660,
      basis: 'scaled',
    });
  });

  it('is not made where nothing was sold', () => {
    expect(proposeTarget(monthlyTotals([]), january(2027))).toBeNull();
    expect(proposeTarget(monthlyTotals(sales(january(2026), flat(12, 0))), january(2027))).toBeNull();
  });
});

describe('roundToFigures', () => {
  it('stays within half a per cent at three figures', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e12, noNaN: true }), (value) => {
        expect(Math.abs(roundToFigures(value, 3) / value - 1)).toBeLessThanOrEqual(0.005);
      }),
    );
  });
});
