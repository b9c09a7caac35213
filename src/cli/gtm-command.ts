import { readAsOf } from './book-call';
import type { ExitCode } from './exit-code';
import { required } from './options';
import { readMonths, rollingCall } from './rolling-call';

const COMMAND = 'gtm';
const USUAL_MONTHS = 3;

/**
 * `almanac gtm`: a workbook with an annual plan in, the same with a rolling plan of its next months out.
 *
 * @throws UsageError for a call that cannot be followed; nothing is written then
 */
export function gtmCommand(args: readonly string[]): Promise<ExitCode> {
  return rollingCall(COMMAND, args, (arguments_) => {
    const asOf = readAsOf(arguments_, required(arguments_, COMMAND, 'as-of'));
    const spec = { asOf, months: readMonths(arguments_) ?? USUAL_MONTHS };
    return () => ({ spec });
  });
}
