import { monthAt, monthNumber } from '../../calendar/months';
import { gtmLogText, type GtmLogKey } from '../../locales/gtm-log';
import type { TextParams } from '../../locales/text';
import type { YearMonth } from '../../planning/breakdown/plan';
import type { PlanView } from '../../planning/rolling/plan-view';
import { cell, range } from '../address';
import type { Area, Content, SheetBlueprint } from '../blueprint';
import { actualsSum } from '../breakdown/actuals-sum';
import { escaped } from '../breakdown/literal';
import { monthSerial } from '../breakdown/month-serial';
import { widthOf } from '../column-width';
import { area, Draft } from '../draft';
import { formulaText } from '../formula-text';
import { COLORS, MONTH, MONTH_ON_CHART, PERCENT, ROLES } from '../roles';
import { asText, quoted } from '../text-content';
import { on, type RollingContext } from './context';
import { logReference, type LogContents } from './log-contents';
import { COUNTING_VIEWS, type LogField } from './log-layout';
import { FIRST_ROW, GROUP_ROW, HEADER_ROW } from './layout';
import { KNOWN_UNTIL, OUTLOOK as O, YEAR } from './outlook-layout';

/** Columns before the months. */
const HEAD = { view: 0, asOf: 1, frozenOn: 2, counts: 3, months: 4 } as const;
/** Months shown at most: the newest. */
const MOST_MONTHS = 18;
/** Lines below those of the views. */
const SUMMARY = ['first', 'last', 'now', 'plan', 'moved', 'missed'] as const;
type Summary = (typeof SUMMARY)[number];
/** Columns of the accuracy before and after those by months ahead. */
const FIGURES = ['lines', 'forecast', 'actual', 'bias', 'wape'] as const;
const LAST_FIGURES = ['planWape', 'better'] as const;
const CHART_ROWS = 16;

interface Accuracy {
  readonly context: RollingContext;
  readonly log: LogContents;
  /** One a number from 1 on; null where the log has no lines of it any more. */
  readonly views: readonly (PlanView | null)[];
  readonly months: readonly YearMonth[];
  readonly t: (key: GtmLogKey, params?: TextParams) => string;
}

/** What the log comes to: how the view of each month moved, and how far the forecasts were from what came. */
export function accuracySheet(context: RollingContext, log: LogContents): SheetBlueprint {
  const accuracy = accuracyOf(context, log);
  const { t, views } = accuracy;
  const draft = new Draft();
  const by = writeDrift(accuracy, draft);
  const { lines, chart } = writeAccuracy(accuracy, draft, by);
  draft.put(0, 0, t('accuracy.title'));
  draft.put(1, 0, t('accuracy.method'));
  draft.put(2, 0, sentence(accuracy, lines.row));
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(2, 0), ROLES.note);
  const named = [...SUMMARY.map((line) => t(`accuracy.${line}`)), ...context.channels, ...context.products];
  draft.widths(0, 1, widthOf(named, { least: 26, most: 45 }));
  draft.widths(1, HEAD.months + MOST_MONTHS, 13);
  draft.names.push(
    { name: 'Almanac_Accuracy_Sheet', area: draft.area() },
    { name: COUNTING_VIEWS, area: area(FIRST_ROW, HEAD.counts, views.length, 1) },
  );
  return draft.sheet({
    id: 'Accuracy',
    name: context.sheetNames.Accuracy,
    tabColor: COLORS.lastYear,
    charts: [driftChart(accuracy, chart)],
    freeze: { rows: 3, columns: 1 },
    page: {
      orientation: 'Landscape',
      titleRows: null,
      titleColumns: '$A:$A',
      footerLeft: t('accuracy.title'),
      printArea: null,
      pagesWide: 1,
    },
  });
}

function accuracyOf(context: RollingContext, log: LogContents): Accuracy {
  const numbers = Math.max(0, ...log.views.map(({ number }) => number));
  const { spec } = context.plan;
  const spans = [...log.views, spec].map(({ asOf, months }) => ({ first: monthNumber(asOf), end: monthNumber(asOf) + months }));
  const end = Math.max(...spans.map((span) => span.end));
  const first = Math.max(end - MOST_MONTHS, Math.min(...spans.map((span) => span.first)));
  return {
    context,
    log,
    views: Array.from({ length: numbers }, (_, at) => log.views.find(({ number }) => number === at + 1) ?? null),
    months: Array.from({ length: end - first }, (_, at) => monthAt(first + at)),
    t: (key, params) => gtmLogText(context.locale, key, params),
  };
}

const column = ({ log }: Accuracy, field: LogField): string => logReference(log, field);

const summaryRow = ({ views }: Accuracy, line: Summary): number => FIRST_ROW + views.length + SUMMARY.indexOf(line);

/** A line a view, then what they come to; returns the row in which the accuracy begins. */
function writeDrift(accuracy: Accuracy, draft: Draft): number {
  const { t, views, months, context } = accuracy;
  const { locale, money } = context;
  const header = (month: number) => cell(HEADER_ROW, HEAD.months + month, '$row');
  draft.put(GROUP_ROW, HEAD.view, t('accuracy.drift'));
  draft.putRow(HEADER_ROW, 0, [t('view'), t('asOf'), t('frozenOn'), t('accuracy.counted'), ...months.map(monthSerial)]);
  views.forEach((view, at) => {
    const r = FIRST_ROW + at;
    const number = cell(r, HEAD.view, '$column');
    const of = (col: number) => range(area(FIRST_ROW, col, views.length, 1), '$both');
    draft.putRow(r, 0, [at + 1, view ? monthSerial(view.asOf) : '', view ? view.frozenOn : '']);
    draft.put(
      r,
      HEAD.counts,
      `=IF(${cell(r, HEAD.asOf)}="",0,IF(COUNTIFS(${of(HEAD.asOf)},${cell(r, HEAD.asOf)},${of(HEAD.view)},">"&${number})=0,1,0))`,
    );
    months.forEach((_, month) => {
      const lines = `${column(accuracy, 'view')},${number},${column(accuracy, 'month')},${header(month)}`;
      draft.put(r, HEAD.months + month, `=IF(COUNTIFS(${lines})=0,"",SUMIFS(${column(accuracy, 'forecast')},${lines}))`);
    });
  });
  for (const line of SUMMARY) {
    const r = summaryRow(accuracy, line);
    draft.put(r, 0, t(`accuracy.${line}`));
    months.forEach((_, month) => draft.put(r, HEAD.months + month, summary(accuracy, line, month)));
  }
  const n = views.length + 4;
  draft.style(area(GROUP_ROW, 0, 1, HEAD.months + months.length), ROLES.blockHeader);
  draft.style(area(HEADER_ROW, 0, 1, HEAD.months + months.length), ROLES.header);
  draft.style(area(HEADER_ROW, 0), ROLES.headerLeft);
  draft.style(area(FIRST_ROW, 0, views.length + SUMMARY.length, 1), { horizontal: 'Left' });
  draft.style(area(summaryRow(accuracy, 'first'), 0, 1, HEAD.months + months.length), ROLES.total);
  draft.format(area(HEADER_ROW, HEAD.months, 1, months.length), MONTH[locale]);
  draft.format(area(FIRST_ROW, HEAD.asOf, views.length, 1), MONTH[locale]);
  draft.format(area(FIRST_ROW, HEAD.frozenOn, views.length, 1), 'yyyy-mm-dd');
  draft.format(area(FIRST_ROW, HEAD.months, n, months.length), money);
  draft.format(area(summaryRow(accuracy, 'moved'), HEAD.months, 2, months.length), PERCENT);
  return FIRST_ROW + views.length + SUMMARY.length + 1;
}

/** What the views of a month come to. Which views have it is known: views never change. */
function summary(accuracy: Accuracy, line: Summary, month: number): Content {
  const { views, months, context } = accuracy;
  const at = HEAD.months + month;
  const own = months[month] ? monthNumber(months[month]) : 0;
  const of = (other: Summary) => cell(summaryRow(accuracy, other), at);
  const over = (one: Summary, other: Summary) => `=IF(N(${of(other)})=0,"",IF(${of(one)}="","",${of(one)}/${of(other)}-1))`;
  const has = views.flatMap((view, index) =>
    view && own >= monthNumber(view.asOf) && own < monthNumber(view.asOf) + view.months ? [FIRST_ROW + index] : [],
  );
  const view = (row: number | undefined): Content => (row === undefined ? '' : `=${cell(row, at)}`);
  const header = cell(HEADER_ROW, at, '$row');
  switch (line) {
    case 'first':
      return view(has[0]);
    case 'last':
      return view(has.at(-1));
    case 'now': {
      const { table, plan, columns } = context;
      const figures = { title: table.columns.netSales, scale: table.scale };
      const sold = actualsSum(table, figures, { from: header, before: `EDATE(${header},1)` }, [], plan.rows);
      const window = (col: number) =>
        on(context, 'GTM', range(area(col === columns.baseline ? HEADER_ROW : FIRST_ROW, col, 1, plan.months.length), '$both'));
      const planned = `SUMIF(${window(columns.baseline)},${header},${window(columns.monthNet)})`;
      return `=IF(${header}<${KNOWN_UNTIL},${sold},${planned})`;
    }
    case 'plan':
      return `=SUMIF(${ofOutlook(context, HEADER_ROW, O.monthPlan)},${header},${ofOutlook(context, FIRST_ROW, O.monthPlan)})`;
    case 'moved':
      return over('last', 'first');
    case 'missed':
      return `=IF(${header}<${KNOWN_UNTIL},${over('last', 'now').slice(1)},"")`;
  }
}

/** Twelve cells of `Outlook`, a month each. */
function ofOutlook(context: RollingContext, row: number, first: number): string {
  return on(context, 'Outlook', range(area(row, first, 1, YEAR), '$both'));
}

/** A line a member: the total, channels, products, planners. Returns the total's line and the row below the last. */
function writeAccuracy(accuracy: Accuracy, draft: Draft, first: number): { readonly lines: Area; readonly chart: number } {
  const { t, context, log } = accuracy;
  const { channels, products, money, plan } = context;
  const ahead = plan.months.map((_, at) => at);
  const width = 1 + FIGURES.length + ahead.length + LAST_FIGURES.length;
  const header = first + 1;
  draft.put(first, 0, t('accuracy.by'));
  draft.putRow(header, 0, [
    '',
    ...FIGURES.map((figure) => t(`accuracy.${figure}`)),
    ...ahead.map((at) => t('accuracy.wapeAhead', { month: at + 1 })),
    ...LAST_FIGURES.map((figure) => t(`accuracy.${figure}`)),
  ]);
  const groups: readonly (readonly [title: GtmLogKey, field: LogField, names: readonly string[]])[] = [
    ['accuracy.channels', 'channel', channels],
    ['accuracy.products', 'product', products],
    ['accuracy.planners', 'planner', log.planners],
  ];
  let r = header + 1;
  const total = r;
  writeFigures(accuracy, draft, r, null, ahead.length);
  draft.put(r, 0, t('accuracy.total'));
  draft.style(area(r, 0, 1, width), ROLES.grand);
  for (const [title, field, names] of groups) {
    if (names.length === 0) continue;
    r += 1;
    draft.put(r, 0, t(title));
    draft.style(area(r, 0, 1, width), ROLES.blockHeader);
    for (const name of names) {
      r += 1;
      draft.put(r, 0, asText(name));
      writeFigures(accuracy, draft, r, field, ahead.length);
    }
  }
  const rows = r - total + 1;
  draft.style(area(first, 0, 1, width), ROLES.blockHeader);
  draft.style(area(header, 0, 1, width), ROLES.header);
  draft.format(area(total, 1, rows, 1), '#,##0_);(#,##0);"–"_)');
  draft.format(area(total, 2, rows, 2), money);
  draft.format(area(total, 4, rows, 2 + ahead.length + 1), PERCENT);
  draft.format(area(total, 4 + 2 + ahead.length + 1, rows, 1), '0.0_);(0.0);"–"_)');
  return { lines: area(total, 0, rows, width), chart: r + 2 };
}

/** The figures of a line; `field` is the column of the log in which its name stands. */
function writeFigures(accuracy: Accuracy, draft: Draft, r: number, field: LogField | null, ahead: number): void {
  const name = cell(r, 0, '$column');
  const own = field === null ? '' : `,${column(accuracy, field)},"="&${escaped(name)}`;
  const where = (more = '') => `${column(accuracy, 'counts')},1${own}${more}`;
  const sum = (figure: LogField, more = '') => `SUMIFS(${column(accuracy, figure)},${where(more)})`;
  const [lines, forecast, actual, , wape] = FIGURES.map((_, at) => cell(r, 1 + at, '$column'));
  const known = (figure: string) => `=IF(${lines}=0,"",${figure})`;
  const share = (errors: string, sold: string) => `IF(${sold}=0,"",${errors}/ABS(${sold}))`;
  const inMonth = (at: number) => `,${column(accuracy, 'ahead')},${at}`;
  draft.putRow(r, 1, [
    `=COUNTIFS(${where()})`,
    known(sum('forecast')),
    known(sum('actual')),
    known(share(`(${forecast}-${actual})`, `${actual}`)),
    known(share(sum('absoluteError'), `${actual}`)),
    ...Array.from({ length: ahead }, (_, at) => known(share(sum('absoluteError', inMonth(at)), sum('actual', inMonth(at))))),
    known(share(sum('planError'), `${actual}`)),
  ]);
  const planWape = cell(r, 1 + FIGURES.length + ahead);
  draft.put(r, 2 + FIGURES.length + ahead, `=IF(OR(${wape}="",${planWape}=""),"",100*(${planWape}-${wape}))`);
}

function sentence(accuracy: Accuracy, total: number): string {
  const { t, context } = accuracy;
  const at = (column_: number) => cell(total, column_);
  const percent = (reference: string) => `FIXED(100*N(${reference}),1)`;
  const say = formulaText(t('accuracy.say'), {
    lines: at(1),
    bias: percent(at(4)),
    wape: percent(at(5)),
    plan: percent(at(6 + context.plan.months.length)),
  });
  return `=IF(${at(1)}=0,${quoted(t('accuracy.none'))},${say})`;
}

function driftChart(accuracy: Accuracy, row: number): SheetBlueprint['charts'][number] {
  const { t, months, context } = accuracy;
  const colors = { first: COLORS.lastYear, last: COLORS.plan, now: COLORS.accent, plan: COLORS.rule } as const;
  return {
    name: 'Almanac_Accuracy_Chart',
    type: 'ColumnClustered',
    title: t('accuracy.chart'),
    altText: t('accuracy.alt'),
    place: area(row, 0, CHART_ROWS, 10),
    categories: area(HEADER_ROW, HEAD.months, 1, months.length),
    categoriesOn: 'Accuracy',
    series: (['first', 'last', 'now', 'plan'] as const).map((line) => ({
      name: t(`accuracy.${line}`),
      sheet: 'Accuracy',
      values: area(summaryRow(accuracy, line), HEAD.months, 1, months.length),
      color: colors[line],
    })),
    valueFormat: '#,##0',
    categoryFormat: MONTH_ON_CHART[context.locale],
  };
}
