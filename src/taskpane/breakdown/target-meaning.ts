import { paneText } from '../../locales/pane';
import { formatAmount } from '../../planning/actuals/format-number';
import type { BreakdownSpec } from '../../planning/breakdown/plan';
import type { Formats } from '../language/formats';
import { comparedYearName } from './compared-year-name';
import type { Preview } from './preview';
import type { TargetBasis } from './targets';

const SAME_WITHIN = 0.0005;

/**
 * What the typed target means: the amount in full, and where it comes from (a proposal) or how it stands to last year.
 * `basis` is null once a person has typed; `preview` is null until it is computed.
 */
export function targetMeaning(spec: BreakdownSpec, basis: TargetBasis | null, preview: Preview | null, formats: Formats): string {
  const { locale } = formats;
  const amount = formatAmount(spec.target, locale, {
    digits: Number.isInteger(spec.target) ? 0 : Math.max(2, spec.digits),
    currency: spec.currency,
  });
  if (basis !== null) return paneText(locale, `target-default-${basis}`, { amount });
  const compared = preview?.compared ?? null;
  if (compared === null || compared.netSales <= 0) return paneText(locale, 'target-meaning', { amount });
  const growth = spec.target / compared.netSales - 1;
  const year = comparedYearName(compared, formats);
  if (compared.months < 12) return paneText(locale, 'target-part-year', { amount, year, months: compared.months });
  if (Math.abs(growth) < SAME_WITHIN) return paneText(locale, 'target-growth-same', { amount, year });
  return paneText(locale, growth > 0 ? 'target-growth-up' : 'target-growth-down', {
    amount,
    growth: formats.percent(Math.abs(growth)),
    year,
  });
}
