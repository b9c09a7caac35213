import type { ChartSeriesSnapshot, ChartSnapshot } from '../../engine/snapshot';
import { tag } from '../package/xml';
import type { ChartKind } from './chart-kinds';
import { solid, titleXml, value } from './drawing-words';
import type { SeriesCache } from './series-cache';
import { AXIS_IDS } from './words';

/** Series that are drawn the same way on the same axes. */
export interface Group {
  kind: ChartKind;
  secondary: boolean;
  series: { series: ChartSeriesSnapshot; index: number }[];
}

/** The axes of a chart, a second pair where a group asks for it. */
export function axesXml(chart: ChartSnapshot, groups: readonly Group[], cache: SeriesCache): string {
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
