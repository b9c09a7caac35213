import Papa from 'papaparse';
import { InputError } from '../locales/input-error';
import { findHeader } from './header-row';
import { isBlankRow, type HeaderScore } from './raw-table';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** How many lines are looked at to tell the delimiter. */
const SAMPLE_ROWS = 50;

export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
}

/**
 * Splits delimited text into rows of fields (RFC 4180 quoting; comma, semicolon, tab or pipe).
 * @throws InputError `file-quote-open` with the row whose quotation marks do not close.
 */
export function readCsv(text: string, file: string, score: HeaderScore): CsvRows {
  // Excel's own hint, `sep=;` on the first line, decides and is not data; the line stays, blank, so that row numbers hold.
  const hint = /^sep=(.)\r?(?=\n)/.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  const delimiter = hint?.[1] ?? detectDelimiter(body, score);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter });
  const quote = errors.find((error) => error.type === 'Quotes');
  if (quote) throw new InputError('file-quote-open', { file, row: (quote.row ?? 0) + 1 });
  return { rows: data, delimiter };
}

/** The delimiter under which the header is recognised best; without a header, the one that splits most lines alike. */
function detectDelimiter(text: string, score: HeaderScore): string {
  const ranked = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: SAMPLE_ROWS });
    return { delimiter, header: findHeader(data, score).score, agreement: agreement(data) };
  });
  ranked.sort((a, b) => b.header - a.header || b.agreement - a.agreement);
  return ranked[0]?.delimiter ?? ',';
}

/** Share of the lines that have the most frequent number of fields, where that is more than one. */
function agreement(rows: readonly (readonly string[])[]): number {
  const filled = rows.filter((row) => !isBlankRow(row));
  const counts = new Map<number, number>();
  for (const row of filled) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let best = 0;
  for (const [fields, lines] of counts) if (fields > 1) best = Math.max(best, lines / filled.length);
  return best;
}
