import { monthAt, monthNumber, type Month } from '../../calendar/months';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { formatCompact } from '../../planning/actuals/format-number';
import type { Reestimate } from '../../planning/loyalty/reestimate-redemption';
import type { Formats } from '../language/formats';

/** What a new estimate of redemption was made of, and what it changed. @param start of the plan */
export function reestimatedText(
  { factor, months, last, planned, actual, before, after }: Reestimate,
  start: Month,
  formats: Formats,
): string {
  const { locale } = formats;
  return loyaltyPageText(locale, 'reestimated-said', {
    actual: formatCompact(actual, locale),
    planned: formatCompact(planned, locale),
    months: loyaltyPageText(locale, 'months-count', { count: months }),
    factor: new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(factor),
    month: formats.month(monthAt(monthNumber(start) + last)),
    before: formats.percent(before),
    after: formats.percent(after),
  });
}
