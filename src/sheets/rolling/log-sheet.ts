import { LEVELS } from '../../planning/actuals/actuals';
import type { FrozenView } from '../../planning/rolling/plan-view';
import { gtmLogText } from '../../locales/gtm-log';
import { cell } from '../address';
import type { Content, SheetBlueprint } from '../blueprint';
import { actualsSum } from '../breakdown/actuals-sum';
import { monthSerial } from '../breakdown/month-serial';
import { titleWidth, widthOf } from '../column-width';
import { area, Draft } from '../draft';
import { COLORS, MONTH, ROLES } from '../roles';
import { asText } from '../text-content';
import type { RollingContext } from './context';
import { COUNTING_VIEWS, LOG_FIELDS, LOG_TABLE, logColumn, type LogField } from './log-layout';
import { FIRST_ROW, HEADER_ROW } from './layout';
import { KNOWN_UNTIL } from './outlook-layout';

/** Columns of numbers beside columns of words. */
export const CENTRED = [
  { column: logColumn('view'), columns: 3 },
  { column: logColumn('month'), columns: 2 },
] as const;

/** Limits of the columns of channels, stores and products. */
const NAME_WIDTH = { least: 20, most: 45 } as const;

/** The log with its first view: a table that lines are only ever added to. */
export function logSheet(context: RollingContext, view: FrozenView): SheetBlueprint {
  const { locale, sheetNames } = context;
  const t = (key: Parameters<typeof gtmLogText>[1]) => gtmLogText(locale, key);
  const draft = new Draft();
  const lines = logLines(context, view, FIRST_ROW);
  draft.put(0, 0, t('title'));
  draft.put(1, 0, t('method'));
  draft.putRow(
    HEADER_ROW,
    0,
    LOG_FIELDS.map((field) => t(field)),
  );
  lines.forEach((line, at) => draft.putRow(FIRST_ROW + at, 0, line));
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(HEADER_ROW, 0, 1, LOG_FIELDS.length), ROLES.header);
  for (const field of ['planner', 'channel', 'store', 'product'] as const)
    draft.style(area(HEADER_ROW, logColumn(field)), ROLES.headerLeft);
  for (const { column, columns } of CENTRED) draft.style(area(HEADER_ROW, column, lines.length + 1, columns), { horizontal: 'Center' });
  for (const { field, code } of formats(context)) draft.format(area(FIRST_ROW, logColumn(field), lines.length, 1), code);
  for (const field of LOG_FIELDS) draft.widths(logColumn(field), 1, Math.max(12, titleWidth(t(field))));
  for (const level of LEVELS)
    draft.widths(
      logColumn(level),
      1,
      widthOf(
        context.plan.rows.map(({ member }) => member[level]),
        NAME_WIDTH,
      ),
    );
  draft.names.push({ name: 'Almanac_Log_Sheet', area: area(0, 0, FIRST_ROW, LOG_FIELDS.length) });
  return draft.sheet({
    id: 'Log',
    name: sheetNames.Log,
    tabColor: COLORS.lastYear,
    tables: [{ name: LOG_TABLE, area: area(HEADER_ROW, 0, lines.length + 1, LOG_FIELDS.length), style: 'TableStyleLight1', banded: false }],
    freeze: { rows: FIRST_ROW, columns: 0 },
    hiddenColumns: [logColumn('counts'), logColumn('path'), logColumn('key')],
    page: {
      orientation: 'Landscape',
      titleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
      titleColumns: null,
      footerLeft: t('title'),
      printArea: null,
      pagesWide: 1,
    },
  });
}

/** The number formats of the log's columns. */
export function formats({ locale, quantity, money }: RollingContext): { readonly field: LogField; readonly code: string }[] {
  const of = (fields: readonly LogField[], code: string) => fields.map((field) => ({ field, code }));
  return [
    ...of(['asOf', 'month'], MONTH[locale]),
    ...of(['frozenOn'], 'yyyy-mm-dd'),
    ...of(['baseline', 'manual'], quantity),
    ...of(['uplift'], '0.0%_);(0.0%);"–"_)'),
    ...of(['price'], '#,##0.00_);(#,##0.00);"–"_)'),
    ...of(['forecast', 'annualPlan', 'actual', 'error', 'absoluteError', 'planError'], money),
  ];
}

/**
 * The lines of a view as they stand in the log: what was said as values; what came of it as formulas, empty until the month is over.
 *
 * @param first the sheet's row of the first of them
 */
export function logLines(context: RollingContext, { number, asOf, frozenOn, lines }: FrozenView, first: number): Content[][] {
  const { plan, table } = context;
  return lines.map((line, at) => {
    const r = first + at;
    const of = (field: LogField) => cell(r, logColumn(field), '$column');
    const members = LEVELS.filter((level) => plan.levels.includes(level) && line.member[level] !== '').map((level) => ({
      level,
      name: line.member[level],
      cell: of(level),
    }));
    const sold = actualsSum(
      table,
      { title: table.columns.netSales, scale: table.scale },
      { from: of('month'), before: `EDATE(${of('month')},1)` },
      members,
      plan.rows,
    );
    const whenSold = (figure: string) => `=IF(${of('actual')}="","",${figure})`;
    const contents: Record<LogField, Content> = {
      view: number,
      asOf: monthSerial(asOf),
      frozenOn,
      planner: asText(line.planner),
      month: line.month,
      ahead: line.ahead,
      channel: asText(line.member.channel),
      store: asText(line.member.store),
      product: asText(line.member.product),
      baseline: line.baseline,
      uplift: line.uplift,
      manual: line.manual,
      price: line.price,
      forecast: line.forecast,
      annualPlan: line.annualPlan,
      actual: `=IFERROR(IF(${of('month')}<${KNOWN_UNTIL},${sold},""),"")`,
      error: whenSold(`${of('forecast')}-${of('actual')}`),
      absoluteError: whenSold(`ABS(${of('forecast')}-${of('actual')})`),
      planError: whenSold(`ABS(${of('annualPlan')}-${of('actual')})`),
      counts: `=IFERROR(IF(${of('actual')}="",0,INDEX(${COUNTING_VIEWS},${of('view')})),0)`,
      path: asText(line.path),
      key: logKey(number, line.month, line.path),
    };
    return LOG_FIELDS.map((field) => contents[field]);
  });
}

/** What a line is found by. */
function logKey(view: number, month: number, path: string): string {
  return asText(`${view}|${month}|${path}`);
}
