import { RANGE_FIELDS } from '../../planning/loyalty/loyalty-inputs';
import { MONTHLY_FIELDS } from '../../planning/loyalty/loyalty-inputs';
import type { Area } from '../blueprint';
import { area } from '../draft';
import type { LoyaltyContext } from './context';
import { LOYALTY, PROGRAMME_LINES, RANGE, REWARD_COLUMNS, SEGMENT_COLUMNS } from './layout';

/** The cells of `Loyalty` that people type into. */
export function typedAreas({ rows, shape }: Pick<LoyaltyContext, 'rows' | 'shape'>): Area[] {
  const { segments, months, rewards, years, groups } = shape;
  return [
    area(rows.programme, LOYALTY.value, PROGRAMME_LINES.length),
    area(rows.segment, LOYALTY.label, segments, 1 + SEGMENT_COLUMNS.length + segments),
    area(rows.monthly, LOYALTY.first, MONTHLY_FIELDS.length + segments, months),
    area(rows.retention, LOYALTY.first, segments, shape.retention),
    area(rows.curve, LOYALTY.first, 1, shape.curve),
    area(rows.standing, LOYALTY.first, segments, shape.standing),
    area(rows.reward, LOYALTY.label, rewards, 1 + REWARD_COLUMNS.length),
    area(rows.caps, LOYALTY.value, years),
    area(rows.ranges, RANGE.distribution, rows.places.length, 1 + RANGE_FIELDS.length + 2),
    area(rows.group, LOYALTY.label, groups, 2),
  ];
}
