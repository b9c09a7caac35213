import { isoMonth, monthNumber } from '../calendar/months';
import { serialOfToday } from '../planning/actuals/excel-date';
import type { RollingToBuild, WorkbookState } from '../excel/contracts';
import { cliText } from '../locales/cli';
import type { YearMonth } from '../planning/breakdown/plan';
import { firstMonths } from '../planning/forecast/first-month';
import { InputError } from '../planning/input-error';
import { EXIT, type ExitCode } from './exit-code';
import { refuseToWrite, requireXlsx } from './files';
import { readAsOf, readMonths } from './gtm-command';
import { readArguments, required, text } from './options';
import { UsageError } from './usage-error';

const COMMAND = 'roll';

/**
 * `almanac roll`: a workbook with a rolling plan in, the same rolled forward to the first month whose sales are not all known out.
 *
 * @throws UsageError for a call that cannot be followed, InputError `no-rolling`, `rolling-not-due`; nothing is written then
 */
export async function rollCommand(args: readonly string[]): Promise<ExitCode> {
  const arguments_ = readArguments(COMMAND, args, {
    'as-of': { type: 'string' },
    months: { type: 'string' },
    out: { type: 'string' },
  });
  const { locale, values, positionals } = arguments_;
  if (values['help'] === true) {
    process.stdout.write(`${cliText(locale, 'help.roll')}\n`);
    return EXIT.done;
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageError(locale, 'usage.missing', { command: COMMAND, option: 'BOOK.xlsx' });
  const given = text(values, 'as-of');
  const asOf = given === undefined ? null : readAsOf(arguments_, given);
  const months = text(values, 'months') === undefined ? null : readMonths(arguments_, 0);
  const out = requireXlsx(required(arguments_, COMMAND, 'out'), locale);
  await refuseToWrite(out, locale);
  const { writeRolling } = await import('./write-rolling');
  return writeRolling({ command: COMMAND, file, ask: (state) => nextPlan(state, asOf, months), out, locale });
}

/** The plan that follows the one that stands. */
function nextPlan(
  { rolling, actuals, actualsProblem }: WorkbookState,
  asked: YearMonth | null,
  months: number | null,
): Pick<RollingToBuild, 'spec' | 'rollFrom'> {
  const standing = rolling?.spec;
  if (!standing) throw new InputError('no-rolling');
  if (!actuals) throw actualsProblem ?? new InputError('no-history');
  const asOf = asked ?? firstMonths(actuals.lastMonth, actuals.lastMonthPartial ?? false, serialOfToday()).proposed;
  if (monthNumber(asOf) <= monthNumber(standing.asOf)) throw new InputError('rolling-not-due', { month: isoMonth(standing.asOf) });
  return { spec: { asOf, months: months ?? standing.months }, rollFrom: standing.asOf };
}
