import { cliText } from '../locales/cli';
import type { YearMonth } from '../planning/breakdown/plan';
import { startError } from '../planning/breakdown/start-month';
import { LONGEST_WINDOW } from '../planning/rolling/rolling-plan';
import { EXIT, type ExitCode } from './exit-code';
import { refuseToWrite, requireXlsx } from './files';
import { readArguments, required, text, type Arguments } from './options';
import { UsageError } from './usage-error';

const COMMAND = 'gtm';
const USUAL_MONTHS = 3;

/**
 * `almanac gtm`: a workbook with an annual plan in, the same with a rolling plan of its next months out.
 *
 * @throws UsageError for a call that cannot be followed; nothing is written then
 */
export async function gtmCommand(args: readonly string[]): Promise<ExitCode> {
  const arguments_ = readArguments(COMMAND, args, {
    'as-of': { type: 'string' },
    months: { type: 'string' },
    out: { type: 'string' },
  });
  const { locale, values, positionals } = arguments_;
  if (values['help'] === true) {
    process.stdout.write(`${cliText(locale, 'help.gtm')}\n`);
    return EXIT.done;
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageError(locale, 'usage.missing', { command: COMMAND, option: 'BOOK.xlsx' });
  const spec = { asOf: readAsOf(arguments_, required(arguments_, COMMAND, 'as-of')), months: readMonths(arguments_, USUAL_MONTHS) };
  const out = requireXlsx(required(arguments_, COMMAND, 'out'), locale);
  await refuseToWrite(out, locale);
  const { writeRolling } = await import('./write-rolling');
  return writeRolling({ command: COMMAND, file, ask: () => ({ spec }), out, locale });
}

/** The month given with `--as-of`. */
export function readAsOf(arguments_: Arguments, found: string): YearMonth {
  const match = /^(\d{4})-(\d{1,2})$/.exec(found);
  const asOf = { year: Number(match?.[1]), month: Number(match?.[2]) };
  if (!match || startError(asOf)) throw new UsageError(arguments_.locale, 'usage.asOf', { found });
  return asOf;
}

/** How many months are asked for with `--months`. */
export function readMonths({ values, locale }: Arguments, usual: number): number {
  const found = text(values, 'months') ?? String(usual);
  const months = Number(found);
  if (found.trim() === '' || !Number.isInteger(months) || months < 1 || months > LONGEST_WINDOW)
    throw new UsageError(locale, 'usage.months', { found, allowed: LONGEST_WINDOW });
  return months;
}
