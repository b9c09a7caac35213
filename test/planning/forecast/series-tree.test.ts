import fc from 'fast-check';
import { serialOf } from '../../../src/calendar/serial';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import { seriesTree } from '../../../src/planning/forecast/series-tree';

const START = { year: 2027, month: 1 };

function line(year: number, month: number, netSales: number, rest: Partial<ActualsRow> = {}): ActualsRow {
  return { date: serialOf(year, month, 1), channel: 'JD', store: '', product: '', units: null, ...rest, netSales };
}

describe('series of a history', () => {
  it('are the total, and below it what sold most in the last twelve months first', () => {
    const rows = [line(2026, 11, 5), line(2026, 12, 5), line(2026, 11, 7, { channel: 'Tmall' }), line(2026, 12, 9, { channel: 'Tmall' })];
    const { months, rows: series } = seriesTree(rows, { levels: ['channel'], measure: 'netSales', start: START });
    expect(months).toEqual([
      { year: 2026, month: 11 },
      { year: 2026, month: 12 },
    ]);
    expect(series.map(({ label, depth, parent, children, values }) => ({ label, depth, parent, children, values }))).toEqual([
      { label: '', depth: 0, parent: -1, children: [1, 2], values: [12, 14] },
      { label: 'Tmall', depth: 1, parent: 0, children: [], values: [7, 9] },
      { label: 'JD', depth: 1, parent: 0, children: [], values: [5, 5] },
    ]);
  });

  it('count a month that only other rows have as no sales from the first sale on, and know nothing of a month without any line', () => {
    const rows = [
      line(2026, 8, 1),
      line(2026, 10, 1),
      line(2026, 12, 1),
      line(2026, 10, 4, { channel: 'Tmall' }),
      // Nothing at all in September and November.
    ];
    const { rows: series } = seriesTree(rows, { levels: ['channel'], measure: 'netSales', start: START });
    expect(series.map(({ label, values, silent }) => [label, values, silent])).toEqual([
      ['', [1, null, 5, null, 1], 0],
      ['Tmall', [null, null, 4, null, 0], 1],
      ['JD', [1, null, 1, null, 1], 0],
    ]);
  });

  it('leave out what is sold from the first month on, and what last sold more than a year ago', () => {
    const rows = [line(2025, 1, 3, { channel: 'Old' }), line(2026, 12, 1), line(2027, 1, 100)];
    const { rows: series } = seriesTree(rows, { levels: ['channel'], measure: 'netSales', start: START });
    expect(series.map(({ label }) => label)).toEqual(['', 'JD']);
    expect(series[0]?.values[0]).toBe(3);
    expect(series[0]?.values.at(-1)).toBe(1);
  });

  it('of a row above others are all that was sold under it, also what is no longer sold, however deep the rows go', () => {
    const cell = fc.record({
      channel: fc.constantFrom('A', 'B'),
      store: fc.constantFrom('x', 'y'),
      product: fc.constantFrom('p', 'q', 'r'),
      month: fc.integer({ min: -23, max: 12 }),
      netSales: fc.integer({ min: 0, max: 1000 }),
    });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 60 }), (cells) => {
        const rows = cells.map(({ month, netSales, ...rest }) => line(2026, month, netSales, rest));
        const upTo = (depth: number, levels: readonly ('channel' | 'store' | 'product')[]) =>
          seriesTree(rows, { levels, measure: 'netSales', start: START })
            .rows.filter((row) => row.depth <= depth)
            .map(({ key, values, silent }) => [key, values, silent]);
        expect(upTo(1, ['channel', 'store'])).toEqual(upTo(1, ['channel']));
        expect(upTo(1, ['channel', 'store', 'product'])).toEqual(upTo(1, ['channel']));
        expect(upTo(2, ['channel', 'store', 'product'])).toEqual(upTo(2, ['channel', 'store']));
      }),
    );
  });

  it('of units know nothing where no line says how many', () => {
    const rows = [line(2026, 11, 5, { units: 2 }), line(2026, 12, 5), line(2026, 12, 5, { store: 'S', units: 3 })];
    const { rows: series } = seriesTree(rows, { levels: ['store'], measure: 'units', start: START });
    expect(series.map(({ label, values }) => [label, values])).toEqual([
      ['', [2, 3]],
      ['S', [null, 3]],
      ['—', [2, null]],
    ]);
  });

  it('are none without history before the first month', () => {
    expect(seriesTree([line(2027, 1, 5)], { levels: [], measure: 'netSales', start: START })).toEqual({ months: [], rows: [] });
  });

  it('sum to the row above in every month of the last twelve, for any history', () => {
    const cell = fc.record({
      channel: fc.constantFrom('A', 'B', ''),
      store: fc.constantFrom('x', 'y'),
      product: fc.constantFrom('p', 'q', 'r'),
      month: fc.integer({ min: 1, max: 12 }),
      netSales: fc.integer({ min: -100, max: 1000 }),
    });
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 60 }),
        fc.subarray(['channel', 'store', 'product'] as const),
        (cells, levels) => {
          const rows = cells.map(({ month, netSales, ...rest }) => line(2026, month, netSales, rest));
          const { rows: series } = seriesTree(rows, { levels, measure: 'netSales', start: START });
          for (const { values, children } of series) {
            if (children.length === 0) continue;
            const sums = values.map((_, at) => children.reduce((sum, child) => sum + (series[child]?.values[at] ?? 0), 0));
            expect(sums).toEqual(values.map((value) => value ?? 0));
          }
        },
      ),
    );
  });
});
