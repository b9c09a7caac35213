import { forecastPageText } from '../../locales/forecast-page';
import { forecastSheetText } from '../../locales/forecast-sheet';
import { formatCompact } from '../../planning/actuals/format-number';
import type { ForecastRow, ForecastSpec } from '../../planning/forecast/forecast-plan';
import { methodDetail } from '../../sheets/forecast/forecast-words';
import type { Formats } from '../language/formats';
import { sentences } from '../language/sentences';
import type { RowTest } from './forecast-run';
import type { ForecastView } from './forecast-view';

/** Growth that rounds to nothing in the shown tenth of a per cent. */
const SAME_WITHIN = 0.0005;

/** What the picture shows, in plain words: what the months come to, how far off it would have been, and by what method. */
export function forecastSentence(view: ForecastView, row: ForecastRow, spec: ForecastSpec, test: RowTest, formats: Formats): string {
  return sentences([sumSentence(view, formats), testSentence(spec, test, formats), methodSentence(row, spec, formats)], formats.locale);
}

function sumSentence({ sum, summed, growth }: ForecastView, formats: Formats): string {
  const { locale } = formats;
  const params = { n: summed, amount: formatCompact(sum, locale) };
  if (growth === null) return forecastPageText(locale, 'say-next-alone', params);
  if (Math.abs(growth) < SAME_WITHIN) return forecastPageText(locale, 'say-next-same', params);
  const direction = forecastPageText(locale, growth > 0 ? 'more-than' : 'less-than');
  return forecastPageText(locale, 'say-next', { ...params, direction, growth: formats.percent(Math.abs(growth)) });
}

function testSentence({ method }: ForecastSpec, test: RowTest, formats: Formats): string {
  const { locale } = formats;
  if (test === undefined) return '';
  if (test === null) return forecastPageText(locale, 'say-untested');
  const used = test.methods.find((tested) => tested.method === method);
  if (!used) return '';
  return forecastPageText(locale, 'say-off', { origins: test.origins, months: test.months, percent: formats.percent(used.wape) });
}

function methodSentence({ method }: ForecastRow, spec: ForecastSpec, { locale }: Formats): string {
  if (method === '') return '';
  if (spec.method === 'auto') return forecastPageText(locale, 'say-method-auto', { detail: methodDetail(method, locale) });
  const name = spec.method === 'ets' ? method : forecastSheetText(locale, `method-${spec.method}`);
  return forecastPageText(locale, 'say-method', { method: name });
}
