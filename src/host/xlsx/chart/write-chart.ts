import type { ChartSeriesSnapshot, ChartSnapshot } from '../../engine/snapshot';
import { tag, textTag, XML_HEAD } from '../package/xml';
import { EMU } from '../units';
import { CHART_KINDS, SERIES_COLORS, SUBSTITUTE_TYPE, type ChartKind } from './chart-kinds';
import { solid, titleXml, value } from './drawing-words';
import type { SeriesCache } from './series-cache';
import { AXIS_IDS, LEGEND_POSITIONS, LINE_STYLES, MARKERS } from './words';
import { axesXml, type Group } from './write-axes';

/** The part of a native chart. */
export function chartXml(chart: ChartSnapshot, cache: SeriesCache): string {
  const groups = groupsOf(chart);
  const hasAxes = groups.some(({ kind }) => kind.element !== 'pieChart' && kind.element !== 'doughnutChart');
  const plot = tag(
    'c:plotArea',
    {},
    '<c:layout/>',
    ...groups.map((group) => groupXml(group, cache)),
    hasAxes ? axesXml(chart, groups, cache) : undefined,
  );
  const title = chart.title?.visible ? titleXml(chart.title.text, 14) : undefined;
  const legend = chart.legend?.visible
    ? tag(
        'c:legend',
        {},
        value('legendPos', LEGEND_POSITIONS.toFile(chart.legend.position) ?? 'b'),
        ...chart.series.map(({ unlisted }, index) =>
          unlisted ? tag('c:legendEntry', {}, value('idx', index), value('delete', true)) : undefined,
        ),
        value('overlay', false),
      )
    : undefined;
  const namespaces = {
    'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
    'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  };
  return (
    XML_HEAD +
    tag(
      'c:chartSpace',
      namespaces,
      value('roundedCorners', false),
      tag(
        'c:chart',
        {},
        title,
        value('autoTitleDeleted', title === undefined),
        plot,
        legend,
        value('plotVisOnly', true),
        value('dispBlanksAs', 'gap'),
      ),
    )
  );
}

/** Series that are drawn the same way on the same axes belong together. */
function groupsOf(chart: ChartSnapshot): Group[] {
  const groups: Group[] = [];
  chart.series.forEach((series, index) => {
    const kind = CHART_KINDS[series.type ?? chart.type] ?? CHART_KINDS[SUBSTITUTE_TYPE]!;
    const secondary = series.axisGroup === 'Secondary';
    let group = groups.find(
      (one) =>
        one.secondary === secondary &&
        one.kind.element === kind.element &&
        one.kind.direction === kind.direction &&
        one.kind.grouping === kind.grouping,
    );
    if (!group) groups.push((group = { kind, secondary, series: [] }));
    group.series.push({ series, index });
  });
  return groups;
}

function groupXml({ kind, secondary, series }: Group, cache: SeriesCache): string {
  const axes = (secondary ? AXIS_IDS.secondary : AXIS_IDS.primary).map((id) => value('axId', id));
  const drawn = series.map((one) => seriesXml(one.series, one.index, kind, cache));
  const grouping = kind.grouping ? value('grouping', kind.grouping) : '';
  switch (kind.element) {
    case 'barChart': {
      const overlap = kind.grouping === 'clustered' ? undefined : value('overlap', 100);
      return tag(
        'c:barChart',
        {},
        value('barDir', kind.direction ?? 'col'),
        grouping,
        value('varyColors', false),
        ...drawn,
        value('gapWidth', 80),
        overlap,
        ...axes,
      );
    }
    case 'lineChart':
      return tag('c:lineChart', {}, grouping, value('varyColors', false), ...drawn, value('marker', true), ...axes);
    case 'areaChart':
      return tag('c:areaChart', {}, grouping, value('varyColors', false), ...drawn, ...axes);
    case 'scatterChart':
      return tag(
        'c:scatterChart',
        {},
        value('scatterStyle', kind.lines === 'smooth' ? 'smoothMarker' : 'lineMarker'),
        value('varyColors', false),
        ...drawn,
        ...axes,
      );
    case 'pieChart':
      return tag('c:pieChart', {}, value('varyColors', true), ...drawn, value('firstSliceAng', 0));
    case 'doughnutChart':
      return tag('c:doughnutChart', {}, value('varyColors', true), ...drawn, value('firstSliceAng', 0), value('holeSize', 55));
  }
}

function seriesXml(series: ChartSeriesSnapshot, index: number, own: ChartKind, cache: SeriesCache): string {
  const kind = CHART_KINDS[series.type ?? ''] ?? own;
  const isLine = kind.element === 'lineChart' || kind.element === 'scatterChart';
  const isScatter = kind.element === 'scatterChart';
  const name = series.nameFrom !== undefined ? cache.texts(series.nameFrom) : textTag('c:v', series.name);
  const categories = series.categories === undefined ? undefined : tag(isScatter ? 'c:xVal' : 'c:cat', {}, cache.labels(series.categories));
  const values = series.values === '' ? undefined : tag(isScatter ? 'c:yVal' : 'c:val', {}, cache.numbers(series.values));
  return tag(
    'c:ser',
    {},
    value('idx', index),
    value('order', index),
    tag('c:tx', {}, name),
    shapeXml(series, index, kind),
    kind.element === 'barChart' ? value('invertIfNegative', false) : undefined,
    isLine ? markerXml(series, index, kind) : undefined,
    categories,
    values,
    isLine ? value('smooth', series.smooth === true || kind.lines === 'smooth') : undefined,
  );
}

/** Fill of areas and bars, line of lines. A pie takes its slices' colours from the theme. */
function shapeXml(series: ChartSeriesSnapshot, index: number, kind: ChartKind): string | undefined {
  if (kind.element === 'pieChart' || kind.element === 'doughnutChart') return undefined;
  const color = series.color ?? SERIES_COLORS[index % SERIES_COLORS.length]!;
  if (kind.element !== 'lineChart' && kind.element !== 'scatterChart') return tag('c:spPr', {}, solid(color));
  if (series.lineStyle === 'None' || kind.lines === 'none')
    return tag('c:spPr', {}, tag('a:ln', { w: Math.round((series.lineWeight ?? 2.25) * EMU) }, '<a:noFill/>'));
  const dash = LINE_STYLES.toFile(series.lineStyle);
  return tag(
    'c:spPr',
    {},
    tag(
      'a:ln',
      { w: Math.round((series.lineWeight ?? 2.25) * EMU), cap: 'rnd' },
      solid(color),
      dash ? tag('a:prstDash', { val: dash }) : undefined,
      '<a:round/>',
    ),
  );
}

function markerXml(series: ChartSeriesSnapshot, index: number, kind: ChartKind): string {
  const symbol = MARKERS.toFile(series.markerStyle) ?? (kind.markers ? 'circle' : 'none');
  if (symbol === 'none') return tag('c:marker', {}, value('symbol', 'none'));
  return tag(
    'c:marker',
    {},
    value('symbol', symbol),
    value('size', 5),
    tag('c:spPr', {}, solid(series.color ?? SERIES_COLORS[index % SERIES_COLORS.length]!)),
  );
}
