import { addChart, changeChart, chartById, chartsOn, deleteChart, seriesOf } from '../model/charts';
import { cellPosition } from '../model/geometry';
import { boundingArea } from '../model/area';
import { invalidArgument, itemNotFound } from '../wire/errors';
import type { Json } from '../wire/protocol';
import type { ChartSnapshot } from '../../engine/snapshot';
import { CHART_TYPES } from './chart-types';
import { readOnly, readWrite, type ObjectType, type Scalar } from './object-type';
import { rangeArgument } from './range-navigation';
import { handle, type ChartTarget, type Handle, type SheetTarget } from './targets';

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

function byName({ sheet }: SheetTarget, name: string, charts: readonly ChartSnapshot[]): Handle | null {
  const found = charts.find((chart) => chart.name.toLowerCase() === name.toLowerCase()) ?? charts.find((chart) => chart.id === name);
  return found ? handle('Chart', { sheet, chart: found.id }) : null;
}

export const chartCollectionType: ObjectType<SheetTarget> = {
  scalars: { Count: readOnly(({ sheet }, { book }) => chartsOn(book, sheet).length) },
  items: ({ sheet }, { book }) => chartsOn(book, sheet).map(({ id }) => handle('Chart', { sheet, chart: id })),
  item: (target, args, { book }) => {
    const found = byName(target, args.text(0), chartsOn(book, target.sheet));
    if (!found) throw itemNotFound(`There is no chart ${args.text(0)}.`);
    return found;
  },
  methods: {
    Add: ({ sheet }, args, call) => {
      const source = rangeArgument(args, 1, sheet, call);
      return handle('Chart', addChart(call.book, sheet, args.oneOf(0, CHART_TYPES), source, args.oneOf(2, SERIES_BY, 'Auto')));
    },
    GetCount: ({ sheet }, _args, { book }) => chartsOn(book, sheet).length,
  },
};

/** Position and size in points. */
const measure = (key: 'left' | 'top' | 'width' | 'height'): Scalar<ChartTarget> =>
  readWrite(
    (target, { book }) => chartById(book, target)[key],
    (target, value, { book }) => {
      if (typeof value !== 'number' || value < 0) throw invalidArgument('A distance is a number of points.');
      changeChart(book, target, (chart) => ({ ...chart, [key]: value }));
    },
  );

const text = (value: Json): string => {
  if (typeof value !== 'string') throw invalidArgument('A text is expected.');
  return value;
};

const flag = (value: Json): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
  return value;
};

export const chartType: ObjectType<ChartTarget> = {
  identity: 'Id',
  scalars: {
    Id: readOnly((target, { book }) => chartById(book, target).id),
    Name: readWrite(
      (target, { book }) => chartById(book, target).name,
      (target, value, { book }) => changeChart(book, target, (chart) => ({ ...chart, name: text(value) })),
    ),
    ChartType: readWrite(
      (target, { book }) => chartById(book, target).type,
      (target, value, { book }) => {
        if (!CHART_TYPES.includes(text(value))) throw invalidArgument('There is no such chart type.');
        changeChart(book, target, (chart) => ({ ...chart, type: text(value) }));
      },
    ),
    Left: measure('left'),
    Top: measure('top'),
    Width: measure('width'),
    Height: measure('height'),
  },
  objects: {
    Axes: (target) => handle('ChartAxes', target),
    Legend: (target) => handle('ChartLegend', target),
    Series: (target) => handle('ChartSeriesCollection', target),
    Title: (target) => handle('ChartTitle', target),
    Worksheet: ({ sheet }) => handle('Worksheet', { sheet }),
  },
  methods: {
    Activate: ({ sheet }, _args, { book }) => book.engine.activateSheet(sheet),
    Delete: (target, _args, { book }) => deleteChart(book, target),
    SetData: (target, args, call) => {
      const series = seriesOf(call.book, rangeArgument(args, 0, target.sheet, call), args.oneOf(1, SERIES_BY, 'Auto'));
      changeChart(call.book, target, (chart) => ({ ...chart, series }));
    },
    SetPosition: (target, args, call) => {
      const first = rangeArgument(args, 0, target.sheet, call);
      const last = args.has(1) ? rangeArgument(args, 1, target.sheet, call) : first;
      const box = cellPosition(call.book, { sheet: target.sheet, area: boundingArea(first.area, last.area) });
      changeChart(call.book, target, (chart) => ({ ...chart, ...(args.has(1) ? box : { left: box.left, top: box.top }) }));
    },
  },
};

export const chartTitleType: ObjectType<ChartTarget> = {
  scalars: {
    Text: readWrite(
      (target, { book }) => chartById(book, target).title?.text ?? '',
      (target, value, { book }) => changeChart(book, target, (chart) => ({ ...chart, title: { text: text(value), visible: true } })),
    ),
    Visible: readWrite(
      (target, { book }) => chartById(book, target).title?.visible ?? false,
      (target, value, { book }) =>
        changeChart(book, target, (chart) => ({ ...chart, title: { text: chart.title?.text ?? '', visible: flag(value) } })),
    ),
  },
};

const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'];

export const chartLegendType: ObjectType<ChartTarget> = {
  objects: { LegendEntries: (target) => handle('ChartLegendEntryCollection', target) },
  scalars: {
    Visible: readWrite(
      (target, { book }) => chartById(book, target).legend?.visible ?? false,
      (target, value, { book }) =>
        changeChart(book, target, (chart) => ({
          ...chart,
          legend: { position: chart.legend?.position ?? 'Bottom', visible: flag(value) },
        })),
    ),
    Position: readWrite(
      (target, { book }) => chartById(book, target).legend?.position ?? 'Bottom',
      (target, value, { book }) => {
        if (!LEGEND_POSITIONS.includes(text(value))) throw invalidArgument('There is no such legend position.');
        changeChart(book, target, (chart) => ({ ...chart, legend: { visible: chart.legend?.visible ?? true, position: text(value) } }));
      },
    ),
  },
};
