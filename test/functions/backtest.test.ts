import { backtest } from '../../src/forecasting/backtest/backtest';
import { IMPLEMENTATIONS } from '../../src/functions/implementations';

const { BACKTEST } = IMPLEMENTATIONS;
const code = (expected: string) => expect.objectContaining({ code: expected });
const MONTHS = Array.from({ length: 40 }, (_, t) => 100 + t + 10 * (t % 12) + (t % 5));

describe('PLAN.BACKTEST', () => {
  it('is a table with a header, lowest error first, and one method chosen', () => {
    const [header, ...rows] = BACKTEST([MONTHS]);
    const { methods, chosen } = backtest({ history: MONTHS, horizon: 3, period: 12 });
    expect(header).toEqual(['method', 'MASE', 'sMAPE', 'bias', 'chosen']);
    expect(rows).toEqual(methods.map(({ method, mase, sMape, bias }) => [method, mase, sMape, bias, method === chosen ? 1 : 0]));
    expect(rows.filter((row) => row[4] === 1)).toHaveLength(1);
  });

  it.each([
    ['argument-missing', [null]],
    ['argument-not-whole', [[MONTHS], 0]],
    ['argument-not-whole', [[MONTHS], 3, 400]],
    ['argument-cell-not-number', [[[1, true]]]],
    ['backtest-too-short', [[[1, 2, 3, 4]], 2]],
    ['backtest-too-short', [[[null, null]], 1]],
  ])('refuses: %s', (expected, values) => expect(() => BACKTEST(...(values as unknown[]))).toThrow(code(expected)));
});
