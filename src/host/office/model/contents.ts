import { intersection, parseArea } from '../../engine/address';
import type { Area, CellWrite } from '../../engine/engine';
import type { RangeTarget } from '../objects/targets';
import { ExcelError, invalidArgument } from '../wire/errors';
import type { Json } from '../wire/protocol';
import { cellCount, isUnbounded } from './area';
import type { Book } from './book';
import { assertAllowed, assertEditable } from './protection';
import { cutAway, touches } from './region';
import { checkContentLength, checkFormulaSyntax } from './rules';
import { followTables } from './table-follow';
import { readTypedInput } from './typed-input';

/** Most cells Excel reads or writes in one call. */
const MAX_CELLS = 5_000_000;

/** Refuses cell-by-cell access to entire columns or rows, and more than five million cells. */
export function assertBounded(area: Area): void {
  if (isUnbounded(area)) throw invalidArgument('Cells of an unbounded range cannot be set one by one.');
  if (cellCount(area) > MAX_CELLS) throw new ExcelError('RangeExceedsLimit');
}

/** A matrix of the range's shape, from one or from a single value for every cell. A different shape is `InvalidArgument`. */
export function matrixFor(area: Area, value: Json): Json[][] {
  if (!Array.isArray(value)) return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  const fits = value.length === area.rows && value.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw sizeMismatch(area);
  return value as Json[][];
}

/** What Excel says to a matrix that is not of the range's shape. */
export function sizeMismatch(area: Area): ExcelError {
  return invalidArgument(
    `The number of rows or columns in the input array doesn't match the size or dimensions of the range (${area.rows} x ${area.columns}).`,
  );
}

/**
 * Writes `range.values` or `range.formulas`: text is read as if typed, null leaves a cell alone, '' empties it. Nothing is written
 * when any cell is refused.
 */
export function writeContents(book: Book, range: RangeTarget, value: Json): void {
  assertBounded(range.area);
  const matrix = matrixFor(range.area, value);
  assertEditable(book, range);
  const formats = matrix.some((row) => row.some((item) => typeof item === 'string' && item !== '')) ? book.cells(range) : undefined;
  const hidden = coveredByMerges(book, range);
  const cells = matrix.map((row, r) =>
    row.map((item, c): CellWrite => (hidden(r, c) ? {} : cellWrite(item, formats?.[r]?.[c]?.numberFormat ?? 'General'))),
  );
  const follow = followTables(book, range, cells);
  book.write(range, cells);
  follow();
}

function cellWrite(item: Json, presentFormat: string): CellWrite {
  if (item === null) return {};
  if (typeof item === 'number' || typeof item === 'boolean') return { content: item };
  if (typeof item !== 'string') throw invalidArgument('A cell takes a text, a number or a boolean.');
  checkContentLength(item);
  if (item.startsWith('=') && item.length > 1 && presentFormat !== '@') {
    checkFormulaSyntax(item);
    return { content: item };
  }
  const { content, numberFormat } = readTypedInput(item, presentFormat);
  return numberFormat !== undefined && presentFormat === 'General' ? { content, numberFormat } : { content };
}

/** Tells for cells of the range whether a merged cell other than their own covers them. */
function coveredByMerges(book: Book, range: RangeTarget): (row: number, column: number) => boolean {
  const merges = book.engine.merges(range.sheet).filter((merge) => intersection(merge, range.area));
  if (merges.length === 0) return () => false;
  return (row, column) => {
    const cell = { row: range.area.row + row, column: range.area.column + column, rows: 1, columns: 1 };
    return merges.some((merge) => intersection(merge, cell) && (merge.row !== cell.row || merge.column !== cell.column));
  };
}

/** Writes `range.numberFormat`: one code, or a matrix with null for cells to leave alone. */
export function writeNumberFormat(book: Book, range: RangeTarget, value: Json): void {
  assertAllowed(book, range.sheet, 'allowFormatCells');
  if (typeof value === 'string') {
    book.write({ sheet: range.sheet, area: book.reach(range) }, { numberFormat: value });
    return;
  }
  assertBounded(range.area);
  const cells = matrixFor(range.area, value).map((row) =>
    row.map((item): CellWrite => {
      if (item === null) return {};
      if (typeof item !== 'string') throw invalidArgument('A number format is a text.');
      return { numberFormat: item };
    }),
  );
  book.write(range, cells);
}

/** Empties a range: everything, contents or formats, as `range.clear(applyTo)`. */
export function clearRange(
  book: Book,
  range: RangeTarget,
  applyTo: 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks',
): void {
  const bounded = boundedPart(book, range);
  if (applyTo === 'All' || applyTo === 'Contents')
    assertEditable(book, { sheet: range.sheet, area: bounded ?? { ...range.area, rows: 1, columns: 1 } });
  if (applyTo === 'Formats') assertAllowed(book, range.sheet, 'allowFormatCells');
  if (!bounded) return;
  const contents = applyTo === 'All' || applyTo === 'Contents';
  const formats = applyTo === 'All' || applyTo === 'Formats';
  const target = { sheet: range.sheet, area: bounded };
  if (contents) keepHeaders(book, target);
  book.write(target, { ...(contents ? { content: null } : {}), ...(formats ? { numberFormat: 'General', style: NO_STYLE } : {}) });
  if (formats) clearConditionalFormats(book, range);
  if (applyTo === 'All') clearValidation(book, range);
}

/** The part of the range that holds anything. */
function boundedPart(book: Book, range: RangeTarget): Area | null {
  const used = book.engine.usedArea(range.sheet, false);
  return used && intersection(used, range.area);
}

const NO_STYLE: NonNullable<CellWrite['style']> = {
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  fontName: null,
  fontSize: null,
  fontColor: null,
  fill: null,
  horizontal: null,
  vertical: null,
  wrap: null,
  indent: null,
  locked: null,
  formulaHidden: null,
  borders: null,
};

/** Excel refuses to clear the header row of a table. */
function keepHeaders(book: Book, range: RangeTarget): void {
  for (const table of book.engine.tables()) {
    if (table.sheet !== range.sheet || table.showHeaders === false) continue;
    const whole = parseArea(table.range);
    const header = { ...whole, rows: 1 };
    const cut = intersection(header, range.area);
    if (cut && !(intersection(whole, range.area)?.rows === whole.rows && cut.columns === whole.columns))
      throw new ExcelError('InvalidOperation', `The header row of the table ${table.name} cannot be cleared.`);
  }
}

function clearConditionalFormats(book: Book, range: RangeTarget): void {
  const formats = book.sheet(range.sheet).props.conditionalFormats;
  if (formats?.some((format) => touches(format.range, range.area)))
    book.updateSheet(range.sheet, { conditionalFormats: cutAway(formats, range.area) });
}

function clearValidation(book: Book, range: RangeTarget): void {
  const validations = book.sheet(range.sheet).props.validations;
  if (validations?.some((validation) => touches(validation.range, range.area)))
    book.updateSheet(range.sheet, { validations: cutAway(validations, range.area) });
}
