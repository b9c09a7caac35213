import { IMPLEMENTATIONS } from '../../src/functions/implementations';
import { readOptionalSeries, readSeries } from '../../src/functions/series';

const { BACKTEST, BREAKDOWN, FORECAST, SEASONAL } = IMPLEMENTATIONS;
const refusal = (params: Record<string, unknown>) => expect.objectContaining({ code: 'argument-not-series', params });
const never = (): number => {
  throw new Error('Only a block has a cycle.');
};

describe('the values of consecutive periods', () => {
  it('are a row, a column, or a block with one row a cycle, read row by row', () => {
    expect(readSeries('history', [[1, 2, null]], never)).toEqual({ rows: 1, columns: 3, cells: [1, 2, null] });
    expect(readSeries('history', [[1], [''], [3]], never).cells).toEqual([1, null, 3]);
    expect(
      readSeries(
        'history',
        [
          [1, 2],
          [3, 4],
        ],
        () => 2,
      ).cells,
    ).toEqual([1, 2, 3, 4]);
    expect(readOptionalSeries('history', [['']], never)).toBeNull();
  });

  // A column of dates beside the amounts, or a column a year, gave a result without a word.
  it('are no other block: each function says which it takes', () => {
    const dated = Array.from({ length: 24 }, (_, m) => [46023 + 30 * m, 100 + m]);
    const params = { argument: 'history', allowed: 12, rows: 24, columns: 2 };
    expect(() => BREAKDOWN(1200, 46753, dated)).toThrow(refusal(params));
    expect(() => FORECAST(dated)).toThrow(refusal(params));
    expect(() => BACKTEST(dated, 3, 12)).toThrow(refusal(params));
    expect(() => SEASONAL(dated, 7)).toThrow(refusal({ ...params, allowed: 7 }));
    expect(() => BREAKDOWN(1200, 46753, dated, 'none', 'quarter')).toThrow(refusal({ ...params, allowed: 4 }));
  });
});
