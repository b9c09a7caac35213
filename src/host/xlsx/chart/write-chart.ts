import type { ChartSeriesSnapshot, ChartSnapshot } from '../../engine/snapshot';
import { tag, textTag, XML_HEAD } from '../package/xml';
import { EMU } from '../units';
import { CHART_KINDS, SERIES_COLORS, SUBSTITUTE_TYPE, type ChartKind } from './chart-kinds';
import type { SeriesCache } from './series-cache';
import { AXIS_IDS, LEGEND_POSITIONS, LINE_STYLES, MARKERS } from './words';

interface Group {
  kind: ChartKind;
  secondary: boolean;
  series: { series: ChartSeriesSnapshot; index: number }[];
}

const value = (name: string, val: string | number | boolean) => tag(`c:${name}`, { val });
const rgb = (color: string) => tag('a:srgbClr', { val: color.replace('#', '').toUpperCase() });
const solid = (color: string) => tag('a:solidFill', {}, rgb(color));

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
    ? tag('c:legend', {}, value('legendPos', LEGEND_POSITIONS.toFile(chart.legend.position) ?? 'b'), value('overlay', false))
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

function axesXml(chart: ChartSnapshot, groups: readonly Group[], cache: SeriesCache): string {
  const primary = groups.filter(({ secondary }) => !secondary);
  const horizontal = (primary.length > 0 ? primary : groups).some(({ kind }) => kind.direction === 'bar');
  const scatter = groups.some(({ kind }) => kind.element === 'scatterChart');
  const { category = {}, value: values = {} } = chart.axes ?? {};
  const categories = chart.series.find((series) => series.categories !== undefined)?.categories;
  const formats = {
    category: categories === undefined ? 'General' : cache.format(categories),
    value: cache.format(chart.series[0]?.values ?? ''),
  };
  const [categoryId, valueId] = AXIS_IDS.primary;
  const axis = (
    id: number,
    cross: number,
    shown: NonNullable<ChartSnapshot['axes']>['value'] & object,
    position: string,
    extra: string[],
    standard: 'category' | 'value' | 'second',
  ) => [
    value('axId', id),
    tag(
      'c:scaling',
      {},
      value('orientation', 'minMax'),
      shown.maximum === undefined ? undefined : value('max', shown.maximum),
      shown.minimum === undefined ? undefined : value('min', shown.minimum),
    ),
    value('delete', shown.visible === false),
    value('axPos', position),
    (shown.gridlines ?? standard === 'value')
      ? tag('c:majorGridlines', {}, tag('c:spPr', {}, tag('a:ln', { w: 9525 }, solid('#D9D9D9'))))
      : '',
    shown.title ? titleXml(shown.title, 10) : '',
    tag('c:numFmt', {
      formatCode: shown.numberFormat ?? formats[standard === 'category' ? 'category' : 'value'],
      sourceLinked: shown.numberFormat === undefined,
    }),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    // Labels of categories stay at the edge when values are negative.
    value('tickLblPos', standard === 'category' ? 'low' : 'nextTo'),
    value('crossAx', cross),
    ...extra,
  ];
  const categoryExtra = [
    value('crosses', 'autoZero'),
    ...(scatter ? [] : [value('auto', true), value('lblAlgn', 'ctr'), value('lblOffset', 100), value('noMultiLvlLbl', false)]),
  ];
  const valueExtra = [value('crosses', 'autoZero'), value('crossBetween', scatter ? 'midCat' : 'between')];
  const parts: string[] = [];
  if (primary.length > 0 || groups.length === 0) {
    parts.push(
      tag(scatter ? 'c:valAx' : 'c:catAx', {}, ...axis(categoryId, valueId, category, horizontal ? 'l' : 'b', categoryExtra, 'category')),
    );
    parts.push(tag('c:valAx', {}, ...axis(valueId, categoryId, values, horizontal ? 'b' : 'l', valueExtra, 'value')));
  }
  if (primary.length < groups.length) {
    const [secondCategory, secondValue] = AXIS_IDS.secondary;
    parts.push(
      tag(
        'c:valAx',
        {},
        ...axis(secondValue, secondCategory, {}, 'r', [value('crosses', 'max'), value('crossBetween', 'between')], 'second'),
      ),
    );
    parts.push(
      tag(
        'c:catAx',
        {},
        ...axis(secondCategory, secondValue, { visible: false }, 'b', [value('crosses', 'autoZero'), value('auto', true)], 'category'),
      ),
    );
  }
  return parts.join('');
}

/** @param size points */
function titleXml(text: string, size: number): string {
  const look = { sz: size * 100, b: false };
  const paragraphs = text
    .split('\n')
    .map((line) =>
      tag(
        'a:p',
        {},
        tag('a:pPr', {}, tag('a:defRPr', look)),
        tag('a:r', {}, tag('a:rPr', { lang: 'en-US', ...look }), textTag('a:t', line)),
      ),
    );
  return tag('c:title', {}, tag('c:tx', {}, tag('c:rich', {}, '<a:bodyPr/>', '<a:lstStyle/>', ...paragraphs)), value('overlay', false));
}
