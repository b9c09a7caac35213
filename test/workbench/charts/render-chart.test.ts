import { renderToStaticMarkup } from 'react-dom/server';
import type { ChartSnapshot } from '../../../src/host/engine/snapshot';
import type { ChartData } from '../../../src/workbench/charts/chart-data';
import { DARK_COLOURS, LIGHT_COLOURS, type ChartStyle } from '../../../src/workbench/charts/chart-style';
import { renderChart } from '../../../src/workbench/charts/render-chart';

const style: ChartStyle = { ...LIGHT_COLOURS, format: (value, code) => `${value}|${code}`, unsupported: (type) => `no ${type}` };

function chartOf(type: string, patch: Partial<ChartSnapshot> = {}): ChartSnapshot {
  return {
    id: 'chart',
    name: 'Chart 1',
    type,
    left: 0,
    top: 0,
    width: 360,
    height: 240,
    series: [
      { name: 'Plan', values: 'S!B2:B4' },
      { name: 'Last year', values: 'S!C2:C4', color: '#a6a6a6' },
    ],
    ...patch,
  };
}

const data: ChartData = {
  categories: ['Jan', 'Feb', 'Mar'],
  series: [
    { name: 'Plan', values: [10, 20, 40], numberFormat: '#,##0' },
    { name: 'Last year', values: [5, null, 30], numberFormat: '#,##0' },
  ],
};

const draw = (chart: ChartSnapshot, numbers = data, look = style) => renderToStaticMarkup(renderChart(chart, numbers, look));
/** Attributes of every mark that carries a value (each has its own tooltip). */
const marks = (svg: string, tag: string) =>
  [...svg.matchAll(new RegExp(`<${tag} ([^>]*)><title>`, 'g'))].map((match) =>
    Object.fromEntries([...(match[1] ?? '').matchAll(/([\w-]+)="([^"]*)"/g)].map((pair) => [pair[1], pair[2]])),
  );

describe('a drawn chart', () => {
  test('is as large in pixels as the chart object is in points', () => {
    expect(draw(chartOf('ColumnClustered'))).toContain('viewBox="0 0 480 320"');
  });

  test('has columns whose heights are in the proportion of the values, and none for a missing value', () => {
    const columns = marks(draw(chartOf('ColumnClustered')), 'rect');
    expect(columns).toHaveLength(5);
    const [ten, twenty, forty] = columns.map((column) => Number(column['height']));
    expect((twenty ?? 0) / (ten ?? 1)).toBeCloseTo(2, 1);
    expect((forty ?? 0) / (ten ?? 1)).toBeCloseTo(4, 1);
  });

  test('stacks columns in one place', () => {
    const columns = marks(draw(chartOf('ColumnStacked')), 'rect');
    const places = new Set(columns.map((column) => column['x']));
    expect(places.size).toBe(3);
  });

  test('lays bars along the other axis, the first category at the bottom', () => {
    const bars = marks(draw(chartOf('BarClustered')), 'rect').slice(0, 3);
    expect(Number(bars[1]?.['width']) / Number(bars[0]?.['width'])).toBeCloseTo(2, 1);
    expect(Number(bars[0]?.['y'])).toBeGreaterThan(Number(bars[2]?.['y']));
  });

  test('breaks a line where a value is missing', () => {
    const lines = [...draw(chartOf('Line')).matchAll(/<path d="([^"]*)" fill="none"/g)].map((match) => match[1] ?? '');
    expect(lines.map((line) => line.split('M').length - 1)).toEqual([1, 2]);
  });

  test('combines columns and lines, the line on an axis of its own', () => {
    const chart = chartOf('ColumnClustered', {
      series: [
        { name: 'Plan', values: 'S!B2:B4' },
        { name: 'Rate', values: 'S!C2:C4', type: 'LineMarkers', axisGroup: 'Secondary' },
      ],
    });
    const svg = draw(chart, { ...data, series: [data.series[0]!, { name: 'Rate', values: [0.1, 0.2, 0.4], numberFormat: '0%' }] });
    expect(marks(svg, 'rect')).toHaveLength(3);
    expect(marks(svg, 'circle')).toHaveLength(3);
    expect(svg).toContain('0.4|0%');
    expect(svg).toContain('40|#,##0');
  });

  test('cuts a pie into shares of the whole', () => {
    const chart = chartOf('Pie', { series: [{ name: 'Plan', values: 'S!B2:B4' }] });
    const svg = draw(chart);
    expect(marks(svg, 'path')).toHaveLength(3);
    expect(svg).toContain('(0.5714285714285714|0.0%)');
  });

  test('shows the values and axis labels in the number format of the cells or of the axis', () => {
    expect(draw(chartOf('ColumnClustered'))).toContain('<title>Plan, Feb: 20|#,##0</title>');
    expect(draw(chartOf('ColumnClustered', { axes: { value: { numberFormat: '0.0' } } }))).toContain('>40|0.0<');
  });

  test('says what it shows to those who cannot see it', () => {
    expect(draw(chartOf('Line', { altText: 'Plan above last year' }))).toContain('role="img" aria-label="Plan above last year"');
    expect(draw(chartOf('Line', { title: { text: '2027 <plan>', visible: true } }))).toContain('aria-label="2027 &lt;plan&gt;"');
  });

  test('names all series in the legend but those that are left out of it', () => {
    const [plan, lastYear] = chartOf('AreaStacked').series as [ChartSnapshot['series'][number], ChartSnapshot['series'][number]];
    const named = (series: ChartSnapshot['series']) => [...draw(chartOf('AreaStacked', { series })).matchAll(/>(Plan|Last year)<\/text>/g)];
    expect(named([plan, lastYear]).map(([, name]) => name)).toEqual(['Plan', 'Last year']);
    expect(named([{ ...plan, unlisted: true }, lastYear]).map(([, name]) => name)).toEqual(['Last year']);
  });

  test('leaves out title and legend where they are switched off', () => {
    const svg = draw(chartOf('Line', { title: { text: 'Hidden', visible: false }, legend: { visible: false, position: 'Bottom' } }));
    expect(svg).not.toContain('>Hidden<');
    expect(svg).not.toContain('>Plan<');
  });

  test('names a type it has no marks for instead of drawing something else', () => {
    expect(draw(chartOf('RadarFilled'))).toContain('no RadarFilled');
  });

  test('stands without any number', () => {
    const empty: ChartData = { categories: [], series: [] };
    for (const type of ['ColumnClustered', 'BarStacked', 'Line', 'AreaStacked100', 'Pie', 'Doughnut']) {
      expect(draw(chartOf(type), empty)).not.toMatch(/NaN|Infinity/);
    }
  });

  test('lightens dark colours on a dark ground and leaves light ones', () => {
    const chart = chartOf('ColumnClustered', { series: [{ name: 'Plan', values: 'S!B2:B4', color: '#1f3864' }, chartOf('x').series[1]!] });
    const fills = marks(draw(chart, data, { ...style, ...DARK_COLOURS }), 'rect').map((column) => column['fill']);
    expect(fills[0]).not.toBe('#1f3864');
    expect(fills[4]).toBe('#a6a6a6');
    expect(marks(draw(chart), 'rect')[0]?.['fill']).toBe('#1f3864');
  });
});
