/** How a chart type of Office.js is drawn in a file. */
export interface ChartKind {
  element: 'barChart' | 'lineChart' | 'areaChart' | 'pieChart' | 'doughnutChart' | 'scatterChart';
  direction?: 'col' | 'bar';
  grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  markers?: boolean;
  /** For scatter charts: whether points are joined, and by curves. */
  lines?: 'none' | 'straight' | 'smooth';
}

export const CHART_KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Line: { element: 'lineChart', grouping: 'standard', markers: false },
  LineMarkers: { element: 'lineChart', grouping: 'standard', markers: true },
  LineStacked: { element: 'lineChart', grouping: 'stacked', markers: false },
  LineMarkersStacked: { element: 'lineChart', grouping: 'stacked', markers: true },
  LineStacked100: { element: 'lineChart', grouping: 'percentStacked', markers: false },
  LineMarkersStacked100: { element: 'lineChart', grouping: 'percentStacked', markers: true },
  Area: { element: 'areaChart', grouping: 'standard' },
  AreaStacked: { element: 'areaChart', grouping: 'stacked' },
  AreaStacked100: { element: 'areaChart', grouping: 'percentStacked' },
  Pie: { element: 'pieChart' },
  Doughnut: { element: 'doughnutChart' },
  XYScatter: { element: 'scatterChart', markers: true, lines: 'none' },
  XYScatterLines: { element: 'scatterChart', markers: true, lines: 'straight' },
  XYScatterLinesNoMarkers: { element: 'scatterChart', markers: false, lines: 'straight' },
  XYScatterSmooth: { element: 'scatterChart', markers: true, lines: 'smooth' },
  XYScatterSmoothNoMarkers: { element: 'scatterChart', markers: false, lines: 'smooth' },
};

/** What a type that has no place in the file becomes. */
export const SUBSTITUTE_TYPE = 'ColumnClustered';

/** The Office.js type of a kind read from a file. */
export function typeOfKind(kind: ChartKind): string | undefined {
  const keys = ['element', 'direction', 'grouping', 'markers', 'lines'] as const;
  return Object.keys(CHART_KINDS).find((type) =>
    keys.every((key) => CHART_KINDS[type]![key] === undefined || CHART_KINDS[type]![key] === kind[key]),
  );
}

/** Colours given in turn to series that have none of their own (the Office theme's accents). */
export const SERIES_COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
