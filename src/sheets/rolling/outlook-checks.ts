import type { OutlookText } from '../../locales/outlook-sheet';
import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { ROLES } from '../roles';
import { on, type RollingContext } from './context';
import { FIRST_ROW, HEADER_ROW } from './layout';
import { OUTLOOK as O, OUTLOOK_CHECKS, YEAR } from './outlook-layout';

/** Room for the noise of sums of decimals. */
const DECIMALS = 4;

/** The cells of the checks, below the table. */
export function outlookChecks({ plan }: RollingContext): { readonly first: number; readonly count: number } {
  return { first: FIRST_ROW + plan.rows.length + 1, count: OUTLOOK_CHECKS.length };
}

/** What must be zero. */
export function writeOutlookChecks(context: RollingContext, draft: Draft, t: OutlookText): void {
  const { plan, columns: c } = context;
  const rows = plan.rows.length;
  const all = (column: number) => range(area(FIRST_ROW, column, rows, 1), '$both');
  const months = (column: number) => Array.from({ length: YEAR }, (_, m) => all(column + m)).join('+');
  const off = (one: string, other: string) => `SUMPRODUCT(ABS(${one}-(${other})))`;
  const [start, end] = [cell(HEADER_ROW, O.monthPlan, '$both'), cell(HEADER_ROW, O.monthPlan + YEAR - 1, '$both')];
  const ofGtm = plan.months.map((_, at) => {
    const month = on(context, 'GTM', cell(HEADER_ROW, c.monthNet + at, '$both'));
    return `(${month}>=${start})*(${month}<=${end})*${on(context, 'GTM', all(c.monthNet + at))}`;
  });
  const formulas = {
    parts: off(`${all(O.actual)}+${all(O.window)}+${all(O.rest)}`, all(O.landing)),
    window: off(all(O.window), ofGtm.join('+')),
    months: off(months(O.monthOutlook), all(O.landing)),
    plan: off(months(O.monthPlan), all(O.target)),
    rows: `SUM(${all(O.parts)})`,
  };
  const { first, count } = outlookChecks(context);
  OUTLOOK_CHECKS.forEach((check, at) => {
    draft.put(first + at, O.label, t(`check.${check}`));
    draft.put(first + at, O.target, `=ROUND(${formulas[check]},${DECIMALS})`);
  });
  draft.style(area(first, O.label, count, 1), ROLES.note);
  draft.style(area(first, O.target, count, 1), ROLES.check);
  draft.format(area(first, O.target, count, 1), context.money);
}
