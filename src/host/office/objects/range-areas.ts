import { areaAddress, quoteSheet } from '../../engine/address';
import { cellCount, isEntireColumn, isEntireRow } from '../model/area';
import { readOnly, type ObjectType } from './object-type';
import { handle, type AreasTarget } from './targets';

export const rangeAreasType: ObjectType<AreasTarget> = {
  keepable: true,
  scalars: {
    Address: readOnly(({ sheet, areas }, { book }) => {
      const name = quoteSheet(book.sheet(sheet).name);
      return areas.map((area) => `${name}!${areaAddress(area)}`).join(',');
    }),
    AreaCount: readOnly(({ areas }) => areas.length),
    CellCount: readOnly(({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0)),
    IsEntireColumn: readOnly(({ areas }) => areas.every(isEntireColumn)),
    IsEntireRow: readOnly(({ areas }) => areas.every(isEntireRow)),
  },
  objects: {
    Areas: (target) => handle('RangeCollection', target),
    Worksheet: ({ sheet }) => handle('Worksheet', { sheet }),
  },
};

export const rangeCollectionType: ObjectType<AreasTarget> = {
  items: ({ sheet, areas }) => areas.map((area) => handle('Range', { sheet, area })),
  methods: { GetCount: ({ areas }) => areas.length },
};
