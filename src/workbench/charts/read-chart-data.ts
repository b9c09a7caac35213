import { parseArea, splitSheet } from '../../host/engine/address';
import type { CellRead, Engine } from '../../host/engine/engine';
import type { ChartSeriesSnapshot, ChartSnapshot } from '../../host/engine/snapshot';
import type { ChartData, SeriesData } from './chart-data';

/** The part of the engine that charts read. */
export type CellSource = Pick<Engine, 'sheets' | 'readCells'>;

/** The cells of a reference such as `Breakdown!H6:S6`, row by row; none where its sheet is gone or the reference is broken. */
function cellsOf(source: CellSource, reference: string | undefined): CellRead[] {
  if (!reference) return [];
  const { sheet, rest } = splitSheet(reference.replace(/^=/, ''));
  const found = source.sheets().find((info) => info.name.toLowerCase() === sheet?.toLowerCase());
  if (!found || !/^\$?[A-Za-z]{1,3}\$?\d+(:\$?[A-Za-z]{1,3}\$?\d+)?$/.test(rest)) return [];
  return source.readCells(found.id, parseArea(rest)).flat();
}

function readSeries(source: CellSource, series: ChartSeriesSnapshot): SeriesData {
  const cells = cellsOf(source, series.values);
  return {
    name: cellsOf(source, series.nameFrom)[0]?.text || series.name,
    values: cells.map((cell) => (typeof cell.value === 'number' && !cell.isError ? cell.value : null)),
    numberFormat: cells.find((cell) => typeof cell.value === 'number')?.numberFormat ?? 'General',
  };
}

/**
 * The numbers and labels a chart shows, as the cells stand now.
 *
 * @param format shows a number under an Excel number format; used where the category axis has one of its own
 */
export function readChartData(
  source: CellSource,
  chart: ChartSnapshot,
  format: (value: number, numberFormat: string) => string,
): ChartData {
  const labelled = chart.series.find((series) => series.categories);
  const own = chart.axes?.category?.numberFormat;
  return {
    categories: cellsOf(source, labelled?.categories).map(({ value, text }) =>
      own && typeof value === 'number' ? format(value, own) : text,
    ),
    series: chart.series.map((series) => readSeries(source, series)),
  };
}
