import { LEVELS } from '../../planning/actuals/actuals';
import { roundHalfAway } from '../../planning/allocation/round';
import { pathOfKey } from '../../planning/breakdown/row-key';
import { typedFor } from '../../planning/rolling/rolling-inputs';
import { LEAST_GAIN, type RollingRow } from '../../planning/rolling/rolling-plan';
import { cell, range } from '../address';
import type { Content } from '../blueprint';
import { COL, HEADER_ROW as BREAKDOWN_HEADER } from '../breakdown/layout';
import { escaped } from '../breakdown/literal';
import { area, type Draft } from '../draft';
import { methodDetail } from '../forecast/forecast-words';
import { aggregate } from '../sum-of';
import { asText } from '../text-content';
import { rowsBelow } from '../tree-rows';
import { on, sheetRow, type RollingContext } from './context';
import { FOCUS_TABLE, HEADER_ROW } from './layout';
import { soldIn } from './sold-in';

/** Numbers of an event, a channel and a product make one: lines of `Focus` are looked up by it. */
export const EVENT_CODE = 1e8;
export const CHANNEL_CODE = 1e4;

/** The rows of `GTM`: names, sums over the window, and the blocks by month but those of stock. */
export function writeRow(context: RollingContext, draft: Draft, index: number): void {
  const { plan, columns: c, t } = context;
  const row = plan.rows[index];
  if (!row) return;
  const r = sheetRow(index);
  const n = plan.months.length;
  draft.put(r, c.label, row.parent < 0 ? t('total') : asText(row.label));
  draft.put(r, c.path, row.parent < 0 ? '' : asText(pathOfKey(row.key)));
  draft.putRow(
    r,
    c.member,
    LEVELS.map((level) => asText(row.member[level])),
  );
  const { channel, product } = row.member;
  draft.putRow(r, c.channelNumber, [context.channels.indexOf(channel) + 1, context.products.indexOf(product) + 1]);
  draft.put(r, c.lowest, row.children.length === 0 ? 1 : '');
  const sums = [
    [c.net, c.monthNet],
    [c.plan, c.monthPlan],
    [c.lastYear, c.monthLastYear],
  ] as const;
  for (const [to, from] of sums) draft.put(r, to, `=SUM(${range(area(r, from, 1, n))})`);
  const [net, planned, last] = [cell(r, c.net), cell(r, c.plan), cell(r, c.lastYear)];
  draft.put(r, c.gap, `=${net}-${planned}`);
  draft.put(r, c.attainment, `=IF(${planned}=0,"",${net}/${planned})`);
  draft.put(r, c.growth, `=IF(${last}=0,"",(${net}-${last})/ABS(${last}))`);
  plan.events.forEach((_, event) => draft.put(r, c.events + event, eventUplift(context, row, index, event)));
  for (let at = 0; at < n; at += 1) writeMonth(context, draft, row, index, at);
  draft.put(r, c.planner, plannerOf(context, row) ?? (row.parent < 0 ? '' : `=${cell(sheetRow(row.parent), c.planner)}&""`));
  draft.put(r, c.source, sourceOf(context, row));
}

function writeMonth(context: RollingContext, draft: Draft, row: RollingRow, index: number, at: number): void {
  const { plan, columns: c, inputs, moneyDigits } = context;
  const r = sheetRow(index);
  const parts = row.children.map(sheetRow);
  const month = plan.months[at] ?? plan.spec.asOf;
  const typed = inputs[row.key];
  const sumOf = (column: number): Content => `=${aggregate('SUM', parts, column + at)}`;
  const [baseline, uplift, manual, demand] = [
    cell(r, c.baseline + at),
    cell(r, c.uplift + at),
    cell(r, c.manual + at),
    cell(r, c.demand + at),
  ];
  const planned = cell(r, c.monthPlan + at);
  const net = cell(r, c.monthNet + at);
  draft.put(r, c.uplift + at, upliftOf(context, index, at));
  if (parts.length > 0) {
    for (const column of [c.baseline, c.manual, c.demand, c.monthNet, c.monthPlan, c.monthLastYear, c.actual])
      draft.put(r, column + at, sumOf(column));
    const units = cell(r, c.demand + at);
    if (c.price !== null) draft.put(r, c.price + at, `=IF(${units}=0,"",${net}/${units})`);
  } else {
    const price = c.price === null ? null : cell(r, c.price + at);
    draft.put(
      r,
      c.baseline + at,
      row.baseline ? roundHalfAway(row.baseline[at] ?? 0, plan.digits) : baselineOfPlan(planned, uplift, price, plan.digits),
    );
    draft.put(r, c.manual + at, typedFor(typed?.manual, month) ?? '');
    const floor = `MIN(0,${baseline})`;
    draft.put(
      r,
      c.demand + at,
      `=ROUND(MAX(${floor},${baseline}*(1+${uplift})+N(${manual})),${price === null ? Math.max(moneyDigits, plan.digits) : plan.digits})`,
    );
    if (c.price !== null && price !== null) {
      const usual = at === 0 ? (row.price?.first ?? '') : nextPrice(cell(r, c.price + at - 1), row.price?.steps[at]);
      draft.put(r, c.price + at, typedFor(typed?.price, month) ?? usual);
      draft.put(r, c.monthNet + at, `=ROUND(${demand}*N(${price}),${moneyDigits})`);
    }
    draft.put(r, c.monthPlan + at, row.planned ? annualPlan(context, r, at, row.parent < 0) : 0);
    draft.put(r, c.monthLastYear + at, soldThen(context, row, r, at, -12));
    draft.put(r, c.actual + at, soldThen(context, row, r, at, 0));
  }
  draft.put(r, c.monthGap + at, `=${net}-${planned}`);
  draft.put(r, c.monthAttainment + at, `=IF(${planned}=0,"",${net}/${planned})`);
}

/** The price of the month before, by as much dearer or cheaper as the month usually is; a word for a price is none. */
function nextPrice(before: string, step: number | undefined): string {
  return step === undefined || step === 1 ? `=${before}` : `=N(${before})*${step}`;
}

/** What the annual plan has, freed of events: where there are no sales to forecast from. */
function baselineOfPlan(planned: string, uplift: string, price: string | null, digits: number): string {
  const gain = `MAX(${LEAST_GAIN},1+${uplift})`;
  return price === null ? `=ROUND(${planned}/${gain},${digits})` : `=IF(N(${price})>0,ROUND(${planned}/${price}/${gain},${digits}),0)`;
}

/** The lines of `Focus` that hold for the cell, added up; of a row above others the mean of its lowest rows, by their baselines. */
function eventUplift(context: RollingContext, row: RollingRow, index: number, event: number): string {
  const { plan, columns: c } = context;
  const r = sheetRow(index);
  const column = c.events + event;
  if (row.children.length > 0) return meanUplift(context, index, column, c.baseline + (plan.events[event]?.month ?? 0));
  const focus = (title: 'focus.code' | 'focus.uplift') => `${FOCUS_TABLE}[${context.t(title)}]`;
  const number = (event + 1) * EVENT_CODE;
  const [channel, product] = [`${cell(r, c.channelNumber, '$column')}*${CHANNEL_CODE}`, cell(r, c.productNumber, '$column')];
  const byChannel = plan.levels.includes('channel') && row.member.channel !== '';
  const byProduct = plan.levels.includes('product') && row.member.product !== '';
  const codes = [
    `${number}`,
    ...(byChannel ? [`${number}+${channel}`] : []),
    ...(byProduct ? [`${number}+${product}`] : []),
    ...(byChannel && byProduct ? [`${number}+${channel}+${product}`] : []),
  ];
  return `=${codes.map((code) => `SUMIF(${focus('focus.code')},${code},${focus('focus.uplift')})`).join('+')}`;
}

/** The events of a month together. */
function upliftOf({ plan, columns: c }: RollingContext, index: number, at: number): Content {
  const own = plan.events.flatMap(({ month }, event) => (month === at ? [event] : []));
  const [first] = own;
  return first === undefined ? 0 : `=SUM(${range(area(sheetRow(index), c.events + first, 1, own.length))})`;
}

/** The mean of a column over the lowest rows below a row, weighted by their baselines. */
function meanUplift({ plan, columns: c }: RollingContext, index: number, column: number, baseline: number): string {
  const rows = rowsBelow(plan.rows, index);
  const below = (of: number) => range(area(sheetRow(index) + 1, of, rows, 1));
  const whole = cell(sheetRow(index), baseline);
  return `=IF(${whole}=0,0,SUMPRODUCT((${below(c.lowest)}=1)*${below(baseline)}*${below(column)})/${whole})`;
}

/** The month of the annual plan, found by the row's path and the month, so that a new build of it is followed. */
function annualPlan(context: RollingContext, r: number, at: number, isTotal: boolean): string {
  const { columns: c } = context;
  const month = cell(HEADER_ROW, c.baseline + at, '$row');
  const start = on(context, 'Breakdown', cell(BREAKDOWN_HEADER, COL.month, '$both'));
  const place = `(YEAR(${month})-YEAR(${start}))*12+MONTH(${month})-MONTH(${start})`;
  const row = isTotal ? '1' : `MATCH(${escaped(cell(r, c.path, '$column'))},Almanac_Breakdown_Rows,0)`;
  const found = `INDEX(Almanac_Breakdown_Plan,${row},${COL.month + 1}+${place})`;
  return `=IFERROR(IF(AND(${place}>=0,${place}<12),${found},0),0)`;
}

/** What the row sold in the month that many months on. */
function soldThen(context: RollingContext, row: RollingRow, r: number, at: number, months: number): string {
  const { columns: c } = context;
  const month = cell(HEADER_ROW, c.baseline + at, '$row');
  const span = { from: months === 0 ? month : `EDATE(${month},${months})`, before: `EDATE(${month},${months + 1})` };
  return `=${soldIn(context, row, span, (level) => cell(r, c.member + LEVELS.indexOf(level), '$column'))}`;
}

function plannerOf({ inputs }: RollingContext, { key }: RollingRow): Content {
  const planner = inputs[key]?.planner;
  return planner === undefined ? null : asText(planner);
}

function sourceOf({ t, locale }: RollingContext, row: RollingRow): Content {
  if (row.children.length > 0) return '';
  const from = row.baseline ? t('fromForecast', { method: methodDetail(row.method, locale) }) : t('fromPlan');
  return asText(row.planned ? from : `${from}. ${t('notPlanned')}`);
}
