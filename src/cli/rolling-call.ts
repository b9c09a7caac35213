import { cliText } from '../locales/cli';
import type { YearMonth } from '../planning/breakdown/plan';
import { startError } from '../planning/breakdown/start-month';
import { LONGEST_WINDOW } from '../planning/rolling/rolling-plan';
import { EXIT, type ExitCode } from './exit-code';
import { refuseToWrite, requireXlsx } from './files';
import { readArguments, required, text, type Arguments } from './options';
import { UsageError } from './usage-error';
import type { RollingToWrite } from './write-rolling';

/**
 * A command that puts a rolling plan into a workbook: reads its call, and writes.
 *
 * @param wanted what is asked for by the call's options; may throw UsageError
 * @throws UsageError for a call that cannot be followed; nothing is written then
 */
export async function rollingCall(
  command: 'gtm' | 'roll',
  args: readonly string[],
  wanted: (arguments_: Arguments) => RollingToWrite['ask'],
): Promise<ExitCode> {
  const arguments_ = readArguments(command, args, {
    'as-of': { type: 'string' },
    months: { type: 'string' },
    out: { type: 'string' },
  });
  const { locale, values, positionals } = arguments_;
  if (values['help'] === true) {
    process.stdout.write(`${cliText(locale, `help.${command}`)}\n`);
    return EXIT.done;
  }
  const [file] = positionals;
  if (file === undefined) throw new UsageError(locale, 'usage.missing', { command, option: 'BOOK.xlsx' });
  if (positionals.length > 1) throw new UsageError(locale, 'usage.oneBook', { command, found: positionals.join(', ') });
  const ask = wanted(arguments_);
  const out = requireXlsx(required(arguments_, command, 'out'), locale);
  await refuseToWrite(out, locale);
  const { writeRolling } = await import('./write-rolling');
  return writeRolling({ command, file, ask, out, locale });
}

/** The month given with `--as-of`. */
export function readAsOf({ locale }: Pick<Arguments, 'locale'>, found: string): YearMonth {
  const match = /^(\d{4})-(\d{1,2})$/.exec(found);
  const asOf = { year: Number(match?.[1]), month: Number(match?.[2]) };
  if (!match || startError(asOf)) throw new UsageError(locale, 'usage.asOf', { found });
  return asOf;
}

/** How many months are asked for with `--months`; null where that is not said. */
export function readMonths({ values, locale }: Arguments): number | null {
  const found = text(values, 'months');
  if (found === undefined) return null;
  const months = Number(found);
  if (found.trim() === '' || !Number.isInteger(months) || months < 1 || months > LONGEST_WINDOW)
    throw new UsageError(locale, 'usage.months', { found, allowed: LONGEST_WINDOW });
  return months;
}
