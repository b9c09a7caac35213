import { loyaltyPageText } from '../../locales/loyalty-page';
import { formatCompact } from '../../planning/actuals/format-number';
import type { SimulatedLoyalty } from '../../planning/loyalty/simulated-loyalty';
import { REPORTED } from '../../simulation/summary/summary';
import type { Formats } from '../language/formats';
import { yearName } from './year-name';

const P90 = REPORTED.indexOf(0.9);

/**
 * What a simulation says in a sentence: of the fiscal year most likely to pass its cap, the first of those alike; where none has a cap, of the one that it is
 * mostly of.
 */
export function headline({ assumptions, risk: { years }, year: main }: SimulatedLoyalty, formats: Formats): string {
  const { locale } = formats;
  const chanceOf = (at: number): number => years[at]!.aboveCap?.value ?? 0;
  const capped = years.flatMap(({ aboveCap }, at) => (aboveCap === null ? [] : [at]));
  const year = capped.reduce<number | null>((most, at) => (most === null || chanceOf(at) > chanceOf(most) ? at : most), null) ?? main;
  const { cost, aboveCap } = years[year]!;
  const params = { year: yearName(assumptions, year, locale), amount: formatCompact(cost.quantiles[P90]!.value, locale) };
  if (aboveCap === null) return loyaltyPageText(locale, 'headline', params);
  const isMost = capped.length > 1 && aboveCap.value > 0;
  return loyaltyPageText(locale, isMost ? 'headline-most' : 'headline-cap', {
    ...params,
    chance: formats.percent(aboveCap.value),
    error: formats.percent(aboveCap.error),
  });
}
