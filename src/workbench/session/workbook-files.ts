import type { Engine } from '../../host/engine/engine';
import { fileNoteText } from '../../locales/file-notes';
import type { Locale } from '../../locales/locale';
import { fetchFile } from './files';

/** The sample's file in each language, beside the add-in's start page. */
const SAMPLE_FILES: Readonly<Record<Locale, string>> = {
  'en-US': 'assets/sample/sales-history.csv',
  'zh-CN': 'assets/sample/sales-history.zh-CN.csv',
  'vi-VN': 'assets/sample/sales-history.csv',
};

/** Opens, saves and starts workbooks. The parts that read and write files are fetched when they are first needed. */
export class WorkbookFiles {
  constructor(private readonly engine: Engine) {}

  /** Opens the bytes of an .xlsx file; resolves to what could not be carried over, in words. */
  async open(bytes: Uint8Array, name: string, locale: Locale): Promise<readonly string[]> {
    const { readXlsx } = await import('../../host/xlsx');
    const { book, notes } = await readXlsx(bytes, name);
    await this.engine.load(book);
    return notes.map(({ code, params }) => fileNoteText(locale, code, params));
  }

  /** The workbook as .xlsx, calculated, and what could not be carried over, in words. */
  async save(locale: Locale): Promise<{ bytes: Uint8Array; notCarried: readonly string[] }> {
    const { writeXlsx } = await import('../../host/xlsx');
    await this.engine.settle();
    const { bytes, notes } = await writeXlsx(this.engine.snapshot());
    return { bytes, notCarried: notes.map(({ code, params }) => fileNoteText(locale, code, params)) };
  }

  /** Starts again from the sample; `start` is the address of the add-in's start page. */
  async openSample(start: string, locale: Locale): Promise<void> {
    const [{ sampleWorkbook }, csv] = await Promise.all([
      import('../sample/sample-workbook'),
      fetchFile(new URL(SAMPLE_FILES[locale], start).href),
    ]);
    await this.engine.load(await sampleWorkbook(csv, locale));
  }
}
