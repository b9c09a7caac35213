import { planMethods, roundings } from '../../../src/taskpane/breakdown/field-choices';

describe('methods to choose from', () => {
  it('leave out the one that needs a row, unless the plan already has it', () => {
    expect(planMethods('history')).toEqual(['history', 'last-year', 'event-aligned', 'equal', '445', 'straight-line', 'typed']);
    expect(planMethods('like')).toContain('like');
  });
});

describe('roundings to choose from', () => {
  it('are the usual ones, with the plan’s own in its place', () => {
    expect(roundings(0)).toEqual([2, 0, -2, -3, -4, -6]);
    expect(roundings(-5)).toEqual([2, 0, -2, -3, -4, -5, -6]);
  });
});
