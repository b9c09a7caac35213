import type { RollingChanges, RollingToBuild, WorkbookState } from '../excel/contracts';
import { rollingGround } from '../excel/rolling/ground';
import { isoMonth } from '../calendar/months';
import { forecastMany, type SeriesForecast } from '../forecasting/many/forecast-many';
import type { Engine } from '../host/engine/engine';
import type { CellValue } from '../host/engine/snapshot';
import { gtmLogText, type GtmLogKey } from '../locales/gtm-log';
import { formatAmount } from '../planning/actuals/format-number';
import type { Locale } from '../locales/locale';
import { rollingSheetText } from '../locales/rolling-sheet';
import { assembleForecast } from '../planning/forecast/assemble';
import type { ForecastPlan } from '../planning/forecast/forecast-plan';
import { forecastRequests } from '../planning/forecast/requests';
import { seriesTree } from '../planning/forecast/series-tree';
import { rollingForecast } from '../planning/rolling/plan-rolling';
import type { RollingPlan, RollingSpec } from '../planning/rolling/rolling-plan';
import { FIRST_ROW, gtmColumns } from '../sheets/rolling/layout';
import { cutToWidth } from '../sheets/display-width';
import { changeBook, type BookToChange } from './change-book';
import type { ExitCode } from './exit-code';
import { textTable } from './text-table';

/** What to plan in a workbook with an annual plan. */
export interface RollingToWrite extends BookToChange {
  /** The months to plan, by what stands in the workbook (see RollingToBuild). */
  readonly ask: (state: WorkbookState) => Pick<RollingToBuild, 'spec' | 'rollFrom'>;
}

/**
 * Builds the rolling plan in a workbook, writes that and prints the total by month.
 *
 * @throws InputError, OfficeFailure or UsageError with nothing written
 */
export function writeRolling({ ask, ...book }: RollingToWrite): Promise<ExitCode> {
  const { locale } = book;
  return changeBook(book, async ({ workbook, engine, options }) => {
    const state = await workbook.readState({ locale });
    const asked = ask(state);
    const forecast = await forecastOf(state, asked.spec);
    const result = await workbook.buildRolling({ ...asked, forecast }, options);
    return {
      sheets: result.sheets,
      printed: () => [
        summaryOf(engine, result.sheets[0]?.name ?? '', result.plan, locale),
        ...(result.changes ? changesTable(result.changes, locale) : []),
        ...result.notes.map((note) => `  - ${note}`),
      ],
      checks: async () => (await workbook.readState({ locale })).rolling?.checks ?? null,
    };
  });
}

async function forecastOf(state: WorkbookState, spec: RollingSpec): Promise<ForecastPlan> {
  const { breakdown, actuals } = rollingGround(state);
  const asked = rollingForecast(spec, breakdown.plan, actuals.rows);
  const tree = seriesTree(actuals.rows, asked);
  const results: SeriesForecast[] = [];
  await forecastMany({ requests: forecastRequests(tree, asked) }, ({ forecasts }) => void results.push(...forecasts));
  return assembleForecast(tree, asked, results, null);
}

/** What has moved the year's landing. */
function changesTable({ then, now, causes }: RollingChanges, locale: Locale): string[] {
  const line = (key: GtmLogKey, value: number) => [gtmLogText(locale, key), amountText(value, locale)];
  const rows = [
    line('changes.then', then),
    ...causes.filter((one) => Math.round(one.amount) !== 0).map((one) => line(`changes.${one.cause}`, one.amount)),
    line('changes.now', now),
  ];
  return ['', textTable(rows)];
}

/** The rows down to the first level with their sums over the window. */
function summaryOf(engine: Engine, sheet: string, plan: RollingPlan, locale: Locale): string {
  const id = engine.sheets().find(({ name }) => name === sheet)?.id ?? '';
  const c = gtmColumns(plan);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const values = (row: number, column: number, columns: number) =>
    engine.readCells(id, { row, column, rows: 1, columns })[0]?.map(({ value }) => value) ?? [];
  const amounts = (row: number, column: number, columns: number) => values(row, column, columns).map((value) => amountText(value, locale));
  const share = (value: CellValue | undefined) => (typeof value === 'number' ? percent.format(value) : String(value ?? ''));
  const t = (key: Parameters<typeof rollingSheetText>[1]) => rollingSheetText(locale, key);
  const rows = plan.rows.flatMap((row, at) =>
    row.depth > 1
      ? []
      : [
          [
            cutToWidth(row.depth === 0 ? t('total') : `  ${row.label}`, 40),
            ...amounts(FIRST_ROW + at, c.monthNet, plan.months.length),
            ...amounts(FIRST_ROW + at, c.net, 3),
            share(values(FIRST_ROW + at, c.net + 3, 1)[0]),
          ],
        ],
  );
  const header = [t('row'), ...plan.months.map(isoMonth), t('netSales'), t('plan'), t('gap'), t('attainment')];
  return textTable([header, ...rows]);
}

/** An amount in whole units, in the reader's language. */
function amountText(value: CellValue, locale: Locale): string {
  return typeof value === 'number' ? formatAmount(Math.round(value), locale) : String(value);
}
