import type { Locale } from '../locales/locale';
import type { ForecastSpec } from '../planning/forecast/forecast-plan';
import { readEnvelope, writeEnvelope, type Envelope } from './envelope';
import type { SheetRecord } from './plan-store';

/** A forecast stands without a plan, so its definition has a part of its own. */
export const FORECAST_NAMESPACE = 'urn:almanac:forecast:1';

export interface StoredForecast {
  readonly spec: ForecastSpec;
  readonly locale: Locale;
  /** How the sheet was left, as far as the next writing must know. */
  readonly sheet: SheetRecord;
  /** What stood in each cell of ours, by which what was typed over is found (see cell-marks). */
  readonly marks: readonly string[];
}

export type ForecastDocument = Envelope<StoredForecast>;

/** The part's XML (see writeEnvelope). */
export function writeForecastXml(forecast: StoredForecast, previous: ForecastDocument | null, savedAt: string): string {
  return writeEnvelope(FORECAST_NAMESPACE, 'forecast', forecast, previous, savedAt);
}

/** The definition in a part, null when it is damaged or of a later schema. */
export function readForecastXml(xml: string): ForecastDocument | null {
  return readEnvelope<StoredForecast>(xml, 'forecast');
}
