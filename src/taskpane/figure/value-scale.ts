/** Gridlines at round amounts: `steps` steps of `step` from zero up. */
export interface ValueScale {
  readonly step: number;
  readonly steps: number;
}

const ROUND = [1, 2, 2.5, 5];
const STEPS = { least: 3, most: 5 };
/** Room for the noise of binary fractions when a value stands just on a gridline. */
const SLACK = 1e-9;

/** The round scale of three to five steps that ends closest above `highest`; a single step of 1 where there is nothing to show. */
export function valueScale(highest: number): ValueScale {
  if (!(highest > 0)) return { step: 1, steps: 1 };
  const power = Math.floor(Math.log10(highest));
  const candidates = [power - 1, power].flatMap((exponent) =>
    ROUND.map((factor) => {
      const step = factor * 10 ** exponent;
      return { step, steps: Math.ceil((highest / step) * (1 - SLACK)) };
    }),
  );
  const usable = candidates.filter(({ steps }) => steps >= STEPS.least && steps <= STEPS.most);
  return usable.reduce((best, next) => (next.step * next.steps <= best.step * best.steps ? next : best));
}
