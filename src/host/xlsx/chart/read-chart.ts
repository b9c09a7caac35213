import type { ChartSeriesSnapshot, ChartSnapshot } from '../../engine/snapshot';
import { colorOf, type ThemeColors } from '../cells/colors';
import { child, children, descendants, flag, numberAttribute, type XmlElement } from '../package/xml';
import { EMU } from '../units';
import { SERIES_COLORS, typeOfKind, type ChartKind } from './chart-kinds';
import { LEGEND_POSITIONS, LINE_STYLES, MARKERS } from './words';

type Content = Omit<ChartSnapshot, 'id' | 'name' | 'left' | 'top' | 'width' | 'height' | 'altText'>;

const val = (element: XmlElement | undefined, ...path: string[]) => child(element, ...path)?.attributes['val'];

/** A chart part; null where it holds a kind of chart that cannot be carried. */
export function readChart(part: XmlElement, theme: ThemeColors): Content | null {
  const chart = child(part, 'chart');
  const plot = child(chart, 'plotArea');
  const groups = (plot?.children ?? []).filter(({ name }) => name.endsWith('Chart'));
  const found = groups.flatMap((group) => readGroup(group, plot, theme) ?? []);
  if (groups.length === 0 || found.length !== groups.length) return null;
  const series = found.flatMap((group) => group.series).sort((a, b) => a.order - b.order);
  const type = found[0]!.series[0]?.type ?? found[0]!.type;
  const title = child(chart, 'title');
  const legend = child(chart, 'legend');
  const axes = readAxes(plot);
  const deleted = children(legend, 'legendEntry').filter((entry) => flag(child(entry, 'delete'), 'val'));
  const unlisted = new Set(deleted.map((entry) => Number(val(entry, 'idx'))));
  return {
    type,
    ...(title ? { title: { text: textOf(title), visible: true } } : {}),
    ...(legend ? { legend: { visible: true, position: LEGEND_POSITIONS.fromFile(val(legend, 'legendPos')) ?? 'Right' } } : {}),
    series: series.map(({ type: own, snapshot }, at) => ({
      ...snapshot,
      ...(own !== type ? { type: own } : {}),
      ...(unlisted.has(at) ? { unlisted: true as const } : {}),
    })),
    ...(axes ? { axes } : {}),
  };
}

interface ReadSeries {
  order: number;
  type: string;
  snapshot: ChartSeriesSnapshot;
}

function readGroup(group: XmlElement, plot: XmlElement | undefined, theme: ThemeColors): { type: string; series: ReadSeries[] } | null {
  const element = group.name as ChartKind['element'];
  const base: ChartKind = {
    element,
    ...(val(group, 'barDir') ? { direction: val(group, 'barDir') as 'col' | 'bar' } : {}),
    ...(val(group, 'grouping') ? { grouping: val(group, 'grouping') as NonNullable<ChartKind['grouping']> } : {}),
  };
  const secondary = isSecondary(group, plot);
  const series = children(group, 'ser').map((one): ReadSeries | null => {
    const type = typeOfKind(kindOf(one, base));
    return type === undefined ? null : { order: Number(val(one, 'order') ?? 0), type, snapshot: readSeries(one, base, secondary, theme) };
  });
  const type = typeOfKind({ ...base, markers: false, lines: 'straight' });
  if (type === undefined || series.includes(null)) return null;
  return { type, series: series as ReadSeries[] };
}

/** Markers and lines are the series' own; they decide between `Line` and `LineMarkers`, `XYScatter` and its kin. */
function kindOf(series: XmlElement, base: ChartKind): ChartKind {
  if (base.element !== 'lineChart' && base.element !== 'scatterChart') return base;
  const markers = val(series, 'marker', 'symbol') !== 'none';
  if (base.element === 'lineChart') return { ...base, markers };
  const none = child(series, 'spPr', 'ln', 'noFill') !== undefined;
  return { ...base, markers, lines: none ? 'none' : flag(child(series, 'smooth'), 'val') ? 'smooth' : 'straight' };
}

function isSecondary(group: XmlElement, plot: XmlElement | undefined): boolean {
  const ids = children(group, 'axId').map((axis) => axis.attributes['val']);
  const valueAxes = children(plot, 'valAx').filter((axis) => val(axis, 'crosses') === 'max');
  return valueAxes.some((axis) => ids.includes(val(axis, 'axId')));
}

function readSeries(element: XmlElement, base: ChartKind, secondary: boolean, theme: ThemeColors): ChartSeriesSnapshot {
  const isScatter = base.element === 'scatterChart';
  const isLine = base.element === 'lineChart' || isScatter;
  const reference = (name: string) => descendants(child(element, name), 'f')[0]?.text;
  const nameFrom = reference('tx');
  const name = nameFrom === undefined ? (child(element, 'tx', 'v')?.text ?? '') : (descendants(child(element, 'tx'), 'v')[0]?.text ?? '');
  const categories = reference(isScatter ? 'xVal' : 'cat');
  const shape = child(element, 'spPr');
  const line = child(shape, 'ln');
  const color =
    colorIn(isLine ? child(line, 'solidFill') : child(shape, 'solidFill'), theme) ??
    colorIn(child(element, 'marker', 'spPr', 'solidFill'), theme);
  const index = Number(val(element, 'idx') ?? 0);
  const weight = numberAttribute(line, 'w');
  const dash = LINE_STYLES.fromFile(val(line, 'prstDash'));
  const marker = MARKERS.fromFile(val(element, 'marker', 'symbol'));
  const smooth = flag(child(element, 'smooth'), 'val') && base.element === 'lineChart';
  return {
    name,
    values: reference(isScatter ? 'yVal' : 'val') ?? '',
    ...(categories !== undefined ? { categories } : {}),
    ...(nameFrom !== undefined ? { nameFrom } : {}),
    ...(color !== undefined && color !== SERIES_COLORS[index % SERIES_COLORS.length] ? { color } : {}),
    ...(secondary ? { axisGroup: 'Secondary' as const } : {}),
    ...(smooth ? { smooth: true as const } : {}),
    ...(isLine && marker !== undefined && marker !== 'None' && marker !== 'Circle' ? { markerStyle: marker } : {}),
    ...(isLine && child(line, 'noFill') && !isScatter ? { lineStyle: 'None' } : dash !== undefined ? { lineStyle: dash } : {}),
    ...(isLine && weight !== undefined && weight !== 2.25 * EMU ? { lineWeight: Number((weight / EMU).toFixed(2)) } : {}),
  };
}

/** Theme colours of charts go by name, those of cells by number. */
const SCHEME: Readonly<Record<string, number>> = {
  bg1: 0,
  tx1: 1,
  bg2: 2,
  tx2: 3,
  lt1: 0,
  dk1: 1,
  lt2: 2,
  dk2: 3,
  accent1: 4,
  accent2: 5,
  accent3: 6,
  accent4: 7,
  accent5: 8,
  accent6: 9,
};

function colorIn(fill: XmlElement | undefined, theme: ThemeColors): string | undefined {
  const direct = val(fill, 'srgbClr');
  if (direct !== undefined) return theme.hex(colorOf({ name: '', attributes: { rgb: direct }, children: [], text: '' }));
  const named = SCHEME[val(fill, 'schemeClr') ?? ''];
  return named === undefined ? undefined : theme.hex({ theme: named });
}

function textOf(title: XmlElement): string {
  const paragraphs = descendants(title, 'p').map((paragraph) =>
    descendants(paragraph, 't')
      .map(({ text }) => text)
      .join(''),
  );
  return paragraphs.length > 0 ? paragraphs.join('\n') : (descendants(title, 'v')[0]?.text ?? '');
}

function readAxes(plot: XmlElement | undefined): ChartSnapshot['axes'] | undefined {
  const all = (plot?.children ?? []).filter(({ name }) => name === 'catAx' || name === 'dateAx' || name === 'valAx');
  const category = all.find(({ name }) => name !== 'valAx') ?? all[0];
  const value = all.find((axis) => axis.name === 'valAx' && axis !== category && val(axis, 'crosses') !== 'max');
  if (!category && !value) return undefined;
  return { ...(category ? { category: readAxis(category) } : {}), ...(value ? { value: readAxis(value) } : {}) };
}

function readAxis(axis: XmlElement): NonNullable<NonNullable<ChartSnapshot['axes']>['value']> {
  const title = child(axis, 'title');
  const format = child(axis, 'numFmt');
  const code = format?.attributes['formatCode'];
  const minimum = numberAttribute(child(axis, 'scaling', 'min'), 'val');
  const maximum = numberAttribute(child(axis, 'scaling', 'max'), 'val');
  return {
    ...(title ? { title: textOf(title) } : {}),
    ...(code !== undefined && !flag(format, 'sourceLinked') ? { numberFormat: code } : {}),
    visible: !flag(child(axis, 'delete'), 'val'),
    gridlines: child(axis, 'majorGridlines') !== undefined,
    ...(minimum !== undefined ? { minimum } : {}),
    ...(maximum !== undefined ? { maximum } : {}),
  };
}
