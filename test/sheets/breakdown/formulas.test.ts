import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import { LONGEST_NAME, nameLength } from '../../../src/planning/actuals/name-length';
import { computeBreakdown } from '../../../src/planning/breakdown/compute-breakdown';
import type { BreakdownPlan } from '../../../src/planning/breakdown/plan';
import { planBreakdown } from '../../../src/planning/breakdown/plan-breakdown';
import { COL } from '../../../src/sheets/breakdown/layout';
import { monthSerial } from '../../../src/sheets/breakdown/month-serial';
import { DrawnPlan, history, key, months, NONE, SPEC, withInputs } from './drawn-plan';

async function expectSheetToAgree(plan: BreakdownPlan, actuals: readonly ActualsRow[], checksAreZero = true): Promise<void> {
  const { rows, checks, engine } = await DrawnPlan.of(plan, actuals);
  const figures = computeBreakdown(plan);
  try {
    figures.rows.forEach((expected, i) => {
      const row = rows[i] ?? [];
      expect({ i, months: row.slice(COL.month, COL.month + 12) }).toEqual({ i, months: expected.months });
      expect({ i, year: row[COL.year], quarters: row.slice(COL.quarter, COL.quarter + 4) }).toEqual({
        i,
        year: expected.year,
        quarters: expected.quarters,
      });
      expect({ i, lastYear: row[COL.lastYear] }).toEqual({ i, lastYear: expected.lastYear ?? '' });
      expect({ i, growth: row[COL.growth] }).toEqual({
        i,
        growth: expected.growth === null ? '' : (expect.closeTo(expected.growth, 12) as number),
      });
      expect(row[COL.share]).toBeCloseTo(expected.share, 12);
      expect({ i, check: row[COL.check] }).toEqual({ i, check: expected.check });
    });
    if (checksAreZero) {
      expect(checks.length).toBeGreaterThanOrEqual(11);
      expect(checks).toEqual(checks.map(([label]) => [label, 0, 'OK']));
    }
  } finally {
    engine.dispose();
  }
}

describe('the Breakdown sheet gives the numbers of docs/breakdown.md, cell for cell', () => {
  test.each(['history', 'last-year', 'equal', '445', 'straight-line', 'typed'] as const)('method %s', async (method) => {
    await expectSheetToAgree(withInputs({}, { method }), history());
  });

  test('method event-aligned', async () => {
    await expectSheetToAgree(withInputs({}, { method: 'event-aligned', market: 'CN' }), history());
  });

  test('names as long as an import takes them', async () => {
    const names: Readonly<Record<string, string>> = { Kettle: 'x'.repeat(LONGEST_NAME), Toaster: `${'y*'.repeat(84)}zz` };
    expect(nameLength(names['Toaster'] ?? '')).toBe(LONGEST_NAME);
    const actuals = history().map((row) => ({ ...row, product: names[row.product] ?? row.product }));
    await expectSheetToAgree(planBreakdown({ spec: SPEC, actuals }), actuals);
  });

  test('a target that is not a whole number, in thousands', async () => {
    await expectSheetToAgree(withInputs({}, { target: 59_999_400.5, digits: -3 }), history());
  });

  test('cents', async () => {
    await expectSheetToAgree(withInputs({}, { target: 1_000_000.01, digits: 2 }), history());
  });

  test('typed shares, weights, methods and a row like another', async () => {
    await expectSheetToAgree(
      withInputs({
        shares: { Tmall: 0.5, [key('JD POP', 'Kettle')]: 0.1 },
        weights: { [key('Tmall', 'Kettle')]: months([10, 5]) },
        methods: { [key('JD POP', 'Blender')]: 'like', [key('Douyin', 'Blender')]: '445' },
        likes: { [key('JD POP', 'Blender')]: key('Tmall', 'Kettle') },
        typedWeights: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      }),
      history(),
    );
  });

  test('locks of months, quarters and years at every level', async () => {
    await expectSheetToAgree(
      withInputs({
        locks: {
          '': { year: null, quarters: NONE, months: months([10, 9_000_000]) },
          Tmall: { year: 25_000_000, quarters: [null, 5_000_000, null, null], months: months([4, 1_000_000]) },
          [key('Tmall', 'Toaster')]: { year: null, quarters: NONE, months: months([10, 777_777], [0, 0]) },
          [key('JD POP', 'Kettle')]: { year: 12_345_678, quarters: [null, null, 3_000_000, null], months: months([6, 1_000_000]) },
        },
      }),
      history(),
    );
  });

  describe('locks that cannot be met', () => {
    const BLENDER = key('Douyin', 'Blender');
    const noted = async (locks: Parameters<typeof withInputs>[0]['locks']) => {
      const plan = withInputs({ locks });
      await expectSheetToAgree(plan, history(), false);
      const { rows, engine } = await DrawnPlan.of(plan);
      engine.dispose();
      return (row: string) => rows[plan.rows.findIndex((one) => one.key === row)]?.[COL.attention];
    };

    test('against the target: the total says by how much and which lock to release', async () => {
      const note = await noted({ [BLENDER]: { year: null, quarters: NONE, months: months([10, 99_000_000], [2, 5_000]) } });
      expect(note('')).toBe('The locks exceed the target by 39,004,999: release Nov 2027 of Douyin > Blender, or raise the target.');
      expect(note('Douyin')).toMatch(/^Locks raise this year [\d,]+ above its share\.$/);
    });

    test('against a lock above: the row of that lock says so, and the rows above it where to look', async () => {
      const note = await noted({ [BLENDER]: { year: 1_000_000, quarters: [null, null, null, 1_200_000], months: months() } });
      expect(note(BLENDER)).toBe('The locks within Year exceed it by 200,000: release Year, or lower those.');
      expect(note('Douyin')).toBe('A row below needs attention: Douyin > Blender.');
      expect(note('')).toBe('A row below needs attention: Douyin > Blender.');
    });
  });

  test('a shape chosen for a row is that of the rows below it', async () => {
    const plan = withInputs({
      methods: { 'JD POP': '445', Tmall: 'like', [key('JD POP', 'Toaster')]: 'last-year' },
      likes: { Tmall: key('Douyin', 'Blender') },
    });
    await expectSheetToAgree(plan, history());
  });

  test('a new row without history takes its parent’s months and says so', async () => {
    const plan = withInputs({
      newRows: [{ channel: 'Tmall', store: '', product: 'Air fryer', like: '' }],
      shares: { [key('Tmall', 'Air fryer')]: 0.2 },
    });
    await expectSheetToAgree(plan, history());
    const { rows, engine } = await DrawnPlan.of(plan);
    const at = plan.rows.findIndex((row) => row.label === 'Air fryer');
    expect(rows[at]?.[COL.attention]).toBe('No whole year of its own: follows the months of Tmall.');
    expect(rows[at]?.[COL.year]).toBeGreaterThan(0);
    engine.dispose();
  });

  test.each(['history', 'straight-line'] as const)('a part of a last year is nothing to grow from: method %s', async (method) => {
    const part = history().filter(({ date }) => date >= monthSerial({ year: 2026, month: 6 }));
    const plan = planBreakdown({ spec: { ...SPEC, method }, actuals: part });
    await expectSheetToAgree(plan, part);
    expect(computeBreakdown(plan).rows.map(({ growth }) => growth)).toEqual(plan.rows.map(() => null));
  });

  test('no history at all: one row, even months', async () => {
    await expectSheetToAgree(planBreakdown({ spec: { ...SPEC, levels: [] }, actuals: [] }), [], true);
  });
});
