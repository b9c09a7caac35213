import { BORDER_SIDES, changeLines, describeLine, LINE_STYLES, LINE_WEIGHTS, lineOf, linesOf, type BorderSide } from '../model/borders';
import { assertAllowed } from '../model/protection';
import { readColor } from '../model/rules';
import { oneOf } from '../wire/args';
import { invalidArgument } from '../wire/errors';
import type { Json } from '../wire/protocol';
import type { Call } from '../interpreter/call';
import { readOnly, readWrite, type ObjectType } from './object-type';
import { handle, type RangeTarget, type Targets } from './targets';

type Border = Targets['RangeBorder'];
type Description = ReturnType<typeof describeLine>;

const side = (border: Border): BorderSide => oneOf(border.side, BORDER_SIDES);

function read<K extends keyof Description>(border: Border, key: K, { book }: Call): Json {
  const values = linesOf(book, border, side(border)).map((line) => describeLine(line)[key]);
  return values.every((value) => value === values[0]) ? (values[0] ?? describeLine(undefined)[key]) : null;
}

/** A colour or weight set on a missing line draws it, as in Excel. */
function change(border: Border, patch: Partial<Description>, { book }: Call): void {
  assertAllowed(book, border.sheet, 'allowFormatCells');
  changeLines(book, border, side(border), (line) => {
    const now = describeLine(line);
    const next = { ...now, style: now.style === 'None' ? ('Continuous' as const) : now.style, ...patch };
    if (patch.weight !== undefined && patch.style === undefined && next.style !== 'None') next.style = 'Continuous';
    return lineOf(next.style, next.weight, next.color);
  });
}

export const rangeBorderType: ObjectType<Border> = {
  scalars: {
    SideIndex: readOnly((border) => border.side),
    Style: readWrite(
      (border, call) => read(border, 'style', call),
      (border, value, call) => change(border, { style: oneOf(value, LINE_STYLES) }, call),
    ),
    Weight: readWrite(
      (border, call) => read(border, 'weight', call),
      (border, value, call) => change(border, { weight: oneOf(value, LINE_WEIGHTS) }, call),
    ),
    Color: readWrite(
      (border, call) => read(border, 'color', call),
      (border, value, call) => {
        if (typeof value !== 'string') throw invalidArgument();
        change(border, { color: readColor(value) }, call);
      },
    ),
  },
};

export const rangeBorderCollectionType: ObjectType<RangeTarget> = {
  scalars: { Count: readOnly(() => BORDER_SIDES.length) },
  items: (range) => BORDER_SIDES.map((each) => handle('RangeBorder', { ...range, side: each })),
  item: (range, args) => handle('RangeBorder', { ...range, side: args.oneOf(0, BORDER_SIDES) }),
};
