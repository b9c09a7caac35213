import fc from 'fast-check';
import { studentBothTails, studentQuantile } from '../../../src/simulation/special/student-t';

it.each([
  [0.05, 1, 12.706],
  [0.05, 10, 2.228],
  [0.01, 30, 2.75],
  [0.1, 120, 1.658],
])('the table of Student’s t: p %f, %i degrees of freedom', (p, freedom, t) => {
  expect(studentQuantile(p, freedom)).toBeCloseTo(t, 3);
});

it('quantile and tails are each other’s inverse', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 0.999, noNaN: true }), fc.double({ min: 1, max: 5000, noNaN: true }), (p, freedom) => {
      expect(Math.abs(studentBothTails(studentQuantile(p, freedom), freedom) / p - 1)).toBeLessThan(1e-9);
    }),
  );
});
