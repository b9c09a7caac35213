import { errorCode, withExcel } from '../support';

const withChart = <T>(work: (chart: Excel.Chart, context: Excel.RequestContext) => Promise<T>) =>
  withExcel(async ({ Excel, engine }) => {
    const result = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C4').values = [
        ['', 'Plan', 'Last year'],
        ['Jan', 10, 8],
        ['Feb', 12, 9],
        ['Mar', 11, 10],
      ];
      const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange('A1:C4'));
      await context.sync();
      return work(chart, context);
    });
    return { result, charts: engine.sheets()[0]?.props.charts ?? [] };
  });

describe('charts', () => {
  test('find names and categories in the range', async () => {
    const { charts } = await withChart(() => Promise.resolve());
    expect(charts[0]).toMatchObject({
      name: 'Chart 1',
      type: 'ColumnClustered',
      series: [
        { name: 'Plan', nameFrom: 'Sheet1!$B$1', values: 'Sheet1!$B$2:$B$4', categories: 'Sheet1!$A$2:$A$4' },
        { name: 'Last year', values: 'Sheet1!$C$2:$C$4' },
      ],
    });
  });

  test('take title, legend, axes, place and series from the add-in', async () => {
    const { charts } = await withChart(async (chart, context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      chart.name = 'PlanByMonth';
      chart.title.text = 'Plan by month';
      chart.legend.position = 'Top';
      chart.axes.valueAxis.numberFormat = '#,##0';
      chart.axes.valueAxis.title.text = 'CNY';
      chart.axes.categoryAxis.majorGridlines.visible = false;
      chart.setPosition('E2', 'H10');
      const line = chart.series.getItemAt(1);
      line.chartType = 'Line';
      line.axisGroup = 'Secondary';
      line.format.line.color = '#A5A5A5';
      const growth = chart.series.add('Growth');
      growth.setValues(sheet.getRange('B2:B4'));
      growth.setXAxisValues(sheet.getRange('A2:A4'));
      growth.format.fill.setSolidColor('#0F6CBD');
      await context.sync();
    });
    expect(charts[0]).toMatchObject({
      name: 'PlanByMonth',
      title: { text: 'Plan by month', visible: true },
      legend: { visible: true, position: 'Top' },
      axes: { value: { numberFormat: '#,##0', title: 'CNY' }, category: { gridlines: false } },
      left: 4 * 48,
      top: 15,
      width: 4 * 48,
      height: 9 * 15,
    });
    expect(charts[0]?.series[1]).toMatchObject({ type: 'Line', axisGroup: 'Secondary', color: '#A5A5A5' });
    expect(charts[0]?.series[2]).toEqual({ name: 'Growth', values: 'Sheet1!$B$2:$B$4', categories: 'Sheet1!$A$2:$A$4', color: '#0F6CBD' });
  });

  test('leave entries out of the legend', async () => {
    const { result, charts } = await withChart(async (chart, context) => {
      const { legendEntries } = chart.legend;
      legendEntries.getItemAt(0).visible = false;
      legendEntries.getItemAt(1).visible = false;
      legendEntries.getItemAt(1).visible = true;
      const count = legendEntries.getCount();
      legendEntries.load('items/visible,items/index');
      await context.sync();
      return [count.value, legendEntries.items.map(({ index, visible }) => [index, visible])];
    });
    expect(result).toEqual([
      2,
      [
        [0, false],
        [1, true],
      ],
    ]);
    expect(charts[0]?.series.map(({ unlisted }) => unlisted)).toEqual([true, undefined]);
  });

  test('are found by name and deleted', async () => {
    const { result } = await withChart(async (chart, context) => {
      chart.name = 'Found';
      const { charts } = context.workbook.worksheets.getActiveWorksheet();
      const found = charts.getItemOrNullObject('found');
      const missing = charts.getItemOrNullObject('Missing');
      found.load('name');
      await context.sync();
      found.delete();
      charts.load('count');
      await context.sync();
      return { missing: missing.isNullObject, count: charts.count };
    });
    expect(result).toEqual({ missing: true, count: 0 });
  });

  test('a chart type nobody knows is InvalidArgument', async () => {
    const set = withChart(async (chart, context) => {
      chart.chartType = 'Spaghetti' as 'Line';
      await context.sync();
    });
    expect(await errorCode(set)).toBe('InvalidArgument');
  });
});
