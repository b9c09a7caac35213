import type { ErrorCode } from '../locales/errors';
import { InputError } from '../locales/input-error';
import { readCsv } from './csv';
import { fileKind, isEncryptedWorkbook, type FileKind } from './file-kind';
import { findHeader } from './header-row';
import { cellText, isBlankRow, type HeaderScore, type RawCell, type RawTable } from './raw-table';
import { decodeText } from './text-encoding';
import { readXlsx } from './xlsx';

export interface DecodeOptions {
  /** The sheet to read from a workbook; without it the sheet whose header is recognised best. */
  readonly sheet?: string;
  /** Recognises a header; without it the first line that is not blank is the header. */
  readonly headerScore?: HeaderScore;
}

const REFUSED: Readonly<Partial<Record<FileKind, ErrorCode>>> = {
  empty: 'file-empty',
  pdf: 'file-pdf',
  image: 'file-image',
  'web-page': 'file-web-page',
  binary: 'file-unknown',
};

/**
 * Reads the table in a CSV or .xlsx file. What the file is, is told by its content; `fileName` only names it in messages.
 * @throws InputError with a `file-...` code that says what the file is instead and what to do.
 */
export async function decodeTable(bytes: Uint8Array, fileName: string, options: DecodeOptions = {}): Promise<RawTable> {
  const kind = fileKind(bytes);
  const refused = kind === 'ole' ? (isEncryptedWorkbook(bytes) ? 'file-encrypted' : 'file-old-xls') : REFUSED[kind];
  if (refused) throw new InputError(refused, { file: fileName });
  const score = options.headerScore ?? (() => 0);

  if (kind === 'zip') {
    const { sheet, rows } = await readXlsx(bytes, fileName, score, options.sheet);
    return { ...splitHeader(rows, fileName, score), kind: 'xlsx', encoding: null, delimiter: null, sheet };
  }
  const { text, encoding } = decodeText(bytes, fileName);
  const { rows, delimiter } = readCsv(text, fileName, score);
  return { ...splitHeader(rows, fileName, score), kind: 'csv', encoding, delimiter, sheet: null };
}

function splitHeader(
  rows: readonly (readonly RawCell[])[],
  file: string,
  score: HeaderScore,
): Pick<RawTable, 'header' | 'rows' | 'headerRow'> {
  const { index } = findHeader(rows, score);
  if (index < 0) throw new InputError('file-empty', { file });
  let end = rows.length;
  while (end > index + 1 && isBlankRow(rows[end - 1] ?? [])) end--;
  const below = rows.slice(index + 1, end);
  if (below.length === 0) throw new InputError('file-header-only', { file });
  return { header: (rows[index] ?? []).map(cellText), rows: below, headerRow: index + 1 };
}
