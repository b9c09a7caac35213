import type { Call } from '../interpreter/call';
import type { Area } from '../../engine/engine';
import { setHidden } from '../model/geometry';
import { assertAllowed } from '../model/protection';
import type { Args } from '../wire/args';
import { invalidArgument } from '../wire/errors';
import type { Json } from '../wire/protocol';
import { readOnly, readWrite, type Method, type Scalar } from './object-type';
import type { RangeTarget } from './targets';

type Along = 'rows' | 'columns';

const DEEPEST_LEVEL = 8;

function indexes(area: Area, along: Along): number[] {
  const from = along === 'rows' ? area.row : area.column;
  return Array.from({ length: area[along] }, (_, i) => from + i);
}

/** True or false where all rows (columns) agree, null where they do not. */
function hiddenState({ sheet, area }: RangeTarget, along: Along, { book }: Call): boolean | null {
  const hidden = book.sheet(sheet).props[along === 'rows' ? 'hiddenRows' : 'hiddenColumns'] ?? [];
  const from = along === 'rows' ? area.row : area.column;
  const inside = hidden.filter((index) => index >= from && index < from + area[along]).length;
  return inside === 0 ? false : inside === area[along] ? true : null;
}

function setHiddenState(range: RangeTarget, value: Json, along: Along, { book }: Call): void {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
  assertAllowed(book, range.sheet, along === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  setHidden(book, range, along, value);
}

/** Whether rows and columns of a range are hidden. */
export const rangeHidden: Record<string, Scalar<RangeTarget>> = {
  Hidden: readOnly((range, call) => {
    const rows = hiddenState(range, 'rows', call);
    const columns = hiddenState(range, 'columns', call);
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  }),
  RowHidden: readWrite(
    (range, call) => hiddenState(range, 'rows', call),
    (range, value, call) => setHiddenState(range, value, 'rows', call),
  ),
  ColumnHidden: readWrite(
    (range, call) => hiddenState(range, 'columns', call),
    (range, value, call) => setHiddenState(range, value, 'columns', call),
  ),
};

function along(args: Args): Along {
  return args.oneOf(0, ['ByRows', 'ByColumns']) === 'ByRows' ? 'rows' : 'columns';
}

function changeLevel({ sheet, area }: RangeTarget, axis: Along, by: 1 | -1, { book }: Call): void {
  assertAllowed(book, sheet, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const key = axis === 'rows' ? 'rowGroups' : 'columnGroups';
  const levels: Record<number, number> = { ...book.sheet(sheet).props[key] };
  for (const index of indexes(area, axis)) {
    const level = (levels[index] ?? 0) + by;
    if (level > DEEPEST_LEVEL - 1) throw invalidArgument('Rows and columns can be grouped eight levels deep.');
    if (level < 0) throw invalidArgument('The rows or columns are not grouped.');
    if (level === 0) delete levels[index];
    else levels[index] = level;
  }
  book.updateSheet(sheet, { [key]: levels });
}

function showDetails(range: RangeTarget, axis: Along, shown: boolean, { book }: Call): void {
  const { props } = book.sheet(range.sheet);
  const levels = props[axis === 'rows' ? 'rowGroups' : 'columnGroups'] ?? {};
  const key = axis === 'rows' ? 'collapsedRows' : 'collapsedColumns';
  const grouped = indexes(range.area, axis).filter((index) => (levels[index] ?? 0) > 0);
  const first = grouped[0];
  const last = grouped.at(-1);
  if (first === undefined || last === undefined) throw invalidArgument('The rows or columns are not grouped.');
  const position = axis === 'rows' ? { row: first, rows: last - first + 1 } : { column: first, columns: last - first + 1 };
  setHidden(book, { sheet: range.sheet, area: { ...range.area, ...position } }, axis, !shown);
  const collapsed = new Set(props[key]);
  if (shown) collapsed.delete(last + 1);
  else collapsed.add(last + 1);
  book.updateSheet(range.sheet, { [key]: [...collapsed].sort((a, b) => a - b) });
}

/** Grouping of rows and columns. */
export const rangeOutline: Record<string, Method<RangeTarget>> = {
  Group: (range, args, call) => changeLevel(range, along(args), 1, call),
  Ungroup: (range, args, call) => changeLevel(range, along(args), -1, call),
  ShowGroupDetails: (range, args, call) => showDetails(range, along(args), true, call),
  HideGroupDetails: (range, args, call) => showDetails(range, along(args), false, call),
};
