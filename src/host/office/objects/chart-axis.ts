import type { ChartSnapshot } from '../../engine/snapshot';
import type { Call } from '../interpreter/call';
import { changeChart, chartById } from '../model/charts';
import { invalidArgument } from '../wire/errors';
import { oneOf } from '../wire/args';
import type { Json } from '../wire/protocol';
import { readOnly, readWrite, type ObjectType, type Scalar } from './object-type';
import { handle, type AxisTarget, type ChartTarget } from './targets';

type Axis = NonNullable<NonNullable<ChartSnapshot['axes']>[AxisTarget['axis']]>;

const axisOf = (target: AxisTarget, { book }: Call): Axis => chartById(book, target).axes?.[target.axis] ?? {};

function change(target: AxisTarget, patch: Partial<Axis>, { book }: Call): void {
  changeChart(book, target, (chart) => ({ ...chart, axes: { ...chart.axes, [target.axis]: { ...chart.axes?.[target.axis], ...patch } } }));
}

const flag = (value: Json): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
  return value;
};

/** A bound of the axis; '' gives it back to Excel. */
const bound = (key: 'minimum' | 'maximum'): Scalar<AxisTarget> =>
  readWrite(
    (target, call) => axisOf(target, call)[key] ?? '',
    (target, value, call) => {
      if (value !== '' && typeof value !== 'number') throw invalidArgument('A bound is a number, or empty.');
      change(target, { [key]: value === '' ? undefined : value }, call);
    },
  );

export const chartAxesType: ObjectType<ChartTarget> = {
  objects: {
    CategoryAxis: (chart) => handle('ChartAxis', { ...chart, axis: 'category' }),
    ValueAxis: (chart) => handle('ChartAxis', { ...chart, axis: 'value' }),
  },
  methods: {
    GetItem: (chart, args) => {
      oneOf(args.optionalText(1) ?? 'Primary', ['Primary']);
      return handle('ChartAxis', { ...chart, axis: args.oneOf(0, ['Category', 'Value']) === 'Category' ? 'category' : 'value' });
    },
  },
};

export const chartAxisType: ObjectType<AxisTarget> = {
  scalars: {
    Type: readOnly(({ axis }) => (axis === 'category' ? 'Category' : 'Value')),
    Minimum: bound('minimum'),
    Maximum: bound('maximum'),
    NumberFormat: readWrite(
      (target, call) => axisOf(target, call).numberFormat ?? 'General',
      (target, value, call) => {
        if (typeof value !== 'string') throw invalidArgument('A number format is a text.');
        change(target, { numberFormat: value }, call);
      },
    ),
    Visible: readWrite(
      (target, call) => axisOf(target, call).visible ?? true,
      (target, value, call) => change(target, { visible: flag(value) }, call),
    ),
  },
  objects: {
    MajorGridlines: (target) => handle('ChartGridlines', target),
    Title: (target) => handle('ChartAxisTitle', target),
  },
};

export const chartAxisTitleType: ObjectType<AxisTarget> = {
  scalars: {
    Text: readWrite(
      (target, call) => axisOf(target, call).title ?? '',
      (target, value, call) => {
        if (typeof value !== 'string') throw invalidArgument('A title is a text.');
        change(target, { title: value === '' ? undefined : value }, call);
      },
    ),
    Visible: readWrite(
      (target, call) => axisOf(target, call).title !== undefined,
      (target, value, call) => {
        if (flag(value) && axisOf(target, call).title === undefined) change(target, { title: 'Axis Title' }, call);
        else if (!flag(value)) change(target, { title: undefined }, call);
      },
    ),
  },
};

export const chartGridlinesType: ObjectType<AxisTarget> = {
  scalars: {
    Visible: readWrite(
      (target, call) => axisOf(target, call).gridlines ?? target.axis === 'value',
      (target, value, call) => change(target, { gridlines: flag(value) }, call),
    ),
  },
};
