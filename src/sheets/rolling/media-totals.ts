import { isoMonth } from '../../calendar/months';
import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { on, sheetRow } from './context';
import { FIRST_ROW, FOCUS_TABLE, HEADER_ROW } from './layout';
import { historyColumn, lineCell, monthTools, tools, type MediaContext } from './media-context';
import { MEDIA_CHECKS, MEDIA_LINES, type MediaLine } from './media-layout';

/** Room for the noise of sums of decimals. */
const DECIMALS = 4;
/** The same of a split, whose curves make amounts of any size: a part of the whole. */
const NOISE = '0.000000001';

/** The total, and below it the lines by month. */
export function writeTotals(context: MediaContext, draft: Draft): void {
  const { columns: c, rows, n, t } = context;
  draft.put(rows.total, c.tool, t('total'));
  writeTotal(context, draft);
  for (let at = 0; at < n; at += 1) writeTotalOfMonth(context, draft, at);
  MEDIA_LINES.forEach((line) => draft.put(rows.line(line), c.tool, t(`line.${line}`)));
  for (let at = 0; at < n; at += 1) {
    const formulas = lineFormulas(context, at);
    MEDIA_LINES.forEach((line) => draft.put(rows.line(line), c.budget + at, formulas[line]));
  }
  const whole = (line: MediaLine) => `SUM(${range(area(rows.line(line), c.budget, 1, n))})`;
  for (const line of ['netSales', 'focus', 'uncovered'] as const) draft.put(rows.line(line), c.window, `=${whole(line)}`);
  const [budget, sales, net] = [cell(rows.total, c.window), cell(rows.total, c.window + 1), cell(rows.line('netSales'), c.window)];
  draft.put(rows.line('ratio'), c.window, quotient(budget, net));
  draft.put(rows.line('share'), c.window, quotient(sales, net));
}

function writeTotal({ columns: c, rows, toolLines }: MediaContext, draft: Draft): void {
  const sum = (column: number) => `=SUM(${range(area(FIRST_ROW, column, toolLines, 1))})`;
  const at = (offset: number) => cell(rows.total, c.window + offset);
  draft.putRow(rows.total, c.window, [sum(c.window), sum(c.window + 1), quotient(at(1), at(0)), sum(c.window + 3), `=${at(3)}-${at(1)}`]);
}

function writeTotalOfMonth(context: MediaContext, draft: Draft, at: number): void {
  const { columns: c, rows } = context;
  const of = (column: number) => cell(rows.total, column + at);
  draft.put(rows.total, c.budget + at, `=SUMIF(${monthTools(context, c.budget + at)},">0")`);
  draft.put(rows.total, c.roi + at, quotient(of(c.sales), of(c.budget)));
  for (const column of [c.sales, c.recommended, c.recommendedSales])
    draft.put(rows.total, column + at, `=SUM(${monthTools(context, column + at)})`);
  // Without the noise of sums, which would not show as nothing.
  draft.put(rows.total, c.change + at, `=ROUND(SUM(${monthTools(context, c.change + at)}),4)`);
}

function quotient(of: string, by: string): string {
  return `=IF(N(${by})>0,${of}/${by},"")`;
}

function lineFormulas(context: MediaContext, at: number): Record<MediaLine, string | number> {
  const { rolling, media, columns: c, rows } = context;
  const gtm = (column: number) => on(rolling, 'GTM', cell(sheetRow(0), column + at, '$row'));
  const line = (of: MediaLine) => lineCell(context, of, at);
  const [budget, sales] = [cell(rows.total, c.budget + at, '$row'), cell(rows.total, c.sales + at, '$row')];
  const month = cell(HEADER_ROW, c.budget + at, '$row');
  const focus = (title: 'focus.media' | 'focus.month') => `${FOCUS_TABLE}[${rolling.t(title)}]`;
  const inMonth = `${focus('focus.month')},">="&${month},${focus('focus.month')},"<"&EDATE(${month},1)`;
  const typed = line('typedFactor');
  const isIn = `(${tools(context, c.until)}<${line('free')})`;
  const strengths = `SUMPRODUCT(${isIn}*${tools(context, c.strength)})`;
  const planned = media.months[at];
  return {
    netSales: `=${gtm(rolling.columns.monthNet)}`,
    ratio: quotient(budget, line('netSales')),
    share: quotient(sales, line('netSales')),
    focus: `=SUMIFS(${focus('focus.media')},${inMonth})`,
    uncovered: `=MAX(0,ROUND(${line('focus')}-${budget},${DECIMALS}))`,
    gtmFactor: `=MAX(0,1+N(${gtm(rolling.columns.uplift)}))`,
    typedFactor: (planned && media.factors[isoMonth(planned)]) ?? '',
    factor: `=IF(AND(ISNUMBER(${typed}),N(${typed})>=0),${typed},${line('gtmFactor')})`,
    free: `=SUMIFS(${monthTools(context, c.budget + at)},${tools(context, c.free)},1,${monthTools(context, c.budget + at)},">0")`,
    level: `=IF(${strengths}>0,(${line('free')}+SUMPRODUCT(${isIn}*${tools(context, c.freeHalf)}))/${strengths},0)`,
    marginal: `=IF(${line('level')}>0,${line('factor')}/${line('level')}^2,"")`,
  };
}

/** How many yellow cells cannot be used; a budget without a name is one. */
function unusableCells(context: MediaContext): string {
  const { columns: c, rows, n } = context;
  const [most, half, budget] = [tools(context, c.most + 1), tools(context, c.half + 1), tools(context, c.budget, n)];
  const factor = range(area(rows.line('typedFactor'), c.budget, 1, n), '$both');
  const wrong = (cells: string, refused = '<0') => `COUNTA(${cells})-COUNT(${cells})+COUNTIF(${cells},"${refused}")`;
  const unnamed = `SUMPRODUCT((${tools(context, c.tool)}="")*(${tools(context, c.window)}>0))`;
  return `${wrong(most)}+${wrong(half, '<=0')}+${wrong(budget)}+${wrong(factor)}+${unnamed}`;
}

/** How many lines of the history have something, but not what it takes (as usableHistory in planning/media). */
function unusableLines(context: MediaContext): string {
  const [month, tool, spend, sales] = (['month', 'tool', 'spend', 'sales'] as const).map((field) => historyColumn(context, field));
  const some = [month, tool, spend, sales].map((column) => `(${column}<>"")`).join('+');
  const usable = [
    `ISNUMBER(${month})*(${month}>=${FIRST_DATE})`,
    `(TRIM(${tool})<>"")`,
    `ISNUMBER(${spend})*(${spend}>=0)`,
    `ISNUMBER(${sales})*(${sales}>=0)`,
  ].join('*');
  return `SUMPRODUCT((${some}>0)*(1-${usable}))`;
}

/** The first day that spreadsheets number rightly, 1 March 1900. */
export const FIRST_DATE = 61;

/** What must be zero. */
export function writeChecks(context: MediaContext, draft: Draft): void {
  const { columns: c, rows, n, t } = context;
  const months = Array.from({ length: n }, (_, at) => at);
  const of = (column: number, at: number) => cell(rows.total, column + at);
  const beyond = (difference: string, whole: string) => `MAX(0,${difference}-${NOISE}*${whole})`;
  const apart = months
    .map((at) => [of(c.recommended, at), of(c.budget, at)] as const)
    .map(([recommended, budget]) => beyond(`ABS(${recommended}-${budget})`, budget))
    .join('+');
  const lost = months
    .map((at) => [of(c.sales, at), of(c.recommendedSales, at)] as const)
    .map(([sales, recommended]) => beyond(`${sales}-${recommended}`, sales))
    .join('+');
  const formulas = {
    budget: `=ROUND(${apart},${DECIMALS})`,
    sales: `=ROUND(${lost},${DECIMALS})`,
    cells: `=${unusableCells(context)}`,
    history: `=${unusableLines(context)}`,
  };
  MEDIA_CHECKS.forEach((check, at) => {
    draft.put(rows.checks + at, c.tool, t(`check.${check}`));
    draft.put(rows.checks + at, c.window, formulas[check]);
  });
}
