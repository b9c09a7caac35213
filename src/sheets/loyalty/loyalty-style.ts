import { LIST_ARROW, widthOf } from '../column-width';
import { area, type Draft } from '../draft';
import { amountFormat, MONTH, PERCENT, ROLES } from '../roles';
import { RANGE_FIELDS } from '../../planning/loyalty/loyalty-inputs';
import type { LoyaltyContext } from './context';
import { LOYALTY, LOYALTY_CHECKS, PROGRAMME_LINES, RANGE, REWARD_COLUMNS, SEGMENT_COLUMNS } from './layout';
import { CHOICES } from './loyalty-lists';
import { isShare } from './loyalty-ranges';
import { typedAreas } from './typed-areas';

const FINE = '#,##0.0000_);(#,##0.0000);"–"_)';
const INDEX = '0.00_);(0.00);"–"_)';
const POINTS = amountFormat(0);
const FIGURE = '#,##0.0###';
const CHECK = '#,##0.00;-#,##0.00;0';

export function styleLoyalty(context: LoyaltyContext, draft: Draft): void {
  const { rows, shape, locale, t, money, inputs } = context;
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(2, 0), ROLES.note);
  const { months, segments, rewards, years } = shape;
  const header = (row: number, columns: number): void => {
    draft.style(area(row - 2, 0, 1, columns), ROLES.blockHeader);
    draft.style(area(row - 1, 0), ROLES.headerLeft);
    draft.style(area(row - 1, 1, 1, columns - 1), ROLES.header);
  };
  header(rows.programme, 3);
  draft.style(area(rows.programme - 1, LOYALTY.first), ROLES.headerLeft);
  draft.style(area(rows.programme, LOYALTY.first, PROGRAMME_LINES.length), { ...ROLES.note, indent: 1 });
  header(rows.segment, rows.migrationCheck + 1);
  draft.style(area(rows.segment + segments, 0, 1, 2), ROLES.total);
  draft.style(area(rows.segment, rows.migrationCheck, segments), ROLES.check);
  header(rows.monthly, LOYALTY.first + months);
  draft.format(area(rows.monthly - 1, LOYALTY.first, 1, months), MONTH[locale]);
  draft.style(area(rows.planSales, LOYALTY.total, 2, months + 1), ROLES.lastYear);
  header(rows.retention, LOYALTY.first + shape.retention);
  header(rows.curve, LOYALTY.first + shape.curve);
  header(rows.reward, 3 + REWARD_COLUMNS.length);
  draft.style(area(rows.reward + rewards, 0, 1, 3 + REWARD_COLUMNS.length), ROLES.total);
  header(rows.caps, 2);
  header(rows.ranges, RANGE.end);
  draft.style(area(rows.ranges, RANGE.typed, rows.places.length), ROLES.lastYear);
  draft.style(area(rows.ranges - 1, RANGE.words), ROLES.headerLeft);
  draft.style(area(rows.ranges, RANGE.words, rows.places.length), { ...ROLES.note, indent: 1 });
  header(rows.group, 2);
  draft.style(area(rows.checks - 2, 0, 1, 2), ROLES.blockHeader);
  draft.style(area(rows.checks, 0, LOYALTY_CHECKS.length), ROLES.note);
  draft.style(area(rows.checks, LOYALTY.value, LOYALTY_CHECKS.length), ROLES.check);
  for (const typed of typedAreas(context)) draft.style(typed, ROLES.input);
  for (const column of [RANGE.distribution, RANGE.drawn, RANGE.group])
    draft.style(area(rows.ranges, column, rows.places.length), { horizontal: 'Left', indent: 1 });
  for (const line of ['expiry', 'salesSource', 'view'] as const)
    draft.style(area(rows.programme + PROGRAMME_LINES.indexOf(line), LOYALTY.value), { horizontal: 'Right' });

  const line = (name: (typeof PROGRAMME_LINES)[number], code: string): void =>
    draft.format(area(rows.programme + PROGRAMME_LINES.indexOf(name), LOYALTY.value), code);
  line('earnRate', FINE);
  for (const name of ['signUpPoints', 'activityPoints'] as const) line(name, POINTS);
  line('openingLiability', money);
  line('expiryN', '0');
  for (const name of ['lapse', 'planShare', 'margin', 'incrementalShare'] as const) line(name, PERCENT);
  const column = (name: (typeof SEGMENT_COLUMNS)[number], code: string): void =>
    draft.format(area(rows.segment, LOYALTY.value + SEGMENT_COLUMNS.indexOf(name), segments + 1), code);
  column('members', POINTS);
  column('churn', PERCENT);
  column('activeShare', PERCENT);
  column('spend', money);
  column('multiplier', INDEX);
  draft.format(area(rows.segment, rows.migration, segments, segments), PERCENT);
  draft.format(area(rows.segment, rows.migrationCheck, segments), CHECK);
  draft.format(area(rows.monthly, LOYALTY.total, 3, months + 1), INDEX);
  draft.format(area(rows.monthly + 3, LOYALTY.total, 2, months + 1), money);
  draft.format(area(rows.monthly + 5, LOYALTY.total, 1, months + 1), PERCENT);
  draft.format(area(rows.joiners, LOYALTY.total, segments, months + 1), POINTS);
  draft.format(area(rows.planSales, LOYALTY.total, 1, months + 1), money);
  draft.format(area(rows.fiscalMonth, LOYALTY.total, 1, months + 1), '0');
  draft.format(area(rows.retention - 1, LOYALTY.first, 1, shape.retention), '0');
  draft.format(area(rows.retention, LOYALTY.first, segments, shape.retention), PERCENT);
  draft.format(area(rows.curve - 1, LOYALTY.first, 1, shape.curve), '0');
  draft.format(area(rows.curve, LOYALTY.total, 1, shape.curve + 1), PERCENT);
  draft.format(area(rows.standing, LOYALTY.total, segments, shape.standing + 1), POINTS);
  draft.format(area(rows.reward, 1, rewards + 1), PERCENT);
  draft.format(area(rows.reward, 2, rewards), POINTS);
  draft.format(area(rows.reward, 3, rewards), amountFormat(2));
  draft.format(area(rows.reward, 4, rewards), PERCENT);
  draft.format(area(rows.reward, 5, rewards), amountFormat(2));
  draft.format(area(rows.reward, 6, rewards + 1, 2), '0.00000_);(0.00000);"–"_)');
  draft.format(area(rows.caps, LOYALTY.value, years), money);
  for (const row of [rows.retention, rows.curve]) draft.style(area(row - 2, LOYALTY.first), { ...ROLES.note, bold: false });
  draft.style(area(rows.caps, LOYALTY.first), { ...ROLES.note, indent: 1 });
  rows.places.forEach((place, at) => {
    const format = isShare(place) ? '0.0##%' : FIGURE;
    draft.format(area(rows.ranges + at, RANGE.typed), format);
    draft.format(area(rows.ranges + at, RANGE.values, 1, RANGE_FIELDS.length), format);
    draft.format(area(rows.ranges + at, RANGE.values + RANGE_FIELDS.indexOf('a'), 1, 2), FIGURE);
  });
  draft.format(area(rows.group, LOYALTY.value, shape.groups), '0.00');
  draft.format(area(rows.checks, LOYALTY.value, LOYALTY_CHECKS.length), CHECK);

  const labels = [
    ...PROGRAMME_LINES.map((name) => t(`line.${name}`)),
    ...LOYALTY_CHECKS.map((name) => t(`check.${name}`)),
    ...inputs.segments.flatMap(({ name }) => [
      `${t('standing')}${name}`,
      `${t('monthly.joiners')}${name}`,
      `${t('retention')}${name}`,
      `${name}: ${t('input.active-share')}`,
    ]),
    ...inputs.rewards.map(({ name }) => `${name}: ${t('input.unit-cost')}`),
  ];
  draft.widths(0, 1, widthOf(labels, { least: 30, most: 48 }));
  const chosen = (['expiry', 'salesSource', 'view'] as const).flatMap((list) =>
    CHOICES[list].map((one) => t(`${list}.${one}` as Parameters<typeof t>[0])),
  );
  draft.widths(1, 1, widthOf(chosen, { least: 16, most: 30 }, LIST_ARROW));
  draft.widths(2, rows.width - 2, 13);
}
