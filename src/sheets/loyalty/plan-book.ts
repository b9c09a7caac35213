import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { chosen, programme, type LoyaltyContext } from './context';
import { estimated, stillRedeemed } from './plan-course';
import { BOOK_BLOCKS, type BookBlock } from './plan-layout';
import { monthCell } from './plan-line';

/** The contract liability by age of points over all segments: each month's points on their way through the matrix, with what was deferred for them. */
export function writeBook(context: LoyaltyContext, draft: Draft): void {
  const { plan, shape, at } = context;
  const blocks = BOOK_BLOCKS.filter((block) => block in plan.book);
  for (let age = 0; age <= shape.lastAge; age += 1) {
    for (const block of blocks) draft.put(plan.book[block] + age, at.label, age);
    for (let month = -1; month < shape.months; month += 1) {
      const formulas = month < 0 ? startCell(context, age) : bookCell(context, age, month);
      for (const block of blocks) {
        const formula = formulas[block];
        if (formula !== null) draft.put(plan.book[block] + age, at.month + month, `=${formula}`);
      }
    }
  }
}

type BookCell = Readonly<Record<BookBlock, string | null>>;

/** Points from before the plan: what is booked for them is shared out by what is expected of each age. */
function startCell(context: LoyaltyContext, age: number): BookCell {
  const { plan, shape } = context;
  const here = (block: BookBlock) => monthCell(context, plan.book[block] + age, -1);
  const column = (block: BookBlock) => range(area(plan.book[block], context.at.start, shape.lastAge + 1), '$both');
  const all = `SUMPRODUCT(${column('points')},${column('expected')})`;
  const typed = programme(context, 'openingLiability');
  const worth = `${here('points')}*${here('expected')}`;
  return {
    points: allSegments(context, 'closing', age, -1),
    toDate: '0',
    expected: expectedPart(context, age, -1),
    deferred: `IF(${all}>0,${worth}*IF(AND(${chosen(context, 'view')}=1,ISNUMBER(${typed})),${typed}/${all},${valueOfPoint(context)}),0)`,
    liability: here('deferred'),
    liabilityNew: null,
  };
}

function bookCell(context: LoyaltyContext, age: number, month: number): BookCell {
  const { plan, at } = context;
  const { book } = plan;
  const here = (block: BookBlock) => monthCell(context, book[block] + age, month);
  const earlier = (block: BookBlock) => monthCell(context, book[block] + age - 1, month - 1);
  const all = plan.courses.map(({ block }) => monthCell(context, block.base + age, month)).join('+');
  const inAll = `(${all})*${here('expected')}`;
  const owed = (left: string, toDate: string): string =>
    `IF(${inAll}>0,MIN(${left}*${valueOfPoint(context)},${here('deferred')}*MAX(0,1-${toDate}/(${inAll}))),0)`;
  return {
    points: allSegments(context, 'closing', age, month),
    toDate: `${age === 0 ? '' : `${earlier('toDate')}+`}${allSegments(context, 'redeemed', age, month)}`,
    expected: expectedPart(context, age, month),
    deferred: age === 0 ? cell(plan.line('deferred'), at.month + month) : earlier('deferred'),
    liability: owed(here('points'), here('toDate')),
    liabilityNew: age > 0 && month > 0 ? owed(earlier('points'), earlier('toDate')) : null,
  };
}

function valueOfPoint({ plan, at }: LoyaltyContext): string {
  return cell(plan.line('pointValue'), at.month, '$both');
}

function allSegments(context: LoyaltyContext, block: 'closing' | 'redeemed', age: number, month: number): string {
  return context.plan.points.map((one) => monthCell(context, one.age[block] + age, month)).join('+');
}

/** Part of a month's points, or of those that stood at the start, that is redeemed in the end, as estimated in a month; segments weigh by points. */
function expectedPart(context: LoyaltyContext, age: number, month: number): string {
  const courses = context.plan.courses.map(({ block }) => {
    const at = (one: keyof typeof block) => monthCell(context, block[one] + age, month);
    return { base: at('base'), part: stillRedeemed(estimated(context, month, at('end')), at('leftThen'), at('goneThen')) };
  });
  const [first, ...others] = courses;
  if (others.length === 0) return first?.part ?? '0';
  const all = courses.map(({ base }) => base).join('+');
  return `IF(${all}>0,MIN(1,(${courses.map(({ base, part }) => `${base}*${part}`).join('+')})/(${all})),${first?.part ?? '0'})`;
}
