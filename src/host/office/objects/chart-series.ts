import { absoluteAddress } from '../model/address';
import { addSeries, changeChart, changeSeries, chartById, seriesAt, seriesName } from '../model/charts';
import { readColor } from '../model/rules';
import { oneOf } from '../wire/args';
import { invalidArgument } from '../wire/errors';
import type { Json } from '../wire/protocol';
import { CHART_TYPES } from './chart-types';
import { readOnly, readWrite, type Method, type ObjectType, type Scalar } from './object-type';
import { rangeArgument } from './range-navigation';
import { handle, type ChartTarget, type SeriesTarget } from './targets';

const LINE_STYLES = ['Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'RoundDot', 'Automatic', 'None'];
const MARKERS = ['Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus'];

export const chartSeriesCollectionType: ObjectType<ChartTarget> = {
  scalars: { Count: readOnly((target, { book }) => chartById(book, target).series.length) },
  items: (target, { book }) => chartById(book, target).series.map((_, index) => handle('ChartSeries', { ...target, index })),
  methods: {
    Add: (target, args, { book }) =>
      handle('ChartSeries', { ...target, index: addSeries(book, target, args.optionalText(0), args.optionalInteger(1)) }),
    GetCount: (target, _args, { book }) => chartById(book, target).series.length,
  },
};

/** A method that points the series to cells. */
const source = (key: 'values' | 'categories'): Method<SeriesTarget> => {
  return (target, args, call) => {
    const range = rangeArgument(args, 0, target.sheet, call);
    const address = absoluteAddress(call.book.sheet(range.sheet).name, range.area);
    changeSeries(call.book, target, (series) => ({ ...series, [key]: address }));
  };
};

const text = (value: Json, allowed?: readonly string[]): string => {
  if (typeof value !== 'string' || (allowed && !allowed.includes(value)))
    throw invalidArgument(`${JSON.stringify(value)} is not known here.`);
  return value;
};

export const chartSeriesType: ObjectType<SeriesTarget> = {
  scalars: {
    Name: readWrite(
      (target, { book }) => seriesName(book, seriesAt(book, target)),
      (target, value, { book }) => {
        const given = text(value);
        const cell = given.startsWith('=') ? book.findRange(given) : undefined;
        changeSeries(book, target, ({ nameFrom: _old, ...series }) =>
          cell ? { ...series, nameFrom: absoluteAddress(book.sheet(cell.sheet).name, cell.area) } : { ...series, name: given },
        );
      },
    ),
    ChartType: readWrite(
      (target, { book }) => seriesAt(book, target).type ?? chartById(book, target).type,
      (target, value, { book }) => changeSeries(book, target, (series) => ({ ...series, type: text(value, CHART_TYPES) })),
    ),
    AxisGroup: readWrite(
      (target, { book }) => seriesAt(book, target).axisGroup ?? 'Primary',
      (target, value, { book }) => {
        const group = oneOf(value, ['Primary', 'Secondary']);
        changeSeries(book, target, ({ axisGroup: _old, ...series }) => (group === 'Secondary' ? { ...series, axisGroup: group } : series));
      },
    ),
    Smooth: readWrite(
      (target, { book }) => seriesAt(book, target).smooth ?? false,
      (target, value, { book }) =>
        changeSeries(book, target, ({ smooth: _old, ...series }) => (value === true ? { ...series, smooth: true } : series)),
    ),
    MarkerStyle: readWrite(
      (target, { book }) => seriesAt(book, target).markerStyle ?? 'Automatic',
      (target, value, { book }) => changeSeries(book, target, (series) => ({ ...series, markerStyle: text(value, MARKERS) })),
    ),
    PlotOrder: readOnly(({ index }) => index + 1),
  },
  objects: { Format: (target) => handle('ChartSeriesFormat', target) },
  methods: {
    Delete: (target, _args, { book }) => {
      seriesAt(book, target);
      changeChart(book, target, (chart) => ({ ...chart, series: chart.series.filter((_, index) => index !== target.index) }));
    },
    SetValues: source('values'),
    SetXAxisValues: source('categories'),
    GetDimensionValues: (target, args, { book }) => {
      const { values, categories } = seriesAt(book, target);
      const address =
        args.oneOf(0, ['Values', 'YValues', 'Categories', 'XValues']) === 'Categories' || args.text(0) === 'XValues' ? categories : values;
      const range = address === undefined ? undefined : book.findRange(address);
      return range ? book.cells(range).flatMap((row) => row.map((cell) => cell.value)) : [];
    },
    GetDimensionDataSourceString: (target, args, { book }) => {
      const { values, categories } = seriesAt(book, target);
      return (args.oneOf(0, ['Values', 'Categories']) === 'Categories' ? categories : values) ?? '';
    },
  },
};

export const chartSeriesFormatType: ObjectType<SeriesTarget> = {
  objects: { Fill: (target) => handle('ChartSeriesFill', target), Line: (target) => handle('ChartLineFormat', target) },
};

/** Fill and line share one colour in the file. */
const color: Scalar<SeriesTarget> = readWrite(
  (target, { book }) => seriesAt(book, target).color ?? '',
  (target, value, { book }) => changeSeries(book, target, (series) => ({ ...series, color: readColor(text(value)) })),
);

export const chartSeriesFillType: ObjectType<SeriesTarget> = {
  methods: {
    Clear: (target, _args, { book }) => changeSeries(book, target, ({ color: _old, ...series }) => series),
    SetSolidColor: (target, args, { book }) => changeSeries(book, target, (series) => ({ ...series, color: readColor(args.text(0)) })),
  },
};

export const chartLineFormatType: ObjectType<SeriesTarget> = {
  scalars: {
    Color: color,
    LineStyle: readWrite(
      (target, { book }) => seriesAt(book, target).lineStyle ?? 'Continuous',
      (target, value, { book }) => changeSeries(book, target, (series) => ({ ...series, lineStyle: text(value, LINE_STYLES) })),
    ),
    Weight: readWrite(
      (target, { book }) => seriesAt(book, target).lineWeight ?? 2.25,
      (target, value, { book }) => {
        if (typeof value !== 'number' || value < 0) throw invalidArgument('A weight is a number of points.');
        changeSeries(book, target, (series) => ({ ...series, lineWeight: value }));
      },
    ),
  },
};
