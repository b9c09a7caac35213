import type { ParseArgsConfig } from 'node:util';
import { cliText, type CliTextKey } from '../locales/cli';
import type { YearMonth } from '../planning/breakdown/plan';
import { startError } from '../planning/breakdown/start-month';
import { EXIT, type ExitCode } from './exit-code';
import { refuseToWrite, requireXlsx } from './files';
import { readArguments, required, type Arguments } from './options';
import { UsageError } from './usage-error';
import type { BookToChange } from './change-book';

/** A command that changes a workbook: its name, and the options it has beside `--out`. */
export interface BookCommand {
  readonly command: string;
  readonly help: CliTextKey;
  readonly options: NonNullable<ParseArgsConfig['options']>;
}

/**
 * Reads the call of a command that takes one workbook and writes it elsewhere or in place, and does its work.
 *
 * @param wanted what is asked for by the call's options; may throw UsageError
 * @throws UsageError for a call that cannot be followed; nothing is written then
 */
export async function bookCall(
  { command, help, options }: BookCommand,
  args: readonly string[],
  wanted: (arguments_: Arguments) => Promise<(book: BookToChange) => Promise<ExitCode>> | ((book: BookToChange) => Promise<ExitCode>),
): Promise<ExitCode> {
  const arguments_ = readArguments(command, args, { ...options, out: { type: 'string' } });
  const { locale, values, positionals } = arguments_;
  if (values['help'] === true) {
    process.stdout.write(`${cliText(locale, help)}\n`);
    return EXIT.done;
  }
  const [file] = positionals;
  if (file === undefined) throw new UsageError(locale, 'usage.missing', { command, option: 'BOOK.xlsx' });
  if (positionals.length > 1) throw new UsageError(locale, 'usage.oneBook', { command, found: positionals.join(', ') });
  const work = await wanted(arguments_);
  const out = requireXlsx(required(arguments_, command, 'out'), locale);
  await refuseToWrite(out, locale);
  return work({ command, file, out, locale });
}

/** The month given with `--as-of`. */
export function readAsOf(arguments_: Pick<Arguments, 'locale'>, found: string): YearMonth {
  return readMonth(arguments_, found, 'usage.asOf');
}

/** A month such as 2027-03. @throws UsageError `mistake` for anything else */
export function readMonth({ locale }: Pick<Arguments, 'locale'>, found: string, mistake: 'usage.asOf' | 'usage.start'): YearMonth {
  const match = /^(\d{4})-(\d{1,2})$/.exec(found);
  const month = { year: Number(match?.[1]), month: Number(match?.[2]) };
  if (!match || startError(month)) throw new UsageError(locale, mistake, { found });
  return month;
}
