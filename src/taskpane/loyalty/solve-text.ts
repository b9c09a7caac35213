import { loyaltyPageText } from '../../locales/loyalty-page';
import type { LoyaltyAssumptions } from '../../planning/loyalty/loyalty-assumptions';
import type { LoyaltyLever } from '../../planning/loyalty/loyalty-lever';
import { formatCompact } from '../../planning/actuals/format-number';
import type { Formats } from '../language/formats';
import type { Solved } from './loyalty-state';
import { yearName } from './year-name';

/** A lever in words; segments by their names where these are known and not empty. */
export function leverText(lever: LoyaltyLever, names: readonly string[], { locale }: Formats): string {
  if (lever.kind !== 'multiplier' || lever.segment === null) return loyaltyPageText(locale, `lever-${lever.kind}`);
  return loyaltyPageText(locale, 'lever-multiplier-of', { segment: segmentName(lever.segment, names, locale) });
}

/** How generous the programme may be, and what it then costs; or why there is no such limit. */
export function solvedText({ lever, assumptions, solution }: Solved, formats: Formats): string {
  const { locale } = formats;
  const { outcome, bindingYear, aboveCap, aboveCapTyped, meanCost } = solution;
  const year = yearName(assumptions, bindingYear, locale);
  const chance = formats.percent(aboveCap[bindingYear]?.value ?? 0);
  if (outcome === 'any') return loyaltyPageText(locale, 'any');
  if (outcome === 'none') return loyaltyPageText(locale, 'none', { year, chance });
  return loyaltyPageText(locale, 'found-more', {
    found: foundText(lever, assumptions, solution.factor, formats),
    year,
    amount: formatCompact(meanCost[bindingYear] ?? 0, locale),
    chance,
    chanceNow: formats.percent(aboveCapTyped[bindingYear]?.value ?? 0),
  });
}

function foundText(lever: LoyaltyLever, { earn, segments }: LoyaltyAssumptions, factor: number, { locale }: Formats): string {
  const short = (value: number): string => new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 }).format(value);
  if (lever.kind === 'earn-rate')
    return loyaltyPageText(locale, 'found-earn-rate', { value: short(earn.rate * factor), now: short(earn.rate) });
  const own = lever.kind === 'multiplier' && lever.segment !== null ? segments[lever.segment] : undefined;
  if (own === undefined) return loyaltyPageText(locale, `found-${lever.kind}`, { factor: short(factor) });
  return loyaltyPageText(locale, 'found-multiplier-of', {
    segment: own.name,
    value: short(own.multiplier * factor),
    now: short(own.multiplier),
  });
}

function segmentName(segment: number, names: readonly string[], locale: Formats['locale']): string {
  const name = names[segment] ?? '';
  return name === '' ? loyaltyPageText(locale, 'segment-at', { place: segment + 1 }) : name;
}
