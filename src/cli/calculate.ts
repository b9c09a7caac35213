import { basename } from 'node:path';
import type { parseReference } from '../excel/parse-address';
import type { Engine, CellRead } from '../host/engine/engine';
import { readXlsx, writeXlsx } from '../host/xlsx';
import { cliText } from '../locales/cli';
import { fileNoteText } from '../locales/file-notes';
import type { Locale } from '../locales/locale';
import { InputError } from '../planning/input-error';
import { EXIT, type ExitCode } from './exit-code';
import { readBytes, writeBytes } from './files';
import { openHeadless } from './headless';
import { textTable } from './text-table';
import { UsageError } from './usage-error';

type Reference = NonNullable<ReturnType<typeof parseReference>>;

/** A workbook to calculate, the ranges to print, and where to save it (may be the same file). */
export interface Calculation {
  readonly file: string;
  readonly asked: readonly { readonly range: string; readonly reference: Reference }[];
  readonly json: boolean;
  readonly out: string | undefined;
  readonly locale: Locale;
}

/**
 * Opens a workbook, calculates everything in it, saves it where asked to and prints.
 *
 * @throws UsageError for a file that cannot be read or is no workbook, and for a sheet it does not have, with nothing written
 */
export async function calculate({ file, asked, json, out, locale }: Calculation): Promise<ExitCode> {
  const say = (message: string) => process.stderr.write(`${message}\n`);
  const { book, notes } = await openBook(file, 'calc', locale);
  for (const note of notes) say(fileNoteText(locale, note.code, note.params));
  const host = await openHeadless(locale, book);
  try {
    host.engine.recalculate(true);
    await host.host.settle();
    const printed = asked.map(({ range, reference }) => ({ range, cells: readCells(host.engine, reference, locale) }));
    if (out !== undefined) {
      const saved = await writeXlsx(host.engine.snapshot());
      for (const note of saved.notes) say(fileNoteText(locale, note.code, note.params));
      await writeBytes(out, saved.bytes, locale);
    }
    process.stdout.write(json ? `${JSON.stringify(asJson(printed))}\n` : asText(printed, host.engine, locale, out));
    return EXIT.done;
  } finally {
    host.dispose();
  }
}

/** Reads the workbook; a file of another kind is told what this command takes. */
export async function openBook(file: string, command: string, locale: Locale): ReturnType<typeof readXlsx> {
  try {
    return await readXlsx(await readBytes(file, locale), basename(file));
  } catch (error) {
    if (error instanceof InputError && error.code === 'file-unknown') throw new UsageError(locale, 'usage.book', { file, command });
    throw error;
  }
}

type Printed = readonly { readonly range: string; readonly cells: CellRead[][] }[];

function readCells(engine: Engine, { sheet, area }: Reference, locale: Locale): CellRead[][] {
  const found = engine.sheets().find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  if (!found)
    throw new UsageError(locale, 'usage.sheet', {
      found: sheet,
      allowed: engine
        .sheets()
        .map(({ name }) => `“${name}”`)
        .join(', '),
    });
  return engine.readCells(found.id, area);
}

/** Values as they are; an empty cell is null, an error its text. */
function asJson(printed: Printed): Record<string, unknown> {
  return Object.fromEntries(
    printed.map(({ range, cells }) => [range, cells.map((row) => row.map(({ value }) => (value === '' ? null : value)))]),
  );
}

function asText(printed: Printed, engine: Engine, locale: Locale, out: string | undefined): string {
  const parts = printed.map(({ range, cells }) => `${range}\n${textTable(cells.map((row) => row.map((cell) => cell.text)))}`);
  if (out !== undefined)
    parts.push(
      cliText(locale, 'written', {
        file: out,
        sheets: engine
          .sheets()
          .map(({ name }) => name)
          .join(', '),
      }),
    );
  if (parts.length === 0) parts.push(cliText(locale, 'calc.nothing', countAll(engine)));
  return `${parts.join('\n\n')}\n`;
}

function countAll(engine: Engine): { sheets: number; formulas: number; errors: number } {
  let formulas = 0;
  let errors = 0;
  for (const sheet of engine.sheets()) {
    const used = engine.usedArea(sheet.id, true);
    for (const cell of used ? engine.readCells(sheet.id, used).flat() : []) {
      if (typeof cell.formula === 'string' && cell.formula.startsWith('=')) formulas += 1;
      if (cell.isError) errors += 1;
    }
  }
  return { sheets: engine.sheets().length, formulas, errors };
}
