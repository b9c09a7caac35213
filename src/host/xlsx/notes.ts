import type { FileNoteCode } from '../../locales/file-notes';
import type { TextParams } from '../../locales/text';

/** Something of a file that was not carried, or not carried as it was. */
export interface FileNote {
  code: FileNoteCode;
  params: TextParams;
}

export function note(code: FileNoteCode, params: TextParams = {}): FileNote {
  return { code, params };
}
