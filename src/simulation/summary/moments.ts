/**
 * Mean and variance of numbers as they come, without keeping them.
 *
 * Source of the method: Welford (1962), Note on a Method for Calculating Corrected Sums of Squares and Products, Technometrics 4(3).
 */
export class Moments {
  count = 0;
  /** NaN of nothing. */
  mean = NaN;
  private squares = 0;

  add(values: Iterable<number>): this {
    for (const value of values) {
      this.count++;
      if (this.count === 1) {
        this.mean = value;
        continue;
      }
      const off = value - this.mean;
      this.mean += off / this.count;
      this.squares += off * (value - this.mean);
    }
    return this;
  }

  /** Of the population that the numbers are a sample of; NaN of fewer than two. */
  get variance(): number {
    return this.count < 2 ? NaN : this.squares / (this.count - 1);
  }
}
