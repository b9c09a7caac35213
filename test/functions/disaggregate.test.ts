import fc from 'fast-check';
import { CONVERSIONS } from '../../src/forecasting/disaggregation/aggregation';
import { DISAGGREGATION_METHODS } from '../../src/forecasting/disaggregation/disaggregate';
import { IMPLEMENTATIONS } from '../../src/functions/implementations';
import { describeWithReferences, referenceCases } from '../support/reference';

const { DISAGGREGATE } = IMPLEMENTATIONS;
const code = (expected: string) => expect.objectContaining({ code: expected });
const QUARTERS = [20, 24, 22, 30, 22, 26, 25, 33];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const column = (values: readonly (number | null)[]) => values.map((value) => [value]);

describe('PLAN.DISAGGREGATE', () => {
  it('meets every value of the longer periods, whatever the method and the conversion', () => {
    const low = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 4, maxLength: 6 });
    const made = { sum, average: (values: readonly number[]) => sum(values) / 4, last: (v: readonly number[]) => v[3], first: (v: readonly number[]) => v[0] }; // prettier-ignore
    fc.assert(
      fc.property(low, fc.constantFrom(...DISAGGREGATION_METHODS), fc.constantFrom(...CONVERSIONS), (years, method, conversion) => {
        const indicator = years.flatMap((_, year) => [20 + year, 25 + (year % 2), 22 + year * year, 31 - year]);
        const [values = []] = DISAGGREGATE([years], [indicator], method, conversion);
        years.forEach((value, year) => expect(made[conversion](values.slice(4 * year, 4 * year + 4))).toBeCloseTo(value, 6));
      }),
    );
  });

  it('gives a row beside a row, a column beside a column, and the shape of the indicator where low is one cell', () => {
    const row = DISAGGREGATE([[400, 440]], column(QUARTERS));
    expect(row).toHaveLength(1);
    expect(DISAGGREGATE(column([400, 440]), [QUARTERS])).toEqual(row[0]?.map((value) => [value]));
    expect(DISAGGREGATE(300, [[1, 1, 1]])).toEqual([[100, 100, 100]]);
    expect(DISAGGREGATE([[300]], [[1], [1], [1]])).toEqual([[100], [100], [100]]);
  });

  it('reads a block row by row', () => {
    expect(DISAGGREGATE([[400, 440]], [QUARTERS.slice(0, 4), QUARTERS.slice(4)])).toEqual(DISAGGREGATE([[400, 440]], [QUARTERS]));
  });

  it('takes words in any case', () => {
    expect(DISAGGREGATE([[300, 330]], [[1, 1, 1, 1, 1, 1]], 'UNIFORM', 'Average')).toEqual([[300, 300, 300, 330, 330, 330]]);
  });

  it('goes on beyond the last known value where low ends in blank cells', () => {
    const [values = []] = DISAGGREGATE([[400, null]], [QUARTERS]);
    expect(sum(values.slice(0, 4))).toBeCloseTo(400, 9);
    // One known year leaves one ratio to the indicator.
    values.forEach((value, at) => expect(value).toBeCloseTo((400 / 96) * (QUARTERS[at] ?? NaN), 9));
  });

  it.each([
    ['argument-missing', [null, [QUARTERS]]],
    ['argument-missing', [[[400, 440]]]],
    ['argument-cell-not-number', [[[400, 'n/a']], [QUARTERS]]],
    ['argument-cell-blank', [[[400, 440]], [[1, 2, null, 4, 5, 6, 7, 8]]]],
    ['argument-not-choice', [[[400, 440]], [QUARTERS], 'litterman']],
    ['argument-not-choice', [[[400, 440]], [QUARTERS], null, 'mean']],
    ['disaggregate-no-low', [[[null, null]], [QUARTERS]]],
    ['disaggregate-factor-missing', [[[400, 440, 450]], [[1, 2]]]],
    ['disaggregate-too-few', [[[400, 440]], [QUARTERS], 'chow-lin']],
    ['disaggregate-collinear', [[[400, 440, 450, 460]], [Array(16).fill(1)], 'chow-lin']],
    ['disaggregate-indicator-zero', [[[400, 440]], [[1, 1, 1, 1, 0, 0, 0, 0]]]],
  ])('refuses: %s', (expected, values) => expect(() => DISAGGREGATE(...(values as unknown[]))).toThrow(code(expected)));
});

describeWithReferences('PLAN.DISAGGREGATE as published', () => {
  it('IMF manual, example 6.2, the third year left blank', () => {
    const { inputs = {}, expected = {} } = referenceCases('C1-temporal-disaggregation.json').get('C-DENTON-IMF') ?? {};
    const [values = []] = DISAGGREGATE([[...(inputs['annual'] as number[]), null]], [inputs['indicator']]);
    (expected['quarters']?.recomputed as number[]).forEach((quarter, at) => expect(values[at]).toBeCloseTo(quarter, 5));
  });
});
