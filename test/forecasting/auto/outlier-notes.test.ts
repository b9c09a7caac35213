import { outlierNotes } from '../../../src/forecasting/auto/outlier-notes';

function cause(name: string, values: readonly number[]) {
  return { name, values, spread: 1 };
}

const festival = cause('cny', [0, 0, 0.4, 0.6, 0, 0, 0, 0.3, 0, 0]);
const weekdays = cause('weekdays', [1, -1, 0.5, 1, -1, 0, 1, 0.3, 1, -1]);

describe('notes of outliers', () => {
  it('name the cause that falls there or has just fallen, and ask for those of others', () => {
    expect(outlierNotes([2, 4, 6, 8], [weekdays, festival], 0)).toEqual([
      { code: 'outliers-at-cause', params: { count: 2, periods: '3, 5', name: 'cny' } },
      { code: 'outliers-damped', params: { count: 2, periods: '7, 9' } },
    ]);
  });

  it('count periods from the start of the history as given', () => {
    expect(outlierNotes([1], [festival], 2)).toEqual([{ code: 'outliers-at-cause', params: { count: 1, periods: '4', name: 'cny' } }]);
    expect(outlierNotes([0], [], 0)).toEqual([{ code: 'outliers-damped', params: { count: 1, periods: '1' } }]);
    expect(outlierNotes([], [festival], 0)).toEqual([]);
  });
});
