import { serialOf } from '../../../src/calendar/serial';
import type { BookSnapshot } from '../../../src/host/engine/snapshot';
import { giftTest } from '../../../src/planning/members/gift-test';
import { fitCohortTable } from '../../../src/planning/members/cohort-table';
import { discountedLifetime, monthlyRate } from '../../../src/planning/members/lifetime-value';
import { G_ROWS, giftColumn } from '../../../src/sheets/members/gifts-layout';
import { lineRow } from '../../../src/sheets/members/retention-cells';
import type { CustomerCells } from '../../../src/sheets/members/members-inputs';
import { typedCohorts } from '../../../src/sheets/members/typed-cohorts';
import { byLibreOffice, cellsOf, errorsOf, typed, valueAt } from '../../support/books-of-libreoffice';
import { testWithLibreOffice } from '../../support/libreoffice';
import { drawnMembers, membersInputs, type GivenMembers } from './drawn-members';

const DAYS = { before: serialOf(2026, 6, 30), asOf: serialOf(2026, 12, 31) };
const LINES = Array.from({ length: 40 }, (_, at): CustomerCells => {
  const first = serialOf(2026, 1 + (at % 11), 3);
  return {
    id: `K${at}`,
    first,
    last: Math.min(DAYS.asOf, first + 11 * (at % 17)),
    orders: 1 + (at % 7),
    spend: 37 * (at % 23),
    before: first > DAYS.before || at % 9 === 0 ? '' : (['v', 1, 0] as const)[at % 3]!,
  };
});
const GIVEN: GivenMembers = {
  cohorts: [
    [serialOf(2026, 1, 1), 1000, 631, 468, 382, 326],
    [serialOf(2026, 2, 1), 800, 500, 380],
    ['wrong', 10, 12],
  ],
  retention: { margin: 25, discount: 0.1 },
  customers: { ...DAYS, months: 6, threshold: 400, classA: 500, classB: 100 },
  lines: [...LINES, { id: 'wrong', first: 'x', last: '', orders: '', spend: '', before: '' }],
  gifts: { uplift: 0.2, rate: 0.1 },
  tests: [
    { testCustomers: 2000, testBuyers: 260, controlCustomers: 1000, controlBuyers: 100, testMean: 58, testSd: 180, controlMean: 44, controlSd: 160, cost: 9000, margin: 0.4 }, // prettier-ignore
    { testCustomers: 56, testBuyers: 0, controlCustomers: 29, controlBuyers: 5, cost: 50, marginPerBuyer: 10 },
    { testCustomers: 900_000, testBuyers: 20_000, controlCustomers: 400_000, controlBuyers: 8000, testMean: 5, testSd: 40, controlMean: 4.5, controlSd: 38 }, // prettier-ignore
    { testCustomers: 5, testBuyers: 6, controlCustomers: 29, controlBuyers: 5 },
  ],
};

/** Formulas that are not the same there; the beta distribution of the engine here has some eight figures. */
function differences(ours: BookSnapshot, theirs: BookSnapshot): string[] {
  return ours.sheets.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([address, { f, v = '' }]) => {
      if (f === undefined) return [];
      const other = cellsOf(theirs, name)[address]?.v ?? '';
      const same =
        typeof v === 'number' && typeof other === 'number' ? Math.abs(v - other) <= 2e-7 * Math.max(1, Math.abs(v)) : v === other;
      return same ? [] : [`${name}!${address}: ${String(v)} here, ${String(other)} there (${f.slice(0, 80)})`];
    }),
  );
}

testWithLibreOffice(
  'LibreOffice works the sheets of members out to the same numbers, and its own to those of the pure functions',
  async () => {
    const ours = (await drawnMembers(GIVEN)).snapshot();
    const theirs = await byLibreOffice(typed(ours, []));
    expect(errorsOf(theirs)).toEqual([]);
    expect(differences(ours, theirs)).toEqual([]);
    const { fit } = fitCohortTable(typedCohorts(membersInputs(GIVEN)))!;
    const lifetime = Number(valueAt(theirs, 'Retention', lineRow('lifetime'), 1));
    expect(lifetime / discountedLifetime(fit, monthlyRate(0.1))).toBeCloseTo(1, 12);
    const group = (customers: number, buyers: number, mean: number, sd: number) => ({ customers, buyers, sales: { mean, sd } });
    const { means } = giftTest({
      test: group(2000, 260, 58, 180),
      control: group(1000, 100, 44, 160),
      cost: 1,
      margin: 1,
      marginPerBuyer: 0,
    });
    const gift = (column: 'meanLow' | 'meanP', line = 0) => Number(valueAt(theirs, 'Gift Tests', G_ROWS.tests + line, giftColumn(column)));
    expect(gift('meanLow')).toBeCloseTo(means!.interval.low, 10);
    expect(gift('meanP')).toBeCloseTo(means!.pValue, 12);
    const large = giftTest({
      test: group(900_000, 20_000, 5, 40),
      control: group(400_000, 8000, 4.5, 38),
      cost: 1,
      margin: 1,
      marginPerBuyer: 0,
    });
    expect(gift('meanLow', 2)).toBeCloseTo(large.means!.interval.low, 9);
  },
  120_000,
);

testWithLibreOffice(
  'there is no error value in LibreOffice where nothing is typed',
  async () => {
    const ours = (await drawnMembers({})).snapshot();
    const theirs = await byLibreOffice(typed(ours, []));
    expect(errorsOf(theirs)).toEqual([]);
    expect(differences(ours, theirs)).toEqual([]);
  },
  120_000,
);

testWithLibreOffice(
  'LibreOffice says the same of settings that cannot be used',
  async () => {
    const wrong: GivenMembers = {
      ...GIVEN,
      retention: { margin: 'abc', discount: -0.1, horizon: 300, alpha: 2 },
      customers: { before: DAYS.asOf, asOf: DAYS.before, months: 2.5, threshold: '', classA: 1, classB: 2 },
      gifts: { level: 2, power: '', uplift: 'x' },
    };
    const ours = (await drawnMembers(wrong)).snapshot();
    const theirs = await byLibreOffice(typed(ours, []));
    expect(errorsOf(theirs)).toEqual([]);
    expect(differences(ours, theirs)).toEqual([]);
    expect(valueAt(theirs, 'Retention', 2, 0)).toContain('4 settings cannot be used. B7: Takes a number of 0 or more; found: “abc”.');
    expect(valueAt(theirs, 'Customers', 2, 0)).toContain('Must be after the earlier date in B7.');
    expect(valueAt(theirs, 'Gift Tests', 2, 0)).toContain('3 settings cannot be used. B7:');
  },
  120_000,
);
