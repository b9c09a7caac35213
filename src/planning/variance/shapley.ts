/**
 * What each driver adds to the change of the product of drivers, by Shapley values: the mean, over every order in which the drivers could
 * change one after the other, of what the product changes by when it is this driver's turn. Drivers may be zero or negative. The parts sum
 * to the change but for rounding.
 *
 * No order has to be tried: of the other drivers only how many changed before counts, and the products of a kind are the coefficients
 * of a polynomial. Hence the time goes with the cube of the number of drivers.
 *
 * Source of the method: Shapley (1953), A value for n-person games; the same as Das Gupta (1993), Standardization and Decomposition of Rates, US Census
 * P23-186; the polynomial after Owen (1972), Multilinear Extensions of Games, Management Science 18.
 *
 * @param to as many as `from`
 */
export function shapley(from: readonly number[], to: readonly number[]): number[] {
  const shares = sharesOfOrders(from.length);
  return from.map((before, driver) => {
    const step = to[driver]! - before;
    // A driver that stays has no part, even where the product of the others is too large for a number.
    if (step === 0) return 0;
    const products = productsByChanged(from, to, driver);
    return step * shares.reduce((mean, share, changed) => mean + share * products[changed]!, 0);
  });
}

/** The share of all orders that goes with one set of `changed` drivers before a given one: changed! (n - 1 - changed)! / n!. */
function sharesOfOrders(drivers: number): number[] {
  const shares = [1 / drivers];
  for (let changed = 1; changed < drivers; changed += 1) shares.push((shares[changed - 1]! * changed) / (drivers - changed));
  return shares;
}

/**
 * Of the drivers but one: the products in which none has changed, the sum of those in which one has, two have, and so on. They are the
 * coefficients of the product of (from + to · z).
 */
function productsByChanged(from: readonly number[], to: readonly number[], without: number): number[] {
  let products = [1];
  from.forEach((before, driver) => {
    if (driver === without) return;
    const after = to[driver]!;
    products = [...products, 0].map((stays, changed) => stays * before + (changed > 0 ? products[changed - 1]! * after : 0));
  });
  return products;
}
