import { isAdmissible } from './admissible';
import { minimiseWithinBounds, type SearchSpace, type SmoothObjective } from './bounded-quasi-newton';
import { ALPHA, BETA, GAMMA, LEVEL, PHI, SEASON, SmoothingRecursion, TREND, type Form } from './smoothing-recursion';
import { startingStates, type StartingStates } from './starting-states';

/** Which components a smoothing model has. */
export interface Components {
  readonly trend: 'N' | 'A' | 'Ad';
  readonly season: 'N' | 'A' | 'M';
}

/** What is fitted, and within which bounds. */
export interface FitRequest extends Components {
  readonly relative: boolean;
  readonly renewedByNewLevel?: boolean;
  /** Values held instead of fitted, by their place in the vector. */
  readonly held?: ReadonlyMap<number, number>;
  /** The states before the first value are held where they start. */
  readonly statesHeld?: boolean;
  /** First states, where they are not to be guessed. */
  readonly states?: StartingStates;
  /** Only parameters with which errors of the distant past lose their weight. */
  readonly admissibleOnly?: boolean;
  /** Bounds of alpha, beta and gamma. */
  readonly lowest?: number;
  readonly highest?: number;
}

/** A model with its parameters and first states in one vector, and minus twice the logarithm of its likelihood. */
export interface SmoothingFit {
  readonly x: Float64Array;
  readonly deviance: number;
}

const ALPHAS = [0.1, 0.4, 0.8];
const [SLOW, FAST] = [0.02, 0.2];
const DAMPING = 0.95;
/** Seasons longer than this keep the first states of the decomposition: there are too many to learn from few repetitions. */
const LONGEST_LEARNED = 60;
/** Bounds of the damping factor: below, the trend is gone at once; above, it cannot be told from an undamped one. */
const DAMPING_BOUNDS = [0.8, 0.98] as const;

/** Fits smoothing models to one history (in a unit near its size), sharing the recursion's memory between them. */
export class SmoothingFitter {
  readonly recursion: SmoothingRecursion;
  private readonly guesses = new Map<string, StartingStates>();

  constructor(
    readonly values: Float64Array,
    readonly period: number,
  ) {
    this.recursion = new SmoothingRecursion(values, period);
  }

  /**
   * The parameters and first states of the greatest likelihood, from the best of a coarse grid of parameters (or `start`) downhill
   * within the bounds; a deviance of Infinity where none was found at which the model is defined.
   */
  fit(request: FitRequest, tolerance: number, rounds: number, start?: Float64Array): SmoothingFit {
    const form: Form = { season: request.season, relative: request.relative, renewedByNewLevel: request.renewedByNewLevel ?? false };
    const checked = request.admissibleOnly === true && request.trend !== 'N' && request.season !== 'N';
    const objective = {
      value: (at: Float64Array) => (checked && !this.admits(at) ? Infinity : this.recursion.run(at, form)),
      gradient: (at: Float64Array, into: Float64Array) => this.recursion.gradient(at, form, into),
    };
    const x = start ? Float64Array.from(start) : this.bestStart(request, objective);
    // The errors at the start say how far the states may be off.
    objective.value(x);
    const deviance = minimiseWithinBounds(objective, x, this.searchSpace(request, x), tolerance, rounds);
    return { x, deviance };
  }

  private admits(x: Float64Array): boolean {
    const alpha = x[ALPHA]!;
    return isAdmissible(alpha, alpha * x[BETA]!, (1 - alpha) * x[GAMMA]!, x[PHI]!, this.period);
  }

  /** The guessed first states with the best parameters of a coarse grid. */
  private bestStart(request: FitRequest, objective: SmoothObjective): Float64Array {
    const { trend, season, held } = request;
    const states = request.states ?? this.guess(season);
    const best = new Float64Array(SEASON + this.period);
    best[PHI] = held?.get(PHI) ?? (trend === 'Ad' ? DAMPING : 1);
    best[LEVEL] = held?.get(LEVEL) ?? (trend === 'N' ? states.mean : states.level);
    best[TREND] = held?.get(TREND) ?? (trend === 'N' ? 0 : states.trend);
    best.set(states.seasons, SEASON);
    const x = Float64Array.from(best);
    const choices = (place: number, grid: number[], present: boolean) => (held?.has(place) ? [held.get(place)!] : present ? grid : [0]);
    let least = Infinity;
    for (const alpha of choices(ALPHA, ALPHAS, true)) {
      // The slow trend is admissible however long the season.
      for (const beta of choices(BETA, [Math.min(SLOW, FAST / this.period), FAST], trend !== 'N')) {
        for (const gamma of choices(GAMMA, [SLOW, FAST], season !== 'N')) {
          x[ALPHA] = alpha;
          x[BETA] = beta;
          x[GAMMA] = gamma;
          const deviance = objective.value(x);
          if (deviance > least) continue;
          least = deviance;
          best.set(x);
        }
      }
    }
    return best;
  }

  private guess(season: 'N' | 'A' | 'M'): StartingStates {
    const known = this.guesses.get(season);
    if (known) return known;
    const states = startingStates(this.values, this.period, season);
    this.guesses.set(season, states);
    return states;
  }

  private searchSpace({ trend, season, held, statesHeld, lowest = 1e-4, highest = 0.9999 }: FitRequest, x: Float64Array): SearchSpace {
    const { period, values, recursion } = this;
    const free = [ALPHA];
    if (trend !== 'N') free.push(BETA);
    if (season !== 'N') free.push(GAMMA);
    if (trend === 'Ad') free.push(PHI);
    if (!statesHeld) free.push(LEVEL);
    if (!statesHeld && trend !== 'N') free.push(TREND);
    if (!statesHeld && season !== 'N' && period <= LONGEST_LEARNED) for (let at = 0; at < period; at++) free.push(SEASON + at);
    const lower = new Float64Array(x.length).fill(-Infinity).fill(lowest, ALPHA, PHI);
    const upper = new Float64Array(x.length).fill(Infinity).fill(highest, ALPHA, PHI);
    [lower[PHI], upper[PHI]] = DAMPING_BOUNDS;
    return {
      free: held ? free.filter((place) => !held.has(place)) : free,
      lower,
      upper,
      reach: reaches(x, season, recursion, values.length),
    };
  }
}

/** How far each variable may be from its best place, roughly: the square root of the inverse Hessian's diagonal. */
function reaches(x: Float64Array, season: 'N' | 'A' | 'M', recursion: SmoothingRecursion, length: number): Float64Array {
  const period = x.length - SEASON;
  let squares = 0;
  for (const error of recursion.errors) squares += error * error;
  const spread = Math.sqrt(squares / length) + 1e-9;
  const alpha = x[ALPHA]!;
  const reach = new Float64Array(x.length).fill(1 / Math.sqrt(length + 1));
  reach[LEVEL] = spread * Math.sqrt(alpha);
  reach[TREND] = spread * alpha * 0.3;
  const perSeason = Math.sqrt(Math.max(x[GAMMA]!, period / length));
  reach.fill((spread * perSeason) / (season === 'M' ? Math.max(Math.abs(x[LEVEL]!), 1e-3) : 1), SEASON);
  return reach;
}
