import fc from 'fast-check';
import { expectedSales, marginalReturn } from '../../../src/planning/media/response-curve';
import { splitBudget, type BudgetedTool } from '../../../src/planning/media/split-budget';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const salesOf = (tools: readonly BudgetedTool[], spends: readonly number[]) =>
  sum(tools.map((tool, at) => expectedSales(tool, spends[at] ?? 0)));
const amount = (most: number) => fc.double({ min: 0.1, max: most, noNaN: true });
const tool = fc.record({
  most: amount(1000),
  half: amount(300),
  locked: fc.option(fc.double({ min: 0, max: 50, noNaN: true }), { freq: 3 }),
});
const tools = fc.array(tool, { minLength: 1, maxLength: 6 });
const budgets = fc.double({ min: 0, max: 1000, noNaN: true });

describe('the split of a media budget', () => {
  it('spends the budget, no more and no less, and what is locked as it is', () => {
    fc.assert(
      fc.property(tools, budgets, (given, budget) => {
        const spends = splitBudget(given, budget);
        const locked = sum(given.map((one) => one.locked ?? 0));
        const free = given.some((one) => one.locked === null);
        expect(sum(spends)).toBeCloseTo(free ? Math.max(budget, locked) : locked, 6);
        expect(Math.min(...spends)).toBeGreaterThanOrEqual(0);
        given.forEach((one, at) => one.locked !== null && expect(spends[at]).toBe(one.locked));
      }),
    );
  });

  it('equalises what the last unit brings; a tool left out brings less with its first', () => {
    fc.assert(
      fc.property(tools, budgets, (given, budget) => {
        const spends = splitBudget(given, budget);
        const marginal = given.map((one, at) => ({
          in: (spends[at] ?? 0) > 1e-9,
          is: marginalReturn(one, spends[at] ?? 0),
          free: one.locked === null,
        }));
        const inside = marginal.filter((one) => one.free && one.in).map(({ is }) => is);
        const [lowest, highest] = [Math.min(...inside), Math.max(...inside)];
        if (inside.length > 0) expect(highest / lowest).toBeLessThan(1 + 1e-6);
        for (const one of marginal) if (inside.length > 0 && one.free && !one.in) expect(one.is).toBeLessThan(highest * (1 + 1e-6));
      }),
    );
  });

  it('never brings less than any other split of the same spend', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(tools, budgets, shares, (given, budget, wanted) => {
        const free = given.map((one, at) => (one.locked === null ? (wanted[at] ?? 0) + 1e-6 : 0));
        const left = Math.max(0, budget - sum(given.map(({ locked }) => locked ?? 0)));
        const other = given.map((one, at) => one.locked ?? (left * (free[at] ?? 0)) / sum(free));
        expect(salesOf(given, splitBudget(given, budget))).toBeGreaterThanOrEqual(salesOf(given, other) - 1e-6);
      }),
    );
  });

  it('is within 0.5 % of the best on a fine grid', () => {
    // A curve that saturates within a step of the grid would show what the grid misses.
    const smooth = fc.record({ most: amount(1000), half: fc.double({ min: 20, max: 300, noNaN: true }), locked: fc.constant(null) });
    const small = fc.array(smooth, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(small, fc.double({ min: 1, max: 500, noNaN: true }), (given, budget) => {
        let best = 0;
        for (let first = 0; first <= 100; first += 1)
          for (let second = 0; second <= 100 - first; second += 1)
            best = Math.max(
              best,
              salesOf(
                given,
                [first, second, 100 - first - second].map((part) => (part * budget) / 100),
              ),
            );
        const found = salesOf(given, splitBudget(given, budget));
        expect(found).toBeGreaterThanOrEqual(best - 1e-9);
        expect(found).toBeLessThanOrEqual(best * 1.005);
      }),
      { numRuns: 40 },
    );
  });

  it('gives equal parts where no tool brings anything', () => {
    const idle = { most: 0, half: 1, locked: null };
    expect(splitBudget([idle, idle, { ...idle, locked: 4 }], 10)).toEqual([3, 3, 4]);
  });
});
