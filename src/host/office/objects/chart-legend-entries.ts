import { changeSeries, chartById, seriesAt } from '../model/charts';
import { invalidArgument } from '../wire/errors';
import { readOnly, readWrite, type ObjectType } from './object-type';
import { handle, type ChartTarget, type SeriesTarget } from './targets';

/** An entry for each series, in their order, whether it is shown or not. */
export const chartLegendEntryCollectionType: ObjectType<ChartTarget> = {
  items: (target, { book }) => chartById(book, target).series.map((_, index) => handle('ChartLegendEntry', { ...target, index })),
  methods: { GetCount: (target, _args, { book }) => chartById(book, target).series.length },
};

export const chartLegendEntryType: ObjectType<SeriesTarget> = {
  scalars: {
    Index: readOnly(({ index }) => index),
    Visible: readWrite(
      (target, { book }) => seriesAt(book, target).unlisted !== true,
      (target, value, { book }) => {
        if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
        changeSeries(book, target, ({ unlisted: _old, ...series }) => (value ? series : { ...series, unlisted: true }));
      },
    ),
  },
};
