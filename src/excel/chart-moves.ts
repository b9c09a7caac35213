import { cell, range as addressOf } from '../sheets/address';
import type { ChartBlueprint, SheetId } from '../sheets/blueprint';
import { change, type Change } from './change';

/** Which chart is meant, and where. */
export interface StandingChart {
  /** The name its sheet has now. */
  readonly sheet: string;
  /** As the last build left it, null where that is not known. */
  readonly before: ChartBlueprint | null;
  readonly after: ChartBlueprint | undefined;
  /** The names all sheets have once the build is done. */
  readonly sheetNames: Readonly<Record<SheetId, string>>;
  /** Sheets whose charted cells were deleted since, so that the chart no longer refers to them. */
  readonly lost?: readonly SheetId[];
}

/**
 * Points a chart that stands already at the cells that are its own now, and moves it where it belongs now; what a person did to its looks
 * stays. Nothing where the chart was deleted, or series were added to it or taken from it.
 */
export async function chartMoves(context: Excel.RequestContext, standing: StandingChart): Promise<Change[]> {
  const { sheet, before, after, lost = [] } = standing;
  if (!before || !after) return [];
  const cut = [after.categoriesOn, ...after.series.map((series) => series.sheet)].some((each) => lost.includes(each));
  if (!cut && JSON.stringify(before) === JSON.stringify(after)) return [];
  const charts = context.workbook.worksheets.getItem(sheet).charts.load('items/name,items/left,items/top,items/width,items/height');
  await context.sync();
  const chart = charts.items.find(({ name }) => name === before.name);
  if (!chart) return [];
  const series = chart.series.load('items/name');
  const { title } = chart.load('title/text');
  await context.sync();
  if (series.items.length !== after.series.length || before.series.length !== after.series.length) return [];
  const { left, top, width, height } = chart;
  const [text, called] = [title.text, series.items.map(({ name }) => name)];
  let now: Excel.ChartCollection | null = null;
  const moves = JSON.stringify(before.place) !== JSON.stringify(after.place);
  return [
    change({
      bytes: 6_000,
      apply: (context_) => {
        const now = pointTo(context_, standing, after);
        const { row, column, rows, columns } = after.place;
        if (moves) now.setPosition(cell(row, column), cell(row + rows - 1, column + columns - 1));
      },
      probe: (context_) => void (now = context_.workbook.worksheets.getItem(sheet).charts.load('items/name,items/series/count')),
      revert: (context_) => {
        const found = now?.items.find(({ name }) => name === before.name);
        if (found?.series.count !== called.length) return;
        const was = pointTo(context_, standing, before);
        was.title.text = text;
        called.forEach((name, index) => (was.series.getItemAt(index).name = name));
        if (moves) Object.assign(was, { left, top, width, height });
      },
    }),
  ];
}

function pointTo(context: Excel.RequestContext, { sheet, sheetNames }: StandingChart, blueprint: ChartBlueprint): Excel.Chart {
  const { worksheets } = context.workbook;
  const chart = worksheets.getItem(sheet).charts.getItem(blueprint.name);
  const cells = (on: SheetId, area: ChartBlueprint['categories']) => worksheets.getItem(sheetNames[on]).getRange(addressOf(area));
  chart.title.text = blueprint.title;
  blueprint.series.forEach(({ name, sheet: on, values }, index) => {
    const series = chart.series.getItemAt(index);
    series.name = name;
    series.setValues(cells(on, values));
    series.setXAxisValues(cells(blueprint.categoriesOn, blueprint.categories));
  });
  chart.axes.valueAxis.numberFormat = blueprint.valueFormat;
  chart.axes.categoryAxis.numberFormat = blueprint.categoryFormat;
  return chart;
}
