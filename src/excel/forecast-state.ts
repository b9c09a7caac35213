import { isoDate } from '../calendar/serial';
import { range as addressOf } from '../sheets/address';
import type { WrittenForecast } from './contracts';
import { readForecastXml } from './forecast-store';
import { sheetNameOf, type Scene } from './scene';

/** The cells that say when the forecast was made and how many figures of its history have changed since. */
export const STATE = 'Almanac_Forecast_State';

/** Queues the reading of the written forecast; what is returned gives it after the next sync. */
export function loadForecast(context: Excel.RequestContext, scene: Scene): () => WrittenForecast | null {
  const sheet = sheetNameOf(scene, 'Forecast');
  const area = scene.names.get(STATE)?.area;
  if (sheet === null || !area) return () => null;
  const cells = context.workbook.worksheets.getItem(sheet).getRange(addressOf(area)).load('values');
  const xml = scene.forecastParts[0]?.getXml();
  return () => {
    const [[made], [changed]] = cells.values as [[unknown], [unknown]];
    return {
      sheet,
      madeOn: typeof made === 'number' ? isoDate(made) : '',
      stale: changed !== 0,
      spec: xml ? (readForecastXml(xml.value)?.content.spec ?? null) : null,
    };
  };
}
