import { LEVELS } from '../../planning/actuals/actuals';
import { monthAt, monthNumber } from '../../calendar/months';
import type { ForecastRow } from '../../planning/forecast/forecast-plan';
import { cell, range } from '../address';
import { actualsSum } from '../breakdown/actuals-sum';
import { monthSerial } from '../breakdown/month-serial';
import { area, type Draft } from '../draft';
import { PERCENT, ROLES } from '../roles';
import { aggregate } from '../sum-of';
import { asText } from '../text-content';
import { formatMonths, type ForecastContext } from './context';
import { appliedMethod, rowNotes } from './forecast-words';
import { FIRST_ROW, HEADER_ROW, summedMonths } from './layout';

/** The rows: forecasts as values in the lowest rows and as sums above them, bounds as values, and what they are held against. */
export function writeTable(context: ForecastContext, draft: Draft): void {
  const { plan } = context;
  writeHeader(context, draft);
  plan.rows.forEach((row, index) => writeRow(context, draft, row, FIRST_ROW + index));
  styleTable(context, draft);
}

function writeHeader({ plan, columns: c, t }: ForecastContext, draft: Draft): void {
  const { start, horizon } = plan.spec;
  draft.putRow(HEADER_ROW, c.label, [t('row'), t('channel'), t('store'), t('product'), '']);
  draft.putRow(HEADER_ROW, c.sum, [t('sum', { n: summedMonths(plan) }), t('yearBefore'), t('growth'), t('methodUsed')]);
  draft.put(HEADER_ROW, c.notes, t('notes'));
  for (let at = 0; at < horizon; at += 1) {
    draft.put(HEADER_ROW, c.month + at, monthSerial(monthAt(monthNumber(start) + at)));
    for (const column of [c.lower, c.upper]) draft.put(HEADER_ROW, column + at, `=${cell(HEADER_ROW, c.month + at, '$row')}`);
  }
}

function writeRow(context: ForecastContext, draft: Draft, row: ForecastRow, r: number): void {
  const { plan, columns: c, locale, t } = context;
  const { horizon } = plan.spec;
  const n = summedMonths(plan);
  const parts = row.children.map((child) => FIRST_ROW + child);
  draft.put(r, c.label, row.parent < 0 ? t('total') : asText(row.label));
  draft.putRow(
    r,
    c.member,
    LEVELS.map((level) => asText(row.member[level])),
  );
  draft.put(r, c.lowest, parts.length === 0 ? 1 : '');
  draft.put(r, c.sum, `=SUM(${range(area(r, c.month, 1, n))})`);
  draft.put(r, c.yearBefore, parts.length > 0 ? `=${aggregate('SUM', parts, c.yearBefore)}` : `=${yearBefore(context, row, r, n)}`);
  const [sum, before] = [cell(r, c.sum), cell(r, c.yearBefore)];
  draft.put(r, c.growth, knowsYearBefore(row, n) ? `=IF(${before}=0,"",(${sum}-${before})/ABS(${before}))` : '=""');
  draft.put(r, c.method, asText(appliedMethod(row, plan, locale)));
  for (let at = 0; at < horizon; at += 1)
    draft.put(r, c.month + at, parts.length > 0 ? `=${aggregate('SUM', parts, c.month + at)}` : (row.point[at] ?? 0));
  draft.putRow(r, c.lower, row.lower);
  draft.putRow(r, c.upper, row.upper);
  draft.put(r, c.notes, asText(rowNotes(row, plan, locale).join(locale === 'zh-CN' ? '' : ' ')));
}

/** What the row came to in the same months a year before, live from the history. */
function yearBefore({ plan, columns: c, table, figures }: ForecastContext, row: ForecastRow, r: number, n: number): string {
  const first = cell(HEADER_ROW, c.month, '$both');
  const members = plan.spec.levels.map((level) => ({
    level,
    name: row.member[level],
    cell: cell(r, c.member + LEVELS.indexOf(level), '$column'),
  }));
  return actualsSum(
    table,
    figures,
    { from: `EDATE(${first},-12)`, before: `EDATE(${first},${n - 12})` },
    row.parent < 0 ? [] : members,
    plan.rows,
  );
}

/** Whether history has each of the months that growth is over. */
function knowsYearBefore({ values }: ForecastRow, n: number): boolean {
  const months = values.slice(-12).slice(0, n);
  return values.length >= 12 && months.every((value) => value !== null);
}

function styleTable(context: ForecastContext, draft: Draft): void {
  const { plan, columns: c, amount } = context;
  const rows = plan.rows.length;
  const all = (column: number, count = 1) => area(FIRST_ROW, column, rows, count);
  draft.style(area(HEADER_ROW, c.label, 1, c.month - c.label), ROLES.header);
  draft.style(area(HEADER_ROW, c.label), ROLES.headerLeft);
  draft.style(area(HEADER_ROW, c.method), ROLES.headerLeft);
  draft.style(area(HEADER_ROW, c.notes), { ...ROLES.headerLeft, wrap: false });
  for (const column of [c.month, c.lower, c.upper]) formatMonths(context, draft, column);
  draft.style(all(c.yearBefore, 2), ROLES.lastYear);
  draft.style(all(c.method), ROLES.note);
  draft.style(all(c.lower, plan.spec.horizon), ROLES.lastYear);
  draft.style(all(c.upper, plan.spec.horizon), ROLES.lastYear);
  draft.style(all(c.notes), ROLES.note);
  draft.format(all(c.sum, 2), amount);
  draft.format(all(c.growth), PERCENT);
  plan.rows.forEach((row, index) => {
    const r = FIRST_ROW + index;
    const line = area(r, c.label, 1, c.month + plan.spec.horizon);
    if (row.parent < 0) draft.style(line, ROLES.grand);
    else {
      if (row.children.length > 0) draft.style(line, row.depth === 1 ? ROLES.total : ROLES.subtotal);
      draft.style(area(r, c.label), { horizontal: 'Left', indent: row.depth });
    }
  });
}
