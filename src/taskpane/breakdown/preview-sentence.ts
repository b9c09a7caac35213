import { paneText } from '../../locales/pane';
import { capitalised } from '../language/capitalised';
import { sentences } from '../language/sentences';
import type { Formats } from '../language/formats';
import { comparedYearName } from './compared-year-name';
import type { Preview, PreviewMonth } from './preview';

/** Shares that lie closer together than this are told as even. */
const EVEN_WITHIN = 0.005;
/** Growth that rounds to nothing in the shown tenth of a per cent. */
const SAME_WITHIN = 0.0005;

/** What the picture shows, in one or two sentences: the month that carries most, and the year against last year. */
export function previewSentence(preview: Preview, formats: Formats): string {
  return sentences([peakSentence(preview.months, formats), growthSentence(preview, formats)], formats.locale);
}

function peakSentence(months: readonly PreviewMonth[], formats: Formats): string {
  const [first, ...rest] = months;
  if (first === undefined) return '';
  const peak = rest.reduce((highest, month) => (month.share > highest.share ? month : highest), first);
  const least = Math.min(...months.map(({ share }) => share));
  if (peak.share - least < EVEN_WITHIN) {
    const [from, to] = [formats.percent(least), formats.percent(peak.share)];
    return from === to ? paneText(formats.locale, 'say-even', { share: to }) : paneText(formats.locale, 'say-nearly-even', { from, to });
  }
  return capitalised(paneText(formats.locale, 'say-peak', { month: formats.month(peak.month), share: formats.percent(peak.share) }));
}

function growthSentence({ growth, compared }: Preview, formats: Formats): string {
  if (compared === null) return paneText(formats.locale, 'say-no-last-year');
  const year = comparedYearName(compared, formats);
  if (compared.months < 12) return capitalised(paneText(formats.locale, 'say-part-year', { year, months: compared.months }));
  if (growth === null) return paneText(formats.locale, 'say-no-last-year');
  if (Math.abs(growth) < SAME_WITHIN) return paneText(formats.locale, 'say-same', { year });
  return paneText(formats.locale, growth > 0 ? 'say-up' : 'say-down', { growth: formats.percent(Math.abs(growth)), year });
}
