import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { ROLES } from '../roles';
import { on, sheetRow, type RollingContext } from './context';
import { unfilledLines, unusedLines } from './focus-lines';
import { COL, FIRST_ROW as BREAKDOWN_FIRST, HEADER_ROW as BREAKDOWN_HEADER } from '../breakdown/layout';
import { FIRST_ROW, GTM_CHECKS, HEADER_ROW, type GtmCheck } from './layout';

/** Room for the noise of sums of decimals. */
const DECIMALS = 4;

/** The checks of a plan: one in net sales has no stock. */
function checksOf({ inUnits }: Pick<RollingContext, 'inUnits'>): GtmCheck[] {
  return GTM_CHECKS.filter((check) => inUnits || check !== 'stock');
}

/** The cell of a check. */
export function checkCell(context: RollingContext, check: GtmCheck): string {
  return cell(checkRows(context).first + checksOf(context).indexOf(check), context.columns.net, '$both');
}

/** The rows of the checks below the table. */
export function checkRows({ plan, inUnits }: RollingContext): { readonly first: number; readonly count: number; readonly end: number } {
  const first = FIRST_ROW + plan.rows.length + 1;
  const { length: count } = checksOf({ inUnits });
  return { first, count, end: first + count };
}

/** What must be zero. */
export function writeChecks(context: RollingContext, draft: Draft): void {
  const { plan, columns: c, t } = context;
  const n = plan.months.length;
  const block = (column: number, columns = n) => range(area(FIRST_ROW, column, plan.rows.length, columns), '$both');
  const total = (column: number) => range(area(FIRST_ROW, column, 1, n), '$both');
  const lowest = `(${block(c.lowest, 1)}=1)`;
  const sumLowest = (column: number) => Array.from({ length: n }, (_, at) => `SUMPRODUCT(${lowest}*${block(column + at, 1)})`).join('+');
  const s = c.stock;
  const flows = s
    ? Array.from({ length: n }, (_, at) => {
        const sum = (column: number) => `SUMIF(${block(c.lowest, 1)},1,${block(column + at, 1)})`;
        const known = `SUMPRODUCT(${lowest}*ISNUMBER(${block(s.openingStock, 1)})*${block(c.demand + at, 1)})`;
        const arrived = `SUMPRODUCT(${lowest}*ISNUMBER(${block(s.openingStock, 1)})*(${block(s.model, 1)}<>"${t('model.sell-in')}"),${block(s.arrivals + at, 1)})`;
        return `ABS(${sum(s.opening)}+${sum(s.sellIn)}+${arrived}-(${known}-${sum(s.short)})-${sum(s.closing)})`;
      }).join('+')
    : '0';
  const formulas = {
    rows: `=ROUND(${sumLowest(c.monthNet)}-SUM(${total(c.monthNet)}),${DECIMALS})`,
    plan: `=ROUND(SUM(${total(c.monthPlan)})-${breakdownTotal(context)},${DECIMALS})`,
    stock: `=ROUND(${flows},${DECIMALS})`,
    focus: `=${unusedLines(context)}`,
    lines: `=${unfilledLines(context)}`,
    cells: `=${cell(sheetRow(0), c.check)}`,
  };
  const { first, count } = checkRows(context);
  checksOf(context).forEach((check, at) => {
    draft.put(first + at, c.label, t(`check.${check}`));
    draft.put(first + at, c.net, formulas[check]);
  });
  draft.style(area(first, c.label, count, 1), ROLES.note);
  draft.style(area(first, c.net, count, 1), ROLES.check);
  draft.format(area(first, c.net, count, 1), context.money);
}

/** What the annual plan's total has over the window: months outside the plan year have nothing. */
function breakdownTotal(context: RollingContext): string {
  const { plan, columns: c } = context;
  const months = on(context, 'Breakdown', range(area(BREAKDOWN_HEADER, COL.month, 1, 12), '$both'));
  const amounts = on(context, 'Breakdown', range(area(BREAKDOWN_FIRST, COL.month, 1, 12), '$both'));
  const from = cell(HEADER_ROW, c.baseline, '$both');
  return `SUMPRODUCT((${months}>=${from})*(${months}<EDATE(${from},${plan.months.length}))*${amounts})`;
}
