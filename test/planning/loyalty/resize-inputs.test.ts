import type { LoyaltyInputs } from '../../../src/planning/loyalty/loyalty-inputs';
import { resizeInputs } from '../../../src/planning/loyalty/resize-inputs';
import { inputsOf } from '../../../src/planning/loyalty/template-inputs';
import { loyaltyTemplate } from '../../../src/planning/loyalty/templates';

const NAMES = { segments: ['a', 'b', 'c'], rewards: ['x', 'y', 'z'], cards: ['1', '2'] } as const;
const { assumptions, cards } = loyaltyTemplate('premium-auto', NAMES, { year: 2027, month: 1 }, 6);
const inputs: LoyaltyInputs = resizeInputs(inputsOf(assumptions, [{ name: 'Base', factors: {} }], cards), {});

describe('a loyalty plan of another size', () => {
  it('is the same where nothing is asked for', () => expect(resizeInputs(inputs, {})).toEqual(inputs));

  it('keeps what is typed with its month, and what is emptied empty; new months take the last ones costs and budgets', () => {
    const budget = [100, null, 300, 400, 500, 600];
    const typed = { ...inputs, monthly: { ...inputs.monthly, budget, estimate: [null, null, 0.8, null, null, null] } };
    const moved = resizeInputs(typed, { start: { year: 2027, month: 2 }, months: 7 });
    expect(moved.monthly.budget).toEqual([null, 300, 400, 500, 600, 600, 600]);
    expect(moved.monthly.estimate).toEqual([null, 0.8, null, null, null, null, null]);
    expect(moved.joiners[0]).toHaveLength(7);
  });

  it('lets who would move to a segment that is no more stay, and gives a new one no moves', () => {
    const fewer = resizeInputs(inputs, { segments: 2 });
    for (const row of fewer.migration) expect(row.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
    expect(resizeInputs(inputs, { segments: 4 }).migration[3]).toEqual([0, 0, 0, 1]);
    expect(Object.keys(resizeInputs(inputs, { rewards: 1 }).ranges).some((key) => key === 'unit-cost 2')).toBe(false);
  });

  it('keeps caps with their fiscal years', () => {
    const capped = { ...resizeInputs(inputs, { months: 18 }), caps: [1, 2] };
    expect(resizeInputs(capped, { start: { year: 2028, month: 1 }, months: 12 }).caps).toEqual([2]);
    expect(resizeInputs(capped, { start: { year: 2026, month: 12 } }).caps).toEqual([null, 1, 2]);
  });

  it('has a cell of retention for every month, and keeps what is typed beyond them', () => {
    const typed = { ...inputs, retention: [[0.9, 0.8, 0.7, null, null, null], inputs.retention[1]!, inputs.retention[2]!] };
    expect(resizeInputs(typed, { months: 8 }).retention[0]).toEqual([0.9, 0.8, 0.7, null, null, null, null, null]);
    const fewer = resizeInputs(typed, { months: 2, segments: 4 });
    expect(fewer.retention).toEqual([
      [0.9, 0.8, 0.7],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('has scenarios come and go at the end, and is of the first where its own is gone', () => {
    const two = {
      ...inputs,
      scenarios: [
        { name: 'Base', factors: {} },
        { name: '4', factors: { earnRate: 2 } },
      ],
      inUse: '4',
    };
    const more = resizeInputs(two, { scenarios: 4 });
    expect(more.scenarios.map(({ name }) => name)).toEqual(['Base', '4', '3', '5']);
    expect([more.inUse, more.scenarios[1]]).toEqual(['4', two.scenarios[1]]);
    expect(resizeInputs(more, { scenarios: 1 })).toMatchObject({ scenarios: [two.scenarios[0]], inUse: 'Base' });
    expect(() => resizeInputs(two, { scenarios: 6 })).toThrow(expect.objectContaining({ code: 'argument-not-whole' }));
  });

  it('refuses sizes that no plan has, and ages that would lose points', () => {
    expect(() => resizeInputs(inputs, { months: 37 })).toThrow(expect.objectContaining({ code: 'argument-not-whole' }));
    const old = {
      ...inputs,
      openingPoints: [[...Array.from({ length: 20 }, () => 0), 5], [], []],
      programme: { ...inputs.programme, expiryN: 6 },
    };
    expect(() => resizeInputs(old, {})).toThrow(expect.objectContaining({ code: 'loyalty-opening-ages' }));
  });
});
