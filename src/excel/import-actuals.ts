import { InputError } from '../planning/input-error';
import type { ActualsRow } from '../planning/actuals/actuals';
import { LOCALES, type Locale } from '../locales/locale';
import { progressText } from '../locales/progress';
import { sheetText } from '../locales/sheets';
import { cell, range as addressOf, onSheet } from '../sheets/address';
import type { Area } from '../sheets/blueprint';
import { actualsSheet, SHEET_NAMES } from '../sheets/breakdown';
import { foundIn, isFormula } from '../sheets/text-content';
import type { Change } from './change';
import { replaceCells, sameContent, type Matrix } from './cells-change';
import type { OperationOptions } from './contracts';
import { guardWrite } from './guards';
import { nameChanges } from './name-changes';
import { parseReference } from './parse-address';
import { historyTable, readScene, sheetNameOf, type Scene } from './scene';
import { freshSheets, newSheetLook } from './sheet-changes';
import { languageOfSheets } from './sheets-language';
import { tableSize } from './table-size';
import { Transaction } from './transaction';

/**
 * Writes history as the `Actuals` table: a new sheet, or new rows in the table that an earlier import made.
 *
 * @throws InputError `actuals-not-ours` when a table of that name is a person's own; OfficeFailure, Cancelled after taking everything back.
 */
export async function importActuals(
  context: Excel.RequestContext,
  rows: readonly ActualsRow[],
  options: OperationOptions,
): Promise<{ sheet: string; transaction: Transaction | null }> {
  const { locale, onProgress, signal } = options;
  onProgress?.({ step: 1, steps: 2, label: progressText(locale, 'reading') });
  const scene = await readScene(context);
  const present = sheetNameOf(scene, 'Actuals');
  const table = historyTable(scene);
  if (table && present === null) throw new InputError('actuals-not-ours', { sheet: table.sheet });
  const written = present === null ? null : await titleLanguage(context, present);
  const blueprint = actualsSheet(rows, languageOfSheets(options, written), present ?? SHEET_NAMES.Actuals);
  await guardWrite(context, scene, [blueprint]);
  const changes =
    present === null
      ? [...freshSheets([blueprint]), ...nameChanges(blueprint, blueprint.name, scene), newSheetLook(blueprint)]
      : await replaceRows(context, scene, blueprint, present, table?.name ?? null);
  if (changes.length === 0) return { sheet: blueprint.name, transaction: null };
  const transaction = new Transaction(progressText(locale, 'done.import'));
  await transaction.run(changes, {
    signal,
    onBatch: (n, of) => onProgress?.({ step: 2, steps: 2, part: (n - 1) / of, label: progressText(locale, 'writing') }),
  });
  return { sheet: blueprint.name, transaction };
}

/** The language of the sheet's title; null where a person wrote another. */
async function titleLanguage(context: Excel.RequestContext, sheet: string): Promise<Locale | null> {
  const title = context.workbook.worksheets.getItem(sheet).getRange('A1').load('values');
  await context.sync();
  return LOCALES.find((locale) => sheetText(locale)('actuals.title') === title.values[0]?.[0]) ?? null;
}

/** New contents for the table that stands: cells that differ, the table's size, the name of its area. */
async function replaceRows(
  context: Excel.RequestContext,
  scene: Scene,
  blueprint: ReturnType<typeof actualsSheet>,
  sheet: string,
  table: string | null,
): Promise<Change[]> {
  const wanted = blueprint.contents[0]?.cells ?? [];
  const target = blueprint.tables[0]?.area;
  if (!target) return [];
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const used = worksheet.getUsedRangeOrNullObject(true).load('address');
  const standingTable = table === null ? null : context.workbook.tables.getItem(table).load('id');
  const current = standingTable?.getRange().load('address') ?? null;
  await context.sync();
  const usedArea = used.isNullObject ? null : (parseReference(used.address)?.area ?? null);
  const tableArea = current ? (parseReference(current.address)?.area ?? null) : null;
  const rows = Math.max(wanted.length, (usedArea?.row ?? 0) + (usedArea?.rows ?? 0));
  const columns = target.columns;
  const usedColumns = Math.max(columns, (usedArea?.column ?? 0) + (usedArea?.columns ?? 0));
  const standing = worksheet.getRange(addressOf({ row: 0, column: 0, rows, columns: usedColumns })).load('formulas');
  await context.sync();
  const whole = standing.formulas as Matrix;
  if (tableArea) refuseParting(sheet, whole, wanted, tableArea, columns);
  const before = whole.map((line) => line.slice(0, columns));
  const tableEnd = (tableArea?.row ?? 0) + (tableArea?.rows ?? 0);
  for (let row = tableEnd; row < wanted.length; row += 1) {
    const found = before[row]?.find((content) => content !== '');
    if (found !== undefined)
      throw new InputError('content-in-the-way', {
        address: onSheet(sheet, addressOf({ row, column: 0, rows: 1, columns })),
        found: String(found),
      });
  }
  const after: Matrix = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => wanted[row]?.[column] ?? (row < wanted.length ? null : row < tableEnd ? '' : null)),
  );
  // Columns that a person added to the table stay in it.
  const size = { ...target, columns: Math.max(columns, tableArea?.columns ?? 0) };
  return [
    // The table is given its size before its rows: written the other way round, Excel might stretch it by itself.
    ...(standingTable && tableArea ? tableSize(standingTable.id, tableArea, size) : []),
    ...replaceCells(sheet, { row: 0, column: 0 }, before, after),
    ...nameChanges(blueprint, sheet, scene),
  ];
}

/** Columns that tell which month of which row of the plan a line is: date, channel, store, product. */
const KEYS = [0, 1, 2, 3] as const;

/** A remark beside a line of the history belongs to that line: it must not come to stand beside another. A formula there goes by its own line. */
function refuseParting(sheet: string, before: Matrix, wanted: Matrix, table: Area, columns: number): void {
  before.slice(0, table.row + table.rows).forEach((line, row) => {
    if (row <= table.row || KEYS.every((column) => sameContent(line[column], wanted[row]?.[column] ?? ''))) return;
    const beside = line.findIndex((content, column) => column >= columns && content !== '' && !isFormula(content));
    if (beside >= 0)
      throw new InputError('content-in-the-way', { address: onSheet(sheet, cell(row, beside)), found: foundIn(line[beside] ?? '') });
  });
}
