import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import type { BreakdownSpec } from '../../../src/planning/breakdown/plan';
import { planBreakdown } from '../../../src/planning/breakdown/plan-breakdown';
import { eventsOfRolling, planRolling, rollingForecast, type MeasuredUplifts } from '../../../src/planning/rolling/plan-rolling';
import { rowUplifts } from '../../../src/planning/rolling/row-uplifts';
import type { RollingPlan, RollingSpec } from '../../../src/planning/rolling/rolling-plan';
import { madeForecast } from '../forecast/made-forecast';
import { historyOf } from './history';

const SPEC: BreakdownSpec = {
  target: 1e6,
  start: { year: 2026, month: 1 },
  market: 'CN',
  method: 'history',
  levels: ['channel'],
  digits: 0,
  currency: 'CNY',
};
const HISTORY = historyOf(26, { year: 2024, month: 1 }, (_at, channel) => (channel === 'JD POP' ? 3000 : 1000), ['JD POP', 'Douyin']);

async function rolling(
  spec: Partial<RollingSpec> = {},
  history: readonly ActualsRow[] = HISTORY,
  asked: Partial<BreakdownSpec> = {},
): Promise<RollingPlan> {
  const of = { asOf: { year: 2026, month: 3 }, months: 3, ...spec };
  const before = history.filter(({ date }) => date < 46_023);
  const breakdown = planBreakdown({ spec: { ...SPEC, ...asked }, actuals: before });
  const wanted = rollingForecast(of, breakdown, history);
  return planRolling({ spec: of, breakdown, actuals: history, forecast: await madeForecast(history, wanted) });
}
const codes = ({ notes }: RollingPlan) => notes.map(({ code }) => code);

describe('a rolling plan', () => {
  test('has the rows of the annual plan, each with a baseline for every month', async () => {
    const plan = await rolling();
    expect(plan.rows.map(({ key, parent, planned }) => [key, parent, planned])).toEqual([
      ['', -1, true],
      ['JD POP', 0, true],
      ['Douyin', 0, true],
    ]);
    expect(plan.months).toEqual([
      { year: 2026, month: 3 },
      { year: 2026, month: 4 },
      { year: 2026, month: 5 },
    ]);
    // No events in April: the baseline is the forecast of a constant history.
    expect(plan.rows.map(({ baseline }) => baseline?.[1])).toEqual([4000, 3000, 1000]);
    expect(codes(plan)).toEqual(['no-units']);
  });

  test('starts the focus with the events of each month, by channel: 618 of each platform is one event with two lines', async () => {
    const plan = await rolling({ asOf: { year: 2026, month: 5 }, months: 2 });
    const of618 = plan.focus.filter(({ cells: { event } }) => typeof event === 'object' && event.word === '618');
    expect(of618.map(({ cells }) => [cells.month, cells.channel])).toEqual([
      [46_143, 'JD POP'],
      [46_143, 'Douyin'],
      [46_174, 'JD POP'],
      [46_174, 'Douyin'],
    ]);
    expect(plan.events.filter(({ event }) => typeof event === 'object' && event.word === '618')).toHaveLength(2);
    for (const { cells, basis } of plan.focus) {
      expect(Number.isFinite(cells.uplift)).toBe(true);
      expect(basis?.days).toBeGreaterThan(0);
    }
    // Steady sales say that 618 brings little: less than the typical 1.6 times would.
    expect(of618[2]?.cells.uplift).toBeLessThan((0.6 * 20) / 30);
  });

  test('is in units where the history has them, at the price of the newest three months', async () => {
    const priced = HISTORY.map((row, at) => ({ ...row, units: row.netSales / (at < HISTORY.length - 4 ? 50 : 40) }));
    const plan = await rolling({}, priced);
    expect(plan.measure).toBe('units');
    const jd = plan.rows[1];
    expect(jd?.price?.first).toBeCloseTo(9000 / (60 + 75 + 75), 8);
    expect(codes(plan)).toEqual([]);
  });

  test('names rows sold but not planned, and planned but never sold', async () => {
    const late = historyOf(2, { year: 2026, month: 1 }, () => 70, ['Website']);
    const plan = await rolling({}, [...HISTORY, ...late]);
    expect(plan.rows.at(-1)).toMatchObject({ key: 'Website', planned: false, parent: 0 });
    expect(plan.notes).toContainEqual({ code: 'rows-not-planned', params: { count: 1, rows: 'Website' } });

    const breakdown = planBreakdown({
      spec: SPEC,
      actuals: HISTORY.filter(({ date }) => date < 46_023),
      kept: {
        shares: {},
        weights: {},
        methods: {},
        likes: {},
        locks: {},
        typedWeights: null,
        newRows: [{ channel: 'Tmall', store: '', product: '', like: '' }],
      },
    });
    const spec = { asOf: { year: 2026, month: 3 }, months: 1 };
    const forecast = await madeForecast(HISTORY, rollingForecast(spec, breakdown, HISTORY));
    const added = planRolling({ spec, breakdown, actuals: HISTORY, forecast });
    expect(added.rows.find(({ key }) => key === 'Tmall')).toMatchObject({ planned: true, baseline: null, method: '' });
    expect(added.notes).toContainEqual({ code: 'rows-without-history', params: { count: 1, rows: 'Tmall' } });
  });

  test('names rows that sold month after month and have nothing in the newest month', async () => {
    const plan = await rolling(
      {},
      HISTORY.filter(({ date, channel }) => date !== 46_054 || channel !== 'Douyin'),
    );
    expect(plan.notes).toContainEqual({ code: 'rows-silent', params: { month: '2026-02', count: 1, rows: 'Douyin' } });
    const seldom = historyOf(2, { year: 2025, month: 12 }, () => 70, ['Website']);
    expect(codes(await rolling({}, [...HISTORY, ...seldom]))).not.toContain('rows-silent');
  });

  test('says which months the history lacks, in its middle and at its end', async () => {
    const gaps = HISTORY.filter(({ date }) => date !== 45_413 && date !== 46_054);
    const plan = await rolling({}, gaps);
    expect(plan.notes).toContainEqual({ code: 'months-missing', params: { months: '2024-05' } });
    expect(plan.notes).toContainEqual({ code: 'actuals-behind', params: { newest: '2026-01', months: '2026-02', count: 1 } });
  });

  test('may reach beyond the plan year but not begin there; six months at most', async () => {
    expect(codes(await rolling({ asOf: { year: 2026, month: 11 } }))).toContain('beyond-plan');
    await expect(rolling({ asOf: { year: 2027, month: 1 } })).rejects.toMatchObject({
      code: 'rolling-as-of-outside',
      params: { first: '2026-01', last: '2026-12', found: '2027-01' },
    });
    await expect(rolling({ asOf: { year: 2025, month: 12 } })).rejects.toMatchObject({ code: 'rolling-as-of-outside' });
    for (const months of [0, 7, 2.5, NaN]) await expect(rolling({ months })).rejects.toMatchObject({ code: 'rolling-window' });
  });
});

describe('uplifts that were measured before', () => {
  const spec = { asOf: { year: 2026, month: 3 }, months: 4 };
  const breakdown = planBreakdown({ spec: SPEC, actuals: HISTORY.filter(({ date }) => date < 46_023) });
  const planned = async (change: (known: MeasuredUplifts) => MeasuredUplifts) => {
    const forecast = await madeForecast(HISTORY, rollingForecast(spec, breakdown, HISTORY));
    const events = eventsOfRolling(spec, breakdown, forecast.months);
    const measured = change({ events, uplifts: rowUplifts(forecast, events, null) });
    const input = { spec, breakdown, actuals: HISTORY, forecast };
    return [planRolling({ ...input, measured }), planRolling(input)] as const;
  };
  const doubled = (uplifts: MeasuredUplifts['uplifts']) => uplifts.map((row) => row.map((one) => ({ ...one, uplift: 2 * one.uplift })));

  test('are taken as they are', async () => {
    const [same, anew] = await planned((known) => known);
    expect(same).toEqual(anew);
    const [other] = await planned(({ events, uplifts }) => ({ events, uplifts: doubled(uplifts) }));
    expect(other).not.toEqual(anew);
  });

  test.each<[string, (known: MeasuredUplifts) => MeasuredUplifts]>([
    ['events', ({ events, uplifts }) => ({ events: events.map((event) => ({ ...event, uplift: 9 })), uplifts: doubled(uplifts) })],
    ['rows', ({ events, uplifts }) => ({ events, uplifts: doubled(uplifts).slice(1) })],
  ])('are measured anew where they are of other %s', async (_what, change) => {
    const [given, anew] = await planned(change);
    expect(given).toEqual(anew);
  });
});
