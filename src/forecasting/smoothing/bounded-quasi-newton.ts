/** A smooth function of many variables and its gradient. */
export interface SmoothObjective {
  /** The function; Infinity where it is not defined. */
  value(x: Float64Array): number;
  /** The gradient at the place of the last call of `value`, written into `into`. */
  gradient(x: Float64Array, into: Float64Array): void;
}

/** Where to search: the variables that may move, their bounds and how far each is expected to be from its best place. */
export interface SearchSpace {
  readonly free: readonly number[];
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly reach: Float64Array;
}

/** Share of the decrease the gradient promises that a step must bring (Armijo). */
const ENOUGH = 1e-4;
/** Times the search may begin again from what it knew at first about the curvature. */
const FRESH_STARTS = 2;

/**
 * A local minimum between bounds, `x` moved there in place; returns its value. Quasi-Newton steps (BFGS, on the inverse of the Hessian)
 * among the variables that do not press against a bound, cut off at the bounds and shortened until they bring enough. Where they
 * come to nothing, the curvature learned is forgotten and the search goes on from there, twice at most.
 *
 * Source of the method: Bertsekas (1982), Projected Newton methods for optimization problems with simple constraints, SIAM
 * J. Control and Optimization 20; Nocedal & Wright, Numerical Optimization, chapter 6.
 *
 * @param tolerance steps that lower the function by less end the search
 * @param rounds most steps taken
 */
export function minimiseWithinBounds(
  objective: SmoothObjective,
  x: Float64Array,
  space: SearchSpace,
  tolerance: number,
  rounds: number,
): number {
  if (space.free.length === 0) return objective.value(x);
  const descent = new Descent(objective, x, space);
  if (descent.value === Infinity) return Infinity;
  let [slow, freshStarts] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const before = descent.value;
    const moved = descent.promise() > tolerance / 10 && descent.step();
    slow = before - descent.value < tolerance ? slow + 1 : 0;
    if (moved && slow < 2) continue;
    if (descent.isFresh || freshStarts === FRESH_STARTS) break;
    descent.forget();
    [slow, freshStarts] = [0, freshStarts + 1];
  }
  return descent.value;
}

/** The state of one search. All vectors but `x` and `tried` count the free variables only. */
class Descent {
  value: number;
  /** Nothing has been learned about the curvature yet. */
  isFresh = true;
  private readonly size: number;
  private readonly inverse: Float64Array;
  private readonly gradient: Float64Array;
  private readonly tried: Float64Array;
  private readonly slope: Float64Array;
  private readonly direction: Float64Array;
  private readonly moved: Float64Array;
  private readonly change: Float64Array;
  private readonly image: Float64Array;
  /** 1 for a variable that stands at a bound and is pulled beyond it. */
  private readonly pressed: Uint8Array;

  constructor(
    private readonly objective: SmoothObjective,
    private readonly x: Float64Array,
    private readonly space: SearchSpace,
  ) {
    const size = space.free.length;
    this.size = size;
    this.inverse = new Float64Array(size * size);
    this.gradient = new Float64Array(x.length);
    this.tried = Float64Array.from(x);
    this.slope = new Float64Array(size);
    this.direction = new Float64Array(size);
    this.moved = new Float64Array(size);
    this.change = new Float64Array(size);
    this.image = new Float64Array(size);
    this.pressed = new Uint8Array(size);
    this.value = objective.value(x);
    if (this.value === Infinity) return;
    objective.gradient(x, this.gradient);
    for (let i = 0; i < size; i++) this.slope[i] = this.gradient[space.free[i]!]!;
    this.forget();
  }

  /** Back to the curvature assumed at first. */
  forget(): void {
    const { size, inverse } = this;
    inverse.fill(0);
    for (let i = 0; i < size; i++) inverse[i * size + i] = this.space.reach[this.space.free[i]!]! ** 2;
    this.isFresh = true;
  }

  /** Sets the direction of the next step; what the gradient promises it will bring, to first order. */
  promise(): number {
    const { size, inverse, slope, direction, pressed, x } = this;
    const { free, lower, upper } = this.space;
    for (let i = 0; i < size; i++) {
      const place = free[i]!;
      pressed[i] = (x[place]! <= lower[place]! && slope[i]! > 0) || (x[place]! >= upper[place]! && slope[i]! < 0) ? 1 : 0;
    }
    let promise = 0;
    for (let i = 0; i < size; i++) {
      let step = 0;
      if (!pressed[i]) for (let j = 0; j < size; j++) if (!pressed[j]) step -= inverse[i * size + j]! * slope[j]!;
      direction[i] = step;
      promise -= step * slope[i]!;
    }
    return promise;
  }

  /** Goes along the direction as far as it brings enough and learns from the change of the gradient; false where nothing is brought. */
  step(): boolean {
    const { size, slope, change, pressed, moved, objective, x } = this;
    const lowered = this.search();
    if (lowered === Infinity) return false;
    this.value = lowered;
    x.set(this.tried);
    objective.gradient(x, this.gradient);
    let curvature = 0;
    for (let i = 0; i < size; i++) {
      const now = this.gradient[this.space.free[i]!]!;
      change[i] = pressed[i] ? 0 : now - slope[i]!;
      slope[i] = now;
      curvature += change[i]! * moved[i]!;
    }
    this.learn(curvature);
    return true;
  }

  /** Shortens the step until it brings enough; the value there, or Infinity. */
  private search(): number {
    const { size, objective, x, tried, moved, direction, slope, value } = this;
    const { free, lower, upper } = this.space;
    for (let share = 1, attempt = 0; attempt < 25; attempt++) {
      let linear = 0;
      for (let i = 0; i < size; i++) {
        const place = free[i]!;
        tried[place] = Math.min(upper[place]!, Math.max(lower[place]!, x[place]! + share * direction[i]!));
        moved[i] = tried[place]! - x[place]!;
        linear += moved[i]! * slope[i]!;
      }
      const reached = objective.value(tried);
      if (reached <= value + ENOUGH * Math.min(0, linear)) return reached;
      // The lowest point of the parabola through both values with the slope at the first; not a number beyond the domain.
      const parabola = (0.5 * share * linear) / (linear - (reached - value));
      share = Math.min(0.5 * share, Math.max(0.1 * share, parabola || 0));
    }
    return Infinity;
  }

  /** The BFGS update of the inverse Hessian, by `curvature`, the product of step and change of gradient. */
  private learn(curvature: number): void {
    const { size, inverse, image, change, moved } = this;
    let stretch = 0;
    for (let i = 0; i < size; i++) {
      let sum = 0;
      for (let j = 0; j < size; j++) sum += inverse[i * size + j]! * change[j]!;
      image[i] = sum;
      stretch += sum * change[i]!;
    }
    if (!(curvature > 1e-12 * stretch)) return;
    if (this.isFresh) {
      const factor = curvature / stretch;
      for (let at = 0; at < inverse.length; at++) inverse[at] = inverse[at]! * factor;
      for (let i = 0; i < size; i++) image[i] = image[i]! * factor;
      stretch *= factor;
      this.isFresh = false;
    }
    const own = (1 + stretch / curvature) / curvature;
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) {
        const at = i * size + j;
        inverse[at] = inverse[at]! + own * moved[i]! * moved[j]! - (image[i]! * moved[j]! + moved[i]! * image[j]!) / curvature;
      }
    }
  }
}
