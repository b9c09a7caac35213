import type { ActionsText } from '../../locales/actions-sheet';
import { ACTION_SIDES, ACTION_STATUSES } from '../../planning/actions/action-line';
import { cell, range } from '../address';
import { actualsSum } from '../breakdown/actuals-sum';
import { COL, HEADER_ROW as BREAKDOWN_HEADER } from '../breakdown/layout';
import { area } from '../draft';
import { quoted } from '../text-content';
import { on, sheetRow, type RollingContext } from './context';
import { ACTIONS, actionColumn, BUCKETS, type ActionColumn } from './actions-layout';
import { HEADER_ROW } from './layout';
import { logReference, type LogContents } from './log-contents';
import { attainmentOf } from './outlook-cells';

/** An action attained by more than this counts as this. */
const MOST_ATTAINED = 1.2;

/** What the lines are written from; without a log where none was rolled on from. */
export interface ActionsContext {
  readonly context: RollingContext;
  readonly t: ActionsText;
  readonly log: LogContents | null;
}

/** The formulas of a line, by column. */
export function actionFormulas({ context, t, log }: ActionsContext, r: number): Readonly<Partial<Record<ActionColumn, string>>> {
  const at = (column: ActionColumn) => cell(r, actionColumn(column), '$column');
  const [start, days, due, carriedOn] = [at('start'), at('days'), at('due'), at('carriedOn')];
  const today = cell(ACTIONS.today, ACTIONS.todayUsed, '$both');
  const isStatus = (status: (typeof ACTION_STATUSES)[number]) => `${at('status')}=${quoted(t(`status.${status}`))}`;
  const usable = `AND(${at('action')}<>"",ISNUMBER(${start}),${wholeDays(days)},OR(${carriedOn}="",ISNUMBER(${carriedOn})))`;
  const [b30, b60, b90, later] = BUCKETS.map((bucket) => quoted(t(`bucket.${bucket}`)));
  const [target, actual, attained] = [at('targetUsed'), at('actualUsed'), at('attainment')];
  const weight = at('weight');
  const counts = `AND(ISNUMBER(${attained}),OR(${weight}="",ISNUMBER(${weight})),N(${weight})>=0)`;
  const formulas = {
    due: `IF(${usable},INT(IF(ISNUMBER(${carriedOn}),${carriedOn},${start}))+${days},"")`,
    bucket: `IF(${due}="","",IF(${days}<=30,${b30},IF(${days}<=60,${b60},IF(${days}<=90,${b90},${later}))))`,
    targetUsed: `IF(ISNUMBER(${at('target')}),${at('target')},IF(${ofSales(t, r)},${plannedSales(context, log, r)},""))`,
    actualUsed: `IF(ISNUMBER(${at('actual')}),${at('actual')},IF(${ofSales(t, r)},IF(${soldInMonth(context, r)}=0,"",${soldInMonth(context, r)}),""))`,
    attainment:
      `IF(AND(ISNUMBER(${due}),ISNUMBER(${target}),ISNUMBER(${actual}),NOT(${isStatus('dropped')})),` +
      `IF(${target}=0,"",MAX(0,MIN(${MOST_ATTAINED},${attainmentOf(actual, target)}))),"")`,
    score: `IF(${at('weightUsed')}="","",${at('weightUsed')}*${attained})`,
    overdue: `IF(AND(ISNUMBER(${due}),NOT(${isStatus('done')}),NOT(${isStatus('dropped')})),IF(${due}<${today},${today}-${due},""),"")`,
    weightUsed: `IF(${counts},IF(${weight}="",1,${weight}),"")`,
  };
  const guarded = Object.entries(formulas).map(([column, formula]) => [column, `=IFERROR(${formula},"")`]);
  return { ...Object.fromEntries(guarded), check: checkFormula(t, r) };
}

const wholeDays = (days: string): string => `N(${days})>0,N(${days})=INT(N(${days}))`;

/** Whether a line's figures are net sales of a month that is known. */
function ofSales(t: ActionsText, r: number): string {
  const [kpi, month] = [actionColumn('kpi'), actionColumn('kpiMonth')].map((column) => cell(r, column, '$column'));
  return `AND(${kpi}=${quoted(t('kpi.net-sales'))},ISNUMBER(${month}))`;
}

/** The first day of the KPI month. */
function monthOf(r: number): string {
  const month = cell(r, actionColumn('kpiMonth'), '$column');
  return `DATE(YEAR(${month}),MONTH(${month}),1)`;
}

/** The total of `GTM` in the KPI month; of a month that is not in the window what was agreed when it was, else what the annual plan has. */
function plannedSales(context: RollingContext, log: LogContents | null, r: number): string {
  const { plan, columns: c } = context;
  const onGtm = (row: number) => on(context, 'GTM', range(area(row, c.monthNet, 1, plan.months.length), '$both'));
  const month = cell(r, actionColumn('kpiMonth'), '$column');
  const start = on(context, 'Breakdown', cell(BREAKDOWN_HEADER, COL.month, '$both'));
  const place = `((YEAR(${month})-YEAR(${start}))*12+MONTH(${month})-MONTH(${start}))`;
  const annual = `IF(AND(${place}>=0,${place}<12),INDEX(Almanac_Breakdown_Plan,1,${COL.month + 1}+${place}),"")`;
  const months = onGtm(HEADER_ROW);
  return `IF(COUNTIF(${months},${monthOf(r)})>0,SUMIF(${months},${monthOf(r)},${onGtm(sheetRow(0))}),${log ? agreedSales(log, r, annual) : annual})`;
}

/** What the last view that has the KPI month said of it, all rows together; else another figure. */
function agreedSales(log: LogContents, r: number, otherwise: string): string {
  const [view, month, forecast] = (['view', 'month', 'forecast'] as const).map((field) => logReference(log, field));
  const last = `SUMPRODUCT(MAX((${month}=${monthOf(r)})*${view}))`;
  return `IF(COUNTIF(${month},${monthOf(r)})>0,SUMIFS(${forecast},${month},${monthOf(r)},${view},${last}),${otherwise})`;
}

/** What was sold in the KPI month, live from the history. */
function soldInMonth({ table }: RollingContext, r: number): string {
  const month = monthOf(r);
  return actualsSum(table, { title: table.columns.netSales, scale: table.scale }, { from: month, before: `EDATE(${month},1)` }, [], []);
}

/** What is wrong with a line: first what keeps it from being used. */
function checkFormula(t: ActionsText, r: number): string {
  const at = (column: ActionColumn) => cell(r, actionColumn(column), '$column');
  const isNone = (column: ActionColumn) => `AND(${at(column)}<>"",NOT(ISNUMBER(${at(column)})))`;
  const among = (column: ActionColumn, words: readonly string[]) =>
    `OR(${[...words, ''].map((word) => `${at(column)}=${quoted(word)}`).join(',')})`;
  const problems = [
    [`NOT(ISNUMBER(${at('start')}))`, 'start'],
    [`NOT(AND(${wholeDays(at('days'))}))`, 'days'],
    [isNone('carriedOn'), 'carriedOn'],
    [isNone('kpiMonth'), 'kpiMonth'],
    [`OR(${isNone('target')},${isNone('actual')})`, 'figures'],
    [`OR(${isNone('weight')},N(${at('weight')})<0)`, 'weight'],
    [
      `NOT(${among(
        'side',
        ACTION_SIDES.map((side) => t(`side.${side}`)),
      )})`,
      'side',
    ],
    [
      `NOT(${among(
        'status',
        ACTION_STATUSES.map((status) => t(`status.${status}`)),
      )})`,
      'status',
    ],
  ] as const;
  const found = problems.reduceRight((rest, [is, key]) => `IF(${is},${quoted(t(`problem.${key}`))},${rest})`, '""');
  const others = (['start', 'days', 'kpi', 'owner', 'note'] as const).map(at).join('&');
  return `=IFERROR(IF(${at('action')}="",IF(${others}="","",${quoted(t('problem.action'))}),${found}),${quoted(t('problem.start'))})`;
}
