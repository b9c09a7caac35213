import { InputError } from '../planning/input-error';
import type { ForecastPlan } from '../planning/forecast/forecast-plan';
import { seriesTree } from '../planning/forecast/series-tree';
import { progressText } from '../locales/progress';
import type { SheetBlueprint } from '../sheets/blueprint';
import { SHEET_NAMES } from '../sheets/breakdown';
import { forecastSheet, sourceFigures, type SourceFigures } from '../sheets/forecast';
import { serialOfToday } from '../planning/actuals/excel-date';
import { activateChange } from './activate-change';
import type { Change } from './change';
import { chartMoves } from './chart-moves';
import type { ForecastResult, OperationOptions } from './contracts';
import { marksOf } from './cell-marks';
import { asStanding, refuseTypedOver } from './forecast-marks';
import { STATE } from './forecast-state';
import { FORECAST_NAMESPACE, readForecastXml, writeForecastXml, type ForecastDocument, type StoredForecast } from './forecast-store';
import { guardWrite } from './guards';
import { recordOf } from './look';
import { nameChanges } from './name-changes';
import { readScene, sheetNameOf, type Scene } from './scene';
import { readSheets, type ActualsRange, type OwnSheet } from './read-sheets';
import { chartChanges, freshSheets, newSheetLook, ownSheetChanges } from './sheet-changes';
import { languageOfSheets, writtenLocale } from './sheets-language';
import { storeChange } from './store-change';
import { Transaction } from './transaction';
import { workbookActuals } from './workbook-actuals';

/**
 * Writes a forecast to its sheet, or writes it again: only what differs, all or nothing.
 *
 * @returns what was written, whether the sheet is new, and the transaction by which it can be taken back (null when nothing had to change)
 * @throws InputError before anything is written: `no-history`, `forecast-history-changed` where the forecast was made from another history than
 * the table holds now, `forecast-block-changed`, `forecast-typed-over`, `content-in-the-way` and what guardWrite refuses; OfficeFailure or Cancelled after everything was
 * taken back.
 */
export async function writeForecast(
  context: Excel.RequestContext,
  plan: ForecastPlan,
  options: OperationOptions,
): Promise<{ result: ForecastResult; transaction: Transaction | null }> {
  const { locale, onProgress, signal } = options;
  onProgress?.({ step: 1, steps: 2, label: progressText(locale, 'reading') });
  const scene = await readScene(context);
  const xml = scene.forecastParts[0]?.getXml();
  const read = await readSheets(context, scene, { sheets: ['Forecast'] });
  if (!read.actuals) throw new InputError('no-history');
  const { actuals, table } = workbookActuals(read.actuals, locale);
  refuseOtherHistory(plan, seriesTree(actuals.rows, plan.spec));
  const standing = read.own.Forecast ?? null;
  const document = xml ? readForecastXml(xml.value) : null;
  const written = standing ? (document?.content ?? null) : null;
  const { stored, deleted } = standing && written ? asStanding(standing, written) : { stored: written, deleted: [] };
  const sheetName = sheetNameOf(scene, 'Forecast') ?? SHEET_NAMES.Forecast;
  const sheetsLocale = languageOfSheets(options, stored?.locale ?? writtenLocale(read.document?.plan ?? null));
  const source = sourceOf(
    read.actuals,
    table.columns.date,
    (plan.spec.measure === 'units' ? table.units?.title : null) ?? table.columns.netSales,
  );
  const blueprintOf = (madeOn: number) => forecastSheet({ plan, locale: sheetsLocale, table, source, madeOn, sheetName });

  const before = madeOn(scene, standing) ?? serialOfToday();
  let blueprint = blueprintOf(before);
  await guardWrite(context, scene, [blueprint]);
  if (standing && stored) refuseTypedOver(standing, stored);
  let changes = await changesFor(context, scene, blueprint, standing, stored, deleted);
  if (changes.length > 0 && before !== serialOfToday()) {
    blueprint = blueprintOf(serialOfToday());
    changes = await changesFor(context, scene, blueprint, standing, stored, deleted);
  }
  const result = (cellsWritten: number): ForecastResult => ({ sheet: sheetName, rows: plan.rows.length, cellsWritten });
  if (changes.length === 0) return { result: result(0), transaction: null };
  changes.push(definitionChange(plan, sheetsLocale, blueprint, document, xml?.value ?? null));
  if (!standing) changes.push(activateChange(sheetName, scene.activeSheet));
  const transaction = new Transaction(progressText(locale, 'done.forecast'));
  await transaction.run(changes, {
    signal,
    onBatch: (n, of) => onProgress?.({ step: 2, steps: 2, part: (n - 1) / of, label: progressText(locale, 'writing') }),
  });
  return { result: result(transaction.cells), transaction };
}

/** A forecast is only worth writing beside the history it was made from. */
function refuseOtherHistory(plan: ForecastPlan, now: ReturnType<typeof seriesTree>): void {
  const content = (rows: readonly { readonly key: string; readonly values: readonly (number | null)[] }[]) =>
    JSON.stringify(rows.map(({ key, values }) => [key, values]));
  if (content(plan.rows) !== content(now.rows)) throw new InputError('forecast-history-changed');
}

function sourceOf({ values }: ActualsRange, date: string, amount: string): SourceFigures {
  const [header = [], ...rows] = values;
  const column = (title: string) => {
    const index = header.findIndex((cell) => String(cell ?? '') === title);
    return rows.map((row) => row[index]);
  };
  return sourceFigures(column(date), column(amount));
}

/** The day the standing sheet says it was made on, so that writing the same again changes nothing. */
function madeOn(scene: Scene, standing: OwnSheet | null): number | null {
  const area = scene.names.get(STATE)?.area;
  const value = area ? standing?.values[area.row]?.[area.column] : null;
  return typeof value === 'number' && value > 0 ? value : null;
}

async function changesFor(
  context: Excel.RequestContext,
  scene: Scene,
  blueprint: SheetBlueprint,
  standing: OwnSheet | null,
  stored: StoredForecast | null,
  deleted: readonly number[],
): Promise<Change[]> {
  const names = nameChanges(blueprint, blueprint.name, scene);
  const sheetNames = { ...SHEET_NAMES, Forecast: blueprint.name };
  if (!standing) {
    const charts = chartChanges(blueprint, sheetNames);
    return [...freshSheets([blueprint]), ...names, newSheetLook(blueprint), ...charts];
  }
  return [
    ...(await ownSheetChanges(context, blueprint, standing, stored?.sheet)),
    ...names,
    ...(await chartMoves(context, {
      sheet: standing.name,
      before: stored?.sheet.charts?.[0] ?? null,
      after: blueprint.charts[0],
      sheetNames,
      lost: deleted.length > 0 ? ['Forecast'] : [],
    })),
  ];
}

function definitionChange(
  { spec }: ForecastPlan,
  locale: StoredForecast['locale'],
  blueprint: SheetBlueprint,
  previous: ForecastDocument | null,
  before: string | null,
): Change {
  const stored: StoredForecast = {
    spec,
    locale,
    sheet: recordOf(blueprint),
    marks: marksOf(blueprint.contents[0]?.cells ?? []),
  };
  return storeChange(writeForecastXml(stored, previous, new Date().toISOString()), before, FORECAST_NAMESPACE);
}
