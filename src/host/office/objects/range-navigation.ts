import { intersection } from '../../engine/address';
import type { Area } from '../../engine/engine';
import type { Call } from '../interpreter/call';
import { boundingArea, isOnSheet, LAST_COLUMN, LAST_ROW } from '../model/area';
import type { Args } from '../wire/args';
import type { ExcelError } from '../wire/errors';
import { invalidArgument, itemNotFound } from '../wire/errors';
import type { Method } from './object-type';
import { handle, type Handle, type RangeTarget } from './targets';

type RangeMethod = Method<RangeTarget>;

/** The range, or `InvalidArgument` when it leaves the sheet. */
export function rangeOn(sheet: string, area: Area): Handle {
  if (!isOnSheet(area)) throw invalidArgument('The range lies off the worksheet.');
  return handle('Range', { sheet, area });
}

/** A range method that gives another area of the same sheet. */
const areaMethod =
  (next: (area: Area, args: Args) => Area): RangeMethod =>
  ({ sheet, area }, args) =>
    rangeOn(sheet, next(area, args));

/** The range an argument names, as a range object or an address. */
export function rangeArgument(args: Args, index: number, sheet: string, call: Call): RangeTarget {
  const range = args.range(index) ?? call.book.findRange(args.text(index), sheet);
  if (!range) throw invalidArgument(`'${args.text(index)}' is not the address of a range.`);
  return range;
}

const count = (args: Args): number => args.optionalInteger(0) ?? 1;

function usedPart({ sheet, area }: RangeTarget, args: Args, call: Call): Area | null {
  const used = call.book.engine.usedArea(sheet, args.flag(0));
  return used && intersection(used, area);
}

function meeting(range: RangeTarget, args: Args, call: Call): Area | null {
  const other = rangeArgument(args, 0, range.sheet, call);
  return other.sheet === range.sheet ? intersection(range.area, other.area) : null;
}

/** The area a spilling cell fills; null where the cell is not the anchor of a spill. */
function spillingTo({ sheet, area }: RangeTarget, call: Call): Area | null {
  if (area.rows !== 1 || area.columns !== 1) throw invalidArgument('The range must be a single cell.');
  const spill = call.book.engine.spillOf(sheet, area.row, area.column);
  return spill && spill.anchor.row === area.row && spill.anchor.column === area.column ? spill.area : null;
}

function spillParent({ sheet, area }: RangeTarget, call: Call): Area | null {
  if (area.rows !== 1 || area.columns !== 1) throw invalidArgument('The range must be a single cell.');
  const spill = call.book.engine.spillOf(sheet, area.row, area.column);
  return spill && { ...spill.anchor, rows: 1, columns: 1 };
}

/** A pair of methods, of which one fails and the other gives a null object where there is nothing. */
const orNullObject = (
  name: string,
  find: (range: RangeTarget, args: Args, call: Call) => Area | null,
  missing: () => ExcelError,
): Record<string, RangeMethod> => ({
  [name]: (range, args, call) => {
    const area = find(range, args, call);
    if (!area) throw missing();
    return rangeOn(range.sheet, area);
  },
  [`${name}OrNullObject`]: (range, args, call) => {
    const area = find(range, args, call);
    return area && rangeOn(range.sheet, area);
  },
});

/** Methods by which one range leads to another. */
export const rangeNavigation: Record<string, RangeMethod> = {
  GetCell: areaMethod((area, args) => ({ row: area.row + args.integer(0), column: area.column + args.integer(1), rows: 1, columns: 1 })),
  GetRow: areaMethod((area, args) => ({ ...area, row: area.row + args.integer(0), rows: 1 })),
  GetColumn: areaMethod((area, args) => ({ ...area, column: area.column + args.integer(0), columns: 1 })),
  GetOffsetRange: areaMethod((area, args) => ({ ...area, row: area.row + args.integer(0), column: area.column + args.integer(1) })),
  GetResizedRange: areaMethod((area, args) => ({ ...area, rows: area.rows + args.integer(0), columns: area.columns + args.integer(1) })),
  GetAbsoluteResizedRange: areaMethod((area, args) => ({ ...area, rows: args.integer(0), columns: args.integer(1) })),
  GetEntireRow: areaMethod((area) => ({ ...area, column: 0, columns: LAST_COLUMN + 1 })),
  GetEntireColumn: areaMethod((area) => ({ ...area, row: 0, rows: LAST_ROW + 1 })),
  GetLastCell: areaMethod((area) => ({ row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 })),
  GetLastRow: areaMethod((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  GetLastColumn: areaMethod((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  GetRowsAbove: areaMethod((area, args) => beside(area, 'row', -count(args))),
  GetRowsBelow: areaMethod((area, args) => beside(area, 'row', count(args))),
  GetColumnsBefore: areaMethod((area, args) => beside(area, 'column', -count(args))),
  GetColumnsAfter: areaMethod((area, args) => beside(area, 'column', count(args))),
  GetBoundingRect: (range, args, call) => {
    const other = rangeArgument(args, 0, range.sheet, call);
    if (other.sheet !== range.sheet) throw invalidArgument('The ranges are on different worksheets.');
    return rangeOn(range.sheet, boundingArea(range.area, other.area));
  },
  GetUsedRange: (range, args, call) => rangeOn(range.sheet, usedPart(range, args, call) ?? { ...range.area, rows: 1, columns: 1 }),
  GetUsedRangeOrNullObject: (range, args, call) => {
    const used = usedPart(range, args, call);
    return used && rangeOn(range.sheet, used);
  },
  ...orNullObject('GetIntersection', meeting, () => itemNotFound('The ranges have no cell in common.')),
  ...orNullObject(
    'GetSpillingToRange',
    (range, _args, call) => spillingTo(range, call),
    () => itemNotFound('The cell does not spill.'),
  ),
  ...orNullObject(
    'GetSpillParent',
    (range, _args, call) => spillParent(range, call),
    () => itemNotFound('The cell is not part of a spill.'),
  ),
  GetSurroundingRegion: (range, _args, call) => rangeOn(range.sheet, surroundingRegion(range, call)),
  GetTables: ({ sheet, area }, args) => handle('TableCollection', { sheet, within: area, fully: args.flag(0) }),
};

/** The area of `steps` rows or columns right before (negative) or after another. */
function beside(area: Area, along: 'row' | 'column', steps: number): Area {
  if (steps === 0) throw invalidArgument('The count must not be 0.');
  const size = along === 'row' ? 'rows' : 'columns';
  return { ...area, [along]: steps > 0 ? area[along] + area[size] : area[along] + steps, [size]: Math.abs(steps) };
}

/** The block of filled cells around a range, bounded by empty rows and columns. */
function surroundingRegion({ sheet, area }: RangeTarget, call: Call): Area {
  const used = call.book.engine.usedArea(sheet, true);
  if (!used) return area;
  let region = area;
  for (;;) {
    const around = intersection(
      { row: region.row - 1, column: region.column - 1, rows: region.rows + 2, columns: region.columns + 2 },
      boundingArea(used, region),
    );
    if (!around) return region;
    const filled = filledBounds(sheet, around, call);
    const next = filled ? boundingArea(region, filled) : region;
    if (next.rows === region.rows && next.columns === region.columns && next.row === region.row && next.column === region.column)
      return region;
    region = next;
  }
}

function filledBounds(sheet: string, area: Area, call: Call): Area | null {
  let bounds: Area | null = null;
  call.book.engine.readCells(sheet, area).forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell.formula === '' && cell.value === '') return;
      const one = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      bounds = bounds ? boundingArea(bounds, one) : one;
    }),
  );
  return bounds;
}
