import { NO_DRIVER_INPUTS, planDrivers, type DriverInputs } from '../../../src/planning/drivers/plan-drivers';
import type { Level } from '../../../src/planning/actuals/actuals';
import type { RollingRow } from '../../../src/planning/rolling/rolling-plan';

const row = (key: string, depth: number): RollingRow => ({
  key,
  label: key,
  depth,
  parent: depth - 1,
  children: [],
  member: { channel: key, store: '', product: '' },
  planned: true,
  baseline: null,
  method: '',
  price: null,
});
const rolling = (levels: readonly Level[] = ['channel', 'product']) => ({
  rows: [row('', 0), row('A', 1), row('A/p', 2), row('B', 1)],
  levels,
  months: [
    { year: 2027, month: 5 },
    { year: 2027, month: 6 },
  ],
});
const planned = (inputs: Partial<DriverInputs>, levels?: readonly Level[]) =>
  planDrivers(rolling(levels), { ...NO_DRIVER_INPUTS, ...inputs });

describe('the plan of drivers', () => {
  it('has the channels of the rolling plan, or its total where it has none', () => {
    expect(planned({}).rows).toEqual([1, 3]);
    expect(planned({}, ['product']).rows).toEqual([0]);
    expect(planned({}, []).rows).toEqual([0]);
  });

  it.each(['A1', 'R1C1', 'Q3'])('has no driver that reads as a cell: %s', (name) =>
    expect(() => planned({ formula: `uv*${name}` })).toThrow(
      expect.objectContaining({ code: 'driver-cell', params: expect.objectContaining({ found: name }) as unknown }),
    ),
  );

  it('has the drivers of the formula in its order, each once', () => {
    const { drivers } = planned({ formula: 'orders*Rate_1 + ORDERS*return_rate - 退货率*x', locked: ['return_rate', 'gone'] });
    expect(drivers.map(({ name, key, kind, locked }) => [name, key, kind, locked])).toEqual([
      ['orders', 'orders', 'count', false],
      ['Rate_1', 'rate_1', 'other', false],
      ['return_rate', 'return_rate', 'rate', true],
      ['退货率', '退货率', 'rate', false],
      ['x', 'x', 'other', false],
    ]);
  });

  it('keeps drivers that the formula no longer names while values of theirs are in the window', () => {
    const of = (month: string) => planned({ formula: 'uv*price', values: { B: { aov: { [month]: 5 } } } }).drivers;
    expect(of('2027-06').map(({ key, used }) => [key, used])).toEqual([
      ['uv', true],
      ['price', true],
      ['aov', false],
    ]);
    expect(of('2027-07')).toHaveLength(2);
  });

  it.each([
    ['uv*', 'formula ends at position 4'],
    ['2*3', 'formula names no driver. Name some, as in uv*cvr*aov*(1-returns).'],
    [Array.from({ length: 13 }, (_, at) => `d${at}`).join('+'), 'formula names 13 drivers; at most 12 are allowed'],
  ])('%s is refused', (formula, message) => expect(() => planned({ formula })).toThrow(message));
});
