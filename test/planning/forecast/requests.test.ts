import { forecastRequests, testRequest } from '../../../src/planning/forecast/requests';
import { seriesTree } from '../../../src/planning/forecast/series-tree';
import { january, sales, flat } from '../../taskpane/histories';
import { FORECAST_SPEC } from './made-forecast';

const ROWS = [
  ...sales(january(2024), flat(36, 10), { channel: 'Old' }),
  ...sales({ year: 2026, month: 7 }, flat(6, 3), { channel: 'New' }),
];
const SPEC = { ...FORECAST_SPEC, levels: ['channel'], method: 'auto', market: 'CN' } as const;
const TREE = seriesTree(ROWS, SPEC);

describe('what is asked of a forecast', () => {
  it('is a request a row, from the month the row first sold, with the festivals and weekdays of its own months', () => {
    const requests = forecastRequests(TREE, SPEC);
    expect(TREE.rows.map(({ label }) => label)).toEqual(['', 'Old', 'New']);
    expect(requests.map(({ history }) => history.length)).toEqual([36, 36, 6]);
    expect(requests.map(({ regressors = [] }) => regressors.map(({ name, values }) => [name, values.length]))).toEqual([
      [
        ['cny', 48],
        ['mid-autumn', 48],
        ['weekdays', 48],
      ],
      [
        ['cny', 48],
        ['mid-autumn', 48],
        ['weekdays', 48],
      ],
      [],
    ]);
    expect(requests[2]).toMatchObject({ horizon: 12, period: 12, level: 0.8, method: 'auto' });
    // The 28 days before 10 February 2024 begin on 13 January.
    expect(requests[0]?.regressors?.[0]?.values.slice(0, 3).map((share) => Math.round(share * 28))).toEqual([19, 9, 0]);
  });

  it('is tested as far ahead as a third of the history', () => {
    expect(testRequest(TREE, SPEC, 0)?.horizon).toBe(12);
    expect(testRequest(TREE, SPEC, 2)?.horizon).toBe(2);
    expect(testRequest(TREE, { ...SPEC, horizon: 3 }, 0)?.horizon).toBe(3);
    expect(testRequest(TREE, SPEC, 9)).toBeNull();
  });
});
