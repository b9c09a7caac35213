import { foundIn } from '../sheets/text-content';
import { cell, onSheet } from '../sheets/address';
import type { Area, Content, SheetBlueprint, SheetId } from '../sheets/blueprint';
import { FIRST_ROW } from '../sheets/breakdown/layout';
import { InputError } from '../planning/input-error';
import { fillCells, replaceCells, type Matrix } from './cells-change';
import { change, type Change } from './change';
import { applyLook, lookBytes } from './format-changes';
import { CapturedLook } from './captured-look';
import { changedBand, lookWithin } from './column-looks';
import { recordOf, relookChanges } from './look';
import { madeSheet } from './made-sheet';
import type { SheetRecord } from './plan-store';
import type { OwnSheet } from './read-sheets';
import { addChart, applyConditionalFormats, applySheetSettings, applyValidations } from './sheet-features';
import { within } from './within';

/** Makes a sheet and fills it. Taking it back deletes it. */
function newSheetChanges(blueprint: SheetBlueprint): Change[] {
  const { name } = blueprint;
  const block = blueprint.contents[0];
  const make = change({
    bytes: 2_000,
    written: {
      sheet: name,
      row: 0,
      column: 0,
      cells: block?.cells ?? [],
      whole: true,
      charts: blueprint.charts.map((chart) => chart.name),
    },
    apply: (context) => void context.workbook.worksheets.add(name),
    ...madeSheet(name),
  });
  return [make, ...(block ? fillCells(name, block, block.cells) : [])];
}

/**
 * Makes sheets and fills them: all sheets first, as formulas refer to them, then those with tables with their tables, then the others.
 *
 * @param isFirst of those with tables, the sheets whose tables others of them refer to
 */
export function freshSheets(blueprints: readonly SheetBlueprint[], isFirst: (id: SheetId) => boolean = () => false): Change[] {
  const made = blueprints.map((blueprint) => ({ blueprint, changes: newSheetChanges(blueprint) }));
  const filled = (withTables: boolean, first = false) =>
    made.flatMap(({ blueprint, changes: [, ...fill] }) =>
      blueprint.tables.length > 0 === withTables && isFirst(blueprint.id) === first ? [...fill, ...newTables(blueprint)] : [],
    );
  return [...made.flatMap(({ changes: [make] }) => (make ? [make] : [])), ...filled(true, true), ...filled(true), ...filled(false)];
}

/** Makes the tables of a sheet that is filled. Excel takes a formula that refers to a table only once the table is there. */
function newTables({ name: sheet, tables }: SheetBlueprint): Change[] {
  return tables.map(({ name, area, style, banded }) =>
    change({
      bytes: 1_500,
      apply: (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const table = worksheet.tables.add(worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns), true);
        table.name = name;
        table.style = style;
        if (banded === false) table.showBandedRows = false;
      },
      revert: () => undefined,
    }),
  );
}

/** Formats, rules, panes and page of a sheet made in the same transaction. */
export function newSheetLook(blueprint: SheetBlueprint): Change {
  return change({
    bytes: lookBytes(blueprint) + 1_500 * blueprint.validations.length + 800 * blueprint.conditionalFormats.length + 3_000,
    apply: (context) => {
      const sheet = context.workbook.worksheets.getItem(blueprint.name);
      applyLook(sheet, blueprint);
      applySheetSettings(sheet, blueprint);
      applyValidations(sheet, blueprint.validations);
      applyConditionalFormats(sheet, blueprint.conditionalFormats);
    },
    revert: () => undefined,
  });
}

/** Charts come last: their series lie on other sheets, by their present names. */
export function chartChanges(blueprint: SheetBlueprint, sheetNames: Readonly<Record<SheetId, string>>): Change[] {
  return blueprint.charts.map((chart) =>
    change({
      bytes: 6_000,
      apply: (context) => addChart(context, context.workbook.worksheets.getItem(blueprint.name), chart, sheetNames),
      revert: () => undefined,
    }),
  );
}

/** A sheet as it stands, what it is to be, and how the last build left it. */
export interface SheetToChange {
  readonly blueprint: SheetBlueprint;
  readonly own: OwnSheet;
  readonly record: SheetRecord | undefined;
}

/**
 * What turns sheets as they stand into their blueprints: only the cells that differ, the look only where it changed.
 *
 * @returns one list of changes a sheet
 * @throws InputError `content-in-the-way` naming the first cell of a person's own that would be overwritten or parted from its row.
 */
export async function ownSheetsChanges(context: Excel.RequestContext, sheets: readonly SheetToChange[]): Promise<Change[][]> {
  const described = sheets.map((sheet) => ({ ...sheet, next: recordOf(sheet.blueprint) }));
  const cells = described.map(cellChanges);
  const looks = described.map(({ blueprint, own, record, next }) => {
    if (record && record.look === next.look) return null;
    const before = record ?? { ...next, rowGroups: [] };
    const area = areaOfBoth(own, next);
    const band = record?.columns && next.columns ? changedBand(record.columns, next.columns, blueprint, area) : area;
    return { sheet: own.name, before, area: band, blueprint: lookWithin(blueprint, band) };
  });
  const captured = await CapturedLook.read(
    context,
    looks.flatMap((look) => look ?? []),
  );
  let at = 0;
  return sheets.map((_, index) => {
    const look = looks[index];
    const own = cells[index] ?? [];
    const known = look ? captured[at++] : undefined;
    return look && known ? [...own, ...relookChanges(look.sheet, look.blueprint, look.before, known)] : own;
  });
}

/** What turns one sheet as it stands into its blueprint (see ownSheetsChanges). */
export async function ownSheetChanges(
  context: Excel.RequestContext,
  blueprint: SheetBlueprint,
  own: OwnSheet,
  record: SheetRecord | undefined,
): Promise<Change[]> {
  return (await ownSheetsChanges(context, [{ blueprint, own, record }])).flat();
}

function areaOfBoth(own: OwnSheet, { area }: Pick<SheetRecord, 'area'>): Area {
  return { row: 0, column: 0, rows: Math.max(own.owned.rows, area.rows), columns: Math.max(own.owned.columns, area.columns) };
}

function cellChanges({ blueprint, own, record, next }: SheetToChange & { readonly next: SheetRecord }): Change[] {
  const wanted = blueprint.contents[0]?.cells ?? [];
  const area = areaOfBoth(own, next);
  const before: Matrix = grid(area.rows, area.columns, (row, column) => own.formulas[row]?.[column] ?? '');
  const reshaped = next.area.rows !== own.owned.rows || next.area.columns !== own.owned.columns;
  const wasOurs = (row: number, column: number) =>
    record ? record.owned.some((one) => within(one, row, column)) : row < own.owned.rows && column < own.owned.columns;
  const after: Matrix = grid(area.rows, area.columns, (row, column) => {
    const content = wanted[row]?.[column];
    return content ?? (wasOurs(row, column) ? '' : null);
  });
  before.forEach((line, row) =>
    line.forEach((content, column) => {
      if (content === '' || wasOurs(row, column)) return;
      // A note beside a row of the plan would end up beside another one.
      const parted = reshaped && row >= FIRST_ROW && row < own.owned.rows;
      if ((after[row]?.[column] ?? null) !== null || parted) {
        throw new InputError('content-in-the-way', { address: onSheet(own.name, cell(row, column)), found: foundIn(content) });
      }
    }),
  );
  return replaceCells(own.name, { row: 0, column: 0 }, before, after);
}

function grid(rows: number, columns: number, at: (row: number, column: number) => Content): Content[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => at(row, column)));
}
