import type { Month } from '../../calendar/months';
import type { RollingChanges } from '../../excel/contracts';
import { gtmLogText } from '../../locales/gtm-log';
import { rollingPageText } from '../../locales/rolling-page';
import type { Formats } from '../language/formats';
import { about } from './about';
import { mainCause } from './bridge';

/**
 * By how much the landing has moved since the view of a month, and mostly by what.
 * @param from the first month of the plan whose view it was
 */
export function movedSentence(changes: RollingChanges, from: Month, formats: Formats): string {
  const { locale } = formats;
  const month = formats.month(from);
  const change = changes.now - changes.then;
  const main = mainCause(changes);
  if (main === null || Math.round(change) === 0) return rollingPageText(locale, 'moved-same', { month });
  const moved = about(Math.abs(change), locale);
  const percent = changes.then > 0 ? formats.percent(Math.abs(change) / changes.then) : null;
  const amount = percent === null ? moved : rollingPageText(locale, 'moved-amount', { amount: moved, percent });
  return rollingPageText(locale, change > 0 ? 'moved-up' : 'moved-down', { month, amount, cause: gtmLogText(locale, `changes.${main}`) });
}

/** An amount with its sign, in the words people use: +1.2M, −30K. */
export function signed(amount: number, formats: Formats): string {
  return `${amount < 0 ? '−' : '+'}${about(Math.abs(amount), formats.locale)}`;
}
