import type { ForecastPlan } from '../planning/forecast/forecast-plan';
import { seriesTree } from '../planning/forecast/series-tree';
import { InputError } from '../planning/input-error';
import { mergeFocus } from '../planning/rolling/merge-focus';
import { planRolling, rollingForecast } from '../planning/rolling/plan-rolling';
import { supplyModel, USUAL_COVER } from '../planning/rolling/rolling-inputs';
import type { RollingPlan } from '../planning/rolling/rolling-plan';
import { progressText } from '../locales/progress';
import { rollingNoteText } from '../locales/rolling-notes';
import type { SheetBlueprint } from '../sheets/blueprint';
import { rollingSheets, type RollingSheetsInput } from '../sheets/rolling';
import { FOCUS_COLUMNS } from '../sheets/rolling/layout';
import type { GtmRecord, TypedFormula } from '../sheets/rolling/read-gtm';
import { activateChange } from './activate-change';
import { todaySerial } from './build-breakdown';
import { readBuiltRolling, type BuiltRolling } from './built-rolling';
import type { Change } from './change';
import type { OperationOptions, RollingResult, RollingToBuild } from './contracts';
import { marksOf } from './forecast-marks';
import { guardWrite } from './guards';
import { resizeChanges, withList } from './list-table';
import { recordOf } from './look';
import { nameChanges } from './name-changes';
import { readState } from './read-state';
import { ROLLING_NAMESPACE, readRollingXml, writeRollingXml, type RollingDocument, type StoredRolling } from './rolling-store';
import { presentNames, readScene, sheetNameOf, type Scene } from './scene';
import { newSheetChanges, newSheetLook, ownSheetChanges } from './sheet-changes';
import { languageOfSheets } from './sheets-language';
import { storeChange } from './store-change';
import { Transaction } from './transaction';
import { workbookTable } from './workbook-table';

/**
 * Builds the rolling plan on `GTM` and `Focus`, or builds it again: reads what is there, keeps what people typed, writes what differs, all or nothing.
 *
 * @returns what was written, and the transaction by which it can be taken back (null when nothing had to change)
 * @throws InputError before anything is written: `no-plan`, `no-history`, `rolling-window`, `rolling-as-of-outside`, `forecast-history-changed` where the forecast
 * was made from another history or for another plan than the workbook holds now, and what readBuiltRolling and guardWrite refuse; OfficeFailure or
 * Cancelled after everything was taken back
 */
export async function buildRolling(
  context: Excel.RequestContext,
  { spec, forecast, measured }: RollingToBuild,
  options: OperationOptions,
): Promise<{ result: RollingResult; transaction: Transaction | null }> {
  const { locale, onProgress, signal } = options;
  onProgress?.({ step: 1, steps: 2, label: progressText(locale, 'reading') });
  const { state, history } = await readState(context, options);
  const { breakdown, actuals } = state;
  if (!breakdown) throw new InputError('no-plan');
  if (!actuals) throw state.actualsProblem ?? new InputError('no-history');
  refuseOther(forecast, rollingForecast(spec, breakdown.plan, actuals.rows), actuals.rows);
  const scene = await readScene(context);
  const xml = scene.rollingParts[0]?.getXml() ?? null;
  // Its round trip brings the definition, too.
  const table = await workbookTable(context, scene);
  const document = xml ? readRollingXml(xml.value) : null;
  const stored = document?.content ?? null;
  const built = await readBuiltRolling(context, scene, history, stored, spec);
  const fresh = planRolling({ spec, breakdown: breakdown.plan, actuals: actuals.rows, forecast, measured });
  const { lines, dropped } = mergeFocus(fresh.focus, built.focus);
  const plan = { ...fresh, focus: lines };

  const sheetsLocale = languageOfSheets(options, stored?.locale ?? breakdown.locale ?? null);
  const input: Omit<RollingSheetsInput, 'madeOn'> = {
    plan,
    inputs: built.inputs,
    locale: sheetsLocale,
    table,
    moneyDigits: breakdown.spec.digits,
    sheetNames: presentNames(scene),
  };
  const sheetsFor = (madeOn: number) => withFormulas(rollingSheets({ ...input, madeOn }), built, stored, plan);
  const before = stored?.madeOn ?? todaySerial();
  let blueprints = sheetsFor(before);
  await guardWrite(context, scene, blueprints);
  let changes = await changesFor(context, scene, blueprints, built, stored);
  let madeOn = before;
  if (changes.length > 0 && before !== todaySerial()) {
    madeOn = todaySerial();
    blueprints = sheetsFor(madeOn);
    changes = await changesFor(context, scene, blueprints, built, stored);
  }
  const result = (cellsWritten: number): RollingResult => ({
    sheets: blueprints.map(({ name, id }) => ({ name, created: sheetNameOf(scene, id) === null })),
    plan,
    cellsWritten,
    notes: plan.notes.map(({ code, params }) => rollingNoteText(locale, code, params)),
  });
  if (changes.length === 0) return { result: result(0), transaction: null };
  const record: StoredRolling = {
    spec,
    locale: sheetsLocale,
    madeOn,
    sheets: Object.fromEntries(blueprints.map((blueprint) => [blueprint.id, recordOf(blueprint)])) as StoredRolling['sheets'],
    gtm: gtmRecord(plan),
    marks: marksOf(blueprints.find(({ id }) => id === 'GTM')?.contents[0]?.cells ?? []),
    focus: { written: lines.flatMap(({ cells, basis }) => (basis === null ? [] : [cells])), dropped },
  };
  changes.push(definitionChange(record, document, xml?.value ?? null));
  const gtm = blueprints.find(({ id }) => id === 'GTM')?.name ?? '';
  if (sheetNameOf(scene, 'GTM') === null) changes.push(activateChange(gtm, scene.activeSheet));
  const transaction = new Transaction(progressText(locale, 'done.rolling'));
  await transaction.run(changes, {
    signal,
    onBatch: (n, of) => onProgress?.({ step: 2, steps: 2, part: (n - 1) / of, label: progressText(locale, 'writing') }),
  });
  return { result: result(transaction.cells), transaction };
}

/** A rolling plan is only worth writing on the history and the annual plan its forecast was made for. */
function refuseOther(forecast: ForecastPlan, asked: ForecastPlan['spec'], rows: Parameters<typeof seriesTree>[0]): void {
  const now = seriesTree(rows, asked);
  const content = (spec: ForecastPlan['spec'], series: readonly { readonly key: string; readonly values: readonly (number | null)[] }[]) =>
    JSON.stringify([spec, series.map(({ key, values }) => [key, values])]);
  if (content(forecast.spec, forecast.rows) !== content(asked, now.rows)) throw new InputError('forecast-history-changed');
}

/** What nobody typed, to tell what a person types from now on. */
function gtmRecord({ measure, months, events, rows, levels }: RollingPlan): GtmRecord {
  return {
    measure,
    months,
    events: events.length,
    usual: Object.fromEntries(
      rows.map(({ key, price, depth, member }) => [
        key,
        {
          ...(price === null ? {} : { price }),
          ...(depth === Math.min(1, levels.length) ? { model: supplyModel(member.channel), cover: USUAL_COVER } : {}),
        },
      ]),
    ),
  };
}

/** Puts formulas that people wrote into input cells back in place of their values, where rows and months stand where they stood. */
function withFormulas(
  blueprints: SheetBlueprint[],
  built: BuiltRolling,
  stored: StoredRolling | null,
  plan: RollingPlan,
): SheetBlueprint[] {
  const next = gtmRecord(plan);
  const shape = ({ measure, months, events, usual }: GtmRecord) => JSON.stringify([measure, months, events, Object.keys(usual)]);
  const sameGtm = stored !== null && shape(stored.gtm) === shape(next);
  return blueprints.map((blueprint) => {
    const typed: readonly TypedFormula[] = blueprint.id === 'GTM' ? (sameGtm ? built.formulas.GTM : []) : built.formulas.Focus;
    const [block, ...others] = blueprint.contents;
    if (typed.length === 0 || !block) return blueprint;
    const cells = block.cells.map((line, row) =>
      line.map((content, column) => {
        const own = typed.find((one) => one.row === row && one.column === column);
        return own && own.value === content ? own.formula : content;
      }),
    );
    return { ...blueprint, contents: [{ ...block, cells }, ...others] };
  });
}

async function changesFor(
  context: Excel.RequestContext,
  scene: Scene,
  blueprints: readonly SheetBlueprint[],
  { own, list }: BuiltRolling,
  stored: StoredRolling | null,
): Promise<Change[]> {
  const fresh = blueprints.filter(({ id }) => sheetNameOf(scene, id) === null);
  const made = fresh.map(newSheetChanges);
  const changes: Change[] = [...made.flatMap(([make]) => (make ? [make] : [])), ...made.flatMap(([, ...fill]) => fill)];
  for (const blueprint of blueprints) {
    const { id } = blueprint;
    if (id !== 'GTM' && id !== 'Focus') continue;
    const standing = own[id];
    if (!standing) continue;
    const record = stored?.sheets[id];
    if (id === 'Focus' && list) {
      const listed = withList(standing, record, blueprint, list, FOCUS_COLUMNS.length);
      changes.push(...resizeChanges(blueprint, list), ...(await ownSheetChanges(context, blueprint, listed.own, listed.record)));
    } else changes.push(...(await ownSheetChanges(context, blueprint, standing, record)));
  }
  for (const blueprint of blueprints) changes.push(...nameChanges(blueprint, blueprint.name, scene));
  return [...changes, ...fresh.map(newSheetLook)];
}

function definitionChange(record: StoredRolling, previous: RollingDocument | null, before: string | null): Change {
  return storeChange(writeRollingXml(record, previous, new Date().toISOString()), before, ROLLING_NAMESPACE);
}
