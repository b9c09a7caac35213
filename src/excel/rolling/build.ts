import { isoMonth, monthNumber } from '../../calendar/months';
import { serialOfToday } from '../../planning/actuals/excel-date';
import type { ForecastPlan } from '../../planning/forecast/forecast-plan';
import { seriesTree } from '../../planning/forecast/series-tree';
import { InputError } from '../../locales/rolling-errors';
import { planRolling, rollingForecast } from '../../planning/rolling/plan-rolling';
import { type FrozenView } from '../../planning/rolling/plan-view';
import { actualsNoteText, type ActualsNoteCode } from '../../locales/actuals';
import { progressText } from '../../locales/progress';
import { rollingNoteText } from '../../locales/rolling-notes';
import type { SheetBlueprint } from '../../sheets/blueprint';
import { logSheet, rollingContext, rollingSheets, type RollingContext, type RollingSheetsInput } from '../../sheets/rolling';
import { CAUSES, CHANGES_TOTAL } from '../../sheets/rolling/changes-layout';
import { readView } from '../../sheets/rolling/read-view';
import { groupChanges } from '../group/changes';
import { remembered } from '../group/earlier';
import { inputCells } from '../group/input-cells';
import { sheetRecords } from '../group/record';
import { withFormulas } from '../group/typed-formulas';
import { activateChange } from '../activate-change';
import type { Change } from '../change';
import type { OperationOptions, RollingResult, RollingToBuild } from '../contracts';
import { guardWrite } from '../guards';
import { readState } from '../read-state';
import { roundTrip } from '../round-trip';
import { presentNames, sheetNameOf, type Scene } from '../scene';
import { languageOfSheets } from '../sheets-language';
import { storeChange } from '../store-change';
import { Transaction } from '../transaction';
import { appendChanges } from './log';
import { readStanding, type Standing } from './standing';
import { ROLLING_NAMESPACE, writeRollingXml, type StoredRolling } from './store';
import { typedInto } from './typed';
import { standsAsBefore } from './places';
import { ROLLING_GROUP } from './group';
import { described } from './describe';
import { rollingGround } from './ground';

/** What of the history's reading bears on the plan. */
const WORTH_TELLING: readonly ActualsNoteCode[] = ['duplicates-summed', 'month-totals'];

/**
 * Builds the rolling plan, builds it again, or rolls it forward: reads what is there, puts the view that stands into the log where it rolls, keeps what people
 * typed, writes what differs, all or nothing.
 *
 * @returns what was written, and the transaction by which it can be taken back (null when nothing had to change)
 * @throws InputError before anything is written: what rollingGround refuses, `rolling-window`, `rolling-as-of-outside`, `forecast-history-changed` where the forecast
 * was made from another history or for another plan than the workbook holds now, `rolling-moved-on` where it is to roll from a month that the plan no longer
 * begins in, `rolling-moved-since` where another one stands than was seen, and what readStanding, typedInto and guardWrite refuse; OfficeFailure or Cancelled after everything was taken back
 */
export async function buildRolling(
  context: Excel.RequestContext,
  asked: RollingToBuild,
  options: OperationOptions,
): Promise<{ result: RollingResult; transaction: Transaction | null }> {
  const { spec, forecast, measured, rollFrom } = asked;
  const { locale, onProgress, signal } = options;
  onProgress?.({ step: 1, steps: 2, label: progressText(locale, 'reading') });
  const { state, history, scene } = await readState(context, options);
  const { breakdown, actuals } = rollingGround(state);
  refuseOther(forecast, rollingForecast(spec, breakdown.plan, actuals.rows), actuals.rows);
  const standing = await readStanding(context, scene, history);
  const stored = standing.document?.content ?? null;
  refuseMovedOn(asked, stored);
  const typed = typedInto(standing, scene, stored, { spec, measure: forecast.spec.measure });
  const view = rollFrom ? frozenView(standing, scene, rollFrom) : null;
  const fresh = planRolling({ spec, breakdown: breakdown.plan, actuals: actuals.rows, forecast, measured });
  const sheetsLocale = languageOfSheets(options, stored?.locale ?? breakdown.locale ?? null);
  const { plan, parts, memory } = described({ fresh, typed, standing, view, rollFrom, locale: sheetsLocale });
  const input: Omit<RollingSheetsInput, 'madeOn'> = {
    plan,
    inputs: typed.inputs,
    locale: sheetsLocale,
    table: standing.table,
    moneyDigits: breakdown.spec.digits,
    sheetNames: presentNames(scene),
  };
  const logged = loggedChanges(standing, view, rollingContext({ ...input, madeOn: serialOfToday() }));
  const sheetsFor = (madeOn: number): SheetBlueprint[] => [
    ...withFormulas(rollingSheets({ ...input, madeOn }, parts), typed.formulas, (id) => standsAsBefore(id, stored, memory)),
    ...logged.made,
  ];
  let madeOn = stored?.madeOn ?? serialOfToday();
  let blueprints = sheetsFor(madeOn);
  await guardWrite(context, scene, blueprints);
  const changesTo = (sheets: readonly SheetBlueprint[]) => groupChanges(context, scene, ROLLING_GROUP, sheets, standing, stored?.sheets);
  let ofSheets = await changesTo(blueprints);
  if (ofSheets.length + logged.added.length > 0 && madeOn !== serialOfToday()) {
    madeOn = serialOfToday();
    blueprints = sheetsFor(madeOn);
    ofSheets = await changesTo(blueprints);
  }
  const result = (cellsWritten: number, changed: RollingResult['changes'] = null): RollingResult => ({
    sheets: [
      ...blueprints.map(({ name, id }) => ({ name, created: sheetNameOf(scene, id) === null })),
      ...(logged.added.length > 0 && standing.log ? [{ name: standing.log.sheet, created: false }] : []),
    ],
    plan,
    cellsWritten,
    changes: changed,
    notes: [
      ...plan.notes.map(({ code, params }) => rollingNoteText(locale, code, params)),
      // Sales pasted a second time look like this, or a month that is planned as if it were over.
      ...(actuals.notes ?? [])
        .filter(
          ({ code }) =>
            WORTH_TELLING.includes(code) || (code === 'last-month-partial' && monthNumber(spec.asOf) > monthNumber(actuals.lastMonth)),
        )
        .map(({ code, params }) => actualsNoteText(locale, code, params)),
    ],
  });
  const changes = [...ofSheets, ...logged.added];
  if (changes.length === 0) return { result: result(0), transaction: null };
  const record: StoredRolling = {
    spec,
    locale: sheetsLocale,
    madeOn,
    moneyDigits: breakdown.spec.digits,
    sheets: sheetRecords(ROLLING_GROUP, blueprints),
    ...memory,
  };
  changes.push(
    storeChange(writeRollingXml(record, remembered(standing.document, record), new Date().toISOString()), standing.xml, ROLLING_NAMESPACE),
  );
  const gtm = blueprints.find(({ id }) => id === 'GTM')?.name ?? '';
  if (sheetNameOf(scene, 'GTM') === null) changes.push(activateChange(gtm, scene.activeSheet));
  const transaction = new Transaction(progressText(locale, view ? 'done.rolled' : 'done.rolling'));
  const onBatch = (n: number, of: number) =>
    onProgress?.({ step: 2, steps: 2, part: (n - 1) / of, label: progressText(locale, 'writing') });
  const moved = await transaction.runAndRead(changes, (excel) => (view ? readMoved(excel) : Promise.resolve(null)), { signal, onBatch });
  // What is typed from now on belongs to another month or row once the build is taken back, even in a cell that the build left empty.
  transaction.alsoWrote(
    inputCells(blueprints.filter(({ id }) => sheetNameOf(scene, id) !== null && !(stored && standsAsBefore(id, stored, memory)))),
  );
  return { result: result(transaction.cells, moved), transaction };
}

/**
 * What somebody else has built or rolled since it was looked at is not built over.
 *
 * @throws InputError `rolling-moved-since`
 */
function refuseMovedOn({ seen }: RollingToBuild, stored: StoredRolling | null): void {
  if (seen === undefined || !stored) return;
  const [asked, found] = [seen ? isoMonth(seen) : '–', isoMonth(stored.spec.asOf)];
  if (asked !== found) throw new InputError('rolling-moved-since', { asked, found });
}

/** A rolling plan is only worth writing on the history and the annual plan its forecast was made for. */
function refuseOther(forecast: ForecastPlan, asked: ForecastPlan['spec'], rows: Parameters<typeof seriesTree>[0]): void {
  const now = seriesTree(rows, asked);
  const content = (spec: ForecastPlan['spec'], series: readonly { readonly key: string; readonly values: readonly (number | null)[] }[]) =>
    JSON.stringify([spec, series.map(({ key, values }) => [key, values])]);
  if (content(forecast.spec, forecast.rows) !== content(asked, now.rows)) throw new InputError('forecast-history-changed');
}

/**
 * The plan that stands, as a view for the log.
 *
 * @throws InputError `rolling-moved-on` where it does not begin in the month that it is to roll from: another person has rolled it, or nothing stands
 */
function frozenView({ own, log, document }: Standing, scene: Scene, from: NonNullable<RollingToBuild['rollFrom']>): FrozenView {
  const stored = document?.content;
  const rows = scene.names.get('Almanac_GTM_Rows')?.area;
  if (!own.GTM || !stored || !rows || isoMonth(stored.spec.asOf) !== isoMonth(from))
    throw new InputError('rolling-moved-on', { asked: isoMonth(from), found: stored ? isoMonth(stored.spec.asOf) : '–' });
  return {
    number: (log?.views.at(-1)?.number ?? 0) + 1,
    ...stored.spec,
    frozenOn: serialOfToday(),
    lines: readView(own.GTM, rows, stored.gtm),
  };
}

/** What has moved the landing since the view that was put into the log last, as `Changes` says. */
async function readMoved(context: Excel.RequestContext): Promise<RollingResult['changes']> {
  const total = context.workbook.names.getItem(CHANGES_TOTAL).getRange().load('values');
  await roundTrip(context);
  const [then = 0, ...figures] = ((total.values as unknown[][])[0] ?? []).map(Number);
  return {
    then,
    causes: CAUSES.map((cause, at) => ({ cause, amount: figures[at] ?? 0 })),
    now: figures[CAUSES.length] ?? 0,
  };
}

/** What a view does to the log: a sheet where there is none yet, else lines added to it. */
function loggedChanges(
  { log }: Standing,
  view: FrozenView | null,
  context: RollingContext,
): { readonly made: SheetBlueprint[]; readonly added: Change[] } {
  if (!view) return { made: [], added: [] };
  return log ? { made: [], added: appendChanges(context, log, view) } : { made: [logSheet(context, view)], added: [] };
}
