import { sortRows, type SortField } from '../model/sort';
import type { Args } from '../wire/args';
import { apiNotFound, invalidArgument } from '../wire/errors';
import type { ObjectType } from './object-type';
import type { RangeTarget } from './targets';

/** `SortField[]` of Office.js; sorting by colour or icon is not known here. */
export function sortFields(args: Args, index: number): SortField[] {
  const given = args.json(index);
  if (!Array.isArray(given)) throw invalidArgument('A list of sort fields is expected.');
  return given.map((item) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item) || typeof item['key'] !== 'number')
      throw invalidArgument('A sort field needs a key.');
    if (item['sortOn'] !== undefined && item['sortOn'] !== 'Value') throw apiNotFound('SortField.sortOn other than Value');
    return { key: item['key'], ascending: item['ascending'] !== false };
  });
}

export const rangeSortType: ObjectType<RangeTarget> = {
  methods: {
    Apply: (range, args, { book }) => {
      if (args.oneOf(3, ['Rows', 'Columns'], 'Rows') === 'Columns') throw apiNotFound('RangeSort.apply with columns');
      const body = args.flag(2) ? { ...range.area, row: range.area.row + 1, rows: range.area.rows - 1 } : range.area;
      if (body.rows > 0) sortRows(book, { sheet: range.sheet, area: body }, sortFields(args, 0), args.flag(1));
    },
  },
};
