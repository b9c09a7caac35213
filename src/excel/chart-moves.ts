import { cell, range as addressOf } from '../sheets/address';
import type { ChartBlueprint } from '../sheets/blueprint';
import { change, type Change } from './change';

/**
 * Points a chart that stands already at other cells of its own sheet, and moves it where it belongs now; what a person did to its looks stays.
 * Nothing where the chart was deleted, or series were added to it or taken from it.
 */
export async function chartMoves(
  context: Excel.RequestContext,
  sheet: string,
  before: ChartBlueprint | null,
  after: ChartBlueprint | undefined,
): Promise<Change[]> {
  if (!before || !after || JSON.stringify(before) === JSON.stringify(after)) return [];
  const charts = context.workbook.worksheets.getItem(sheet).charts.load('items/name,items/left,items/top,items/width,items/height');
  await context.sync();
  const standing = charts.items.find(({ name }) => name === before.name);
  if (!standing) return [];
  const series = standing.series.load('count');
  await context.sync();
  if (series.count !== after.series.length || before.series.length !== after.series.length) return [];
  const { left, top, width, height } = standing;
  return [
    change({
      bytes: 6_000,
      apply: (context_) => {
        const chart = pointTo(context_, sheet, after);
        const { row, column, rows, columns } = after.place;
        chart.setPosition(cell(row, column), cell(row + rows - 1, column + columns - 1));
      },
      revert: (context_) => {
        const chart = pointTo(context_, sheet, before);
        Object.assign(chart, { left, top, width, height });
      },
    }),
  ];
}

function pointTo(context: Excel.RequestContext, sheet: string, blueprint: ChartBlueprint): Excel.Chart {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const chart = worksheet.charts.getItem(blueprint.name);
  chart.title.text = blueprint.title;
  blueprint.series.forEach(({ name, values }, index) => {
    const series = chart.series.getItemAt(index);
    series.name = name;
    series.setValues(worksheet.getRange(addressOf(values)));
    series.setXAxisValues(worksheet.getRange(addressOf(blueprint.categories)));
  });
  chart.axes.valueAxis.numberFormat = blueprint.valueFormat;
  chart.axes.categoryAxis.numberFormat = blueprint.categoryFormat;
  return chart;
}
