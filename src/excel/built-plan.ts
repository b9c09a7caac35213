import type { BreakdownPlan, BreakdownSpec, KeptInputs } from '../planning/breakdown/plan';
import { planBreakdown } from '../planning/breakdown/plan-breakdown';
import { levelsOfRows } from '../planning/breakdown/levels-of-rows';
import { findKey, keyOf } from '../planning/breakdown/row-key';
import type { ActualsRow } from '../planning/actuals/actuals';
import { readPlanInputs, type BlockAreas, type PlanInputs } from '../sheets/breakdown/read-inputs';
import type { SheetsRead } from './read-sheets';
import type { Scene } from './scene';

/** The names of the blocks of a built plan. */
export const BLOCKS = {
  rows: 'Almanac_Breakdown_Rows',
  plan: 'Almanac_Breakdown_Plan',
  mix: 'Almanac_Breakdown_Mix',
  weights: 'Almanac_Breakdown_Weights',
  locks: 'Almanac_Breakdown_Locks',
  newRows: 'Almanac_Breakdown_NewRows',
} as const;

/** What people typed into the plan that stands in the workbook; null when there is no (whole) plan. */
export function builtInputs(scene: Scene, read: SheetsRead): PlanInputs | null {
  const { Setup: setup, Breakdown: breakdown } = read.own;
  if (!setup || !breakdown) return null;
  const area = (name: string) => scene.names.get(name)?.area;
  const [rows, plan, mix, weights, locks, newRows] = [
    area(BLOCKS.rows),
    area(BLOCKS.plan),
    area(BLOCKS.mix),
    area(BLOCKS.weights),
    area(BLOCKS.locks),
    area(BLOCKS.newRows),
  ];
  if (!rows || !plan || !mix || !weights || !locks || !newRows) return null;
  const areas: BlockAreas = { rows, plan, mix, weights, locks, newRows };
  return readPlanInputs(setup, breakdown, areas);
}

/** The spec the cells of `Setup` describe; the levels, which no cell says, come from the stored definition, else from the rows of the plan. */
export function builtSpec(inputs: PlanInputs, stored: BreakdownSpec | null, actuals: readonly ActualsRow[]): BreakdownSpec {
  const { target, start, method, market, digits, currency } = inputs;
  return { target, start, method, market, digits, currency, levels: stored?.levels ?? levelsOfRows(inputs.keys, actuals) };
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
    (key) => key !== '' && !plan.rows.some((row) => row.key === key) && key.split('\u001f').length === spec.levels.length,
  );
  if (gone.length === 0) return plan;
  const revived = gone.map((key) => {
    const values = key.split('\u001f');
    const member = { channel: '', store: '', product: '' };
    spec.levels.forEach((level, i) => (member[level] = values[i] ?? ''));
    return { ...member, like: '' };
  });
  const fresh = revived.filter((row) => findKey(plan.rows, keyOf(spec.levels.map((level) => row[level]))) === null);
  return planBreakdown({ spec, actuals, kept: { ...kept, newRows: [...kept.newRows, ...fresh] } });
}
