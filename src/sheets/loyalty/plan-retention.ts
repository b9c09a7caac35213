import { cell, onSheet, range } from '../address';
import { area, type Draft } from '../draft';
import { ofSegment, segmentName, type LoyaltyContext } from './context';
import { LOYALTY } from './layout';
import { monthCell } from './plan-line';

/** Part of the opening members of a segment that leaves in a month: its churn, or, where it has a retention curve, as leavingShares has it. */
export function leavingShare(context: LoyaltyContext, of: number, column: number, month: number): string {
  const { plan, rows, shape, sheetNames } = context;
  const churn = ofSegment(context, of, 'churn');
  const curve = onSheet(sheetNames.Loyalty, range(area(rows.retention + of, LOYALTY.first, 1, shape.retention), '$column'));
  const [staying, joined] = [plan.staying + of, plan.members.joined + 1 + of];
  const before = month === 0 ? ofSegment(context, of, 'members') : `(${cell(staying, column - 1)}+${cell(joined, column - 1)})`;
  return `IF(COUNT(${curve})=0,${churn},IF(${before}>0,1-${cell(staying, column)}/${before},${churn}))`;
}

/**
 * Workings of segments with a retention curve. Survival runs back from the last month: of those who join in a month, what part is a member at the end of the
 * plan; so the same line, taken from further right, says who is one at the end of any other month. Below it who stays in a month, of those that the
 * segment has of its own, nobody moving between segments.
 */
export function writeSurvival(context: LoyaltyContext, draft: Draft): void {
  const { plan, shape, at, rows, sheetNames } = context;
  const last = shape.months - 1;
  for (let of = 0; of < shape.segments; of += 1) {
    const [survival, staying] = [plan.survival + of, plan.staying + of];
    const kept = `(1-${ofSegment(context, of, 'churn')})`;
    for (const row of [survival, staying]) draft.put(row, at.label, `=${segmentName(context, of)}`);
    for (let month = 0; month < shape.months; month += 1) {
      const typed = onSheet(sheetNames.Loyalty, cell(rows.retention + of, LOYALTY.first + last - month - 1));
      const onward = `IF(ISNUMBER(${typed}),${typed},${monthCell(context, survival, month + 1)}*${kept})`;
      draft.put(survival, at.month + month, month === last ? 1 : `=${onward}`);
      const joined = range(area(plan.members.joined + 1 + of, at.month, 1, month));
      const there = range(area(survival, at.month + last - month, 1, month));
      const young = month === 0 ? '' : `+SUMPRODUCT(${joined},${there})`;
      draft.put(staying, at.month + month, `=${ofSegment(context, of, 'members')}*${kept}^${month + 1}${young}`);
    }
  }
}
