/**
 * A model of the ETS family: additive or multiplicative error; no, additive or damped additive trend; no, additive or
 * multiplicative season.
 */
export interface EtsModel {
  readonly error: 'A' | 'M';
  readonly trend: 'N' | 'A' | 'Ad';
  readonly season: 'N' | 'A' | 'M';
}

/** The model in the field's notation, as ETS(M,Ad,A). */
export function etsName({ error, trend, season }: EtsModel): string {
  return `ETS(${error},${trend},${season})`;
}

/** Estimated quantities: smoothing parameters, free first states (seasons are bound to their mean) and the variance. */
export function etsParameterCount({ trend, season }: EtsModel, period: number): number {
  return 3 + (trend === 'N' ? 0 : 2) + (trend === 'Ad' ? 1 : 0) + (season === 'N' ? 0 : period);
}

/**
 * The models among which the automatic choice is made, simple ones first. Left out, as R's `ets` does, are additive errors with a
 * multiplicative season (their variance is not finite) and multiplicative trends; and every multiplicative component unless
 * all values are above zero.
 */
export function etsCandidates(seasonal: boolean, positive: boolean): EtsModel[] {
  const seasons = seasonal ? (['N', 'A', 'M'] as const) : (['N'] as const);
  const errors = positive ? (['A', 'M'] as const) : (['A'] as const);
  return seasons.flatMap((season) =>
    errors
      .filter((error) => season !== 'M' || (positive && error === 'M'))
      .flatMap((error) => (['N', 'A', 'Ad'] as const).map((trend) => ({ error, trend, season }))),
  );
}
