import fc from 'fast-check';
import { computeBreakdown } from '../../../src/planning/breakdown/compute-breakdown';
import { SPREAD_METHODS, type BreakdownPlan, type KeptInputs } from '../../../src/planning/breakdown/plan';
import { key, locks, planOf, sales, sum, year } from './plans';

const JD = 'JD POP';
const TMALL = 'Tmall';
const twoChannels = [...sales({ channel: JD }, '2026-01', [...year(20).slice(1), 80]), ...sales({ channel: TMALL }, '2026-01', year(5))];
const channelPlan = (kept: Partial<KeptInputs> = {}, target = 1200) => planOf(twoChannels, { levels: ['channel'], target }, kept);
const months = (plan: BreakdownPlan, row: number) => computeBreakdown(plan).rows[row]?.months;

describe('the year of each row', () => {
  const years = (kept: Partial<KeptInputs>, target?: number) => computeBreakdown(channelPlan(kept, target)).rows.map((row) => row.year);

  it('follows last year’s mix: 300 to 60', () => expect(years({})).toEqual([1200, 1000, 200]));
  it('is rounded so that the parts still sum', () => expect(years({}, 100)).toEqual([100, 83, 17]));
  it('follows a typed share, the others share what it leaves', () => expect(years({ shares: { [TMALL]: 0.4 } })).toEqual([1200, 720, 480]));
  it('takes shares that are all typed in proportion', () =>
    expect(years({ shares: { [JD]: 0.5, [TMALL]: 0.25 } })).toEqual([1200, 800, 400]));
  it('gives nothing to untyped rows where the typed shares exceed one', () =>
    expect(years({ shares: { [JD]: 1.2 } })).toEqual([1200, 1200, 0]));
  it('keeps a year lock', () => expect(years({ locks: { [TMALL]: locks({ year: 450 }) } })).toEqual([1200, 750, 450]));
  it('knows no year lock on the total: the target is that lock', () =>
    expect(years({ locks: { '': locks({ year: 5 }) } })).toEqual([1200, 1000, 200]));
  it('splits equally where no sibling sold', () => {
    const added = ['A', 'B', 'C'].map((channel) => ({ channel, store: '', product: '', like: '' }));
    expect(computeBreakdown(planOf([], { levels: ['channel'], target: 100 }, { newRows: added })).rows.map((row) => row.year)).toEqual([
      100, 33, 34, 33,
    ]);
  });
});

describe('the months of a row, by method', () => {
  const single = (history: readonly (number | null)[], method: (typeof SPREAD_METHODS)[number], kept: Partial<KeptInputs> = {}) =>
    months(planOf(sales({}, '2025-01', history), { levels: [], method }, kept), 0);
  const rising = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 34];

  it('history: the mean of the years’ shares, whatever the size of the years', () => {
    const big = [...year(0).slice(1), 1000];
    expect(single([...rising, ...big], 'history')).toEqual([6, 12, 18, 24, 30, 36, 42, 48, 54, 60, 66, 804]);
  });
  it('history: a year with a missing month does not count', () => {
    expect(single([null, ...rising.slice(1), ...year(3)], 'history')).toEqual(year(100));
  });
  it('history: a mean below zero counts as nothing', () => {
    expect(single([-10, 20, ...year(1).slice(2), ...year(0)], 'history')?.[0]).toBe(0);
  });
  it('last-year: the last year’s months, those below zero as nothing', () => {
    expect(single([...year(7), -50, 50, ...year(55).slice(2)], 'last-year')).toEqual([0, 100, ...year(110).slice(2)]);
  });
  it('equal', () => expect(single(rising, 'equal')).toEqual(year(100)));
  it('445', () => expect(single(rising, '445')).toEqual([92, 93, 115, 92, 93, 115, 92, 93, 115, 92, 93, 115]));
  it('straight-line: rises by the growth over last year, keeps the year', () => {
    // 600 to 1200 is growth 1: weights 1 + (m − 6.5)/24.
    const expected = Array.from({ length: 12 }, (_, at) => 100 * (1 + (at + 1 - 6.5) / 24));
    const found = single([...year(1), ...year(50)], 'straight-line') ?? [];
    found.forEach((amount, at) => expect(Math.abs(amount - (expected[at] ?? 0))).toBeLessThanOrEqual(1));
    expect(sum(found)).toBe(1200);
  });
  it('straight-line: even without last year, and by a typed growth', () => {
    expect(single([], 'straight-line')).toEqual(year(100));
    expect(single([], 'straight-line', { growth: -0.95 })).toEqual(single([], 'straight-line', { growth: -0.9 }));
    expect(single([], 'straight-line', { growth: 1 })?.[0]).toBe(77);
  });
  it('typed: the plan’s own weights, equal before any are typed', () => {
    expect(single(rising, 'typed')).toEqual(year(100));
    expect(single(rising, 'typed', { typedWeights: [3, 1, ...year(0).slice(2)] })).toEqual([900, 300, ...year(0).slice(2)]);
  });
  it('a typed weight takes the formula’s place', () => {
    const weights = { '': [22, ...Array.from({ length: 11 }, () => null)] };
    expect(single(rising, 'equal', { weights })).toEqual([800, ...[36, 37, 36, 36, 37, 36, 37, 36, 36, 37, 36]]);
  });
  it('a typed festival factor takes the estimate’s place', () => {
    const festivalFactors = [2, 0, ...Array.from({ length: 10 }, () => null)];
    expect(single(year(4), 'history', { festivalFactors })).toEqual([200, 0, ...year(100).slice(2)]);
    expect(single(year(4), 'equal', { festivalFactors })).toEqual(year(100));
  });

  it('a row’s own method goes before the plan’s', () => {
    expect(months(channelPlan({ methods: { [JD]: 'equal' } }), 1)).toEqual([83, 84, 83, 83, 84, 83, 83, 84, 83, 83, 84, 83]);
  });
  it('like: the profile of the row named; of the parent where none is', () => {
    const like = (kept: Partial<KeptInputs>) => months(channelPlan({ methods: { [TMALL]: 'like' }, ...kept }), 2);
    expect(like({ likes: { [TMALL]: JD } })?.[11]).toBe(53);
    expect(like({})).toEqual(like({ likes: { [TMALL]: 'no such row' } }));
    expect(like({})?.[11]).toBe(47);
  });
  describe('inherited by the rows below', () => {
    const products = [
      ...sales({ channel: 'A', product: 'x' }, '2026-01', rising),
      ...sales({ channel: 'A', product: 'y' }, '2026-01', year(2)),
      ...sales({ channel: 'B', product: 'x' }, '2026-01', [...rising].reverse()),
    ];
    const weights = (kept: Partial<KeptInputs>) => {
      const plan = planOf(products, {}, kept);
      const found = computeBreakdown(plan).rows;
      return (row: string) => found[plan.rows.findIndex((one) => one.key === row)]?.weights;
    };
    const own = weights({});

    it('a method', () => {
      const of = weights({ methods: { A: '445' } });
      expect(of(key('A', 'x'))).toEqual(of('A'));
      expect(of(key('A', 'x'))?.slice(0, 3)).toEqual([4, 4, 5]);
      expect(of(key('B', 'x'))).toEqual(own(key('B', 'x')));
    });
    it('from the total down, nearest first', () => {
      const of = weights({ methods: { '': 'equal', A: '445', [key('A', 'y')]: 'history' } });
      expect(of(key('B', 'x'))).toEqual(year(1));
      expect(of(key('A', 'x'))?.[2]).toBe(5);
      expect(of(key('A', 'y'))).toEqual(own(key('A', 'y')));
    });
    it('the row to follow with the method `like`, unless the row names one itself', () => {
      const B = key('B', 'x');
      const of = weights({ methods: { A: 'like' }, likes: { A: B, [key('A', 'y')]: key('A', 'x') } });
      expect(of(key('A', 'x'))).toEqual(own(B));
      expect(of(key('A', 'y'))).toEqual(own(key('A', 'x')));
      expect(weights({ methods: { A: 'like', [key('A', 'x')]: 'like' }, likes: { A: B } })(key('A', 'x'))).toEqual(own('A'));
    });
  });
  it('a row without a whole year takes its parent’s profile, not zeros', () => {
    const launched = [...twoChannels, ...sales({ channel: 'Douyin' }, '2026-12', [60])];
    const plan = planOf(launched, { levels: ['channel'] }, { shares: { Douyin: 0.1 } });
    const { rows } = computeBreakdown(plan);
    const douyin = plan.rows.findIndex(({ label }) => label === 'Douyin');
    expect(rows[douyin]?.weights).toEqual(rows[0]?.weights);
    expect(rows[douyin]?.year).toBe(120);
  });
});

describe('locks', () => {
  it('hold the month, the rest keeps the year (10/20/30 to 100 with the second held)', () => {
    const history = sales({}, '2026-01', [10, 20, 30, ...year(0).slice(3)]);
    const plan = planOf(history, { levels: [], target: 100 }, { locks: { '': locks({ m2: 20 }) } });
    expect(months(plan, 0)).toEqual([20, 20, 60, ...year(0).slice(3)]);
  });

  it('of a quarter fill its free months by weight, beside a month lock inside', () => {
    const plan = planOf(sales({}, '2026-01', year(1)), { levels: [] }, { locks: { '': locks({ q1: 90, m1: 50 }) } });
    const [row] = computeBreakdown(plan).rows;
    expect(row?.months.slice(0, 3)).toEqual([50, 20, 20]);
    expect(row?.quarters).toEqual([90, 370, 370, 370]);
  });

  it('of a parent’s month reach the children, beside a lock of their own', () => {
    const plan = channelPlan({ locks: { '': locks({ m1: 300 }), [TMALL]: locks({ m1: 30 }) } });
    expect(computeBreakdown(plan).rows.map((row) => row.months[0])).toEqual([300, 270, 30]);
  });

  it('of a parent’s month leave what a row below it needs, the others give way', () => {
    const actuals = ['x', 'y', 'z'].flatMap((product) => sales({ channel: 'A', product }, '2026-01', year(1)));
    const plan = planOf(actuals, { target: 3600 }, { locks: { '': locks({ m1: 300 }), [key('A', 'z')]: locks({ m1: 180 }) } });
    expect(computeBreakdown(plan).rows.map((row) => row.months[0])).toEqual([300, 300, 60, 60, 180]);
    const deeper = planOf(
      [...actuals, ...sales({ channel: 'B', product: 'x' }, '2026-01', year(3))],
      { target: 7200 },
      { locks: { '': locks({ m1: 600 }), [key('A', 'z')]: locks({ m1: 400 }) } },
    );
    const { rows, conflicts } = computeBreakdown(deeper);
    expect(conflicts).toEqual([]);
    expect(deeper.rows.map((row, i) => [row.key, rows[i]?.months[0]])).toContainEqual(['A', 400]);
  });

  it('of all months of the total keep typed shares and year locks', () => {
    const months = Object.fromEntries([90, 80, 120, 100, 70, 150, 60, 110, 90, 80, 200, 50].map((amount, at) => [`m${at + 1}`, amount]));
    const plan = channelPlan({ shares: { [JD]: 0.7, [TMALL]: 0.3 }, locks: { '': locks(months) } });
    expect(computeBreakdown(plan)).toMatchObject({ conflicts: [], rows: [{ year: 1200 }, { year: 840 }, { year: 360 }] });
  });

  it('of a parent’s month are shared by what the month would have been', () => {
    expect(computeBreakdown(channelPlan({ locks: { '': locks({ m12: 600 }) } })).rows.map((row) => row.months[11])).toEqual([600, 565, 35]);
  });

  it('are taken rounded to the plan’s digits', () => {
    expect(months(planOf([], { levels: [] }, { locks: { '': locks({ m1: 99.6 }) } }), 0)?.[0]).toBe(100);
  });
});

describe('last year and growth', () => {
  it('compare with the last whole year', () => {
    const [total, jd] = computeBreakdown(channelPlan()).rows;
    expect([total?.lastYear, total?.growth]).toEqual([360, 1200 / 360 - 1]);
    expect(jd?.lastYear).toBe(300);
  });
  it('are unknown without history, and growth without sales', () => {
    expect(computeBreakdown(planOf([], { levels: [] })).rows[0]).toMatchObject({ lastYear: null, growth: null });
    expect(computeBreakdown(planOf(sales({}, '2026-01', year(0)), { levels: [] })).rows[0]).toMatchObject({ lastYear: 0, growth: null });
  });
  it('measure growth from a negative year by its size', () => {
    expect(computeBreakdown(planOf(sales({}, '2026-01', year(-100)), { levels: [] })).rows[0]?.growth).toBe(2);
  });
});

describe('whatever a person types', () => {
  const CHANNELS = ['A', 'B', 'C'];
  const PRODUCTS = ['x', 'y'];
  const KEYS = ['', ...CHANNELS, ...CHANNELS.flatMap((channel) => PRODUCTS.map((product) => key(channel, product)))];
  const amount = fc.integer({ min: 0, max: 400 });
  const lock = fc.record({ kind: fc.constantFrom('year', 'q1', 'q3', 'm1', 'm2', 'm3', 'm12'), of: fc.constantFrom(...KEYS), amount });
  const sold = fc.integer({ min: -5, max: 100 });
  const twoYears = (month: fc.Arbitrary<number | null>) => fc.array(month, { minLength: 24, maxLength: 24 });
  const history = twoYears(fc.oneof({ weight: 8, arbitrary: sold }, fc.constant(null)));
  const inputs = fc.record({
    // Half of ten, the least that is not rounded to nothing at any of these digits.
    target: fc.integer({ min: 5, max: 100_000 }),
    digits: fc.constantFrom(0, 2, -1),
    method: fc.constantFrom(...SPREAD_METHODS),
    market: fc.constantFrom('none', 'none', 'CN'),
    // One line is never silent: a month without any sales at all is refused.
    histories: fc.tuple(twoYears(sold), history, history, history, history, history),
    locks: fc.array(lock, { maxLength: 5 }),
    shares: fc.dictionary(fc.constantFrom(...KEYS.slice(1)), fc.double({ min: 0, max: 1, noNaN: true }), { maxKeys: 3 }),
  });
  const build = (given: typeof inputs extends fc.Arbitrary<infer T> ? T : never) => {
    const actuals = CHANNELS.flatMap((channel, c) =>
      PRODUCTS.flatMap((product, p) => sales({ channel, product }, '2025-01', given.histories[2 * c + p] ?? [])),
    );
    const typed: Record<string, Record<string, number>> = {};
    for (const { kind, of, amount: value } of given.locks) (typed[of] ??= {})[kind] = value;
    const kept = Object.fromEntries(Object.entries(typed).map(([of, amounts]) => [of, locks(amounts)]));
    return planOf(
      actuals,
      { target: given.target, digits: given.digits, method: given.method, market: given.market },
      { shares: given.shares, locks: kept },
    );
  };

  it('every check is zero exactly where every lock can be met', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const plan = build(given);
        const { rows, conflicts } = computeBreakdown(plan);
        const off = rows.filter(({ check }) => check !== 0);
        expect(off.length > 0).toBe(conflicts.length > 0);
      }),
      { numRuns: 700 },
    );
  });

  it('children sum to their parent month by month, quarters are their months, nothing is below zero', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const plan = build(given);
        const { rows } = computeBreakdown(plan);
        plan.rows.forEach((row, index) => {
          const found = rows[index];
          if (!found) throw new Error('a row without figures');
          expect(Math.min(...found.months, found.year)).toBeGreaterThanOrEqual(0);
          const gaps = found.quarters.map((quarter, q) => Math.abs(quarter - sum(found.months.slice(3 * q, 3 * q + 3))));
          if (row.children.length > 0)
            gaps.push(...found.months.map((month, m) => Math.abs(month - sum(row.children.map((child) => rows[child]?.months[m] ?? NaN)))));
          expect(Math.max(...gaps)).toBeLessThan(5e-7);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('without locks everything agrees to the unit, at every level', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const plan = build({ ...given, locks: [] });
        const { rows, conflicts } = computeBreakdown(plan);
        expect(conflicts).toEqual([]);
        expect(rows.every(({ check }) => check === 0)).toBe(true);
        rows.forEach(({ year: whole, months: parts }) => expect(sum(parts)).toBeCloseTo(whole, 6));
      }),
      { numRuns: 300 },
    );
  });
});
