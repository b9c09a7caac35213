import { CATALOGUE } from '../../src/functions/catalogue';
import { functionsMetadata } from '../../src/functions/metadata';
import { LOCALES } from '../../src/locales/locale';

/** What Excel offers the script: associate, and an error a cell can show. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}
const associated = new Map<string, (...values: unknown[]) => unknown>();
const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A', invalidNumber: '#NUM!' };

beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: { associate: (id: string, calculate: () => unknown) => associated.set(id, calculate), Error: CellError, ErrorCode },
  });
  // Bound by the time the script has run: nothing is awaited.
  jest.requireActual('../../src/functions/index');
});
afterAll(() => Reflect.deleteProperty(globalThis, 'CustomFunctions'));

it('binds every function of the metadata, and no other', () => {
  const ids = functionsMetadata('en-US', 'https://example.com').functions.map(({ id }) => id);
  expect([...associated.keys()].sort()).toEqual([...ids].sort());
  expect(ids).toEqual(CATALOGUE.map(({ id }) => id));
});

it.each([
  ['SPREAD', [10, [[1, -1]]], '#VALUE!', 'weights must not be below zero'],
  ['SPREAD', [10, [[1, 1]], 0, [[4, 4]]], '#NUM!', 'by 2'],
  ['SPREAD', [10, [[1, 1]], 0, [[14, null]]], '#NUM!', 'sum to 14, beyond the total 10'],
  ['SPREAD', [10, [[1, '1']]], '#VALUE!', 'cell 2 holds “1”'],
  ['SEASONAL', [[[1, 2, 3]]], '#N/A', 'at least 24 values'],
  ['SEASONAL', [[[1, -2, 1, -2, 1, -2, 1, -2]], 2], '#NUM!', 'Use kind "additive"'],
  ['BREAKDOWN', [1, 46388, [[1, 2, 3, null]], null, 'quarter'], '#N/A', 'no whole year'],
  ['PERIODS', ['x', 1], '#VALUE!', 'start must be a date'],
  ['EVENTS', [46388, 46387], '#VALUE!', 'to must not lie before from (2027-01-01); found 2026-12-31'],
  ['EVENTS', [55000, 55001], '#N/A', 'The table covers 2015 to 2040'],
  ['FESTIVAL', ['easter', 2027], '#VALUE!', 'name must be one of cny, tet, lantern'],
  ['FESTIVAL', ['cny', 2041], '#N/A', 'Festivals are known for 2015 to 2040; year is 2041'],
  ['RAKE', [[[1, 1]], [[2]], [[1, 2]]], '#NUM!', 'they differ by -1'],
  ['RAKE', [[[1, 0], [1, 0]], [[1, 1]], [[1, 1]]], '#NUM!', 'Column 2 must sum to 1'], // prettier-ignore
  ['RAKE', [[[1, 1]], [[2, 2]], [[1, 1]]], '#VALUE!', 'row_totals must have as many values as seed has rows (1); found 2'],
  ['DISAGGREGATE', [[[1, 2]], [[1, 2, 3]]], '#VALUE!', 'How many shorter periods make one value of low'],
  ['DISAGGREGATE', [[[null]], [[1, 2, 3]]], '#N/A', 'low has no number'],
  ['DISAGGREGATE', [[[1, 2]], [[1, 1, 0, 0]]], '#NUM!', 'indicator is zero throughout period 2 of low, which must come to 2'],
  ['RETENTION', [[[10, 9]], 1], '#N/A', 'survivors needs at least 3 values'],
  ['RETENTION', [[[10, 9, 9.5]], 1], '#VALUE!', 'survivors must not rise'],
  ['TIMEPROGRESS', [46388, 46389, 46388], '#VALUE!', 'end must not lie before start (2027-01-02); found 2027-01-01'],
  ['TIMEPROGRESS', [46388, 46388, 46389, [[1, 2, 3]]], '#VALUE!', 'one value for each day from start to end (2); found 3'],
  ['OUTLOOK', [[[1, null, 2]], [[1, 1, 1]]], '#VALUE!', 'actuals: cell 2 is blank, but cell 3 has a number'],
  ['OUTLOOK', [[[null, null]], [[1, 1]]], '#N/A', 'Use "plan-rest"'],
  ['OUTLOOK', [[[5, null]], [[0, 1]]], '#NUM!', 'plan sums to zero over the 1 period with actuals'],
  ['VARIANCE', [1, 2, 'profit'], '#VALUE!', 'kind must be one of revenue, cost; found “profit”'],
  ['VARIANCE', [[[null]], [[0]]], '#N/A', 'actual is blank in cell 1'],
  ['ATTAINMENT', [[[1]], [[0]]], '#N/A', 'target is zero'],
  ['ATTAINMENT', [[[1, 2]], [[1, 2, 3]]], '#VALUE!', 'target must have the shape of actual (1 × 2 cells); found 1 × 3'],
  ['GROWTH', [[[1]], [[0]]], '#N/A', 'previous is zero'],
  ['GROWTH', [[[1e308]], [[1e-308]]], '#NUM!', 'larger than a cell can hold'],
  ['BRIDGE', [[[1, 2]], [[1, null]]], '#N/A', 'to is blank in cell 2'],
  ['BRIDGE', [[Array(51).fill(1)], [Array(51).fill(2)]], '#VALUE!', 'from has 51 drivers; at most 50 are allowed'],
  ['BRIDGE', [[[1e200, 1e200]], [[1, 1]]], '#NUM!', 'larger than a cell can hold'],
  ['PVM', [[[1, 2]], [[1, 2]], [[1, 2]], [[1, null]]], '#N/A', 'actual_price is blank in cell 2, but actual_quantity there is 2'],
  ['PVM', [[[1, 2]], [[1, 2]], [[1, 2]], [[1]]], '#VALUE!', 'actual_price must have the shape of actual_quantity (1 × 2 cells)'],
  ['PVM', [[[1, -1]], [[1, 2]], [[1, 2]], [[1, 2]]], '#NUM!', 'plan_quantity sums to 0 over the items planned and sold'],
  ['FLEX', [1, 1, 1, 1, 60], '#VALUE!', 'variable_share must be from 0 (all fixed) to 1 (all variable), such as 0.6 for 60%; found 60'],
  ['FLEX', [1, -1, 1, 1], '#VALUE!', 'plan_driver must not be below zero; found -1'],
  ['FLEX', [1, 0, 1, 1], '#N/A', 'plan_driver is zero'],
  ['POINTSALLOC', [1, 1, 1, 95], '#VALUE!', 'redemption must be from 0 to 1; found 95'],
  ['POINTSALLOC', [1, -1, 1, 0.5], '#VALUE!', 'points must not be below zero; found -1'],
  ['POINTSREVENUE', [1, 0, 0], '#VALUE!', 'expected_redeemed must be above zero; found 0'],
  ['POINTSREVENUE', [1, 3, 2], '#VALUE!', 'redeemed_to_date must not be above expected_redeemed (2); found 3'],
  [
    'POINTSROLL',
    [[[1, 1]], [[1]], [[0.5, 2, 1]], 2, 3],
    '#VALUE!',
    'redeemed_share must be from 0 to 1, such as 0.08 for 8%; cell 2 holds 2',
  ],
  ['POINTSROLL', [[[1]], [[1, 2]], [[0.5]], 2, 3], '#VALUE!', 'issued must be one cell, or 3 cells, one a month; found 2'],
  [
    'POINTSROLL',
    [[[1, 2, 3]], [[1]], [[0.5]], 2, 3],
    '#VALUE!',
    'opening may have at most 2 cells, since older points have expired; found 3',
  ],
  ['POINTSROLL', [[[0]], [[1e308]], [[0]], 12, 3], '#NUM!', 'larger than a cell can hold'],
  ['TIERED', [1, [[0, 5, 5]], [[0, 1, 2]]], '#VALUE!', 'thresholds must rise from cell to cell; cell 3 holds 5 after 5'],
  ['TIERED', [1, [[0, 5]], [[0, -1]]], '#VALUE!', 'rates must not be below zero; cell 2 holds -1'],
  ['TIERED', [1e308, [[0]], [[1e3]], 'whole'], '#NUM!', 'larger than a cell can hold'],
  ['DRIVER', ['uv*price', [['uv']], [[1]]], '#VALUE!', '“price” at position 4 is not in names, which has uv'],
  ['DRIVER', ['uv', [['uv']], [[null]]], '#N/A', 'cell 1 of values'],
  ['DRIVER', ['1/uv', [['uv']], [[0]]], '#NUM!', 'divides by zero at position 2'],
])('%s shows what went wrong as a cell error', (id, values, error, message) => {
  const call = () => associated.get(id)?.(...values);
  expect(call).toThrow(CellError);
  expect(call).toThrow(expect.objectContaining({ code: error, message: expect.stringContaining(message) }));
});

it('shows what went wrong in a single cell of a range there, and the results of the others', () => {
  const [[first, second]] = associated.get('ATTAINMENT')?.([[95, 30]], [[100, 0]]) as unknown[][] as [[number, CellError]];
  expect(first).toBe(0.95);
  expect(second).toBeInstanceOf(CellError);
  expect(second).toMatchObject({ code: '#N/A', message: expect.stringContaining('target is zero') });
});

it('shows what went wrong in a function that takes its time as a cell error', async () => {
  const call = associated.get('LOYALTYSIM')?.([['moths', 2]], 100) as Promise<unknown>;
  await expect(call).rejects.toBeInstanceOf(CellError);
  await expect(call).rejects.toMatchObject({ code: '#VALUE!', message: expect.stringContaining('“moths” is no key') });
});

it('calculates when nothing is wrong', () => expect(associated.get('SPREAD')?.(100, [[1, 1, 1]], null, null)).toEqual([[33, 34, 33]]));

describe.each(LOCALES)('functions.json, %s', (locale) => {
  const { functions } = functionsMetadata(locale, 'https://example.com/almanac');

  it('names functions as Excel allows: letters, digits and dots, a letter first, unlike a cell', () => {
    for (const { id, name } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,127}$/);
      expect(name).toBe(id);
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
  });

  it('describes every function and argument, and has a help page for each', () => {
    for (const { id, description, helpUrl, parameters } of functions) {
      expect(description.length).toBeGreaterThan(5);
      expect(helpUrl).toBe(`https://example.com/almanac/help/${locale}/${id.toLowerCase()}.html`);
      for (const parameter of parameters) expect(parameter.description.length).toBeGreaterThan(2);
    }
  });

  it('puts optional arguments last, never streams or recalculates on its own, and lets be cancelled what takes its time', () => {
    for (const { id, parameters, options } of functions) {
      const optional = parameters.map((parameter) => parameter.optional);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
      expect(options).toEqual({ stream: false, cancelable: id === 'LOYALTYSIM', volatile: false });
    }
  });

  it('has the signatures that were published', () => {
    const signatures = functions.map(
      ({ name, parameters }) => `${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(', ')})`,
    );
    expect(signatures).toEqual([
      'SPREAD(total, weights, [digits], [locks])',
      'RAKE(seed, row_totals, column_totals, [digits])',
      'DISAGGREGATE(low, indicator, [method], [conversion])',
      'BREAKDOWN(annual, start, [history], [market], [grain], [digits])',
      'SEASONAL(history, [period], [kind])',
      'PERIODS(start, count, [grain])',
      'EVENTS(from, to, [market])',
      'FESTIVAL(name, year)',
      'TIMEPROGRESS(date, start, end, [weights])',
      'FORECAST(history, [horizon], [period], [level], [method])',
      'BACKTEST(history, [horizon], [period])',
      'OUTLOOK(actuals, plan, [method])',
      'RETENTION(survivors, horizon)',
      'VARIANCE(actual, plan, [kind])',
      'ATTAINMENT(actual, target)',
      'GROWTH(current, previous)',
      'BRIDGE(from, to)',
      'PVM(plan_quantity, plan_price, actual_quantity, actual_price)',
      'FLEX(plan_cost, plan_driver, actual_cost, actual_driver, [variable_share])',
      'POINTSALLOC(sales, points, point_price, redemption)',
      'POINTSREVENUE(deferred, redeemed_to_date, expected_redeemed)',
      'POINTSROLL(opening, issued, redeemed_share, expiry_months, months)',
      'LOYALTYSIM(assumptions, [runs], [seed])',
      'TIERED(amount, thresholds, rates, [mode])',
      'DRIVER(expression, names, values)',
    ]);
  });

  it('takes ranges as they are, so that blank cells are seen', () => {
    const ranges = functions.flatMap(({ parameters }) => parameters.filter(({ dimensionality }) => dimensionality === 'matrix'));
    expect(ranges.map(({ name }) => name)).toEqual([
      ...['weights', 'locks', 'seed', 'row_totals', 'column_totals', 'low', 'indicator'],
      ...['history', 'history', 'weights', 'history', 'history', 'actuals', 'plan', 'survivors'],
      ...['actual', 'plan', 'actual', 'target', 'current', 'previous', 'from', 'to'],
      ...['plan_quantity', 'plan_price', 'actual_quantity', 'actual_price', 'opening', 'issued', 'redeemed_share', 'assumptions'],
      ...['thresholds', 'rates', 'names', 'values'],
    ]);
    expect(ranges.every(({ type }) => type === 'any')).toBe(true);
  });

  it('promises numbers, but for the tables with words, and for ranges with errors in single cells', () => {
    const others = functions.filter(({ result }) => result.type === 'any').map(({ name }) => name);
    expect(others).toEqual(['EVENTS', 'BACKTEST', 'VARIANCE', 'ATTAINMENT', 'GROWTH']);
  });
});
