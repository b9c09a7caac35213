/** The median; the values are put in another order. */
export function medianOf(values: Float64Array): number {
  const upper = Math.floor(values.length / 2);
  select(values, upper);
  if (values.length % 2 === 1) return values[upper]!;
  let lower = values[0]!;
  for (let at = 1; at < upper; at++) lower = Math.max(lower, values[at]!);
  return (lower + values[upper]!) / 2;
}

/**
 * Puts the value of rank `rank` (from 0) in its place, none greater before it and none smaller after it.
 *
 * Source of the method: Hoare (1961), Algorithm 65: Find, Communications of the ACM 4(7).
 */
function select(values: Float64Array, rank: number): void {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = values[rank]!;
    let [up, down] = [low, high];
    while (up <= down) {
      while (values[up]! < pivot) up++;
      while (values[down]! > pivot) down--;
      if (up > down) break;
      const swapped = values[up]!;
      values[up++] = values[down]!;
      values[down--] = swapped;
    }
    if (down < rank) low = up;
    if (up > rank) high = down;
  }
}
