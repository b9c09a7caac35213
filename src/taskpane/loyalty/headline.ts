import { loyaltyPageText } from '../../locales/loyalty-page';
import { formatCompact } from '../../planning/actuals/format-number';
import type { SimulatedLoyalty } from '../../planning/loyalty/simulated-loyalty';
import { REPORTED } from '../../simulation/summary/summary';
import type { Formats } from '../language/formats';
import { yearName } from './year-name';

const P90 = REPORTED.indexOf(0.9);

/** What a simulation says of the fiscal year that it is mostly of, in a sentence. */
export function headline({ assumptions, risk, year }: SimulatedLoyalty, formats: Formats): string {
  const { locale } = formats;
  const { cost, aboveCap } = risk.years[year]!;
  const params = { year: yearName(assumptions, year, locale), amount: formatCompact(cost.quantiles[P90]!.value, locale) };
  if (aboveCap === null) return loyaltyPageText(locale, 'headline', params);
  return loyaltyPageText(locale, 'headline-cap', {
    ...params,
    chance: formats.percent(aboveCap.value),
    error: formats.percent(aboveCap.error),
  });
}
