import type { Locale } from '../../locales/locale';
import { replyOf, type FileReply } from './file-messages';
import { readHistory, type ReadHistory } from './read-history';

/** What the pane asks of the worker that reads files of history. */
export interface HistoryRequest {
  readonly bytes: Uint8Array;
  /** The file's name, for messages. */
  readonly file: string;
  readonly locale: Locale;
}

export type HistoryReply = FileReply<ReadHistory>;

/** Reads the file of a request. Never rejects: what goes wrong is part of the reply. */
export function answerRequest({ bytes, file, locale }: HistoryRequest): Promise<HistoryReply> {
  return replyOf(() => readHistory(bytes, file, locale));
}
