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
])('%s shows what went wrong as a cell error', (id, values, error, message) => {
  const call = () => associated.get(id)?.(...values);
  expect(call).toThrow(CellError);
  expect(call).toThrow(expect.objectContaining({ code: error, message: expect.stringContaining(message) }));
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

  it('puts optional arguments last, and never streams or recalculates on its own', () => {
    for (const { parameters, options } of functions) {
      const optional = parameters.map((parameter) => parameter.optional);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
      expect(options).toEqual({ stream: false, cancelable: false, volatile: false });
    }
  });

  it('has the signatures that were published', () => {
    const signatures = functions.map(
      ({ name, parameters }) => `${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(', ')})`,
    );
    expect(signatures).toEqual([
      'SPREAD(total, weights, [digits], [locks])',
      'BREAKDOWN(annual, start, [history], [market], [grain], [digits])',
      'SEASONAL(history, [period], [kind])',
      'PERIODS(start, count, [grain])',
    ]);
  });

  it('takes ranges as they are, so that blank cells are seen', () => {
    const ranges = functions.flatMap(({ parameters }) => parameters.filter(({ dimensionality }) => dimensionality === 'matrix'));
    expect(ranges.map(({ name }) => name)).toEqual(['weights', 'locks', 'history', 'history']);
    expect(ranges.every(({ type }) => type === 'any')).toBe(true);
  });
});
