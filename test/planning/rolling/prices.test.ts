import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import { unitPrices } from '../../../src/planning/rolling/prices';
import { monthNumber } from '../../../src/calendar/months';
import { serialOf } from '../../../src/calendar/serial';

test('a unit’s price is kept as spreadsheets keep it, by 15 digits', () => {
  const row: ActualsRow = { date: serialOf(2026, 12, 1), channel: 'JD', store: '', product: '', netSales: 20_000, units: 3 };
  const end = monthNumber({ year: 2027, month: 1 });
  expect(unitPrices([row], ['channel'], end)).toEqual(new Map([['JD', 6666.66666666667]]));
});
