import type { OpexResult } from '../../excel/contracts';
import { opexPageText } from '../../locales/opex-page';
import type { Formats } from '../language/formats';

/** What came in with a build, in a sentence; null where nothing did. */
export function addedText({ bookings, budget, replaced }: OpexResult['added'], formats: Formats): string | null {
  const { locale } = formats;
  const parts = [
    ...(bookings > 0 ? [opexPageText(locale, 'added-bookings', { count: bookings })] : []),
    ...(replaced > 0 ? [opexPageText(locale, 'added-replaced', { count: replaced })] : []),
    ...(budget > 0 ? [opexPageText(locale, 'added-budget', { count: budget })] : []),
  ];
  return parts.length === 0 ? null : opexPageText(locale, 'added', { what: formats.list(parts) });
}
