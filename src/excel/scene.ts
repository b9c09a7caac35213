import type { Area, SheetId } from '../sheets/blueprint';
import { ACTUALS_TABLE } from '../sheets/breakdown/actuals-sheet';
import { SHEET_NAMES } from '../sheets/breakdown/context';
import { EVENTS_TABLE } from '../sheets/breakdown/events-layout';
import { parseReference } from './parse-address';
import { FORECAST_NAMESPACE } from './forecast-store';
import { RISK_NAMESPACE } from './loyalty/risk-store';
import { LOYALTY_NAMESPACE } from './loyalty/store';
import { MEMBERS_NAMESPACE } from './members/store';
import { OPEX_NAMESPACE } from './opex/store';
import { ROLLING_NAMESPACE } from './rolling/store';
import { PLAN_NAMESPACE } from './plan-store';

/** The name that tells which sheet is which, whatever people call it. */
export const IDENTITY: Readonly<Record<SheetId, string>> = {
  Setup: 'Almanac_Breakdown_Setup',
  Actuals: 'Almanac_Actuals_Table',
  Breakdown: 'Almanac_Breakdown_Sheet',
  Events: 'Almanac_Events_Sheet',
  Workings: 'Almanac_Breakdown_Workings',
  Checks: 'Almanac_Breakdown_Checks',
  Forecast: 'Almanac_Forecast_Sheet',
  GTM: 'Almanac_GTM_Sheet',
  Focus: 'Almanac_Focus_Sheet',
  Media: 'Almanac_Media_Sheet',
  Drivers: 'Almanac_Drivers_Sheet',
  Actions: 'Almanac_Actions_Sheet',
  Outlook: 'Almanac_Outlook_Sheet',
  Changes: 'Almanac_Changes_Sheet',
  Log: 'Almanac_Log_Sheet',
  Accuracy: 'Almanac_Accuracy_Sheet',
  Opex: 'Almanac_Opex_Sheet',
  Ledger: 'Almanac_Ledger_Sheet',
  Pnl: 'Almanac_Pnl_Sheet',
  Fees: 'Almanac_Fees_Sheet',
  Bridge: 'Almanac_Bridge_Sheet',
  Causes: 'Almanac_Causes_Sheet',
  Review: 'Almanac_Review_Sheet',
  Loyalty: 'Almanac_Loyalty_Sheet',
  LoyaltyPlan: 'Almanac_LoyaltyPlan_Sheet',
  Scenarios: 'Almanac_Scenarios_Sheet',
  ScenarioPlans: 'Almanac_ScenarioPlans_Sheet',
  StoredValue: 'Almanac_StoredValue_Sheet',
  LoyaltyRisk: 'Almanac_LoyaltyRisk_Sheet',
  Retention: 'Almanac_Retention_Sheet',
  Customers: 'Almanac_Customers_Sheet',
  GiftTests: 'Almanac_GiftTests_Sheet',
};

export interface SceneSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
}

/** What stands in the workbook before anything is read in depth. */
export interface Scene {
  readonly sheets: readonly SceneSheet[];
  readonly activeSheet: string;
  /** Every workbook name of ours that still refers to cells, with what it refers to. */
  readonly names: ReadonlyMap<string, { readonly sheet: string; readonly area: Area; readonly formula: string }>;
  /** Names of ours whose cells were deleted, with what is left of their formulas. */
  readonly lostNames: ReadonlyMap<string, string>;
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly structureProtected: boolean;
  readonly planParts: readonly Excel.CustomXmlPart[];
  readonly forecastParts: readonly Excel.CustomXmlPart[];
  readonly rollingParts: readonly Excel.CustomXmlPart[];
  readonly opexParts: readonly Excel.CustomXmlPart[];
  readonly loyaltyParts: readonly Excel.CustomXmlPart[];
  readonly riskParts: readonly Excel.CustomXmlPart[];
  readonly membersParts: readonly Excel.CustomXmlPart[];
}

/** One round trip: sheets, names, tables, protection and where the plan's definition is. */
export async function readScene(context: Excel.RequestContext): Promise<Scene> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const active = workbook.worksheets.getActiveWorksheet().load('name');
  const names = workbook.names.load('items/name,items/formula');
  const tables = workbook.tables.load('items/name,items/worksheet/name');
  const protection = workbook.protection.load('protected');
  const partsOf = (namespace: string) => workbook.customXmlParts.getByNamespace(namespace).load('items/id');
  const [planParts, forecastParts, rollingParts, opexParts, loyaltyParts, riskParts, membersParts] = [
    PLAN_NAMESPACE,
    FORECAST_NAMESPACE,
    ROLLING_NAMESPACE,
    OPEX_NAMESPACE,
    LOYALTY_NAMESPACE,
    RISK_NAMESPACE,
    MEMBERS_NAMESPACE,
  ].map(partsOf);
  await context.sync();
  const ours = new Map<string, { sheet: string; area: Area; formula: string }>();
  const lostNames = new Map<string, string>();
  for (const { name, formula } of names.items) {
    if (!name.startsWith('Almanac_')) continue;
    const reference = parseReference(String(formula));
    if (reference && reference.sheet !== '#REF') ours.set(name, { ...reference, formula: String(formula) });
    else lostNames.set(name, String(formula));
  }
  return {
    sheets: sheets.items.map(({ id, name, visibility, protection: { protected: isProtected } }) => ({ id, name, visibility, isProtected })),
    activeSheet: active.name,
    names: ours,
    lostNames,
    tables: tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
    structureProtected: protection.protected,
    planParts: planParts?.items ?? [],
    forecastParts: forecastParts?.items ?? [],
    rollingParts: rollingParts?.items ?? [],
    opexParts: opexParts?.items ?? [],
    loyaltyParts: loyaltyParts?.items ?? [],
    riskParts: riskParts?.items ?? [],
    membersParts: membersParts?.items ?? [],
  };
}

/** The present tab name of one of our sheets; null when it is not there. */
export function sheetNameOf(scene: Scene, id: SheetId): string | null {
  const name = scene.names.get(IDENTITY[id])?.sheet;
  return name !== undefined && scene.sheets.some((sheet) => sheet.name === name) ? name : null;
}

/** What our sheets are called now, as far as they are there. */
export function presentNames(scene: Scene): Partial<Record<SheetId, string>> {
  const ids = Object.keys(SHEET_NAMES) as SheetId[];
  return Object.fromEntries(
    ids.flatMap((id) => {
      const name = sheetNameOf(scene, id);
      return name === null ? [] : [[id, name]];
    }),
  );
}

/** The table of the history: the one of its name, wherever it is; else, where a person renamed ours, the only table on our sheet. Null without one. */
export function historyTable(scene: Scene): Scene['tables'][number] | null {
  const named = scene.tables.find(({ name }) => name.toLowerCase() === ACTUALS_TABLE.name.toLowerCase());
  if (named) return named;
  const sheet = sheetNameOf(scene, 'Actuals');
  const [only, ...others] = scene.tables.filter((table) => table.sheet === sheet);
  return only && others.length === 0 ? only : null;
}

/** What a sheet is called now that had a name when the plan was built; a sheet that is not there keeps it. */
export function presentName(scene: Scene, name: string): string {
  if (scene.sheets.some((sheet) => sheet.name === name)) return name;
  const id = (Object.keys(SHEET_NAMES) as SheetId[]).find((each) => SHEET_NAMES[each] === name);
  return (id === undefined ? null : sheetNameOf(scene, id)) ?? name;
}

/** Whether the list of events stands as a table on its sheet. */
export function hasEventsTable(scene: Scene): boolean {
  const sheet = sheetNameOf(scene, 'Events');
  return sheet !== null && scene.tables.some((table) => table.name === EVENTS_TABLE && table.sheet === sheet);
}
