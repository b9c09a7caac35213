import { monthNumber } from '../../calendar/months';
import type { WorkbookState } from '../../excel/contracts';
import type { Locale } from '../../locales/locale';
import { LEVELS } from '../../planning/actuals/actuals';
import { firstMonths } from '../../planning/forecast/first-month';
import { MEASURES, type ForecastSpec, type Measure } from '../../planning/forecast/forecast-plan';
import { guessMarket } from '../breakdown/guess-market';

/** What stands in the fields of the forecast page. */
export interface ForecastForm {
  readonly spec: ForecastSpec;
  /** Key of the row that is shown; '' the total. */
  readonly shown: string;
  /** Number of the last month of history when the first month was chosen: with new history, the proposed one comes back. */
  readonly newest: number;
}

type Actuals = NonNullable<WorkbookState['actuals']>;

export const INTERVALS: readonly number[] = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95];
const HORIZONS: readonly number[] = [3, 6, 12, 18, 24];

/** The usual horizons, and the form's own where it is another. */
export function horizons(current: number): readonly number[] {
  return [...new Set([...HORIZONS, current])].sort((a, b) => a - b);
}

/** What the history can be forecast by: net sales, and units where it has any. */
export function measuresOf({ rows }: Actuals): readonly Measure[] {
  return MEASURES.filter((measure) => measure === 'netSales' || rows.some(({ units }) => units !== null));
}

/** First months to choose from, and the one proposed (see firstMonths). */
export function startsOf({ lastMonth, lastMonthPartial = false }: Actuals, today: number): ReturnType<typeof firstMonths> {
  return firstMonths(lastMonth, lastMonthPartial, today);
}

/**
 * The fields as the page opens: what was asked last, in this session or as the written forecast says, as far as the history still allows it;
 * else defaults. The first month follows the history.
 */
export function openingForm(workbook: Pick<WorkbookState, 'forecast'>, actuals: Actuals, locale: Locale, today: number): ForecastForm {
  const channels = [...new Set(actuals.rows.map(({ channel }) => channel))];
  const { proposed } = startsOf(actuals, today);
  const usual: ForecastSpec = {
    measure: 'netSales',
    levels: actuals.levels.slice(0, 1),
    start: proposed,
    horizon: 12,
    level: 0.8,
    method: 'auto',
    market: guessMarket(channels, locale),
  };
  const spec = workbook.forecast?.spec ? { ...workbook.forecast.spec, start: proposed } : usual;
  return { spec, shown: '', newest: monthNumber(actuals.lastMonth) };
}

/** A form whose choices the history still has. */
export function possibleForm(form: ForecastForm, actuals: Actuals, today: number): ForecastForm {
  const { spec } = form;
  const starts = startsOf(actuals, today);
  const newest = monthNumber(actuals.lastMonth);
  const offered = form.newest === newest && starts.choices.some((month) => monthNumber(month) === monthNumber(spec.start));
  return {
    ...form,
    newest,
    spec: {
      ...spec,
      start: offered ? spec.start : starts.proposed,
      levels: LEVELS.filter((level) => spec.levels.includes(level) && actuals.levels.includes(level)),
      measure: measuresOf(actuals).includes(spec.measure) ? spec.measure : 'netSales',
    },
  };
}
