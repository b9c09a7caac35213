import { onSheet, range } from '../address';
import { area, type Draft } from '../draft';
import type { LoyaltyContext } from './context';
import { LOYALTY } from './layout';
import { AGE_BLOCKS, POINT_LINES, type PointLine } from './plan-layout';
import { monthCell, rowsIn, writeLine } from './plan-line';

/** The points of every segment: what opens, is issued, redeemed, expires and is left, and the same by age. */
export function writeAgeing(context: LoyaltyContext, draft: Draft): void {
  const { plan, shape, t, rows, sheetNames, at } = context;
  const ages = shape.lastAge + 1;
  plan.points.forEach(({ line, age: blocks, issued, segment }, of) => {
    const formulas: Readonly<Record<PointLine, (month: number) => string>> = {
      opening: (month) => `SUM(${rowsIn(context, blocks.closing, ages, month - 1)})`,
      issued: (month) => monthCell(context, issued, month),
      redeemed: (month) => `SUM(${rowsIn(context, blocks.redeemed, ages, month)})`,
      expired: (month) => `SUM(${rowsIn(context, blocks.expired, ages, month)})`,
      closing: (month) => `SUM(${rowsIn(context, blocks.closing, ages, month)})`,
    };
    POINT_LINES.forEach((one, offset) =>
      writeLine(
        context,
        draft,
        line + offset,
        t(`points.${one}`),
        (_, month) => formulas[one](month),
        one === 'opening' ? 'first' : one === 'closing' ? 'last' : 'sum',
      ),
    );
    for (const block of AGE_BLOCKS) for (let age = 0; age < ages; age += 1) draft.put(blocks[block] + age, at.label, age);
    for (let age = 0; age < ages; age += 1) {
      const own = area(rows.standing + (segment ?? 0), LOYALTY.first + age, segment === null ? shape.segments : 1);
      const standing = onSheet(sheetNames.Loyalty, range(own));
      draft.put(blocks.closing + age, at.start, age < shape.standing ? `=SUM(${standing})` : 0);
      for (let month = 0; month < shape.months; month += 1) {
        const available = age === 0 ? monthCell(context, issued, month) : monthCell(context, blocks.closing + age - 1, month - 1);
        const ready = monthCell(context, plan.readiness + age, month);
        const expiring = monthCell(context, plan.courses[shape.apart ? of : 0]!.block.expiring + age, month);
        const redeemed = monthCell(context, blocks.redeemed + age, month);
        const expired = monthCell(context, blocks.expired + age, month);
        draft.put(blocks.redeemed + age, at.month + month, `=${available}*${ready}`);
        draft.put(blocks.expired + age, at.month + month, `=(${available}-${redeemed})*${expiring}`);
        draft.put(blocks.closing + age, at.month + month, `=${available}-${redeemed}-${expired}`);
      }
    }
  });
}
