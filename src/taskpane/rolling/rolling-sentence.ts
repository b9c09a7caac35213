import { rollingPageText } from '../../locales/rolling-page';
import type { Formats } from '../language/formats';
import { about } from './about';
import type { RollingPreview } from './rolling-preview';

/** What the months come to, and what part that is of the annual plan for those of them it has. */
export function rollingSentence({ months, total, planned }: RollingPreview, formats: Formats): string {
  const { locale } = formats;
  const amount = about(total.netSales, locale);
  const [first, last] = [months[0]?.month, months[planned.count - 1]?.month];
  if (!first || !last || planned.annualPlan <= 0) return rollingPageText(locale, 'say-alone', { amount });
  const percent = formats.percent(planned.netSales / planned.annualPlan);
  return rollingPageText(locale, 'say', { amount, percent, months: formats.months(first, last) });
}
