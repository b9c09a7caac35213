import { IMPLEMENTATIONS } from '../../src/functions/implementations';

const { OUTLOOK } = IMPLEMENTATIONS;
const code = (expected: string) => expect.objectContaining({ code: expected });
const PLAN = [[100, 100, 120, 180]];

describe('PLAN.OUTLOOK', () => {
  it.each([
    ['plan-mix where the method is left out', [[[90, 100, null, null]], PLAN], 475],
    ['the method in any case', [[[90, 100, '', '']], PLAN, 'PLAN-MIX'], 475],
    ['run-rate', [[[90, 100, null, null]], PLAN, 'run-rate'], 380],
    ['plan-rest', [[[90, 100, null, null]], PLAN, 'plan-rest'], 490],
    ['a column of actuals beside a row of plan', [[[90], [100], [null], [null]], PLAN], 475],
    ['a range of the actuals only', [[[90, 100]], PLAN], 475],
    ['blocks, read row by row', [[[90, 100], [null, null]], [[100, 100], [120, 180]]], 475], // prettier-ignore
    ['the plan before the first actual', [[[null]], PLAN, 'plan-rest'], 500],
    ['the actuals once all are there', [[[1, 2, 3, 4]], PLAN], 10],
  ])('%s', (_, values, expected) => expect(OUTLOOK(...(values as unknown[]))).toEqual([[expect.closeTo(expected, 9)]]));

  it.each([
    ['outlook-no-actual', [[[null, null]], PLAN]],
    ['outlook-no-actual', [[[null, null]], PLAN, 'run-rate']],
    ['outlook-plan-zero', [[[5, null]], [[0, 1]]]],
    ['outlook-gap', [[[5, null, 6, null]], PLAN]],
    ['outlook-lengths', [[[1, 2, 3, 4, null]], PLAN]],
    ['argument-cell-blank', [[[5]], [[100, null]]]],
    ['argument-cell-not-number', [[[5, '-']], PLAN]],
    ['argument-not-choice', [[[5]], PLAN, 'plan']],
    ['argument-missing', [[[5]], null]],
    ['result-too-large', [[[1e308]], [[1, 1]]]],
  ])('refuses: %s', (expected, values) => expect(() => OUTLOOK(...(values as unknown[]))).toThrow(code(expected)));
});
