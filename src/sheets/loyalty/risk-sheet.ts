import { isoDate } from '../../calendar/serial';
import { loyaltySheetText } from '../../locales/loyalty-sheet';
import { formatAmount } from '../../planning/actuals/format-number';
import type { LoyaltyAssumptions } from '../../planning/loyalty/loyalty-assumptions';
import type { Estimate, Summary } from '../../simulation/summary/summary';
import { cell, onSheet, range } from '../address';
import type { Content, SheetBlueprint } from '../blueprint';
import { SHEET_NAMES } from '../breakdown/context';
import { monthSerial } from '../breakdown/month-serial';
import { area, Draft } from '../draft';
import { COLORS } from '../roles';
import { asText, quoted } from '../text-content';
import { monthAt, monthNumber } from '../../calendar/months';
import { fiscalYearName } from './loyalty-tables';
import { ASSUMPTIONS_NAME, RISK_STALE_NAME, STALE_MARK } from './names';
import { planColumns, planRows } from './plan-layout';
import { riskCharts } from './risk-charts';
import { inputName, type RiskContext, type RiskSheetInput } from './risk-context';
import { BANDS, HISTOGRAM, RISK, RISK_MONTH, riskRows, TORNADO } from './risk-layout';
import { styleRisk } from './risk-style';

/** What a simulation came to, as values; formulas only where it is set beside the plan, and where the sheet says whether the assumptions are still those. */
export function riskSheet(input: RiskSheetInput): SheetBlueprint {
  const { simulated, locale } = input;
  const { risk, tornado, histogram } = simulated;
  const context: RiskContext = {
    ...input,
    rows: riskRows({ years: risk.years.length, months: risk.months.length, inputs: tornado.bars.length, bars: histogram.counts.length }),
    names: { ...SHEET_NAMES, ...input.sheetNames },
    t: (key, params) => loyaltySheetText(locale, key, params),
  };
  const { rows, t, names } = context;
  const draft = new Draft();
  draft.put(0, 0, t('risk.title'));
  draft.put(1, 0, t('risk.method'));
  draft.put(rows.stale, 0, stale(context));
  draft.put(rows.info, 0, asText(info(context)));
  writeYears(context, draft);
  writeMonths(context, draft);
  writeTornado(context, draft);
  writeHistogram(context, draft);
  simulated.block.forEach(([key, value], at) => draft.putRow(rows.year + at, rows.block, [asText(String(key)), contentOf(value)]));
  styleRisk(context, draft);
  draft.names.push({ name: 'Almanac_LoyaltyRisk_Sheet', area: draft.area() }, { name: RISK_STALE_NAME, area: area(rows.stale, 0) });
  return draft.sheet({
    id: 'LoyaltyRisk',
    name: names.LoyaltyRisk,
    tabColor: COLORS.plan,
    conditionalFormats: [
      { area: area(rows.stale, 0), formula: `=LEFT(${cell(rows.stale, 0)},1)="${STALE_MARK}"`, color: COLORS.off },
      { area: area(rows.year, RISK.above, risk.years.length), formula: `=N(${cell(rows.year, RISK.above)})>0.1`, color: COLORS.off },
      {
        area: area(rows.month, RISK_MONTH.aboveCap, risk.months.length),
        formula: `=N(${cell(rows.month, RISK_MONTH.aboveCap)})>0.1`,
        color: COLORS.off,
      },
    ],
    charts: riskCharts(context),
    freeze: { rows: rows.info + 1, columns: 1 },
    hiddenColumns: [rows.block, rows.block + 1],
    page: {
      orientation: 'Landscape',
      titleRows: null,
      titleColumns: '$A:$A',
      footerLeft: t('risk.title'),
      printArea: area(0, 0, rows.end, RISK_MONTH.read),
      pagesWide: 1,
    },
  });
}

const contentOf = (value: unknown): Content => (typeof value === 'number' ? value : asText(String(value ?? '')));

/** Compares what the simulation was made of with what the plan says now. */
function stale({ rows, simulated, t }: RiskContext): string {
  const count = simulated.block.length;
  const kept = range(area(rows.year, rows.block, count, 2), '$both');
  const differ = `SUMPRODUCT(--(${ASSUMPTIONS_NAME}&""<>${kept}&""))`;
  const changed = quoted(`${STALE_MARK} ${t('risk.stale')}`);
  return `=IFERROR(IF(ROWS(${ASSUMPTIONS_NAME})<>${count},${changed},IF(${differ}=0,${quoted(t('risk.current'))},${changed})),${changed})`;
}

function info({ simulated, madeOn, version, inputs, locale, t }: RiskContext): string {
  const { runs, seed, scenario } = simulated;
  return t('risk.info', { runs: formatAmount(runs, locale), seed: String(seed), scenario, date: isoDate(madeOn), version, inputs });
}

const estimate = ({ value, error }: Estimate): number[] => [value, error];
const summary = ({ mean, quantiles }: Summary): number[] => [...estimate(mean), ...quantiles.map(({ value }) => value)];

/** Titles of a summary: mean, its standard error, quantiles. */
function summaryTitles({ t }: RiskContext): string[] {
  return [t('risk.mean'), t('risk.error'), ...['P5', 'P10', 'P50', 'P90', 'P95']];
}

/** The cell of `Loyalty Plan` that a figure is set beside, as a formula; empty where the plan that stands is another. */
function ofPlan(
  { shape, names, simulated }: RiskContext,
  line: 'cost' | 'liability',
  place: { readonly month: number } | { readonly year: number },
): Content {
  const { assumptions } = simulated;
  if (!shape || shape.months !== assumptions.months || monthNumber(shape.start) !== monthNumber(assumptions.start)) return '';
  const at = planColumns(shape);
  const column = 'month' in place ? at.month + place.month : at.year + place.year;
  return `=${onSheet(names.LoyaltyPlan, cell(planRows(shape).line(line), column))}`;
}

function writeYears(context: RiskContext, draft: Draft): void {
  const { rows, t, simulated } = context;
  const { assumptions, risk } = simulated;
  const calendar = { shape: assumptions, t };
  draft.put(rows.year - 2, RISK.label, t('risk.years'));
  draft.putRow(rows.year - 1, RISK.label, [
    t('column.fiscalYear'),
    ...summaryTitles(context),
    t('risk.plan'),
    t('plan.cap'),
    t('risk.aboveCap'),
    t('risk.error'),
    t('risk.shortfall'),
    t('risk.error'),
  ]);
  risk.years.forEach(({ cost, cap, aboveCap, shortfall }, year) =>
    draft.putRow(rows.year + year, RISK.label, [
      fiscalYearName(calendar, year),
      ...summary(cost),
      ofPlan(context, 'cost', { year }),
      cap ?? t('risk.noCap'),
      ...(aboveCap ? estimate(aboveCap) : ['', '']),
      ...estimate(shortfall),
    ]),
  );
}

function writeMonths(context: RiskContext, draft: Draft): void {
  const { rows, t, simulated } = context;
  const { assumptions, risk } = simulated;
  draft.put(rows.month - 2, RISK.label, t('risk.months'));
  const titles = summaryTitles(context);
  const of = (what: string): string[] => titles.map((title) => `${what}${t('of')}${title}`);
  draft.putRow(rows.month - 1, RISK.label, [
    t('column.month'),
    ...of(t('plan.cost')),
    t('risk.plan'),
    ...of(t('plan.liability.short')),
    t('risk.plan'),
    t('risk.aboveBudget'),
    t('risk.aboveCapSoFar'),
    t('risk.error'),
    ...BANDS.map(({ name }) => `${t('risk.band')}${t('of')}${name}`),
  ]);
  risk.months.forEach(({ cost, liability, aboveBudget, aboveCap }, month) =>
    draft.putRow(rows.month + month, RISK.label, [
      monthSerial(monthAt(monthNumber(assumptions.start) + month)),
      ...summary(cost),
      ofPlan(context, 'cost', { month }),
      ...summary(liability),
      ofPlan(context, 'liability', { month }),
      assumptions.budget[month] === 0 ? '' : aboveBudget.value,
      ...(aboveCap ? estimate(aboveCap) : ['', '']),
      ...BANDS.map(({ from, to }) => `=ROUND(${quantileCell(context, month, to)}-${quantileCell(context, month, from)},6)`),
    ]),
  );
}

function quantileCell({ rows }: RiskContext, month: number, quantile: number): string {
  return cell(rows.month + month, RISK_MONTH.cost + 2 + quantile, '$column');
}

function writeTornado(context: RiskContext, draft: Draft): void {
  const { rows, t, simulated } = context;
  const { tornado, assumptions, year } = simulated;
  const fiscal = fiscalYearName({ shape: assumptions, t }, year);
  draft.put(rows.tornado - 2, TORNADO.label, t('risk.tornado', { year: fiscal }));
  if (tornado.bars.some(({ place: { input, of } }) => isMonthly(assumptions, input, of)))
    draft.put(rows.tornado - 2, TORNADO.low, t('risk.tornadoMonthly'));
  draft.putRow(rows.tornado - 1, TORNADO.label, [
    t('column.input'),
    t('risk.correlation'),
    t('risk.error'),
    t('risk.low'),
    t('risk.high'),
    t('risk.swing'),
    t('risk.lowSide'),
    t('risk.highSide'),
  ]);
  tornado.bars.forEach(({ place, correlation, low, high }, at) =>
    draft.putRow(rows.tornado + at, TORNADO.label, [
      asText(inputName(context, place)),
      ...estimate(correlation),
      low,
      high,
      Math.abs(high - low),
      low - tornado.typed,
      high - tornado.typed,
    ]),
  );
}

/** Whether an input is drawn anew for each month. */
function isMonthly({ uncertain }: LoyaltyAssumptions, input: string, of: number): boolean {
  return uncertain.some((one) => one.input === input && one.of === of && one.drawn === 'month');
}

function writeHistogram({ rows, t, simulated }: RiskContext, draft: Draft): void {
  const { histogram, runs } = simulated;
  draft.put(rows.histogram - 2, HISTOGRAM.from, t('risk.histogram'));
  draft.putRow(rows.histogram - 1, HISTOGRAM.from, [t('risk.from'), t('risk.to'), t('risk.runs'), t('risk.share')]);
  histogram.counts.forEach((count, bar) => {
    const from = histogram.least + bar * histogram.width;
    draft.putRow(rows.histogram + bar, HISTOGRAM.from, [from, from + histogram.width, count, count / runs]);
  });
}
