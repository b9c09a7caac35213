/** Sums of some of the amounts, each of which must be what it is set at. */
export interface Sum {
  readonly of: readonly number[];
  readonly is: number;
}

/**
 * Whether `count` amounts of 0 or more exist that make every sum what it must be: phase one of the simplex method, with Bland's rule against cycling.
 * Source of the method: Chvátal (1983), Linear Programming, chapters 3 and 8.
 */
export function feasible(count: number, sums: readonly Sum[]): boolean {
  const tableau = sums.map(({ of, is }) => {
    const line = new Float64Array(count + 1);
    for (const at of of) line[at] = 1;
    line[count] = is;
    return line;
  });
  // A line without a variable of its own yet holds what is missing from its sum.
  const basis = tableau.map(() => -1);
  for (;;) {
    const cost = (at: number) => tableau.reduce((missing, line, k) => (basis[k] === -1 ? missing + (line[at] ?? 0) : missing), 0);
    if (cost(count) < 1e-6) return true;
    let entering = 0;
    while (entering < count && cost(entering) <= 1e-9) entering++;
    if (entering === count) return false;
    let leaving = -1;
    const ratio = (k: number) => (tableau[k]?.[count] ?? 0) / (tableau[k]?.[entering] ?? 0);
    tableau.forEach((line, k) => {
      if ((line[entering] ?? 0) <= 1e-9) return;
      const [now, best] = [ratio(k), leaving < 0 ? Infinity : ratio(leaving)];
      if (now < best - 1e-12 || (now <= best + 1e-12 && (basis[k] ?? 0) < (basis[leaving] ?? 0))) leaving = k;
    });
    const pivot = tableau[leaving];
    if (!pivot) return false;
    const factor = pivot[entering] ?? 1;
    pivot.forEach((value, at) => (pivot[at] = value / factor));
    tableau.forEach((line, k) => {
      const times = line[entering] ?? 0;
      if (k !== leaving && times !== 0) line.forEach((value, at) => (line[at] = value - times * (pivot[at] ?? 0)));
    });
    basis[leaving] = entering;
  }
}
