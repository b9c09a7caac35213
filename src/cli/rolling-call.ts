import { LONGEST_WINDOW } from '../planning/rolling/rolling-plan';
import { bookCall } from './book-call';
import type { ExitCode } from './exit-code';
import { text, type Arguments } from './options';
import { UsageError } from './usage-error';
import type { RollingToWrite } from './write-rolling';

/**
 * A command that puts a rolling plan into a workbook: reads its call, and writes.
 *
 * @param wanted what is asked for by the call's options; may throw UsageError
 * @throws UsageError for a call that cannot be followed; nothing is written then
 */
export function rollingCall(
  command: 'gtm' | 'roll',
  args: readonly string[],
  wanted: (arguments_: Arguments) => RollingToWrite['ask'],
): Promise<ExitCode> {
  const options = { 'as-of': { type: 'string' }, months: { type: 'string' } } as const;
  return bookCall({ command, help: `help.${command}`, options }, args, (arguments_) => {
    const ask = wanted(arguments_);
    return async (book) => {
      const { writeRolling } = await import('./write-rolling');
      return writeRolling({ ...book, ask });
    };
  });
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
