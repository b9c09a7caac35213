import { paneText } from '../../locales/pane';
import type { Formats } from '../language/formats';
import type { ComparedYear } from './preview';

/** `last year`, or where history stops earlier the year that stands in for it: `2024`, `Jul 2024 – Jun 2025`. */
export function comparedYearName({ from, to, isLastYear }: ComparedYear, formats: Formats): string {
  if (isLastYear) return paneText(formats.locale, 'last-year');
  if (from.month === 1) return paneText(formats.locale, 'calendar-year', { year: String(from.year) });
  return `${formats.month(from)} – ${formats.month(to)}`;
}
