import { cell, onSheet, range } from '../address';
import { area, type Draft } from '../draft';
import { chosen, lever, monthlyRow, ofMonth, ofSegment, programme, segmentName, type LoyaltyContext } from './context';
import { LOYALTY, SEGMENT_COLUMNS } from './layout';
import { MEMBER_BLOCKS, type MemberBlock } from './plan-layout';
import { leavingShare } from './plan-retention';
import { rowsIn, writeLine } from './plan-line';

/** Members of every segment, month by month: who leaves, moves, joins, buys, and the points they are given. */
export function writeMembers(context: LoyaltyContext, draft: Draft): void {
  const { plan, shape, t } = context;
  const kinds: Readonly<Record<MemberBlock, 'sum' | 'first' | 'last' | 'mean'>> = {
    opening: 'first',
    leaving: 'mean',
    left: 'sum',
    moved: 'sum',
    joined: 'sum',
    closing: 'last',
    active: 'mean',
    sales: 'sum',
    issued: 'sum',
  };
  for (const block of MEMBER_BLOCKS) {
    const first = plan.members[block] + 1;
    const sum = (column: number): string => `SUM(${range(area(first, column, shape.segments))})`;
    const whole = (column: number): string => {
      switch (block) {
        case 'leaving': {
          const [opening, left] = (['opening', 'left'] as const).map((one) => cell(plan.members[one], column));
          return `IF(${opening}>0,${left}/${opening},0)`;
        }
        // What moves adds up to nothing; what is left of it by rounding would show as a zero below zero.
        case 'moved':
          return `ROUND(${sum(column)},6)`;
        default:
          return sum(column);
      }
    };
    writeLine(context, draft, first - 1, t(`member.${block}`), whole, kinds[block]);
    for (let of = 0; of < shape.segments; of += 1)
      writeLine(
        context,
        draft,
        first + of,
        `=${segmentName(context, of)}`,
        (column, month) => memberFormula(context, block, of, column, month),
        kinds[block],
      );
  }
}

function memberFormula(context: LoyaltyContext, block: MemberBlock, of: number, column: number, month: number): string {
  const { plan, shape, rows, sheetNames } = context;
  const at = (one: MemberBlock) => cell(plan.members[one] + 1 + of, column);
  const all = (one: MemberBlock) => rowsIn(context, plan.members[one] + 1, shape.segments, month);
  switch (block) {
    case 'opening':
      return month === 0 ? ofSegment(context, of, 'members') : cell(plan.members.closing + 1 + of, column - 1);
    case 'leaving':
      return leavingShare(context, of, column, month);
    case 'left':
      return `${at('opening')}*${at('leaving')}`;
    case 'moved': {
      const moves = onSheet(sheetNames.Loyalty, range(area(rows.segment, rows.migration + of, shape.segments), '$both'));
      return `SUMPRODUCT(${all('opening')}-${all('left')},${moves})-(${at('opening')}-${at('left')})`;
    }
    case 'joined':
      return `${ofMonth(context, rows.joiners + of, month)}*${lever(context, 'joiners')}`;
    case 'closing':
      return `${at('opening')}-${at('left')}+${at('moved')}+${at('joined')}`;
    case 'active':
      return `${ofSegment(context, of, 'activeShare')}*(${at('opening')}+${at('closing')})/2`;
    case 'sales': {
      const index = ofMonth(context, monthlyRow(context, 'spendIndex'), month);
      const spend = onSheet(
        sheetNames.Loyalty,
        range(area(rows.segment, LOYALTY.value + SEGMENT_COLUMNS.indexOf('spend'), shape.segments), '$both'),
      );
      const spent = `SUMPRODUCT(${all('active')},${spend})*${index}`;
      const own = `${at('active')}*${ofSegment(context, of, 'spend')}*${index}`;
      const given = `N(${ofMonth(context, rows.planSales, month)})*N(${programme(context, 'planShare')})`;
      return `${lever(context, 'sales')}*IF(${chosen(context, 'salesSource')}=2,IF(${spent}>0,${given}*${own}/(${spent}),0),${own})`;
    }
    case 'issued': {
      const rate = `${programme(context, 'earnRate')}*${lever(context, 'earnRate')}*${ofSegment(context, of, 'multiplier')}*${lever(context, 'multiplier')}`;
      const events = ofMonth(context, monthlyRow(context, 'eventMultiplier'), month);
      const signUp = `${at('joined')}*${programme(context, 'signUpPoints')}*${lever(context, 'signUpPoints')}`;
      const activity = `${at('active')}*${programme(context, 'activityPoints')}*${lever(context, 'activityPoints')}`;
      return `${at('sales')}*${rate}*${events}+${signUp}+${activity}`;
    }
  }
}
