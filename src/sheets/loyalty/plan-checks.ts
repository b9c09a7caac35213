import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { problemsSentence } from '../problems-sentence';
import { chosen, lever, programme, type LoyaltyContext } from './context';
import { onSheet } from '../address';
import { quoted } from '../text-content';
import { LOYALTY, LOYALTY_CHECKS } from './layout';
import { PLAN_CHECKS, POINT_LINES, type PlanCheck } from './plan-layout';

/** What must be zero whatever is typed, if nothing was typed over. */
export function writePlanChecks(context: LoyaltyContext, draft: Draft): void {
  const { plan, at, t } = context;
  const formulas = checkFormulas(context);
  PLAN_CHECKS.forEach((check, line) => {
    draft.put(plan.checks + line, at.label, t(`planCheck.${check}`));
    draft.put(plan.checks + line, at.year, `=${formulas[check]}`);
  });
}

/** What is to be mended, in a sentence: the assumptions first, for nothing can be said of a plan of such as cannot be used. */
export function planProblems({ plan, at, t, rows, sheetNames }: LoyaltyContext): string {
  const off = PLAN_CHECKS.map((_, line) => `(${cell(plan.checks + line, at.year, '$both')}<>0)`);
  const said = problemsSentence(t('plan.allHold'), [{ count: `(${off.join('+')})`, words: (count) => t('plan.problems', { count }) }]);
  const assumptions = onSheet(sheetNames.Loyalty, range(area(rows.checks, LOYALTY.value, LOYALTY_CHECKS.length), '$both'));
  const unusable = `IFERROR(SUMPRODUCT(--(${assumptions}<>0)),1)>0`;
  const own = `IFERROR(${said.slice(1)},${quoted(t('plan.noFigures'))})`;
  return `=IF(${unusable},${quoted(t('plan.assumptions', { sheet: sheetNames.Loyalty }))},${own})`;
}

function checkFormulas(context: LoyaltyContext): Readonly<Record<PlanCheck, string>> {
  const { plan, at, shape, rows, sheetNames } = context;
  const ages = shape.lastAge + 1;
  const months = (row: number, count = 1, from = 0) => range(area(row, at.month + from, count, shape.months - from), '$both');
  const sumOf = (list: readonly string[]) => (list.length === 0 ? '0' : list.join('+'));
  const round = (of: string) => `ROUND(${of},2)`;
  const points = (name: (typeof POINT_LINES)[number], of: number) => months(plan.points[of]!.line + POINT_LINES.indexOf(name));
  const segments = plan.points.map((_, of) => of);
  const planSales = onSheet(sheetNames.Loyalty, range(area(rows.planSales, LOYALTY.first, 1, shape.months), '$both'));
  const outstanding = months(plan.line('outstanding'));
  const book = Array.from({ length: shape.months }, (_, month) => range(area(plan.book.points, at.month + month, ages)));
  return {
    members: round(`SUMPRODUCT(ABS(${months(plan.members.moved)}))`),
    points: round(
      sumOf(
        segments.map(
          (of) =>
            `SUMPRODUCT(ABS(${points('opening', of)}+${points('issued', of)}-${points('redeemed', of)}-${points('expired', of)}-${points('closing', of)}))`,
        ),
      ),
    ),
    oldest:
      shape.months === 1
        ? '0'
        : round(
            sumOf(plan.points.map(({ age }) => `SUM(${range(area(age.closing + shape.lastAge, at.start, 1, shape.months), '$both')})`)),
          ),
    sales: round(
      `IF(${chosen(context, 'salesSource')}=2,SUM(${months(plan.line('sales'))})-SUM(${planSales})*N(${programme(context, 'planShare')})*${lever(context, 'sales')},0)`,
    ),
    book: round(`${sumOf(book.map((column) => `SUM(${column})`))}-SUM(${outstanding})`),
    bounds: `SUMPRODUCT(--(${months(plan.line('contractClosing'))}>${outstanding}*${months(plan.line('pointValue'))}+0.01))`,
    negative: sumOf(
      [months(plan.members.closing, 1 + shape.segments), ...plan.points.map(({ age }) => months(age.closing, ages))].map(
        (own) => `COUNTIF(${own},"<-0.000001")`,
      ),
    ),
    rewards: round(
      `SUM(${months(plan.line('pointsCost'))})-SUMPRODUCT(${months(plan.line('redeemed'))},${months(plan.line('pointCost'))})`,
    ),
  };
}
