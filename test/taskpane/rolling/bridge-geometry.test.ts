import fc from 'fast-check';
import { bridgeBars } from '../../../src/taskpane/rolling/bridge';
import { bridgeGeometry } from '../../../src/taskpane/rolling/bridge-geometry';
import { changesOf } from './changes-of';

const WIDTH = 288;
const drawn = (then: number, amounts: readonly number[]) => bridgeGeometry(bridgeBars(changesOf(then, amounts)), WIDTH);
const amounts = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 6, maxLength: 6 });
const landing = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

describe('the picture of a bridge', () => {
  it('begins at zero where that leaves the causes to be seen', () => {
    const { bars, broken } = drawn(100, [50, -30]);
    expect(broken).toBe(false);
    expect(bars.map(({ x, width }) => [x, width].map(Math.round))).toEqual([
      [0, 192],
      [192, 96],
      [230, 58],
      [0, 230],
    ]);
  });

  it('cuts landings short that would leave nothing of the causes, and says so', () => {
    const { bars, broken } = drawn(120_000_000, [1_000_000, -500_000]);
    expect(broken).toBe(true);
    expect(bars[1]!.width).toBeGreaterThan(WIDTH / 2);
    expect(bars[0]!.width).toBeGreaterThan(20);
  });

  it('shows landings below zero, and one of nothing at all', () => {
    expect(drawn(-100, [-50]).bars.map(({ x, width }) => [x, width].map(Math.round))).toEqual([
      [96, 192],
      [0, 96],
      [0, 288],
    ]);
    expect(drawn(0, []).bars.every(({ x, width }) => x === 0 && width > 0)).toBe(true);
  });

  it('keeps every bar within the picture, in lines that do not overlap', () => {
    fc.assert(
      fc.property(landing, amounts, (then, moved) => {
        const { bars, height } = drawn(then, moved);
        bars.forEach(({ x, y, width, words, ...bar }, line) => {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThan(0);
          expect(x + width).toBeLessThanOrEqual(WIDTH + 1e-6);
          expect(words).toBeLessThan(y);
          expect(y + bar.height).toBeLessThanOrEqual(bars[line + 1]?.words ?? height);
        });
      }),
    );
  });

  it('joins the bars: each one has the end of the one before at one of its own', () => {
    fc.assert(
      fc.property(landing, amounts, (then, moved) => {
        const { bars } = drawn(then, moved);
        const joined = bars.slice(1).every(({ x, width }, index) => {
          const end = bars[index]!.end;
          return Math.min(Math.abs(x - end), Math.abs(x + width - end)) <= 2 + 1e-6;
        });
        expect(joined).toBe(true);
      }),
    );
  });

  it('draws equal amounts equally long, whichever way they go', () => {
    const { bars } = drawn(1_000_000, [40_000, -40_000, 20_000]);
    expect(bars[1]!.width).toBeCloseTo(bars[2]!.width, 6);
    expect(bars[3]!.width).toBeCloseTo(bars[1]!.width / 2, 6);
  });
});
