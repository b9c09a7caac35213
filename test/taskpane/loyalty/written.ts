import type { WrittenLoyalty } from '../../../src/excel/contracts';
import { january } from '../histories';

/** A loyalty plan as it stands: two years from January 2027. */
export function writtenLoyalty(rest: Partial<WrittenLoyalty> = {}): WrittenLoyalty {
  return {
    sheet: 'Loyalty',
    size: { start: january(2027), months: 24, fiscalYearStart: 1, segments: 3, rewards: 3, cards: 1, scenarios: 3 },
    segments: ['Member', 'Silver', 'Gold'],
    actuals: { sheet: 'Loyalty Plan', address: "'Loyalty Plan'!G40" },
    risk: null,
    scenarios: { sheet: 'Scenarios', inUse: 'Base' },
    checks: { count: 30, off: 0, where: [] },
    ...rest,
  };
}
