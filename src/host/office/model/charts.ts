import type { ChartSeriesSnapshot, ChartSnapshot } from '../../engine/snapshot';
import type { Area, CellRead } from '../../engine/engine';
import type { ChartTarget, RangeTarget, SeriesTarget } from '../objects/targets';
import { invalidArgument, itemNotFound } from '../wire/errors';
import { absoluteAddress } from './address';
import type { Book } from './book';
import { assertAllowed } from './protection';

/** Points; Excel's own size of a new chart. */
const NEW_CHART = { left: 120, top: 60, width: 360, height: 216 };

export const chartsOn = (book: Book, sheet: string): ChartSnapshot[] => book.sheet(sheet).props.charts ?? [];

export function chartById(book: Book, { sheet, chart }: ChartTarget): ChartSnapshot {
  const found = chartsOn(book, sheet).find(({ id }) => id === chart);
  if (!found) throw itemNotFound('The chart was deleted.');
  return found;
}

export function changeChart(book: Book, target: ChartTarget, change: (chart: ChartSnapshot) => ChartSnapshot): void {
  assertAllowed(book, target.sheet, 'allowEditObjects');
  const changed = change(structuredClone(chartById(book, target)));
  book.updateSheet(target.sheet, { charts: chartsOn(book, target.sheet).map((chart) => (chart.id === target.chart ? changed : chart)) });
}

export function deleteChart(book: Book, target: ChartTarget): void {
  assertAllowed(book, target.sheet, 'allowEditObjects');
  chartById(book, target);
  book.updateSheet(target.sheet, { charts: chartsOn(book, target.sheet).filter(({ id }) => id !== target.chart) });
}

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/** Draws a range, finding headers and categories as Excel does: texts in the first row or column, or an empty corner. */
export function addChart(book: Book, sheet: string, type: string, source: RangeTarget, by: SeriesBy): ChartTarget {
  assertAllowed(book, sheet, 'allowEditObjects');
  const charts = chartsOn(book, sheet);
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  const series = seriesOf(book, source, by);
  const title = series.length === 1 && series[0]?.name ? { text: series[0].name, visible: true } : { text: 'Chart Title', visible: true };
  const chart: ChartSnapshot = {
    id,
    name: freeName(charts),
    type,
    ...NEW_CHART,
    title,
    legend: { visible: true, position: 'Bottom' },
    series,
    axes: { category: { visible: true }, value: { visible: true, gridlines: true } },
  };
  book.updateSheet(sheet, { charts: [...charts, chart] });
  return { sheet, chart: id };
}

function freeName(charts: readonly ChartSnapshot[]): string {
  let n = 1;
  while (charts.some(({ name }) => name === `Chart ${n}`)) n++;
  return `Chart ${n}`;
}

export function seriesOf(book: Book, { sheet, area }: RangeTarget, by: SeriesBy): ChartSeriesSnapshot[] {
  const cells = book.engine.readCells(sheet, area);
  const columns = by === 'Columns' || (by === 'Auto' && area.rows >= area.columns);
  const corner = isBlank(cells[0]?.[0]);
  const headerRow = area.rows > 1 && (corner || (cells[0] ?? []).slice(area.columns > 1 ? 1 : 0).every(isText));
  const headerColumn = area.columns > 1 && (corner || cells.slice(headerRow ? 1 : 0).every((row) => isText(row[0])));
  const name = book.sheet(sheet).name;
  const address = (part: Area): string => absoluteAddress(name, part);
  const from = { row: area.row + (headerRow ? 1 : 0), column: area.column + (headerColumn ? 1 : 0) };
  const body = { ...from, rows: area.rows - (headerRow ? 1 : 0), columns: area.columns - (headerColumn ? 1 : 0) };
  const count = columns ? body.columns : body.rows;
  return Array.from({ length: count }, (_, index) => {
    const values = columns ? { ...body, column: body.column + index, columns: 1 } : { ...body, row: body.row + index, rows: 1 };
    const named = columns
      ? headerRow && { row: area.row, column: values.column, rows: 1, columns: 1 }
      : headerColumn && { row: values.row, column: area.column, rows: 1, columns: 1 };
    const categories = columns
      ? headerColumn && { ...body, column: area.column, columns: 1 }
      : headerRow && { ...body, row: area.row, rows: 1 };
    return {
      name: named ? (cells[named.row - area.row]?.[named.column - area.column]?.text ?? '') : `Series${index + 1}`,
      values: address(values),
      ...(named ? { nameFrom: address(named) } : {}),
      ...(categories ? { categories: address(categories) } : {}),
    };
  });
}

const isBlank = (cell: CellRead | undefined): boolean => cell === undefined || cell.value === '';
const isText = (cell: CellRead | undefined): boolean => cell !== undefined && typeof cell.value === 'string' && cell.value !== '';

export function seriesAt(book: Book, target: SeriesTarget): ChartSeriesSnapshot {
  const found = chartById(book, target).series[target.index];
  if (!found) throw itemNotFound(`The chart has no series ${target.index}.`);
  return found;
}

export function changeSeries(book: Book, target: SeriesTarget, change: (series: ChartSeriesSnapshot) => ChartSeriesSnapshot): void {
  seriesAt(book, target);
  changeChart(book, target, (chart) => ({
    ...chart,
    series: chart.series.map((series, index) => (index === target.index ? change(series) : series)),
  }));
}

/** Puts a new series at a place (at the end when undefined) and gives its index. */
export function addSeries(book: Book, target: ChartTarget, name: string | undefined, index: number | undefined): number {
  const count = chartById(book, target).series.length;
  const at = index ?? count;
  if (at < 0 || at > count) throw invalidArgument(`There is no place ${at} among the series.`);
  const added: ChartSeriesSnapshot = { name: name ?? `Series${count + 1}`, values: '' };
  changeChart(book, target, (chart) => ({ ...chart, series: [...chart.series.slice(0, at), added, ...chart.series.slice(at)] }));
  return at;
}

/** The texts of the cell the name comes from win over the stored name. */
export function seriesName(book: Book, series: ChartSeriesSnapshot): string {
  const from = series.nameFrom === undefined ? undefined : book.findRange(series.nameFrom);
  return from ? (book.engine.readCells(from.sheet, { ...from.area, rows: 1, columns: 1 })[0]?.[0]?.text ?? series.name) : series.name;
}
