import { createAlmanacWorkbook } from '../excel';
import type { RollingChanges, RollingToBuild, WorkbookState } from '../excel/contracts';
import { rollingGround } from '../excel/rolling/ground';
import { isoMonth } from '../calendar/months';
import { forecastMany, type SeriesForecast } from '../forecasting/many/forecast-many';
import type { Engine } from '../host/engine/engine';
import type { CellValue } from '../host/engine/snapshot';
import { writeXlsx } from '../host/xlsx';
import { cliText } from '../locales/cli';
import { fileNoteText } from '../locales/file-notes';
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
import { openBook } from './calculate';
import { rollingChecksOffLine } from './checks-off';
import { EXIT, type ExitCode } from './exit-code';
import { isSameFile, keepAside, writeBytes } from './files';
import { openHeadless } from './headless';
import { tellingProgress } from './tell-progress';
import { textTable } from './text-table';

/** A workbook with an annual plan, what to plan in it, and where the workbook with the rolling plan goes. */
export interface RollingToWrite {
  readonly command: string;
  readonly file: string;
  /** The months to plan, by what stands in the workbook (see RollingToBuild). */
  readonly ask: (state: WorkbookState) => Pick<RollingToBuild, 'spec' | 'rollFrom'>;
  readonly out: string;
  readonly locale: Locale;
}

/**
 * Builds the rolling plan in a workbook, writes that and prints the total by month; progress goes to stderr.
 *
 * @throws InputError, OfficeFailure or UsageError with nothing written
 */
export async function writeRolling({ command, file, ask, out, locale }: RollingToWrite): Promise<ExitCode> {
  const say = (message: string) => process.stderr.write(`${message}\n`);
  const { book, notes } = await openBook(file, command, locale);
  for (const note of notes) say(fileNoteText(locale, note.code, note.params));
  const host = await openHeadless(locale, book);
  try {
    host.engine.recalculate(true);
    await host.host.settle();
    const workbook = createAlmanacWorkbook();
    const onProgress = tellingProgress(say);
    const state = await workbook.readState({ locale });
    const asked = ask(state);
    const forecast = await forecastOf(state, asked.spec);
    const result = await workbook.buildRolling({ ...asked, forecast }, { locale, onProgress });
    await host.engine.settle();
    const saved = await writeXlsx(host.engine.snapshot());
    for (const note of saved.notes) say(fileNoteText(locale, note.code, note.params));
    const kept = (await isSameFile(file, out)) ? null : await keepAside(out, locale);
    await writeBytes(out, saved.bytes, locale);
    if (kept !== null) say(cliText(locale, 'kept', { file: out, kept }));
    const sheet = result.sheets[0]?.name ?? '';
    const { rolling } = await workbook.readState({ locale });
    const off = rolling && rollingChecksOffLine(rolling.checks, locale);
    const summary = summaryOf(host.engine, sheet, result.plan, locale);
    const moved = result.changes ? changesTable(result.changes, locale) : [];
    const written = cliText(locale, 'written', { file: out, sheets: result.sheets.map(({ name }) => name).join(', ') });
    process.stdout.write([summary, ...moved, ...result.notes.map((note) => `  - ${note}`), written].join('\n') + '\n');
    if (off === null) return EXIT.done;
    say(`almanac: ${off}`);
    return EXIT.failure;
  } finally {
    host.dispose();
  }
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
