import { createAlmanacWorkbook, type AlmanacWorkbook } from '../excel';
import type { GroupChecks, OperationOptions } from '../excel/contracts';
import type { Engine } from '../host/engine/engine';
import { writeXlsx } from '../host/xlsx';
import { cliText } from '../locales/cli';
import { fileNoteText } from '../locales/file-notes';
import type { Locale } from '../locales/locale';
import { openBook } from './calculate';
import { groupChecksOffLine } from './checks-off';
import { EXIT, type ExitCode } from './exit-code';
import { isSameFile, keepAside, writeBytes } from './files';
import { openHeadless } from './headless';
import { tellingProgress } from './tell-progress';

/** A workbook, and where it goes when something was done to it. */
export interface BookToChange {
  readonly command: string;
  readonly file: string;
  readonly out: string;
  readonly locale: Locale;
}

/** What is at hand for the work: the workbook, and the engine that has calculated it. */
export interface OpenedBook {
  readonly workbook: AlmanacWorkbook;
  readonly engine: Engine;
  readonly options: OperationOptions;
}

/** What was done: the sheets that were written, what to print above and below their names, and what of them must be zero. */
export interface ChangedBook {
  readonly sheets: readonly { readonly name: string }[];
  readonly printed: () => readonly string[];
  readonly checks: () => Promise<GroupChecks | null>;
}

/**
 * Opens a workbook, does the work, writes it and prints what came of it; progress goes to stderr.
 *
 * @throws InputError, OfficeFailure or UsageError with nothing written
 */
export async function changeBook(
  { command, file, out, locale }: BookToChange,
  work: (opened: OpenedBook) => Promise<ChangedBook>,
): Promise<ExitCode> {
  const say = (message: string) => process.stderr.write(`${message}\n`);
  const { book, notes } = await openBook(file, command, locale);
  for (const note of notes) say(fileNoteText(locale, note.code, note.params));
  const host = await openHeadless(locale, book);
  try {
    host.engine.recalculate(true);
    await host.host.settle();
    const options = { locale, onProgress: tellingProgress(say) };
    const { sheets, printed, checks } = await work({ workbook: createAlmanacWorkbook(), engine: host.engine, options });
    await host.engine.settle();
    const saved = await writeXlsx(host.engine.snapshot());
    for (const note of saved.notes) say(fileNoteText(locale, note.code, note.params));
    const kept = (await isSameFile(file, out)) ? null : await keepAside(out, locale);
    await writeBytes(out, saved.bytes, locale);
    if (kept !== null) say(cliText(locale, 'kept', { file: out, kept }));
    const found = await checks();
    const off = found && groupChecksOffLine(found, locale);
    const written = cliText(locale, 'written', { file: out, sheets: sheets.map(({ name }) => name).join(', ') });
    process.stdout.write([...printed(), written].join('\n') + '\n');
    if (off === null) return EXIT.done;
    say(`almanac: ${off}`);
    return EXIT.failure;
  } finally {
    host.dispose();
  }
}
