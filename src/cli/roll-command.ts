import { isoMonth, monthNumber } from '../calendar/months';
import { rollingGround } from '../excel/rolling/ground';
import { serialOfToday } from '../planning/actuals/excel-date';
import type { RollingToBuild, WorkbookState } from '../excel/contracts';
import type { YearMonth } from '../planning/breakdown/plan';
import { firstMonths } from '../planning/forecast/first-month';
import { InputError } from '../locales/rolling-errors';
import { readAsOf } from './book-call';
import type { ExitCode } from './exit-code';
import { text } from './options';
import { readMonths, rollingCall } from './rolling-call';

/**
 * `almanac roll`: a workbook with a rolling plan in, the same rolled forward to the first month whose sales are not all known out.
 *
 * @throws UsageError for a call that cannot be followed, InputError `no-rolling`, `rolling-record-gone` where a program has dropped the stored definition,
 * `rolling-not-due`, `rolling-sales-below` where there is something below the table of the history; nothing is written then
 */
export function rollCommand(args: readonly string[]): Promise<ExitCode> {
  return rollingCall('roll', args, (arguments_) => {
    const given = text(arguments_.values, 'as-of');
    const asOf = given === undefined ? null : readAsOf(arguments_, given);
    const months = readMonths(arguments_);
    return (state) => nextPlan(state, asOf, months);
  });
}

/** The plan that follows the one that stands. */
function nextPlan(state: WorkbookState, asked: YearMonth | null, months: number | null): Pick<RollingToBuild, 'spec' | 'rollFrom'> {
  const { rolling } = state;
  if (!rolling) throw new InputError('no-rolling');
  const standing = rolling.spec;
  if (!standing) throw new InputError('rolling-record-gone', { sheet: rolling.sheet });
  const { actuals } = rollingGround(state);
  const asOf = asked ?? firstMonths(actuals.lastMonth, actuals.lastMonthPartial ?? false, serialOfToday()).proposed;
  if (monthNumber(asOf) <= monthNumber(standing.asOf)) {
    const month = isoMonth(standing.asOf);
    throw actuals.below
      ? new InputError('rolling-sales-below', { month, address: actuals.below })
      : new InputError('rolling-not-due', { month });
  }
  return { spec: { asOf, months: months ?? standing.months }, rollFrom: standing.asOf };
}
