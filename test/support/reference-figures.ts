interface Tolerance {
  readonly abs?: number;
  readonly rel?: number;
}

/** An output of a reference case: what an independent run gave, and what the source printed, each with how nearly it is to be met. */
export interface ReferenceFigure {
  readonly published?: unknown;
  readonly published_tolerance?: Tolerance;
  readonly recomputed?: unknown;
  readonly recomputed_tolerance?: Tolerance;
}

/** Numbers, one by one, in a row or by name. */
type Figures = number | readonly Figures[] | { readonly [name: string]: Figures };

/** Every number found meets the recomputed and the published figures of the output within the tolerances stated with them. */
export function expectReference(found: Figures, output: ReferenceFigure | undefined): void {
  const figures = [
    [output?.recomputed, output?.recomputed_tolerance],
    [output?.published, output?.published_tolerance],
  ] as const;
  const stated = figures.filter(([figure, tolerance]) => figure !== undefined && tolerance !== undefined);
  expect(stated.length).toBeGreaterThan(0);
  const numbers = numbersByPlace(found);
  for (const [figure, tolerance] of stated) {
    const expected = numbersByPlace(figure as Figures);
    expect([...numbers.keys()].sort()).toEqual([...expected.keys()].sort());
    for (const [place, value] of expected) {
      const allowed = Math.max(1e-12, tolerance?.abs ?? 0, (tolerance?.rel ?? 0) * Math.abs(value));
      expect([place, Math.abs(numbers.get(place)! - value) <= allowed, numbers.get(place)]).toEqual([place, true, numbers.get(place)]);
    }
  }
}

/** Each number with where it stands; a single one stands first in a row of one. */
function numbersByPlace(figures: Figures): Map<string, number> {
  const listed = (part: Figures, place: string): [string, number][] =>
    typeof part === 'number' ? [[place, part]] : Object.entries(part).flatMap(([name, inner]) => listed(inner, `${place}/${name}`));
  return new Map(listed(typeof figures === 'number' ? [figures] : figures, ''));
}
