import type { BreakdownPlan, BreakdownSpec, KeptInputs } from '../planning/breakdown/plan';
import { planBreakdown } from '../planning/breakdown/plan-breakdown';
import { levelsOfRows } from '../planning/breakdown/levels-of-rows';
import { NO_INPUTS } from '../planning/breakdown/no-inputs';
import { findKey, keyOf, keyOfPath, memberOf, valuesOfKey } from '../planning/breakdown/row-key';
import type { ActualsRow } from '../planning/actuals/actuals';
import { readRowInputs, type RowInputs } from '../sheets/breakdown/read-inputs';
import { readSetupInputs, type SetupSpec } from '../sheets/breakdown/read-setup';
import type { SheetsRead } from './read-sheets';
import { IDENTITY, type Scene } from './scene';

/** The names of the blocks of a built plan. */
export const BLOCKS = {
  sheet: IDENTITY.Breakdown,
  rows: 'Almanac_Breakdown_Rows',
  plan: 'Almanac_Breakdown_Plan',
  mix: 'Almanac_Breakdown_Mix',
  weights: 'Almanac_Breakdown_Weights',
  locks: 'Almanac_Breakdown_Locks',
  newRows: 'Almanac_Breakdown_NewRows',
} as const;

/** What people typed into the plan that stands in the workbook. */
export interface PlanInputs extends RowInputs {
  /** What `Setup` asks of the plan: its cells, else the definition of the last build where the sheet was deleted; null where neither is there. */
  readonly asked: SetupSpec | null;
  readonly kept: KeptInputs;
  /** Which of the two sheets that people type into was deleted: what stood only there cannot be known any more. */
  readonly sheetGone: 'Setup' | 'Breakdown' | null;
}

const NO_ROWS: Omit<RowInputs, 'kept'> = { keys: [], deleted: [], formulas: [], typedOver: [], standingLocks: {}, renamed: [] };

/** What people typed, on whichever of `Setup` and `Breakdown` is there; null when neither is. */
export function builtInputs(scene: Scene, read: SheetsRead): PlanInputs | null {
  const { Setup: setup, Breakdown: breakdown } = read.own;
  const stored = read.document?.plan ?? null;
  const area = (block: keyof typeof BLOCKS) => scene.names.get(BLOCKS[block])?.area;
  const newRows = area('newRows');
  const asked = setup && newRows ? readSetupInputs(setup, newRows) : null;
  const [sheet, rowPaths, plan, mix, weights, locks] = [
    area('sheet'),
    area('rows'),
    area('plan'),
    area('mix'),
    area('weights'),
    area('locks'),
  ];
  const rows =
    breakdown && sheet && rowPaths && plan && mix && weights && locks
      ? readRowInputs(breakdown, { sheet, rows: rowPaths, plan, mix, weights, locks }, stored?.rows?.map(keyOfPath) ?? null)
      : null;
  if (!asked && !rows) return null;
  return {
    ...(rows ?? NO_ROWS),
    asked: asked ?? stored?.spec ?? null,
    kept: { ...NO_INPUTS, ...asked?.kept, ...rows?.kept },
    sheetGone: setup ? (breakdown ? null : 'Breakdown') : 'Setup',
    formulas: [...(asked?.formulas ?? []), ...(rows?.formulas ?? [])],
  };
}

/** The spec the cells of `Setup` describe; the levels, which no cell says, come from the stored definition, else from the rows of the plan. */
export function builtSpec({ asked, keys }: PlanInputs, stored: BreakdownSpec | null, actuals: readonly ActualsRow[]): BreakdownSpec | null {
  if (!asked) return null;
  const { target, start, method, market, digits, currency } = asked;
  return { target, start, method, market, digits, currency, levels: stored?.levels ?? levelsOfRows(keys, actuals) };
}

/**
 * The plan with everything people typed. A row that history no longer knows but that holds typed input stays, as a row
 * without history: nothing typed is lost because a product left the Actuals.
 */
export function planWithInputs(spec: BreakdownSpec, actuals: readonly ActualsRow[], kept: KeptInputs | undefined): BreakdownPlan {
  const plan = planBreakdown({ spec, actuals, kept });
  if (!kept) return plan;
  const typed = new Set([kept.shares, kept.weights, kept.methods, kept.likes, kept.locks].flatMap((inputs) => Object.keys(inputs)));
  const gone = [...typed].filter(
    (key) => key !== '' && !plan.rows.some((row) => row.key === key) && valuesOfKey(key).length === spec.levels.length,
  );
  if (gone.length === 0) return plan;
  const revived = gone.map((key) => ({ ...memberOf(spec.levels, valuesOfKey(key)), like: '' }));
  const fresh = revived.filter((row) => findKey(plan.rows, keyOf(spec.levels.map((level) => row[level]))) === null);
  return planBreakdown({ spec, actuals, kept: { ...kept, newRows: [...kept.newRows, ...fresh] } });
}
