import Papa from 'papaparse';
import { serialOf } from '../../../src/calendar/serial';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import { computeBreakdown } from '../../../src/planning/breakdown/compute-breakdown';
import { planOf, sum } from './plans';
import { describeWithReferences, referenceText } from '../../support/reference';

/** Australian retail turnover, July 2013 to June 2017, by state and industry. */
function retailSales(): ActualsRow[] {
  const { data } = Papa.parse<Record<string, string>>(referenceText('data/retail-sales.csv'), { header: true, skipEmptyLines: true });
  return data.map((row) => {
    const [year = 0, month = 0, day = 0] = (row['date'] ?? '').split('-').map(Number);
    return {
      date: serialOf(year, month, day),
      channel: row['channel'] ?? '',
      store: '',
      product: row['product'] ?? '',
      netSales: Number(row['net_sales']),
      units: null,
    };
  });
}

describeWithReferences('a plan from real history', () => {
  const actuals = retailSales();
  const spec = { target: 290_000_000_001, start: { year: 2017, month: 7 }, levels: ['channel', 'product'] as const };

  it.each([0, 1, -4])('agrees to the unit at every level, with %d digits', (digits) => {
    const plan = planOf(actuals, { ...spec, digits });
    const { rows, conflicts } = computeBreakdown(plan);
    expect(plan.rows.length).toBeGreaterThan(75);
    expect(plan.notes.map(({ code }) => code)).toEqual(digits < 0 ? ['target-rounded'] : []);
    expect(conflicts).toEqual([]);
    expect(rows.map(({ check }) => check)).toEqual(rows.map(() => 0));
    const leaves = rows.filter((_, index) => plan.rows[index]?.children.length === 0);
    expect(sum(leaves.flatMap(({ months }) => months))).toBeCloseTo(rows[0]?.year ?? NaN, digits > 0 ? 1 : 6);
  });

  it('compares with July 2016 to June 2017', () => {
    const lastYear = sum(actuals.filter(({ date }) => date >= serialOf(2016, 7, 1)).map(({ netSales }) => netSales));
    expect(computeBreakdown(planOf(actuals, spec)).rows[0]?.lastYear).toBeCloseTo(lastYear, 0);
  });
});
