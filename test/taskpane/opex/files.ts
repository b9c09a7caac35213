import type { WrittenOpex } from '../../../src/excel/contracts';
import type { Locale } from '../../../src/locales/locale';
import { readBookingsFile, type ReadBookings } from '../../../src/taskpane/opex/read-bookings-file';
import { utf8 } from '../../files/file-bytes';

/** A CSV file, read. */
export function readLines(lines: readonly string[], file = 'costs.csv', locale: Locale = 'en-US'): Promise<ReadBookings> {
  return readBookingsFile(utf8(lines.join('\n')), file, locale);
}

/** OPEX as it stands, with nothing of note unless told. */
export function writtenOpex(known: Partial<WrittenOpex> = {}): WrittenOpex {
  return {
    sheet: 'OPEX',
    spec: { asOf: { year: 2027, month: 3 }, view: 'month' },
    habits: { sign: null, names: {} },
    lines: [],
    flagged: [],
    checks: { count: 7, off: 0, where: [], lines: [] },
    ...known,
  };
}
