import type { BridgeBar } from './bridge';

/** A bar in its line, in pixels from the chart's top left corner. */
export interface PlacedBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where its words stand: their baseline. */
  readonly words: number;
  /** Where the bar ends: the next one begins there. */
  readonly end: number;
}

/** Everything the chart draws. */
export interface BridgeGeometry {
  readonly height: number;
  readonly bars: readonly PlacedBar[];
  /** Whether the axis begins away from zero, so that a landing's bar is not as long as its amount. */
  readonly broken: boolean;
}

const LINE = 36;
const BAR = { top: 18, height: 10 };
const WORDS = 13;
/** So that a bar of next to nothing can be seen. */
const THIN = 2;
/** Landings longer than this many times all that moved are cut short. */
const LONG = 3;
/** What is left of a landing that is cut short, as a part of all that moved. */
const STUMP = 0.4;

/**
 * Places the bars below each other, each under the line of its words: a pane is too narrow for columns with their names. An axis that begins at zero
 * would leave nothing to be seen of causes that move a landing by some per cent; where it does not, `broken` says so.
 */
export function bridgeGeometry(bars: readonly BridgeBar[], width: number): BridgeGeometry {
  const ends = bars.flatMap(({ name, from, to }) => (name === 'then' || name === 'now' ? [to] : [from, to]));
  const [lowest, highest] = [Math.min(...ends), Math.max(...ends)];
  const moved = highest - lowest;
  const broken = moved > 0 && (lowest > LONG * moved || -highest > LONG * moved);
  const first = broken && lowest > 0 ? lowest - STUMP * moved : Math.min(0, lowest);
  const last = broken && lowest < 0 ? highest + STUMP * moved : Math.max(0, highest);
  const scale = last > first ? width / (last - first) : 0;
  const xOf = (amount: number): number => (Math.min(last, Math.max(first, amount)) - first) * scale;
  return {
    height: bars.length * LINE,
    broken,
    bars: bars.map(({ from, to }, line) => {
      const [left, right] = [xOf(Math.min(from, to)), xOf(Math.max(from, to))];
      const shown = Math.max(THIN, right - left);
      const y = line * LINE;
      return { x: Math.min(left, width - shown), y: y + BAR.top, width: shown, height: BAR.height, words: y + WORDS, end: xOf(to) };
    }),
  };
}
