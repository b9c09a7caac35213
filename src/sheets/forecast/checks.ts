import { range } from '../address';
import { area, type Draft } from '../draft';
import { amountFormat, ROLES } from '../roles';
import { blockOf, type ForecastContext } from './context';
import { FIRST_ROW } from './layout';

/** Room for the noise of sums of decimals, below the last decimal that is written. */
const DECIMALS = 4;

/** What must be zero: the lowest rows against the total, forecasts against their bounds, and the total against what it was when it was written. */
export function writeChecks(context: ForecastContext, draft: Draft): void {
  const { plan, columns: c, at, t } = context;
  const lowest = range(area(FIRST_ROW, c.lowest, plan.rows.length, 1), '$both');
  const total = range(area(FIRST_ROW, c.month, 1, plan.spec.horizon), '$both');
  const [forecast, lower, upper] = [blockOf(context, c.month), blockOf(context, c.lower), blockOf(context, c.upper)];
  draft.put(at.checks, c.label, t('checkRows'));
  draft.put(at.checks, c.sum, `=ROUND(SUMPRODUCT((${lowest}=1)*${forecast})-SUM(${total}),${DECIMALS})`);
  draft.put(at.checks + 1, c.label, t('checkBounds'));
  draft.put(
    at.checks + 1,
    c.sum,
    `=SUMPRODUCT(--(ROUND(${lower}-${forecast},${DECIMALS})>0))+SUMPRODUCT(--(ROUND(${forecast}-${upper},${DECIMALS})>0))`,
  );
  const asMade = (plan.rows[0]?.point ?? []).reduce((sum, value) => sum + value, 0);
  draft.put(at.checks + 2, c.label, t('checkTotal'));
  draft.put(at.checks + 2, c.sum, `=ROUND(SUM(${total})-(${asMade}),${DECIMALS})`);
  draft.style(area(at.checks, c.label, 3, 1), ROLES.note);
  draft.style(area(at.checks, c.sum, 3, 1), ROLES.check);
  draft.format(area(at.checks, c.sum), amountFormat(plan.digits));
  draft.format(area(at.checks + 1, c.sum), amountFormat(0));
  draft.format(area(at.checks + 2, c.sum), amountFormat(plan.digits));
}
