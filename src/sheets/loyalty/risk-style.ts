import { widthOf } from '../column-width';
import { area, type Draft } from '../draft';
import { amountFormat, MONTH, PERCENT, ROLES } from '../roles';
import { BANDS, HISTOGRAM, RISK, RISK_MONTH, TORNADO } from './risk-layout';
import { inputName, type RiskContext } from './risk-context';

const MONEY = amountFormat(0);

export function styleRisk(context: RiskContext, draft: Draft): void {
  const { rows, simulated, locale } = context;
  const { risk, tornado, histogram } = simulated;
  const [years, months, inputs, bars] = [risk.years.length, risk.months.length, tornado.bars.length, histogram.counts.length];
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(rows.stale, 0, 2, 1), ROLES.note);
  const header = (row: number, columns: number): void => {
    draft.style(area(row - 2, 0, 1, columns), ROLES.blockHeader);
    draft.style(area(row - 1, 0), ROLES.headerLeft);
    draft.style(area(row - 1, 1, 1, columns - 1), ROLES.header);
  };
  header(rows.year, RISK.end);
  header(rows.month, RISK_MONTH.end);
  header(rows.tornado, TORNADO.end);
  draft.style(area(rows.tornado - 2, TORNADO.low), ROLES.note);
  header(rows.histogram, HISTOGRAM.end);
  draft.format(area(rows.year, RISK.mean, years, RISK.end - 1), MONEY);
  draft.style(area(rows.year, RISK.cap, years), { horizontal: 'Right' });
  draft.format(area(rows.year, RISK.above, years, 2), PERCENT);
  draft.style(area(rows.year, RISK.plan, years), ROLES.link);
  draft.format(area(rows.month, 0, months), MONTH[locale]);
  draft.style(area(rows.month, 0, months), ROLES.label);
  draft.format(area(rows.month, 1, months, RISK_MONTH.aboveBudget - 1), MONEY);
  draft.format(area(rows.month, RISK_MONTH.aboveBudget, months, 3), PERCENT);
  const bands = area(rows.month, RISK_MONTH.bands, months, BANDS.length);
  draft.format(bands, MONEY);
  draft.style(bands, ROLES.lastYear);
  for (const column of [RISK_MONTH.costPlan, RISK_MONTH.liabilityPlan]) draft.style(area(rows.month, column, months), ROLES.link);
  for (const [row, column, count] of [
    [rows.year, RISK.error, years],
    [rows.year, RISK.aboveError, years],
    [rows.year, RISK.shortfallError, years],
    [rows.month, RISK_MONTH.cost + 1, months],
    [rows.month, RISK_MONTH.liability + 1, months],
    [rows.month, RISK_MONTH.aboveError, months],
    ...(inputs > 0 ? [[rows.tornado, TORNADO.error, inputs] as const] : []),
  ] as const)
    draft.style(area(row, column, count), ROLES.lastYear);
  if (inputs > 0) {
    draft.format(area(rows.tornado, TORNADO.correlation, inputs, 2), '0.00_);(0.00);"–"_)');
    draft.format(area(rows.tornado, TORNADO.low, inputs, 5), MONEY);
  }
  draft.format(area(rows.histogram, HISTOGRAM.from, bars, 3), MONEY);
  draft.style(area(rows.histogram, HISTOGRAM.from, bars), ROLES.label);
  draft.format(area(rows.histogram, HISTOGRAM.share, bars), PERCENT);
  draft.widths(
    0,
    1,
    widthOf(
      tornado.bars.map(({ place }) => inputName(context, place)),
      { least: 26, most: 44 },
    ),
  );
  draft.widths(1, RISK_MONTH.end - 1, 14);
}
