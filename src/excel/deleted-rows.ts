import { quoteSheet } from '../sheets/address';
import type { Area, Validation } from '../sheets/blueprint';
import type { SheetRecord } from './plan-store';

/** Rows of a sheet that a person deleted since the last build: zero-based, as they counted then, in order. */
export interface DeletedRows {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** How the last build left a sheet, as Excel has moved it since rows of it were deleted. */
export function withoutRows(record: SheetRecord, deleted: DeletedRows): SheetRecord {
  if (deleted.rows.length === 0) return record;
  const now = placeAfter(deleted);
  const moved = (area: Area): Area => ({ ...area, row: now(area.row), rows: now(area.row + area.rows) - now(area.row) });
  const standing = <T extends { readonly area: Area }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, area: moved(item.area) })).filter(({ area }) => area.rows > 0);
  // Formats have moved with their rows: which columns they have changed in is no longer told.
  const { columns: _columns, ...rest } = record;
  return {
    ...rest,
    area: moved(record.area),
    owned: record.owned.map(moved).filter(({ rows }) => rows > 0),
    // The formats of the rows below have moved up: no build makes a sheet that looks like this.
    look: '',
    validations: standing(record.validations).map((validation) => ({ ...validation, rule: movedRule(validation.rule, deleted) })),
    conditionalFormats: standing(record.conditionalFormats).map((rule) => ({ ...rule, formula: movedRows(rule.formula, deleted) })),
    rowGroups: record.rowGroups
      .map(({ row, count }) => ({ row: now(row), count: now(row + count) - now(row) }))
      .filter(({ count }) => count > 0),
  };
}

/** How the last build left a sheet whose rules (a list on another sheet) refer to rows of another that were deleted since. */
export function withoutRowsElsewhere(record: SheetRecord, deleted: DeletedRows): SheetRecord {
  if (deleted.rows.length === 0 || !refersTo(record, deleted.sheet)) return record;
  const rules = [record.validations, record.conditionalFormats];
  const [validations, conditionalFormats] = JSON.parse(
    JSON.stringify(rules).replace(referencesOn(deleted.sheet), (reference) => movedRows(reference, deleted)),
  ) as [SheetRecord['validations'], SheetRecord['conditionalFormats']];
  return { ...record, look: '', validations, conditionalFormats };
}

/** How the last build left a sheet, where sheets were deleted since: rules that refer to them have to be made anew. */
export function withoutSheets(record: SheetRecord, sheets: readonly string[]): SheetRecord {
  return sheets.some((sheet) => refersTo(record, sheet)) ? { ...record, look: '' } : record;
}

/** Formulas of a rule on the same sheet; what refers to another stays. */
function movedRule(rule: Validation['rule'], deleted: DeletedRows): Validation['rule'] {
  return JSON.parse(JSON.stringify(rule), (_, value: unknown) =>
    typeof value === 'string' && value.startsWith('=') && !value.includes('!') ? movedRows(value, deleted) : value,
  ) as Validation['rule'];
}

function refersTo({ validations, conditionalFormats }: SheetRecord, sheet: string): boolean {
  return referencesOn(sheet).test(JSON.stringify([validations, conditionalFormats]));
}

function referencesOn(sheet: string): RegExp {
  const name = quoteSheet(sheet).replace(/[^\p{L}\p{N}]/gu, '\\$&');
  return new RegExp(`${name}!\\$?[A-Z]+\\$?\\d+(:\\$?[A-Z]+\\$?\\d+)?`, 'g');
}

/** Where a row is now; one that was deleted, where the next one is. */
function placeAfter({ rows }: DeletedRows): (row: number) => number {
  return (row) => row - rows.filter((each) => each < row).length;
}

/** A formula whose references have moved up with their rows; a range ends with the last of its rows that is left. */
function movedRows(formula: string, deleted: DeletedRows): string {
  const now = placeAfter(deleted);
  return formula.replace(/(:?)(\$?[A-Z]+\$?)(\d+)/g, (_, colon: string, column: string, row: string) => {
    const number = Number(row);
    return `${colon}${column}${colon === '' ? now(number - 1) + 1 : now(number)}`;
  });
}
