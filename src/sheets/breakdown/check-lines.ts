import { cell, range } from '../address';
import type { SheetId } from '../blueprint';
import { area } from '../draft';
import { quoted } from '../text-content';
import { on, rowAt, setup, setupUnusable, sheetRow, tableColumn, type BreakdownContext } from './context';
import { EVENTS } from './events-layout';
import { unusableEvents } from './events-sheet';
import { CHECKS, COL, FIRST_ROW, HEADER_ROW, SETUP, USED } from './layout';
import { monthSerial } from './month-serial';
import { notZero } from './not-zero';

/** A line of `Checks`. */
export interface CheckFormula {
  readonly what: string;
  /** A formula that must be zero. */
  readonly formula: string;
  readonly where: { readonly sheet: SheetId; readonly address: string };
}

/**
 * Every identity of the plan, then how many cells hold an error value. A difference that cannot be worked out, because text or an error value was typed
 * over figures, is the number of cells among them that hold no number.
 */
export function checkLines(context: BreakdownContext): CheckFormula[] {
  const lines = identities(context);
  return [...lines, errorsLine(context, lines.length)];
}

function identities(context: BreakdownContext): CheckFormula[] {
  const { plan, columns: c, t, actuals } = context;
  const rows = plan.rows.length;
  const column = (start: number, count = 1) => on(context, 'Breakdown', range(area(FIRST_ROW, start, rows, count), '$both'));
  const years = column(COL.year);
  const decimals = `MAX(0,${setup(context, SETUP.digits)})`;
  const leaves = plan.rows.flatMap((row, i) => (row.children.length === 0 ? [i] : []));
  const leafMark = `ISNUMBER(${on(context, 'Workings', range(area(FIRST_ROW, c.monthsLeft, rows, 1), '$both'))})`;
  const total = on(context, 'Breakdown', range(area(FIRST_ROW, COL.month, 1, 12), '$both'));
  const lines: CheckFormula[] = [
    {
      what: t('checks.target'),
      formula: `=IF(${setupUnusable(context, SETUP.target)}>0,1,IFERROR(N(${on(context, 'Breakdown', cell(FIRST_ROW, COL.year))})-ROUND(${setup(context, SETUP.target)},${setup(context, SETUP.digits)}),1))`,
      where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.year) },
    },
    {
      what: t('checks.rows'),
      formula: difference(`SUM(${column(COL.check)})`, column(COL.check)),
      where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.check) },
    },
    {
      what: t('checks.quarters'),
      formula: difference(
        `ROUND(SUMPRODUCT(ABS(${[0, 1, 2, 3].map((q) => column(COL.quarter + q)).join('+')}-${years})),${decimals})`,
        column(COL.year, 5),
      ),
      where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.quarter) },
    },
    {
      what: t('checks.months'),
      formula: difference(
        `ROUND(${[0, 1, 2, 3].map((q) => `SUMPRODUCT(ABS(${[0, 1, 2].map((m) => column(COL.month + 3 * q + m)).join('+')}-${column(COL.quarter + q)}))`).join('+')},${decimals})`,
        column(COL.quarter, 16),
      ),
      where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.month) },
    },
    {
      what: t('checks.leaves'),
      formula:
        leaves.length === rows
          ? '=0'
          : difference(
              `ROUND(${Array.from({ length: 12 }, (_, m) => `ABS(SUMPRODUCT(${leafMark}*${column(COL.month + m)})-INDEX(${total},${m + 1}))`).join('+')},${decimals})`,
              column(COL.month, 12),
            ),
      where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.month) },
    },
    {
      what: t('checks.locks'),
      formula: `=${notZero(column(COL.check))}`,
      where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.attention) },
    },
    {
      what: t('checks.shares'),
      formula: `=SUMPRODUCT(--(ROUND(${on(context, 'Workings', range(area(FIRST_ROW, c.childrenTyped, rows, 1), '$both'))}-1,9)>0))+${unfilledShares(context)}`,
      where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.shareTyped) },
    },
    {
      what: t('checks.negative'),
      formula: `=COUNTIF(${column(COL.year, 17)},"<0")`,
      where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.year) },
    },
    {
      what: t('checks.unusable'),
      formula: `=SUM(${on(context, 'Workings', range(area(FIRST_ROW, c.unusable, rows, 1), '$both'))})`,
      where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.attention) },
    },
    {
      what: t('checks.setupUnusable'),
      formula: `=${on(context, 'Workings', cell(USED.values, USED.unusable, '$both'))}`,
      where: { sheet: 'Setup', address: cell(SETUP.target, SETUP.note) },
    },
    ...(plan.events
      ? [
          {
            what: t('checks.events'),
            formula: `=${unusableEvents(context)}`,
            where: { sheet: 'Events' as const, address: cell(EVENTS.list, EVENTS.check) },
          },
        ]
      : []),
    {
      what: t('checks.setup'),
      formula: `=(${setup(context, SETUP.start)}<>${monthSerial(plan.spec.start)})+(${setup(context, SETUP.market)}<>${quoted(t(`market.${plan.spec.market}`))})`,
      where: { sheet: 'Setup', address: cell(SETUP.start, SETUP.value) },
    },
  ];
  if (actuals && plan.historyMonths.length > 0) {
    const firstMonth = on(context, 'Workings', cell(HEADER_ROW, c.history + plan.historyMonths.length - 12, '$both'));
    const scale = actuals.scale === 1 ? '' : `*${actuals.scale}`;
    lines.push({
      what: t('checks.history', { table: actuals.name }),
      formula: `=IFERROR(ROUND(SUM(${on(context, 'Breakdown', cell(FIRST_ROW, COL.lastYear))})-SUMIFS(${tableColumn(actuals, actuals.columns.netSales)},${tableColumn(actuals, actuals.columns.date)},">="&${firstMonth},${tableColumn(actuals, actuals.columns.date)},"<"&EDATE(${firstMonth},12))${scale},2),1)`,
      where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.lastYear) },
    });
  }
  return lines;
}

/** The difference, or how many of the cells it is worked out from hold no number. */
function difference(formula: string, cells: string): string {
  return `=IFERROR(${formula},ROWS(${cells})*COLUMNS(${cells})-COUNT(${cells}))`;
}

/**
 * Error values among the figures of `Breakdown` and in the lines above this one, which is the last: it would count itself. `Workings` counts as one: a sum
 * tells at once whether there is any, counting its cells would take longer than anything else on the sheet.
 */
function errorsLine(context: BreakdownContext, linesAbove: number): CheckFormula {
  const { plan, columns: c, t } = context;
  const rows = plan.rows.length;
  const figures = [
    [COL.year, COL.attention],
    [COL.shareLastYear, 1],
    [COL.share, 1],
    [COL.weight, 12],
  ] as const;
  const cells = [
    ...figures.map(([column, count]) => on(context, 'Breakdown', range(area(FIRST_ROW, column, rows, count), '$both'))),
    range(area(CHECKS.first, 1, linesAbove, 1)),
  ];
  const workings = on(context, 'Workings', range(area(USED.names, 0, sheetRow(rows) - USED.names, c.end), '$both'));
  return {
    what: t('checks.errors'),
    formula: `=${cells.map((of) => `SUMPRODUCT(--ISERROR(${of}))`).join('+')}+IF(ISERROR(SUM(${workings})),1,0)`,
    where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.year) },
  };
}

/** Parents all of whose parts have a typed share, together less than 100 %. */
function unfilledShares(context: BreakdownContext): string {
  const { plan, columns: c } = context;
  const terms = plan.rows.flatMap((row, i) => {
    if (rowAt(plan, i).children.length === 0) return [];
    const typed = on(context, 'Workings', cell(sheetRow(i), c.childrenTyped));
    const count = on(context, 'Workings', cell(sheetRow(i), c.childrenTypedCount));
    return [`(${count}=${row.children.length})*(ROUND(${typed}-1,9)<0)`];
  });
  return terms.length === 0 || terms.length > 100 ? '0' : terms.join('+');
}
