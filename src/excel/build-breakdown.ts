import { serialOfToday } from '../planning/actuals/excel-date';
import { InputError } from '../planning/input-error';
import type { BreakdownSpec } from '../planning/breakdown/plan';
import { NO_INPUTS } from '../planning/breakdown/no-inputs';
import { noteText } from '../locales/notes';
import { progressText } from '../locales/progress';
import { breakdownSheets, type BreakdownContextInput } from '../sheets/breakdown';
import { SETUP } from '../sheets/breakdown/layout';
import { pathOfKey } from '../planning/breakdown/row-key';
import { activateChange } from './activate-change';
import { askedSpec } from './asked-spec';
import { builtEvents, checkEvents, storedEvents } from './built-events';
import { builtInputs, planWithInputs } from './built-plan';
import { checkReport, loadChecks } from './check-report';
import type { BuildOptions, BuildResult } from './contracts';
import { guardWrite } from './guards';
import { formulasToKeep, keepFormulas } from './keep-formulas';
import { recordOf } from './look';
import { Cancelled } from './office-failure';
import { planChanges } from './plan-changes';
import { writePlanXml, type StoredPlan } from './plan-store';
import { labelNotes, rebuildNotes } from './rebuild-notes';
import { presentNames, readScene, sheetNameOf } from './scene';
import { readSheets } from './read-sheets';
import { languageOfSheets, writtenLocale } from './sheets-language';
import { storeChange } from './store-change';
import { Transaction } from './transaction';
import { typedLabels } from './typed-labels';
import { workbookActuals } from './workbook-actuals';

/**
 * Builds the breakdown, or builds it again: reads what is there, keeps what people typed, writes what differs, all or nothing.
 *
 * @returns what was written, and the transaction by which it can be taken back (null when nothing had to change).
 * @throws InputError before anything is written, OfficeFailure or Cancelled after everything was taken back.
 */
export async function buildBreakdown(
  context: Excel.RequestContext,
  asked: BreakdownSpec,
  options: BuildOptions,
): Promise<{ result: BuildResult; transaction: Transaction | null }> {
  const { locale, onProgress, signal, typedWeights, basedOn } = options;
  const say = (step: number, what: 'reading' | 'planning' | 'writing' | 'checking', part = 0) =>
    onProgress?.({ step, steps: 4, part, label: progressText(locale, what) });
  say(1, 'reading');
  const scene = await readScene(context);
  const read = await readSheets(context, scene);
  if (signal?.aborted) throw new Cancelled();
  say(2, 'planning');
  const history = read.actuals ? workbookActuals(read.actuals, locale) : null;
  if (!history && asked.levels.length > 0) throw new InputError('no-history');
  const inputs = builtInputs(scene, read);
  const spec = askedSpec(asked, basedOn, inputs?.asked ?? null);
  if (spec.market !== 'none') checkEvents(scene, read);
  const list = builtEvents(read, spec.market);
  const kept = { ...(inputs?.kept ?? NO_INPUTS), ...(typedWeights ? { typedWeights } : {}), events: list?.events ?? null };
  const plan = planWithInputs(spec, history?.actuals.rows ?? [], kept);
  const formulas = [...formulasToKeep(inputs, spec, typedWeights !== undefined), ...(list?.formulas ?? [])];
  const sheetsLocale = languageOfSheets(options, writtenLocale(read.document?.plan ?? null, read.own.Setup?.values[0]?.[0]));
  const base: Omit<BreakdownContextInput, 'builtOn'> = {
    plan,
    locale: sheetsLocale,
    actuals: history?.table ?? null,
    sheetNames: presentNames(scene),
  };
  const sheetsFor = (builtOn: number) => keepFormulas(breakdownSheets({ ...base, builtOn }), formulas, plan);

  const before = Number(read.own.Setup?.values[SETUP.built]?.[SETUP.value]) || serialOfToday();
  await guardWrite(context, scene, sheetsFor(before));
  let blueprints = sheetsFor(before);
  const deleted = inputs?.deleted ?? [];
  let changes = await planChanges(context, scene, read, blueprints, deleted);
  if (changes.length > 0 && before !== serialOfToday()) {
    blueprints = sheetsFor(serialOfToday());
    changes = await planChanges(context, scene, read, blueprints, deleted);
  }
  const created = blueprints.filter(({ id }) => sheetNameOf(scene, id) === null).map(({ id }) => id);

  const readChecks = async (reading: Excel.RequestContext): Promise<Excel.Range> => {
    say(4, 'checking');
    const lines = loadChecks(reading);
    await reading.sync();
    return lines;
  };
  let transaction: Transaction | null = null;
  let checks: Excel.Range;
  if (changes.length > 0) {
    const standing = read.document?.plan;
    const events = plan.events && spec.market !== 'none' ? storedEvents(plan.events) : standing?.events;
    const stored: StoredPlan = {
      spec: plan.spec,
      builtAt: new Date().toISOString(),
      locale: sheetsLocale,
      sheets: {
        // The list of events of an earlier market stays as it was left.
        ...(standing?.sheets.Events ? { Events: standing.sheets.Events } : {}),
        ...Object.fromEntries(blueprints.map((blueprint) => [blueprint.id, recordOf(blueprint)])),
      },
      rows: plan.rows.map(({ key }) => pathOfKey(key)),
      ...(events ? { events } : {}),
    };
    const xmlBefore = read.xml;
    changes.push(storeChange(writePlanXml(stored, read.document, stored.builtAt), xmlBefore));
    if (created.includes('Breakdown'))
      changes.push(activateChange(blueprints.find(({ id }) => id === 'Breakdown')?.name ?? '', scene.activeSheet));
    transaction = new Transaction(progressText(locale, 'done.build'));
    checks = await transaction.runAndRead(changes, readChecks, {
      signal,
      onBatch: (n, of) => say(3, 'writing', (n - 1) / of),
    });
  } else checks = await readChecks(context);
  return {
    transaction,
    result: {
      sheets: blueprints.map(({ id, name }) => ({ name, created: created.includes(id) })),
      checks: checkReport(checks, plan, scene),
      kept: countKept(plan.kept),
      cellsWritten: transaction?.cells ?? 0,
      notes: [
        ...rebuildNotes(inputs, read.document?.plan ?? null, plan, locale),
        ...labelNotes(typedLabels(read.own, blueprints, read.document?.plan ?? null, { spec: plan.spec, locale: sheetsLocale }), locale),
        ...plan.notes.map(({ code, params }) => noteText(locale, code, params)),
      ],
      plan,
    },
  };
}

function countKept(kept: BuildResult['plan']['kept']): BuildResult['kept'] {
  const count = (numbers: readonly (number | null)[]) => numbers.filter((number) => number !== null).length;
  return {
    shares: Object.keys(kept.shares).length,
    weights: Object.values(kept.weights).reduce((sum, weights) => sum + count(weights), 0),
    locks: Object.values(kept.locks).reduce((sum, { year, quarters, months }) => sum + count([year, ...quarters, ...months]), 0),
    methods: Object.keys(kept.methods).length,
  };
}
