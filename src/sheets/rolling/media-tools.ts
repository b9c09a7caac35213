import { isoMonth } from '../../calendar/months';
import type { MediaTool } from '../../planning/media/plan-media';
import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { quoted } from '../text-content';
import { FIRST_ROW } from './layout';
import { contentOf, lineCell, tools, type MediaContext } from './media-context';

/** The mark of a fixed tool; whatever is typed there fixes. */
const FIXED = 'x';

/** The lines for tools: names and curves, sums over the window, and the blocks by month. */
export function writeTools(context: MediaContext, draft: Draft): void {
  for (let at = 0; at < context.toolLines; at += 1) {
    const r = FIRST_ROW + at;
    const tool = context.media.tools[at];
    writeCurve(context, draft, r, tool);
    writeSplit(context, draft, r);
    writeWindow(context, draft, r);
    for (let month = 0; month < context.n; month += 1) writeMonth(context, draft, r, month, tool);
  }
}

function writeCurve(context: MediaContext, draft: Draft, r: number, tool: MediaTool | undefined): void {
  const { columns: c } = context;
  const { fitted } = tool ?? {};
  const name = tool ? contentOf(context, tool.name) : '';
  const known = fitted && fitted.basis !== 'none' ? fitted.curve : null;
  draft.putRow(r, c.tool, [name, tool?.fixed ? FIXED : '', basisFormula(context, r, tool)]);
  draft.putRow(r, c.most, [known?.most ?? '', tool?.most ?? '', usedFormula(context, r, c.most, '>=')]);
  draft.putRow(r, c.half, [known?.half ?? '', tool?.half ?? '', usedFormula(context, r, c.half, '>')]);
  draft.put(r, c.fittedFor, name);
  const own = cell(r, c.tool, '$column');
  draft.put(r, c.named, `=IF(${own}="",0,SUMPRODUCT(--(${tools(context, c.tool)}=${own})))`);
}

/** What is typed where it can be used, else what was fitted to the tool of that name. */
function usedFormula({ columns: c }: MediaContext, r: number, column: number, allowed: '>' | '>='): string {
  const [fitted, typed] = [cell(r, column, '$column'), cell(r, column + 1, '$column')];
  const isFitted = `AND(ISNUMBER(${fitted}),${cell(r, c.tool, '$column')}=${cell(r, c.fittedFor, '$column')})`;
  return `=IF(AND(ISNUMBER(${typed}),N(${typed})${allowed}0),${typed},IF(${isFitted},${fitted},""))`;
}

function basisFormula(context: MediaContext, r: number, tool: MediaTool | undefined): string {
  const { columns: c, t } = context;
  const { basis = 'none', periods = 0 } = tool?.fitted ?? {};
  const typed = [c.most, c.half].map((column) => `ISNUMBER(${cell(r, column + 1, '$column')})`).join(',');
  const words =
    `IF(AND(${typed}),${quoted(t('basis.typed'))},IF(OR(${typed}),${quoted(t('basis.half'))},` +
    `${quoted(t(`basis.${basis}`, { months: periods }))}))`;
  return (
    `=IF(${cell(r, c.tool, '$column')}="","",IF(${cell(r, c.named, '$column')}>1,${quoted(t('basis.twice'))},` +
    `IF(${hasCurve(context, r)},${words},${quoted(t('basis.none'))})))`
  );
}

/** Whether anything can be expected of a tool. */
function hasCurve({ columns: c }: MediaContext, r: number): string {
  return `AND(N(${cell(r, c.most + 2, '$column')})>0,N(${cell(r, c.half + 2, '$column')})>0)`;
}

/** The parts of the split that are the same in all months, as the month factor is one for all tools. */
function writeSplit(context: MediaContext, draft: Draft, r: number): void {
  const { columns: c } = context;
  const [most, half, free] = [cell(r, c.most + 2, '$column'), cell(r, c.half + 2, '$column'), cell(r, c.free, '$column')];
  const [strengths, halves, entry] = [tools(context, c.strength), tools(context, c.freeHalf), cell(r, c.entry, '$column')];
  draft.put(r, c.free, `=IF(AND(${cell(r, c.fixed, '$column')}="",${hasCurve(context, r)}),1,0)`);
  draft.put(r, c.strength, `=IF(${free}=1,SQRT(${most}*${half}),0)`);
  draft.put(r, c.freeHalf, `=IF(${free}=1,${half},0)`);
  draft.put(r, c.entry, `=IF(${free}=1,SQRT(${half}/${most}),0)`);
  draft.put(r, c.until, `=IF(${free}=1,SUMPRODUCT((${strengths}*${entry}>${halves})*(${strengths}*${entry}-${halves})),0)`);
}

function writeWindow({ columns: c, n }: MediaContext, draft: Draft, r: number): void {
  const months = (column: number) => range(area(r, column, 1, n));
  const [budget, sales, recommended] = [cell(r, c.window), cell(r, c.window + 1), cell(r, c.window + 3)];
  const sum = (column: number) => `=IF(COUNT(${months(column)})=0,"",SUM(${months(column)}))`;
  draft.putRow(r, c.window, [
    `=SUMIF(${months(c.budget)},">0")`,
    sum(c.sales),
    `=IF(AND(ISNUMBER(${sales}),${budget}>0),${sales}/${budget},"")`,
    sum(c.recommendedSales),
    `=IF(AND(ISNUMBER(${sales}),ISNUMBER(${recommended})),${recommended}-${sales},"")`,
  ]);
}

function writeMonth(context: MediaContext, draft: Draft, r: number, at: number, tool: MediaTool | undefined): void {
  const { columns: c, media } = context;
  const month = media.months[at];
  const [most, half] = [cell(r, c.most + 2, '$column'), cell(r, c.half + 2, '$column')];
  const [typed, sales, recommended] = [cell(r, c.budget + at), cell(r, c.sales + at), cell(r, c.recommended + at)];
  const budget = `MAX(0,N(${typed}))`;
  const factor = lineCell(context, 'factor', at);
  const expected = (spend: string) => `=IF(${hasCurve(context, r)},${most}*${factor}*${spend}/(${spend}+${half}),"")`;
  draft.put(r, c.budget + at, (month && tool?.budgets[isoMonth(month)]) ?? '');
  draft.put(r, c.sales + at, expected(budget));
  draft.put(r, c.roi + at, `=IF(AND(ISNUMBER(${sales}),${budget}>0),${sales}/${typed},"")`);
  draft.put(r, c.marginal + at, `=IF(${hasCurve(context, r)},${most}*${factor}*${half}/(${budget}+${half})^2,"")`);
  const isIn = `${cell(r, c.until, '$column')}<${lineCell(context, 'free', at)}`;
  const share = `MAX(0,${cell(r, c.strength, '$column')}*${lineCell(context, 'level', at)}-${cell(r, c.freeHalf, '$column')})`;
  const kept = `IF(N(${typed})>0,${typed},"")`;
  draft.put(r, c.recommended + at, `=IF(${cell(r, c.free, '$column')}=1,IF(${isIn},${share},0),${kept})`);
  draft.put(r, c.recommendedSales + at, expected(`N(${recommended})`));
  draft.put(r, c.change + at, `=IF(ISNUMBER(${recommended}),${recommended}-${budget},"")`);
}
