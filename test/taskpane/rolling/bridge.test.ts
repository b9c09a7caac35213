import fc from 'fast-check';
import { bridgeBars, bridgeKind, mainCause } from '../../../src/taskpane/rolling/bridge';
import { changesOf } from './changes-of';

describe('the bridge of a landing', () => {
  it('leads from then to now, cause by cause, without those that moved nothing', () => {
    expect(bridgeBars(changesOf(100, [10, 0, -30, 0, 0, 5]))).toEqual([
      { name: 'then', from: 0, to: 100 },
      { name: 'actuals', from: 100, to: 110 },
      { name: 'events', from: 110, to: 80 },
      { name: 'months', from: 80, to: 85 },
      { name: 'now', from: 0, to: 85 },
    ]);
  });

  it('takes the noise of binary fractions for nothing', () => {
    expect(bridgeBars(changesOf(1e8, [1e-8])).map(({ name }) => name)).toEqual(['then', 'now']);
  });

  it('chains: each cause begins where the one before ended, the last ends at now', () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.array(amount, { minLength: 6, maxLength: 6 }),
        (then, amounts) => {
          const changes = changesOf(then, amounts);
          const bars = bridgeBars(changes);
          const chain = bars.slice(1, -1);
          const reached = chain.reduce((end, { from, to }) => {
            expect(from).toBe(end);
            return to;
          }, then);
          expect(Math.abs(reached - changes.now)).toBeLessThanOrEqual(6 * Math.max(Math.abs(then), Math.abs(changes.now)) * 1e-9);
          expect(chain).toHaveLength(
            amounts.filter((one) => Math.abs(one) > Math.max(Math.abs(then), Math.abs(changes.now)) * 1e-9).length,
          );
        },
      ),
    );
  });

  it('tells landings from what adds and what takes away', () => {
    expect(bridgeBars(changesOf(100, [10, -30])).map(bridgeKind)).toEqual(['landing', 'adds', 'takes', 'landing']);
  });

  it('names the cause that moved most the way the landing went', () => {
    expect(mainCause(changesOf(100, [25, -20, 5]))).toBe('actuals');
    expect(mainCause(changesOf(100, [30, -45, 25]))).toBe('actuals');
    expect(mainCause(changesOf(100, [30, -45, 15]))).toBe('forecast');
    expect(mainCause(changesOf(100, [10, -30, 5]))).toBe('forecast');
    expect(mainCause(changesOf(100, [0, 0, 0, 0, 7]))).toBe('price');
    expect(mainCause(changesOf(100, []))).toBeNull();
  });
});
