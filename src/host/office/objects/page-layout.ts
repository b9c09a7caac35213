import type { PageLayoutSnapshot } from '../../engine/snapshot';
import { areaAddress } from '../../engine/address';
import type { Call } from '../interpreter/call';
import { oneOf, type Args } from '../wire/args';
import { invalidArgument, itemNotFound } from '../wire/errors';
import type { Json } from '../wire/protocol';
import { readOnly, readWrite, type Method, type ObjectType, type Scalar } from './object-type';
import { rangeArgument } from './range-navigation';
import { handle, type Handle, type SheetTarget } from './targets';

const ORIENTATIONS = ['Portrait', 'Landscape'] as const;

const layout = ({ sheet }: SheetTarget, { book }: Call): PageLayoutSnapshot => book.sheet(sheet).props.pageLayout ?? {};

function change(target: SheetTarget, patch: PageLayoutSnapshot, call: Call): void {
  call.book.updateSheet(target.sheet, { pageLayout: { ...layout(target, call), ...patch } });
}

function zoom(value: Json): PageLayoutSnapshot {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument('A zoom is an object.');
  const { scale, horizontalFitToPages, verticalFitToPages } = value;
  const count = (item: Json | undefined): number | undefined => {
    if (item !== undefined && (typeof item !== 'number' || item < 0)) throw invalidArgument();
    return item;
  };
  if (scale !== undefined && (typeof scale !== 'number' || scale < 10 || scale > 400)) throw invalidArgument('The scale is 10 to 400.');
  return { scale, fitToWidth: count(horizontalFitToPages), fitToHeight: count(verticalFitToPages) };
}

/** A part of the sheet that the layout names, such as the print area. */
function part(key: 'printArea' | 'printTitleRows' | 'printTitleColumns', name: string): Record<string, Method<SheetTarget>> {
  const find = ({ sheet }: SheetTarget, _args: Args, call: Call): Handle | null => {
    const address = layout({ sheet }, call)[key];
    const range = address === undefined ? undefined : call.book.findRange(address, sheet);
    if (!range) return null;
    return key === 'printArea' ? handle('RangeAreas', { sheet, areas: [range.area] }) : handle('Range', range);
  };
  return {
    [`Set${name}`]: (target, args, call) => change(target, { [key]: areaAddress(rangeArgument(args, 0, target.sheet, call).area) }, call),
    [`Get${name}OrNullObject`]: find,
    [`Get${name}`]: (target, args, call) => {
      const found = find(target, args, call);
      if (!found) throw itemNotFound();
      return found;
    },
  };
}

export const pageLayoutType: ObjectType<SheetTarget> = {
  scalars: {
    Orientation: readWrite(
      (target, call) => layout(target, call).orientation ?? 'Portrait',
      (target, value, call) => change(target, { orientation: oneOf(value, ORIENTATIONS) }, call),
    ),
    PaperSize: readWrite(
      (target, call) => layout(target, call).paperSize ?? null,
      (target, value, call) => {
        if (typeof value !== 'string') throw invalidArgument('A paper size is a text.');
        change(target, { paperSize: value }, call);
      },
    ),
    Zoom: readWrite(
      (target, call) => {
        const { scale, fitToWidth, fitToHeight } = layout(target, call);
        return fitToWidth === undefined && fitToHeight === undefined
          ? { scale: scale ?? 100 }
          : { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight };
      },
      (target, value, call) => change(target, zoom(value), call),
    ),
    CenterHorizontally: readWrite(
      (target, call) => layout(target, call).centerHorizontally ?? false,
      (target, value, call) => {
        if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
        change(target, { centerHorizontally: value }, call);
      },
    ),
    CenterVertically: readOnly(() => false),
  },
  objects: { HeadersFooters: (target) => handle('HeaderFooterGroup', target) },
  methods: {
    ...part('printArea', 'PrintArea'),
    ...part('printTitleRows', 'PrintTitleRows'),
    ...part('printTitleColumns', 'PrintTitleColumns'),
  },
};

export const headerFooterGroupType: ObjectType<SheetTarget> = {
  scalars: { State: readOnly(() => 'Default') },
  objects: { DefaultForAllPages: (target) => handle('HeaderFooter', target) },
};

function line(where: 'header' | 'footer', side: 'left' | 'center' | 'right'): Scalar<SheetTarget> {
  return readWrite(
    (target, call) => layout(target, call)[where]?.[side] ?? '',
    (target, value, call) => {
      if (typeof value !== 'string') throw invalidArgument('A text is expected.');
      change(target, { [where]: { ...layout(target, call)[where], [side]: value } }, call);
    },
  );
}

export const headerFooterType: ObjectType<SheetTarget> = {
  scalars: {
    LeftHeader: line('header', 'left'),
    CenterHeader: line('header', 'center'),
    RightHeader: line('header', 'right'),
    LeftFooter: line('footer', 'left'),
    CenterFooter: line('footer', 'center'),
    RightFooter: line('footer', 'right'),
  },
};
