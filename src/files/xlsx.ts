import type { UnzipOptions, Unzipped } from 'fflate';
import { InputError } from '../locales/input-error';
import { findHeader } from './header-row';
import { isBlankRow, type HeaderScore, type RawCell } from './raw-table';
import { errorsAsText } from './xlsx-errors';

/** A workbook that unpacks to more than this would exhaust the memory of a task pane. */
const UNPACKED_LIMIT_MB = 400;

const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/;

export interface SheetRows {
  readonly sheet: string;
  readonly rows: readonly (readonly RawCell[])[];
}

/**
 * The rows of the sheet of an .xlsx workbook that holds the table: the one asked for, else the one whose header is
 * recognised best, else the first that is not blank. Formulas give their stored results, errors such as `#N/A` as text.
 * @throws InputError `file-xlsb`, `file-ods`, `file-archive`, `file-damaged`, `file-too-large` or `file-sheet-not-found`.
 */
export async function readXlsx(bytes: Uint8Array, file: string, score: HeaderScore, sheet?: string): Promise<SheetRows> {
  // Both libraries are wanted only once somebody picks a workbook: a chunk of their own in the pane.
  const [{ default: readWorkbook }, { unzipSync, zipSync }] = await Promise.all([
    import(/* webpackChunkName: "xlsx" */ 'read-excel-file/universal'),
    import(/* webpackChunkName: "xlsx" */ 'fflate'),
  ]);
  const parts = unpack(bytes, file, unzipSync);
  for (const [name, part] of Object.entries(parts)) if (SHEET_PART.test(name)) parts[name] = errorsAsText(part);
  // Stored, not deflated: the reader would inflate large parts in a worker made from a blob, which a strict content
  // security policy blocks without an error anyone could catch.
  const stored = zipSync(parts, { level: 0 });
  const workbook = await readWorkbook(stored.slice().buffer).catch(() => {
    throw new InputError('file-damaged', { file });
  });
  const sheets = workbook.map(({ sheet: name, data }) => ({ sheet: name, rows: data.map((row) => row.map(toCell)) }));
  return chooseSheet(sheets, file, score, sheet);
}

function unpack(bytes: Uint8Array, file: string, unzip: (bytes: Uint8Array, options: UnzipOptions) => Unzipped): Unzipped {
  const names: string[] = [];
  let unpacked = 0;
  let parts: Unzipped;
  try {
    parts = unzip(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        const wanted = /\.(xml|rels)$/.test(name);
        if (wanted) unpacked += originalSize;
        return wanted && unpacked <= UNPACKED_LIMIT_MB * 1e6;
      },
    });
  } catch {
    throw new InputError('file-damaged', { file });
  }
  if (unpacked > UNPACKED_LIMIT_MB * 1e6) throw new InputError('file-too-large', { file, limit: UNPACKED_LIMIT_MB });
  if (names.includes('xl/workbook.bin')) throw new InputError('file-xlsb', { file });
  if (names.includes('content.xml') && names.includes('mimetype')) throw new InputError('file-ods', { file });
  if (!names.includes('xl/workbook.xml')) throw new InputError('file-archive', { file });
  return parts;
}

function chooseSheet(sheets: readonly SheetRows[], file: string, score: HeaderScore, wanted?: string): SheetRows {
  if (wanted !== undefined) {
    const named = sheets.find(({ sheet }) => sheet.toLowerCase() === wanted.trim().toLowerCase());
    if (named) return named;
    throw new InputError('file-sheet-not-found', { file, sheet: wanted, sheets: sheets.map(({ sheet }) => sheet).join(', ') });
  }
  const ranked = sheets.map((sheet) => ({ sheet, score: findHeader(sheet.rows, score).score, blank: sheet.rows.every(isBlankRow) }));
  const best = ranked.reduce<(typeof ranked)[number] | null>((top, next) => (next.score > (top?.score ?? 0) ? next : top), null);
  const chosen = best ?? ranked.find(({ blank }) => !blank) ?? ranked[0];
  if (!chosen) throw new InputError('file-damaged', { file });
  return chosen.sheet;
}

/** The reader's declared cell type names the Date constructor where it means a Date. */
function toCell(value: unknown): RawCell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date) return value;
  return null;
}
