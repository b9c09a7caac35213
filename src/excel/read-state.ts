import type { ActualsRow } from '../planning/actuals/actuals';
import { InputError } from '../planning/input-error';
import type { BreakdownSpec, BreakdownPlan } from '../planning/breakdown/plan';
import { isoDate } from '../calendar/serial';
import { cell, onSheet } from '../sheets/address';
import { SHEET_NAMES } from '../sheets/breakdown/context';
import { SETUP } from '../sheets/breakdown/layout';
import { monthSerial, serialMonth } from '../sheets/breakdown/month-serial';
import { builtEvents } from './built-events';
import { builtInputs, builtSpec, planWithInputs } from './built-plan';
import { checkReport, loadChecks } from './check-report';
import type { Locale } from '../locales/locale';
import type { SheetId } from '../sheets/blueprint';
import type { OperationOptions, WorkbookState } from './contracts';
import { loadForecast } from './forecast-state';
import { NOTHING_KNOWN, type History, type Known } from './last-reading';
import type { Matrix } from './cells-change';
import { LOYALTY_SHEETS } from './loyalty/sheets';
import { loadLoyalty } from './loyalty/state';
import { loadOpex } from './opex/state';
import { loadRolling } from './rolling/state';
import { writtenLocale } from './sheets-language';
import { IDENTITY, readScene, sheetNameOf, type Scene } from './scene';
import { PLAN_SHEETS, readSheets, type ActualsRange, type SheetsRead } from './read-sheets';
import { hasLostYears, isStale } from './stale-plan';
import { workbookActuals } from './workbook-actuals';

/** The sheets of members. */
const MEMBERS = ['Retention', 'Customers', 'GiftTests'] as const;

/** What was found, and where: the ids of the sheets the plan stands on and is made from (without an annual plan those of a loyalty plan). */
export interface Reading {
  readonly scene: Scene;
  readonly state: WorkbookState;
  readonly history: History;
  /** Of `Breakdown`. */
  readonly formulas: Matrix | null;
  readonly sheets: Partial<Record<SheetId, string>>;
  /** Whether anything of a plan stands in the workbook, readable or not. */
  readonly planStands: boolean;
}

/**
 * What stands in the workbook: history, the built plan as its cells say now, and its checks. Two round trips for plans of usual size.
 *
 * @param known of an earlier reading, taken over instead of being read again
 * @throws InputError when an input cell of the plan cannot be read; a table `Actuals` that cannot, or that has a gap the plan cannot do
 * without, is told in `actualsProblem`.
 */
export async function readState(
  context: Excel.RequestContext,
  { locale }: OperationOptions,
  known: Known = NOTHING_KNOWN,
): Promise<Reading> {
  const scene = await readScene(context);
  const lines = sheetNameOf(scene, 'Checks') === null ? null : loadChecks(context);
  const written = loadForecast(context, scene);
  const rolled = loadRolling(context, scene);
  const budgeted = loadOpex(context, scene);
  const rewarded = loadLoyalty(context, scene);
  const read = await readSheets(context, scene, { planOnly: true, known });
  const history = known.history ?? historyOf(read, locale);
  const formulas = read.own.Breakdown?.formulas ?? null;
  const members = MEMBERS.some((part) => sheetNameOf(scene, part) !== null);
  const [forecast, rolling, opex, loyalty] = [written(), rolled(), budgeted(), rewarded()];
  const { actuals } = history;
  let { actualsProblem } = history;
  const planStands = PLAN_SHEETS.some((part) => sheetNameOf(scene, part) !== null);
  const inputs = builtInputs(scene, read);
  const stored = read.document?.plan ?? null;
  const spec = inputs && builtSpec(inputs, stored?.spec ?? null, actuals?.rows ?? []);
  if (!inputs || !spec)
    return {
      state: { actuals, actualsProblem, breakdown: null, checks: null, forecast, rolling, opex, loyalty, members },
      history,
      formulas,
      planStands,
      scene,
      sheets: loyalty === null ? {} : loyaltySheetsOf(scene),
    };
  const kept = { ...inputs.kept, events: builtEvents(read, spec.market)?.events ?? null };
  let plan: BreakdownPlan;
  try {
    plan = planWithInputs(spec, actuals?.rows ?? [], kept);
  } catch (error) {
    // A gap that came into the history since: the plan stands, what it stands on is told.
    if (!(error instanceof InputError) || error.code !== 'history-month-missing') throw error;
    actualsProblem = error;
    plan = planWithInputs(spec, [], kept);
  }
  const breakdown = {
    spec,
    builtAt: stored?.builtAt ?? builtDay(read),
    locale: writtenLocale(stored, read.own.Setup?.values[0]?.[0]),
    plan,
    sheet: read.own.Breakdown?.name,
    stale: isStale(read, plan),
    yearsLost: actuals !== null && hasLostYears(read, plan),
    rowsChanged: inputs.deleted.length > 0 || inputs.renamed.length > 0,
    missing: missingSheets(scene, spec),
  };
  // What was typed over the plan becomes a lock with the next build: until then the sheet names it itself, and no lock is at fault.
  const asOnSheet = inputs.typedOver.length === 0 ? plan : { ...plan, kept: { ...plan.kept, locks: inputs.standingLocks } };
  const checks = lines && checkReport(lines, asOnSheet, scene);
  return {
    state: { actuals, actualsProblem, breakdown, checks, forecast, rolling, opex, loyalty, members },
    history,
    formulas,
    planStands,
    scene,
    sheets: sheetsOfPlan(scene, actuals?.sheet ?? null),
  };
}

/** Sheets the plan's formulas need that are not there, by their usual names; a plan of no market has no events. */
function missingSheets(scene: Scene, { market }: BreakdownSpec): string[] {
  const needed = PLAN_SHEETS.filter((part) => part !== 'Events' || market !== 'none');
  return needed.filter((part) => sheetNameOf(scene, part) === null).map((part) => SHEET_NAMES[part]);
}

function historyOf({ actuals: table }: SheetsRead, locale: Locale): History {
  if (!table || table.values.length <= 1) return { actuals: null, actualsProblem: null };
  try {
    const { rows, levels, notes } = workbookActuals(table, locale).actuals;
    const lastMonthPartial = notes.some(({ code }) => code === 'last-month-partial');
    return {
      actuals: { sheet: table.sheet, rows, levels, notes, lastMonthPartial, below: firstBelow(table), ...monthsOf(rows) },
      actualsProblem: null,
    };
  } catch (error) {
    return { actuals: null, actualsProblem: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** The first cell right below the table that holds something. */
function firstBelow({ sheet, area, below = [] }: ActualsRange): string | null {
  const at = below.findIndex((content) => content !== '' && content !== null);
  return at < 0 ? null : onSheet(sheet, cell(area.row + area.rows, area.column + at));
}

function sheetsOfPlan(scene: Scene, actuals: string | null): Reading['sheets'] {
  const ids = (Object.keys(IDENTITY) as SheetId[]).flatMap((part) => {
    const name = part === 'Actuals' ? actuals : sheetNameOf(scene, part);
    const sheet = scene.sheets.find((each) => each.name === name);
    return sheet ? [[part, sheet.id] as const] : [];
  });
  return Object.fromEntries(ids);
}

/** A loyalty plan stands by itself. */
function loyaltySheetsOf(scene: Scene): Reading['sheets'] {
  const own: readonly string[] = [...LOYALTY_SHEETS, 'LoyaltyRisk'];
  return Object.fromEntries(Object.entries(sheetsOfPlan(scene, null)).filter(([id]) => own.includes(id)));
}

/** The day of the build as `Setup` says it, for workbooks whose stored definition a program has dropped; '' where it does not. */
function builtDay({ own: { Setup: setup } }: SheetsRead): string {
  const day = setup?.values[SETUP.built]?.[SETUP.value];
  return typeof day === 'number' ? isoDate(day) : '';
}

function monthsOf(rows: readonly ActualsRow[]): { firstMonth: ReturnType<typeof serialMonth>; lastMonth: ReturnType<typeof serialMonth> } {
  let first = Infinity;
  let last = -Infinity;
  for (const { date } of rows) {
    first = Math.min(first, date);
    last = Math.max(last, date);
  }
  const fallback = monthSerial({ year: 2000, month: 1 });
  return {
    firstMonth: serialMonth(Number.isFinite(first) ? first : fallback),
    lastMonth: serialMonth(Number.isFinite(last) ? last : fallback),
  };
}
