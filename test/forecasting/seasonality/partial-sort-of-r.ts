/**
 * The middle of an even number of values as R's `stl` takes it: the partial sort of Chambers (1971, Algorithm 410) is asked for the
 * two middle ranks in descending order, though it takes them to ascend. Where a partition happens to fall between the two, one of
 * them is left unsorted, and the "median" is a little off. Needed to meet R's printed figures to all digits.
 */
export function middleOfR(distances: Float64Array): number {
  const values = [...distances];
  const upper = Math.floor(values.length / 2);
  const ranks = [upper, values.length - 1 - upper] as const;
  sortPart(values, 0, values.length - 1, ranks, true);
  return (values[ranks[0]]! + values[ranks[1]]!) / 2;
}

function sortPart(values: number[], first: number, last: number, ranks: readonly number[], whole: boolean): void {
  if (ranks.length === 0 || first >= last) return;
  if (!whole && first > 0 && last - first <= 10) {
    const sorted = values.slice(first, last + 1).sort((a, b) => a - b);
    values.splice(first, sorted.length, ...sorted);
    return;
  }
  const [left, right] = partition(values, first, last);
  const leftIsShort = left - first <= last - right;
  let cut = leftIsShort ? ranks.length : 0;
  if (leftIsShort) while (cut > 0 && ranks[cut - 1]! > left) cut--;
  else while (cut < ranks.length && ranks[cut]! < right) cut++;
  sortPart(values, first, left, ranks.slice(0, cut), false);
  sortPart(values, right, last, ranks.slice(cut), false);
}

/** Parts the values about the median of the first, middle and last of them (Singleton 1969, Algorithm 347): the ends of the two parts. */
function partition(values: number[], first: number, last: number): [number, number] {
  // Places count from 1 in the algorithm, which decides which of two middles is meant.
  const middle = Math.floor((first + last + 2) / 2) - 1;
  const exchange = (a: number, b: number): void => {
    [values[a], values[b]] = [values[b]!, values[a]!];
  };
  if (values[first]! > values[middle]!) exchange(first, middle);
  if (values[last]! < values[middle]!) {
    exchange(last, middle);
    if (values[first]! > values[middle]!) exchange(first, middle);
  }
  const pivot = values[middle]!;
  let [up, down] = [first, last];
  for (;;) {
    do down--;
    while (values[down]! > pivot);
    do up++;
    while (values[up]! < pivot);
    if (up > down) return [down, up];
    exchange(up, down);
  }
}
