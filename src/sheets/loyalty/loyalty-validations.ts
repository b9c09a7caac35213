import { range } from '../address';
import type { Area, Validation } from '../blueprint';
import { area } from '../draft';
import type { LoyaltyContext, ListName } from './context';
import { LOYALTY, PROGRAMME_LINES, RANGE, REWARD_COLUMNS, SEGMENT_COLUMNS } from './layout';
import { listCells } from './loyalty-lists';
import { RANGE_FIELDS } from '../../planning/loyalty/loyalty-inputs';

/** What the cells of `Loyalty` take. */
export function loyaltyValidations(context: LoyaltyContext): Validation[] {
  const { rows, shape, t } = context;
  const error = (message: string) => ({ title: t('inputError'), message });
  const list = (of: Area, name: ListName): Validation => ({
    area: of,
    rule: { list: { inCellDropDown: true, source: `=${listCells(context, name)}` } },
    prompt: null,
    error: error(t('allowed.list')),
  });
  const share = (of: Area): Validation => ({
    area: of,
    rule: { decimal: { formula1: 0, formula2: 1, operator: 'Between' } },
    prompt: null,
    error: error(t('allowed.share')),
  });
  const amount = (of: Area): Validation => ({
    area: of,
    rule: { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
    prompt: null,
    error: error(t('allowed.amount')),
  });
  const line = (name: (typeof PROGRAMME_LINES)[number]): Area => area(rows.programme + PROGRAMME_LINES.indexOf(name), LOYALTY.value);
  const segment = (name: (typeof SEGMENT_COLUMNS)[number]): Area =>
    area(rows.segment, LOYALTY.value + SEGMENT_COLUMNS.indexOf(name), shape.segments);
  const reward = (name: (typeof REWARD_COLUMNS)[number]): Area => area(rows.reward, 1 + REWARD_COLUMNS.indexOf(name), shape.rewards);
  const lines = rows.places.length;
  return [
    list(line('expiry'), 'expiry'),
    list(line('salesSource'), 'salesSource'),
    list(line('view'), 'view'),
    ...(['earnRate', 'signUpPoints', 'activityPoints', 'openingLiability'] as const).map((name) => amount(line(name))),
    {
      ...amount(line('expiryN')),
      rule: { wholeNumber: { formula1: 0, formula2: 120, operator: 'Between' } },
      error: error(t('allowed.months')),
    },
    ...(['lapse', 'planShare', 'margin', 'incrementalShare'] as const).map((name) => share(line(name))),
    ...(['churn', 'activeShare'] as const).map((name) => share(segment(name))),
    ...(['members', 'spend', 'multiplier'] as const).map((name) => amount(segment(name))),
    share(area(rows.segment, rows.migration, shape.segments, shape.segments)),
    amount(area(rows.monthly, LOYALTY.first, 5, shape.months)),
    share(area(rows.monthly + 5, LOYALTY.first, 1, shape.months)),
    amount(area(rows.joiners, LOYALTY.first, shape.segments, shape.months)),
    share(area(rows.retention, LOYALTY.first, shape.segments, shape.retention)),
    share(area(rows.curve, LOYALTY.first, 1, shape.curve)),
    amount(area(rows.standing, LOYALTY.first, shape.segments, shape.standing)),
    ...(['share', 'partnerShare'] as const).map((name) => share(reward(name))),
    ...(['unitCost', 'faceValue'] as const).map((name) => amount(reward(name))),
    { ...amount(reward('price')), rule: { decimal: { formula1: 0, operator: 'GreaterThan' } }, error: error(t('allowed.price')) },
    amount(area(rows.caps, LOYALTY.value, shape.years)),
    list(area(rows.ranges, RANGE.distribution, lines), 'distribution'),
    list(area(rows.ranges, RANGE.drawn, lines), 'drawn'),
    {
      area: area(rows.ranges, RANGE.group, lines),
      rule: { list: { inCellDropDown: true, source: `=${range(area(rows.group, LOYALTY.label, shape.groups), '$both')}` } },
      prompt: null,
      error: error(t('allowed.group')),
    },
    {
      area: area(rows.group, LOYALTY.value, shape.groups),
      rule: { decimal: { formula1: -1, formula2: 1, operator: 'Between' } },
      prompt: null,
      error: error(t('allowed.correlation')),
    },
    ...RANGE_FIELDS.map((_, at): Validation => ({
      area: area(rows.ranges, RANGE.values + at, lines),
      rule: { decimal: { formula1: -1e15, formula2: 1e15, operator: 'Between' } },
      prompt: null,
      error: error(t('allowed.number')),
    })),
  ];
}
