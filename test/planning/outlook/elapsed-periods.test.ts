import { elapsedPeriods } from '../../../src/planning/outlook/elapsed-periods';

describe('the periods that are over', () => {
  it.each([
    [
      [1, 2, null],
      [1, 2],
    ],
    [[0, null, null], [0]],
    [[null, null], []],
    [[], []],
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
  ])('of %j are %j', (actuals, expected) => expect(elapsedPeriods(actuals, 3)).toEqual(expected));

  it('refuses a blank among them, naming it and the number after it', () => {
    expect(() => elapsedPeriods([1, null, null, 4], 4)).toThrow('actuals: cell 2 is blank, but cell 4 has a number.');
    expect(() => elapsedPeriods([null, 4], 4)).toThrow('actuals: cell 1 is blank, but cell 2 has a number.');
  });

  it('refuses more of them than the year has', () => {
    expect(() => elapsedPeriods([1, 2, null], 2)).toThrow('actuals has 3 cells, more than plan has (2).');
  });
});
