import { cell, onSheet, range } from '../address';
import { area, type Draft } from '../draft';
import { chosen, lever, monthlyRow, ofMonth, ofSegment, programme, type LoyaltyContext } from './context';
import { LOYALTY } from './layout';
import { COURSE_BLOCKS, type CourseBlock } from './plan-layout';
import { monthCell } from './plan-line';

/** What is redeemed of the points left by age and month; before the months the hazard of the age, after them the curve summed so far. */
export function writeReadiness(context: LoyaltyContext, draft: Draft): void {
  const { plan, shape, at, rows, sheetNames } = context;
  for (let age = 0; age <= shape.lastAge; age += 1) {
    const r = plan.readiness + age;
    const [part, hazard] = [cell(r, at.year), cell(r, at.start, '$column')];
    const before = age === 0 ? '' : cell(r - 1, at.after);
    draft.put(r, at.label, age);
    const typed = onSheet(sheetNames.Loyalty, cell(rows.curve, LOYALTY.first + age));
    draft.put(r, at.year, age < shape.curve ? `=N(${typed})*${lever(context, 'redemption')}` : 0);
    const left = age === 0 ? '1' : `(1-${before})`;
    draft.put(r, at.start, `=IF(${left}>0,MIN(1,${part}/${left}),0)`);
    draft.put(r, at.after, `=MIN(1,${age === 0 ? '' : `${before}+`}${part})`);
    for (let month = 0; month < shape.months; month += 1)
      draft.put(r, at.month + month, `=MIN(1,${hazard}*${ofMonth(context, monthlyRow(context, 'redemptionIndex'), month)})`);
  }
}

/** What becomes of one point of every month, for segments that age alike: what of it is left, gone, and still to be redeemed. */
export function writeCourses(context: LoyaltyContext, draft: Draft): void {
  const { plan, shape, at } = context;
  plan.courses.forEach((course, of) => {
    const lapse = shape.apart ? ofSegment(context, of, 'churn') : `N(${programme(context, 'lapse')})`;
    for (let age = 0; age <= shape.lastAge; age += 1) {
      const blocks = COURSE_BLOCKS.filter((block) => block in course.block);
      for (const block of blocks) draft.put(course.block[block] + age, at.label, age);
      for (let month = -1; month < shape.months; month += 1) {
        const formulas = courseCell(context, of, age, month, lapse);
        for (const block of blocks) {
          const formula = formulas[block];
          if (formula !== null) draft.put(course.block[block] + age, at.month + month, `=${formula}`);
        }
      }
      writeAfter(context, draft, of, age, lapse);
    }
  });
}

type CourseCell = Readonly<Record<(typeof COURSE_BLOCKS)[number], string | null>>;

/** The formulas of an age in a month; −1 is before the plan, where one point is run off from age to age. Rows differ in nothing but their place. */
function courseCell(context: LoyaltyContext, of: number, age: number, month: number, lapse: string): CourseCell {
  const { plan, at, shape } = context;
  const { block } = plan.courses[of]!;
  const here = (one: CourseBlock) => monthCell(context, block[one] + age, month);
  const earlier = (one: CourseBlock) => monthCell(context, block[one] + age - 1, month < 0 ? month : month - 1);
  const own = cell(plan.readiness + age, at.label, '$column');
  const available = age === 0 ? '1' : earlier('left');
  const ready = month < 0 ? cell(plan.readiness + age, at.start) : monthCell(context, plan.readiness + age, month);
  const run = {
    expiring:
      month < 0
        ? `IF(${chosen(context, 'expiry')}=3,(${own}>=${programme(context, 'expiryN')})*${lapse},0)`
        : expiring(context, own, month, lapse),
    left: `${available}*(1-${ready})*(1-${here('expiring')})`,
    gone: `${age === 0 ? '' : `${earlier('gone')}+`}${available}*${ready}`,
    still: stillRedeemed(estimated(context, month, here('end')), here('left'), here('gone')),
    stillNew: age > 0 && month > 0 ? stillRedeemed(estimated(context, month, here('end')), earlier('left'), earlier('gone')) : null,
  };
  if (month >= 0 && age > 0)
    return { ...run, end: earlier('end'), base: earlier('base'), leftThen: earlier('leftThen'), goneThen: earlier('goneThen') };
  const end = inTheEnd(context, of, age, month);
  if (month >= 0) {
    const issued = shape.apart ? plan.points[of]!.issued : plan.members.issued;
    return { ...run, end, base: monthCell(context, issued, month), leftThen: '1', goneThen: '0' };
  }
  const standing = age < shape.standing;
  const points = shape.apart ? plan.points[of]!.age.closing : plan.book.points;
  return {
    ...run,
    end: standing ? end : '0',
    base: monthCell(context, points + age, month),
    leftThen: standing ? here('left') : '0',
    goneThen: standing ? here('gone') : '0',
  };
}

/** What of the points left expires in a month, by the rule that is chosen. */
function expiring(context: LoyaltyContext, age: string, month: number, lapse: string): string {
  const n = programme(context, 'expiryN');
  return `CHOOSE(MAX(1,${chosen(context, 'expiry')}),(${age}>=${n})*1,(${age}>=${fiscalExpiry(context, age, month)})*1,(${age}>=${n})*${lapse},0)`;
}

/** The age at which points of some age in a month expire with their fiscal year. */
function fiscalExpiry(context: LoyaltyContext, age: string, month: number): string {
  return `11-MOD(${ofMonth(context, context.rows.fiscalMonth, month)}-1-${age},12)+12*${programme(context, 'expiryN')}`;
}

/** The estimate that holds in a month, else what the plan itself says. */
export function estimated({ plan, at }: LoyaltyContext, month: number, own: string): string {
  const typed = cell(plan.line('estimate'), at.month + Math.max(0, month), '$row');
  return `IF(${typed}="",${own},${typed})`;
}

/** Part of the points left that will still be redeemed, once so many of all are expected to be. */
export function stillRedeemed(expected: string, left: string, gone: string): string {
  return `IF(${left}>0,MIN(1,MAX(0,(${expected}-${gone})/${left})),0)`;
}

/** The cell that says what part of the points of an age in a month is redeemed in the end. */
function inTheEnd({ plan, shape, at }: LoyaltyContext, of: number, age: number, month: number): string {
  const { block } = plan.courses[of]!;
  const lastAge = age + shape.months - 1 - month;
  if (lastAge <= shape.lastAge) return cell(block.gone + lastAge, at.after);
  return cell(block.gone + shape.lastAge, at.month + month + shape.lastAge - age);
}

/** After the plan: what of the points left is redeemed then, and what of all is redeemed in the end. */
function writeAfter(context: LoyaltyContext, draft: Draft, of: number, age: number, lapse: string): void {
  const { plan, shape, at } = context;
  const { block } = plan.courses[of]!;
  const last = shape.months - 1;
  const own = cell(plan.readiness + age, at.label, '$column');
  const next = age < shape.lastAge;
  const [soFar, all] = [cell(plan.readiness + age, at.after), range(area(plan.readiness, at.after, shape.lastAge + 1), '$both')];
  const n = programme(context, 'expiryN');
  const expiry = `CHOOSE(MAX(1,${chosen(context, 'expiry')}),${n},${fiscalExpiry(context, own, last)},${shape.lastAge},${shape.lastAge})`;
  const hazard = cell(plan.readiness + age + 1, at.start);
  const nextAge = cell(plan.readiness + age + 1, at.label, '$column');
  const lapsing = next ? `${hazard}+(1-${hazard})*(1-(${nextAge}>=${n})*${lapse})*${cell(block.left + age + 1, at.after)}` : '0';
  const ending = `IF(1-${soFar}>0,MAX(0,(INDEX(${all},MAX(0,MIN(${expiry},${shape.lastAge}))+1)-${soFar})/(1-${soFar})),0)`;
  draft.put(block.left + age, at.after, `=IF(${chosen(context, 'expiry')}=3,${lapsing},${ending})`);
  const [gone, left] = [monthCell(context, block.gone + age, last), monthCell(context, block.left + age, last)];
  draft.put(block.gone + age, at.after, `=${gone}+${left}*${cell(block.left + age, at.after)}`);
}
