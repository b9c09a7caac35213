import type { BookSnapshot } from '../../host/engine/snapshot';
import { fileNoteText } from '../../locales/file-notes';
import type { Locale } from '../../locales/locale';
import { fetchFile } from './files';

// The parts that read and write files are fetched when they are first needed.

/** The sample's file in each language, beside the add-in's start page. */
const SAMPLE_FILES: Readonly<Record<Locale, string>> = {
  'en-US': 'assets/sample/sales-history.csv',
  'zh-CN': 'assets/sample/sales-history.zh-CN.csv',
  'vi-VN': 'assets/sample/sales-history.csv',
};

/** A workbook read from a file, or a file made of one, and what could not be carried over, in words. */
export type Carried<What> = What & { readonly notCarried: readonly string[] };

/** Reads an .xlsx file. @throws InputError when it is none or is damaged */
export async function readWorkbook(bytes: Uint8Array, name: string, locale: Locale): Promise<Carried<{ book: BookSnapshot }>> {
  const { readXlsx } = await import('../../host/xlsx');
  const { book, notes } = await readXlsx(bytes, name);
  return { book, notCarried: notes.map(({ code, params }) => fileNoteText(locale, code, params)) };
}

/** Makes an .xlsx file. */
export async function writeWorkbook(book: BookSnapshot, locale: Locale): Promise<Carried<{ bytes: Uint8Array }>> {
  const { writeXlsx } = await import('../../host/xlsx');
  const { bytes, notes } = await writeXlsx(book);
  return { bytes, notCarried: notes.map(({ code, params }) => fileNoteText(locale, code, params)) };
}

/** The sample workbook; `start` is the address of the add-in's start page. */
export async function readSample(start: string, locale: Locale): Promise<BookSnapshot> {
  const address = new URL(SAMPLE_FILES[locale], start).href;
  const [{ sampleWorkbook }, csv] = await Promise.all([import('../sample/sample-workbook'), fetchFile(address)]);
  return sampleWorkbook(csv, locale);
}
