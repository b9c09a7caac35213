import { createUniverEngine } from '../../../src/host/engine/univer';
import type { Engine } from '../../../src/host/engine/engine';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import { computeBreakdown } from '../../../src/planning/breakdown/compute-breakdown';
import { NO_INPUTS } from '../../../src/planning/breakdown/no-inputs';
import type { BreakdownPlan, BreakdownSpec, KeptInputs } from '../../../src/planning/breakdown/plan';
import { planBreakdown } from '../../../src/planning/breakdown/plan-breakdown';
import { ACTUALS_TABLE, actualsSheet, breakdownSheets } from '../../../src/sheets/breakdown';
import { COL, FIRST_ROW } from '../../../src/sheets/breakdown/layout';
import { monthSerial } from '../../../src/sheets/breakdown/month-serial';
import { drawBlueprint } from '../../support/draw-blueprint';

const key = (...values: string[]) => values.join('\u001f');
const months = (...pairs: [number, number][]) => Array.from({ length: 12 }, (_, m) => pairs.find(([at]) => at === m)?.[1] ?? null);
const NONE = [null, null, null, null];

/** Three channels with products of unlike seasons, two years; one product is new in the last year. */
function history(): ActualsRow[] {
  const rows: ActualsRow[] = [];
  const lines: [string, string, number, number][] = [
    ['JD POP', 'Kettle', 900, 0.3],
    ['JD POP', 'Toaster', 500, 0.9],
    ['JD POP', 'Blender', 120, -0.4],
    ['Tmall', 'Kettle', 700, 0.2],
    ['Tmall', 'Toaster', 333, 0.6],
    ['Douyin', 'Blender', 250, 1.5],
  ];
  for (const [channel, product, base, swing] of lines)
    for (let m = 0; m < 24; m += 1) {
      if (product === 'Blender' && channel === 'JD POP' && m < 15) continue;
      const netSales = Math.round(base * 1000 * (1 + swing * Math.sin((m + base) / 2)) * (1 + m / 60));
      rows.push({
        date: monthSerial({ year: 2025 + Math.floor(m / 12), month: (m % 12) + 1 }),
        channel,
        store: '',
        product,
        netSales,
        units: null,
      });
    }
  return rows;
}

const SPEC: BreakdownSpec = {
  target: 60_000_001,
  start: { year: 2027, month: 1 },
  market: 'none',
  method: 'history',
  levels: ['channel', 'product'],
  digits: 0,
  currency: 'CNY',
};

/** The sheet's own numbers for a plan, calculated by the engine. */
async function calculated(
  plan: BreakdownPlan,
  actuals: readonly ActualsRow[],
): Promise<{ rows: unknown[][]; checks: unknown[][]; engine: Engine }> {
  const engine = createUniverEngine();
  drawBlueprint(engine, actualsSheet(actuals, 'en-US', 'Actuals'));
  const ids = breakdownSheets({ plan, locale: 'en-US', actuals: ACTUALS_TABLE, builtOn: 46000 }).map((blueprint) =>
    drawBlueprint(engine, blueprint),
  );
  await engine.settle();
  const read = (id: string, row: number, rows: number, columns: number) =>
    engine.readCells(id, { row, column: 0, rows, columns }).map((line) => line.map(({ value }) => value));
  return { rows: read(ids[1] ?? '', FIRST_ROW, plan.rows.length, COL.end), checks: read(ids[3] ?? '', 4, 11, 3), engine };
}

async function expectSheetToAgree(plan: BreakdownPlan, actuals: readonly ActualsRow[], checksAreZero = true): Promise<void> {
  const { rows, checks, engine } = await calculated(plan, actuals);
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
      expect(row[COL.share]).toBeCloseTo(expected.share, 12);
      expect({ i, check: row[COL.check] }).toEqual({ i, check: expected.check });
    });
    if (checksAreZero) {
      const lines = checks.filter(([label]) => label !== '');
      expect(lines.length).toBeGreaterThanOrEqual(10);
      expect(lines).toEqual(lines.map(([label]) => [label, 0, 'OK']));
    }
  } finally {
    engine.dispose();
  }
}

const withInputs = (inputs: Partial<KeptInputs>, spec: Partial<BreakdownSpec> = {}) =>
  planBreakdown({ spec: { ...SPEC, ...spec }, actuals: history(), kept: { ...NO_INPUTS, ...inputs } });

describe('the Breakdown sheet gives the numbers of docs/breakdown.md, cell for cell', () => {
  test.each(['history', 'last-year', 'equal', '445', 'straight-line', 'typed'] as const)('method %s', async (method) => {
    await expectSheetToAgree(withInputs({}, { method }), history());
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

  test('locks that cannot be met: the gap stands in the check and the row says which lock to release', async () => {
    const plan = withInputs({
      locks: { [key('Douyin', 'Blender')]: { year: null, quarters: NONE, months: months([10, 99_000_000], [2, 5_000]) } },
    });
    await expectSheetToAgree(plan, history(), false);
    const { rows, engine } = await calculated(plan, history());
    const at = plan.rows.findIndex((row) => row.key === key('Douyin', 'Blender'));
    expect(rows[at]?.[COL.attention]).toMatch(/^Month locks exceed the year by [\d,]+; release 2027-11$/);
    engine.dispose();
  });

  test('a new row without history takes its parent’s months and says so', async () => {
    const plan = withInputs({
      newRows: [{ channel: 'Tmall', store: '', product: 'Air fryer', like: '' }],
      shares: { [key('Tmall', 'Air fryer')]: 0.2 },
    });
    await expectSheetToAgree(plan, history());
    const { rows, engine } = await calculated(plan, history());
    const at = plan.rows.findIndex((row) => row.label === 'Air fryer');
    expect(rows[at]?.[COL.attention]).toBe('No whole year of its own: follows the months of Tmall.');
    expect(rows[at]?.[COL.year]).toBeGreaterThan(0);
    engine.dispose();
  });

  test('no history at all: one row, even months', async () => {
    await expectSheetToAgree(planBreakdown({ spec: { ...SPEC, levels: [] }, actuals: [] }), [], true);
  });
});
