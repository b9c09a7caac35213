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

/** Every number found meets the recomputed and the published figures of the output within the tolerances stated with them. */
export function expectReference(found: number | readonly number[], output: ReferenceFigure | undefined): void {
  const figures = [
    [output?.recomputed, output?.recomputed_tolerance],
    [output?.published, output?.published_tolerance],
  ] as const;
  const stated = figures.filter(([figure, tolerance]) => figure !== undefined && tolerance !== undefined);
  expect(stated.length).toBeGreaterThan(0);
  const numbers = [found].flat();
  for (const [figure, tolerance] of stated) {
    const expected = [figure].flat() as number[];
    expect(numbers).toHaveLength(expected.length);
    expected.forEach((value, at) => {
      const allowed = Math.max(1e-12, tolerance?.abs ?? 0, (tolerance?.rel ?? 0) * Math.abs(value));
      expect(Math.abs(numbers[at]! - value)).toBeLessThanOrEqual(allowed);
    });
  }
}
