/**
 * Where `f` crosses zero between `low` and `high`, at whose ends it has opposite signs (or is zero): bisection hastened by
 * inverse quadratic interpolation. It is found to machine precision, of its own size or that of the interval times 1e-6,
 * whichever is larger.
 *
 * Source of the method: Chandrupatla (1997), A new hybrid quadratic/bisection algorithm, Advances in Engineering Software 28.
 *
 * @throws RangeError where the ends have the same sign
 */
export function findRoot(f: (x: number) => number, low: number, high: number): number {
  let [newest, opposite, dropped] = [low, high, high];
  let [atNewest, atOpposite] = [f(low), f(high)];
  if (atNewest === 0) return low;
  if (atOpposite === 0) return high;
  if (Math.sign(atNewest) === Math.sign(atOpposite)) throw new RangeError('The ends must have opposite signs.');
  const least = 1e-6 * Number.EPSILON * Math.abs(high - low);
  let share = 0.5;
  for (let round = 0; round < 200; round++) {
    const tried = newest + share * (opposite - newest);
    const atTried = f(tried);
    let atDropped = atNewest;
    if (Math.sign(atTried) === Math.sign(atNewest)) dropped = newest;
    else [dropped, opposite, atDropped, atOpposite] = [opposite, newest, atOpposite, atNewest];
    [newest, atNewest] = [tried, atTried];
    const best = Math.abs(atNewest) < Math.abs(atOpposite) ? newest : opposite;
    const near = (2 * Number.EPSILON * Math.abs(best) + least) / Math.abs(opposite - newest);
    if (near > 0.5 || atNewest === 0 || atOpposite === 0) return best;
    share = Math.min(1 - near, Math.max(near, nextShare(newest, opposite, dropped, atNewest, atOpposite, atDropped)));
  }
  return newest;
}

/** How far from the newest point towards the opposite one to go: inverse quadratic where the three points allow it, else half. */
function nextShare(newest: number, opposite: number, dropped: number, atNewest: number, atOpposite: number, atDropped: number): number {
  const place = (newest - opposite) / (dropped - opposite);
  const height = (atNewest - atOpposite) / (atDropped - atOpposite);
  if (!(height ** 2 < place && (1 - height) ** 2 < 1 - place)) return 0.5;
  return (
    (atNewest / (atOpposite - atNewest)) * (atDropped / (atOpposite - atDropped)) +
    (((dropped - newest) / (opposite - newest)) * (atNewest / (atDropped - atNewest)) * atOpposite) / (atDropped - atOpposite)
  );
}
