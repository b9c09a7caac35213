export type { ForecastSheetInput } from './context';
export { forecastSheet } from './forecast-sheet';
export { sourceFigures, type SourceFigures } from './source-figures';
