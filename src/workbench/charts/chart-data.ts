/** One series as read from the cells: null where a cell is empty, text or an error. */
export interface SeriesData {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Number format of the first cell, which the axis follows as in Excel. */
  readonly numberFormat: string;
}

/** The numbers behind a chart, series in the order of `ChartSnapshot.series`. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
}
