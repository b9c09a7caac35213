import type { CellRead } from '../../../src/host/engine/engine';
import type { ChartSnapshot } from '../../../src/host/engine/snapshot';
import { readChartData, type CellSource } from '../../../src/workbench/charts/read-chart-data';

const cells: Record<string, Partial<CellRead>> = {
  '0,0': { text: 'Jan', value: 46023, numberFormat: 'mmm' },
  '0,1': { text: 'Feb', value: 46054, numberFormat: 'mmm' },
  '1,0': { text: '1,200', value: 1200, numberFormat: '#,##0' },
  '1,1': { text: '#N/A', value: '#N/A', isError: true },
  '2,0': { text: 'Plan 2027', value: 'Plan 2027' },
};

const source: CellSource = {
  sheets: () => [{ id: 'one', name: 'My plan', props: {} }],
  readCells: (_, area) =>
    Array.from({ length: area.rows }, (_row, row) =>
      Array.from({ length: area.columns }, (_column, column) => ({
        formula: '',
        value: '',
        isError: false,
        text: '',
        numberFormat: 'General',
        ...cells[`${area.row + row},${area.column + column}`],
      })),
    ),
};

const format = (value: number, numberFormat: string) => `${value}|${numberFormat}`;

const chart: ChartSnapshot = { id: '1', name: 'c', type: 'Line', left: 0, top: 0, width: 1, height: 1, series: [] };

describe('the numbers of a chart', () => {
  test('are read from the cells its series point to, labels as they are displayed', () => {
    const series = [{ name: 'old name', nameFrom: "'My plan'!$A$3", values: "'My plan'!$A$2:$B$2", categories: "'My plan'!$A$1:$B$1" }];
    expect(readChartData(source, { ...chart, series }, format)).toEqual({
      categories: ['Jan', 'Feb'],
      series: [{ name: 'Plan 2027', values: [1200, null], numberFormat: '#,##0' }],
    });
  });

  test('have labels in the number format of the category axis where it has one', () => {
    const series = [{ name: 'a', values: "'My plan'!$A$2:$B$2", categories: "'My plan'!$A$1:$B$1" }];
    const axes = { category: { numberFormat: 'mmm' } };
    expect(readChartData(source, { ...chart, series, axes }, format).categories).toEqual(['46023|mmm', '46054|mmm']);
  });

  test('are none where the sheet is gone or the reference is broken', () => {
    const series = [
      { name: 'a', values: 'Gone!A1:B1' },
      { name: 'b', values: '#REF!' },
    ];
    expect(readChartData(source, { ...chart, series }, format).series.map((one) => one.values)).toEqual([[], []]);
  });
});
