import fc from 'fast-check';
import { meanTest } from '../../../src/planning/members/mean-test';

const groups = fc.record({
  customers: fc.integer({ min: 2, max: 10_000 }),
  mean: fc.double({ min: 0, max: 1000, noNaN: true }),
  sd: fc.double({ min: 0.1, max: 1000, noNaN: true }),
});

it('is Welch’s test as R prints it for Student’s sleep data', () => {
  const found = meanTest({ customers: 10, mean: 0.75, sd: 1.78901 }, { customers: 10, mean: 2.33, sd: 2.002249 });
  expect(found.freedom).toBeCloseTo(17.776, 3);
  expect(found.pValue).toBeCloseTo(0.07939, 5);
  expect(found.interval.low).toBeCloseTo(-3.3654832, 4);
  expect(found.interval.high).toBeCloseTo(0.2054832, 4);
});

it('has an interval that holds the difference, leaves zero out where p is below what confidence leaves, and turns with the groups', () => {
  fc.assert(
    fc.property(groups, groups, fc.double({ min: 0.6, max: 0.99, noNaN: true }), (test, control, level) => {
      const { difference, interval, pValue } = meanTest(test, control, level);
      expect(interval.low).toBeLessThanOrEqual(difference);
      expect(interval.high).toBeGreaterThanOrEqual(difference);
      const outside = interval.low > 0 || interval.high < 0;
      if (Math.abs(pValue - (1 - level)) > 1e-9) expect(outside).toBe(pValue < 1 - level);
      const back = meanTest(control, test, level);
      expect(back.interval.low).toBeCloseTo(-interval.high, 9);
      expect(back.pValue).toBeCloseTo(pValue, 12);
    }),
  );
});

it('needs two customers and a spread', () => {
  const group = { customers: 9, mean: 1, sd: 0 };
  expect(() => meanTest(group, group)).toThrow(expect.objectContaining({ code: 'members-spread' }));
  expect(() => meanTest({ ...group, sd: 1 }, { ...group, customers: 1 })).toThrow(
    expect.objectContaining({ code: 'members-spread', params: { group: 2, customers: 1, sd: 0 } }),
  );
});
