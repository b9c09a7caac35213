import { monthAt, monthNumber } from '../../calendar/months';
import type { ForecastNote } from '../../forecasting/auto/note';
import { forecastText } from '../../locales/forecast';
import { forecastSheetText, forecastSheetTexts, type ForecastSheetKey } from '../../locales/forecast-sheet';
import type { Locale } from '../../locales/locale';
import type { TextParams } from '../../locales/text';
import type { ForecastPlan, ForecastRow } from '../../planning/forecast/forecast-plan';
import { monthName, monthNames } from './month-name';

/** Names of the field for what `auto` applied, with the key of their words. */
const DETAILS: Readonly<Record<string, ForecastSheetKey>> = {
  combination: 'detail-combination',
  'structural model': 'detail-structural',
  mean: 'detail-mean',
  naive: 'detail-naive',
  'mean of Croston, SBA and TSB': 'detail-intermittent',
};

/** Gaps smaller than this are told as none. */
const GAP_WITHIN = 0.001;

/** What was applied to a row, in a few words: `Automatic (several methods combined)`, `ETS(A,N,A)`. */
export function appliedMethod({ method }: Pick<ForecastRow, 'method'>, { spec }: Pick<ForecastPlan, 'spec'>, locale: Locale): string {
  const text = (key: ForecastSheetKey) => forecastSheetText(locale, key);
  if (method === '') return '';
  if (spec.method === 'auto') return `${text('method-auto')} (${methodDetail(method, locale)})`;
  return spec.method === 'ets' ? method : text(`method-${spec.method}`);
}

/** What `auto` applied, in words of the language. */
export function methodDetail(method: string, locale: Locale): string {
  const key = DETAILS[method];
  return key === undefined ? method : forecastSheetText(locale, key);
}

/** What is worth knowing about a row's forecast, a sentence each; for the total also by how much the rows below had to be moved. */
export function rowNotes(row: ForecastRow, plan: Pick<ForecastPlan, 'spec' | 'months' | 'gap'>, locale: Locale): string[] {
  const text = (key: ForecastSheetKey, params?: TextParams) => forecastSheetText(locale, key, params);
  const sentences = row.notes.map((note) => noteInMonths(note, row, plan, locale));
  if (row.method === '') sentences.push(text('note-no-history'));
  if (row.silent > 0) sentences.push(text('note-silent', { count: row.silent }));
  if (row.parent < 0 && plan.gap !== null) sentences.push(gapSentence(plan.gap, locale));
  return sentences;
}

/** Why the rows do not simply hold their own forecasts. */
export function gapSentence(gap: number, locale: Locale): string {
  if (Math.abs(gap) < GAP_WITHIN) return forecastSheetText(locale, 'note-gap-none');
  const percent = Math.round(Math.abs(gap) * 1000) / 10;
  return forecastSheetText(locale, gap > 0 ? 'note-gap-over' : 'note-gap-under', { percent });
}

function noteInMonths(note: ForecastNote, row: ForecastRow, plan: Pick<ForecastPlan, 'spec' | 'months'>, locale: Locale): string {
  const { code, params } = note;
  // A cause may have words of its own.
  const ofCause = `note-${code}-${String(params['name'])}`;
  const key = isSheetKey(ofCause) ? ofCause : `note-${code}`;
  if (!isSheetKey(key)) return forecastText(locale, code, params);
  const [first] = plan.months;
  const begins = code === 'beyond-range' ? monthNumber(plan.spec.start) : first ? monthNumber(first) : 0;
  const periods = String(params['periods'] ?? '')
    .split(', ')
    .map(Number);
  const beginning = row.values.findIndex((value) => value !== null);
  const sentence = forecastSheetText(locale, key, {
    ...params,
    months: monthNames(
      locale,
      periods.map((period) => monthAt(begins + period - 1)),
    ),
    month: monthName(locale, monthAt(begins + beginning + Number(params['count'] ?? 0))),
    value: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(Number(params['value'] ?? 0)),
    name: festivalName(String(params['name'] ?? ''), locale),
  });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function festivalName(name: string, locale: Locale): string {
  const key = `festival-${name}`;
  return isSheetKey(key) ? forecastSheetText(locale, key) : name;
}

function isSheetKey(key: string): key is ForecastSheetKey {
  return key in forecastSheetTexts['en-US'];
}
