import { choose } from '../../../src/forecasting/backtest/choice';

describe('choose', () => {
  it.each([
    [
      'auto where nothing is better',
      [
        ['auto', 0.8],
        ['theta', 0.9],
      ],
      'auto',
      { code: 'choice-auto-best', params: { origins: 12, count: 2 } },
    ],
    [
      'auto where another is hardly better',
      [
        ['theta', 0.64],
        ['ets', 0.7],
        ['auto', 0.8],
      ],
      'auto',
      { code: 'choice-auto-close', params: { origins: 12, count: 3, method: 'theta', percent: 20, margin: 30 } },
    ],
    [
      'a method that is far better',
      [
        ['naive', 0.4],
        ['auto', 0.8],
      ],
      'naive',
      { code: 'choice-method', params: { origins: 12, count: 2, method: 'naive', percent: 50, margin: 30 } },
    ],
    [
      'the best where auto is not compared',
      [
        ['ets', 0.5],
        ['theta', 0.9],
      ],
      'ets',
      { code: 'choice-best', params: { origins: 12, count: 2, method: 'ets' } },
    ],
    [
      'auto where all are without error',
      [
        ['auto', 0],
        ['naive', 0],
      ],
      'auto',
      { code: 'choice-auto-best', params: { origins: 12, count: 2 } },
    ],
  ] as const)('%s', (_, ranked, chosen, reason) => {
    expect(
      choose(
        ranked.map(([method, mase]) => ({ method, mase })),
        12,
      ),
    ).toEqual({ chosen, reason });
  });
});
