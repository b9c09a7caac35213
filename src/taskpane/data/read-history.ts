import type { HistoryColumn } from '../../locales/actuals/column-names';
import type { Locale } from '../../locales/locale';
import type { Actuals } from '../../planning/actuals/actuals';
import { matchColumns } from '../../planning/actuals/match-columns';
import { readActualsFile } from '../../planning/actuals/read-actuals-file';

/** Sales history read from a file, with what is worth showing before it is written. */
export interface ReadHistory {
  readonly file: string;
  readonly actuals: Actuals;
  /** Lines of the file below its header. */
  readonly lines: number;
  /** Which title was taken for what, in the order of the file. */
  readonly columns: readonly { readonly column: HistoryColumn; readonly title: string }[];
}

/** Reads a CSV or .xlsx file. @throws InputError with a `file-...` or `history-...` code. */
export async function readHistory(bytes: Uint8Array, file: string, locale: Locale): Promise<ReadHistory> {
  const { actuals, table } = await readActualsFile(bytes, file, { locale });
  const { columns } = matchColumns(table.header);
  const matched = (Object.keys(columns) as HistoryColumn[]).flatMap((column) => {
    const found = columns[column];
    return found === undefined ? [] : [{ column, title: found.title, index: found.index }];
  });
  return {
    file,
    actuals,
    lines: table.rows.length,
    columns: matched.sort((a, b) => a.index - b.index).map(({ column, title }) => ({ column, title })),
  };
}
