import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { chosen, programme, type LoyaltyContext } from './context';
import { estimated, redeemedInTheEnd, stillRedeemed } from './plan-course';
import { BOOK_BLOCKS } from './plan-layout';
import { monthCell } from './plan-line';

/** The contract liability by age of points over all segments: each month's points on their way through the matrix, with what was deferred for them. */
export function writeBook(context: LoyaltyContext, draft: Draft): void {
  const { plan, shape, at, t } = context;
  writeInTheEnd(context, draft);
  for (let age = 0; age <= shape.lastAge; age += 1) {
    for (const block of BOOK_BLOCKS) draft.put(plan.book[block] + age, at.label, age);
    for (let month = -1; month < shape.months; month += 1) {
      draft.put(plan.book.points + age, at.month + month, `=${allSegments(context, 'closing', age, month)}`);
      if (month < 0) draft.put(plan.book.toDate + age, at.start, 0);
      else
        draft.put(
          plan.book.toDate + age,
          at.month + month,
          `=${age === 0 ? '' : `${monthCell(context, plan.book.toDate + age - 1, month - 1)}+`}${allSegments(context, 'redeemed', age, month)}`,
        );
      if (age - month - 1 < shape.standing) writeCell(context, draft, age, month);
    }
  }
  draft.put(plan.inTheEnd, at.label, t('book.inTheEnd'));
}

function allSegments(context: LoyaltyContext, block: 'closing' | 'redeemed', age: number, month: number): string {
  return context.plan.points.map((one) => monthCell(context, one.age[block] + age, month)).join('+');
}

/** What of the points of each month is redeemed in the end, over all segments by what they are given. */
function writeInTheEnd(context: LoyaltyContext, draft: Draft): void {
  const { plan, shape, at } = context;
  for (let month = 0; month < shape.months; month += 1) {
    const [first, ...others] = plan.courses.map(({ inTheEnd }) => monthCell(context, inTheEnd, month));
    const issued = plan.points.map((_, of) => monthCell(context, plan.members.issued + 1 + of, month));
    const mean = plan.courses.map(({ inTheEnd }, of) => `${monthCell(context, inTheEnd, month)}*${issued[of] ?? ''}`).join('+');
    const all = monthCell(context, plan.members.issued, month);
    draft.put(
      plan.inTheEnd,
      at.month + month,
      others.length === 0 ? `=${first ?? '0'}` : `=IF(${all}>0,MIN(1,(${mean})/${all}),${first ?? '0'})`,
    );
  }
}

function writeCell(context: LoyaltyContext, draft: Draft, age: number, month: number): void {
  const { plan, at } = context;
  const { book } = plan;
  const value = cell(plan.line('pointValue'), at.month, '$both');
  const here = (block: keyof typeof book) => monthCell(context, book[block] + age, month);
  const put = (block: keyof typeof book, content: string): void => draft.put(book[block] + age, at.month + month, `=${content}`);
  put('expected', expectedPart(context, age, month));
  if (month < 0) {
    const worth = `${here('points')}*${here('expected')}`;
    const column = (block: 'points' | 'expected') => range(area(book[block], at.start, context.shape.lastAge + 1), '$both');
    const all = `SUMPRODUCT(${column('points')},${column('expected')})`;
    const typed = programme(context, 'openingLiability');
    put('liability', `IF(${all}>0,${worth}*IF(AND(${chosen(context, 'view')}=1,ISNUMBER(${typed})),${typed}/${all},${value}),0)`);
    return;
  }
  const [points, deferred] = cohort(context, age, month);
  const inAll = `${points}*${here('expected')}`;
  const owed = (left: string, toDate: string): string => `IF(${inAll}>0,MIN(${left}*${value},${deferred}*MAX(0,1-${toDate}/(${inAll}))),0)`;
  put('liability', owed(here('points'), here('toDate')));
  if (age > 0 && month > 0)
    put('liabilityNew', owed(monthCell(context, book.points + age - 1, month - 1), monthCell(context, book.toDate + age - 1, month - 1)));
}

/** Points and deferred sales of those that are of an age in a month, when they were issued, or at the start of the plan. */
function cohort({ plan, at }: LoyaltyContext, age: number, month: number): readonly [string, string] {
  const issued = month - age;
  if (issued >= 0) return [cell(plan.line('issued'), at.month + issued), cell(plan.line('deferred'), at.month + issued)];
  return [cell(plan.book.points - issued - 1, at.start), cell(plan.book.liability - issued - 1, at.start)];
}

/** Part of a month's points, or of those that stood at the start, that is redeemed in the end, as estimated in a month. */
function expectedPart(context: LoyaltyContext, age: number, month: number): string {
  const { plan, at } = context;
  const issued = month - age;
  if (issued >= 0) return estimated(context, month, cell(plan.inTheEnd, at.month + issued));
  const standing = -issued - 1;
  const parts = plan.courses.map(({ block }, of) =>
    stillRedeemed(
      estimated(context, month, redeemedInTheEnd(context, of, standing, -1)),
      cell(block.left + standing, at.start),
      cell(block.gone + standing, at.start),
    ),
  );
  const [first = '0', ...others] = parts;
  if (others.length === 0) return first;
  const points = plan.points.map(({ age: blocks }) => cell(blocks.closing + standing, at.start));
  const mean = parts.map((part, of) => `${points[of] ?? ''}*${part}`).join('+');
  const all = cell(plan.book.points + standing, at.start);
  return `IF(${all}>0,MIN(1,(${mean})/${all}),${first})`;
}
