import type { Locale } from '../../locales/locale';
import { forecastSheetText, type ForecastSheetKey } from '../../locales/forecast-sheet';
import type { TextParams } from '../../locales/text';
import type { ForecastPlan } from '../../planning/forecast/forecast-plan';
import { range } from '../address';
import type { ActualsTable, FigureColumn } from '../breakdown/context';
import { area, type Draft } from '../draft';
import { MONTH, ROLES, amountFormat } from '../roles';
import { FIRST_ROW, forecastColumns, forecastRows, HEADER_ROW } from './layout';
import type { SourceFigures } from './source-figures';

export interface ForecastSheetInput {
  readonly plan: ForecastPlan;
  readonly locale: Locale;
  /** The history table as formulas refer to it. */
  readonly table: ActualsTable;
  /** Of the table, when the forecast was made. */
  readonly source: SourceFigures;
  /** Excel serial number of the day on which the forecast was made. */
  readonly madeOn: number;
  /** The tab's present name. */
  readonly sheetName: string;
}

/** What every block of the sheet is written from. */
export interface ForecastContext extends ForecastSheetInput {
  readonly columns: ReturnType<typeof forecastColumns>;
  readonly at: ReturnType<typeof forecastRows>;
  /** Number format of the amounts. */
  readonly amount: string;
  /** The column of the history that is forecast. */
  readonly figures: FigureColumn;
  t(key: ForecastSheetKey, params?: TextParams): string;
}

export function forecastContext(input: ForecastSheetInput): ForecastContext {
  const { plan, locale, table } = input;
  return {
    ...input,
    columns: forecastColumns(plan.spec.horizon),
    at: forecastRows(plan),
    amount: amountFormat(plan.digits),
    figures: (plan.spec.measure === 'units' ? table.units : null) ?? { title: table.columns.netSales, scale: table.scale },
    t: (key, params) => forecastSheetText(locale, key, params),
  };
}

/** Formats shared by the blocks of months. */
export function formatMonths(context: ForecastContext, draft: Draft, column: number): void {
  const { plan, locale, amount } = context;
  const { horizon } = plan.spec;
  draft.style(area(HEADER_ROW, column, 1, horizon), ROLES.header);
  draft.format(area(HEADER_ROW, column, 1, horizon), MONTH[locale]);
  draft.format(area(FIRST_ROW, column, plan.rows.length, horizon), amount);
}

/** The cells of a block of months, all rows. */
export function blockOf({ plan }: ForecastContext, column: number): string {
  return range(area(FIRST_ROW, column, plan.rows.length, plan.spec.horizon), '$both');
}
