import type { Locale } from '../../locales/locale';
import { replyOf, type FileReply } from '../data/file-messages';
import { readBookingsFile, type ReadBookings } from './read-bookings-file';

/** What the pane asks of the worker that reads files of bookings and budgets. */
export interface BookingsRequest {
  readonly bytes: Uint8Array;
  /** The file's name, for messages. */
  readonly file: string;
  readonly locale: Locale;
}

export type BookingsReply = FileReply<ReadBookings>;

/** Reads the file of a request. Never rejects: what goes wrong is part of the reply. */
export function answerRequest({ bytes, file, locale }: BookingsRequest): Promise<BookingsReply> {
  return replyOf(() => readBookingsFile(bytes, file, locale));
}
