import { decodeTable } from '../../files/decode-table';
import type { RawTable } from '../../files/raw-table';
import { InputError } from '../../locales/input-error';
import type { Locale } from '../../locales/locale';
import { bookingsHeaderScore, readBookings, type BookingsFile } from '../../planning/opex/read-bookings';

/** Bookings and planned amounts read from a file, signed as they stand there. */
export interface ReadBookings {
  readonly file: string;
  readonly found: BookingsFile;
  /** How many amounts are below zero where all together they are, so that somebody has to say what that means; else 0. */
  readonly negative: number;
}

/** Reads a CSV or .xlsx file. @throws InputError with a `file-...`, `bookings-...` or `history-...` code. */
export async function readBookingsFile(bytes: Uint8Array, file: string, locale: Locale): Promise<ReadBookings> {
  const table = await decodeTable(bytes, file, { headerScore: bookingsHeaderScore });
  return { file, ...readTable(table, locale) };
}

function readTable(table: RawTable, locale: Locale): Pick<ReadBookings, 'found' | 'negative'> {
  try {
    return { found: readBookings(table, { locale }), negative: 0 };
  } catch (error) {
    if (!(error instanceof InputError) || error.code !== 'bookings-negative') throw error;
    return { found: readBookings(table, { locale, sign: 'costs' }), negative: Number(error.params['count']) };
  }
}
