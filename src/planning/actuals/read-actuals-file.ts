import { decodeTable } from '../../files/decode-table';
import type { RawTable } from '../../files/raw-table';
import type { Actuals } from './actuals';
import { historyHeaderScore } from './header-name';
import { readActuals, type ReadActualsOptions } from './read-actuals';

export interface ReadActualsFileOptions extends ReadActualsOptions {
  /** The sheet to read from a workbook; without it the sheet whose header is recognised best. */
  readonly sheet?: string;
}

export interface ActualsFile {
  readonly actuals: Actuals;
  /** How the file was read: kind, encoding, delimiter, sheet, line of the header. */
  readonly table: RawTable;
}

/**
 * Sales history from the bytes of a CSV or .xlsx file, the header found by its titles (below a report's heading, on
 * whichever sheet it is). `fileName` only names the file in messages.
 * @throws InputError with a `file-...` or `history-...` code.
 */
export async function readActualsFile(bytes: Uint8Array, fileName: string, options: ReadActualsFileOptions = {}): Promise<ActualsFile> {
  const table = await decodeTable(bytes, fileName, { sheet: options.sheet, headerScore: historyHeaderScore });
  return { actuals: readActuals(table, options), table };
}
