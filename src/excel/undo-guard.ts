import { InputError } from '../planning/input-error';
import type { BreakdownPlan, KeptInputs } from '../planning/breakdown/plan';
import { pathOfKey } from '../planning/breakdown/row-key';
import { builtInputs, type PlanInputs } from './built-plan';
import { readSheets } from './read-sheets';
import { readScene } from './scene';

const BY_ROW = ['shares', 'weights', 'methods', 'likes', 'locks'] as const;

/**
 * Refuses to take a build back over what was typed since: it would be lost.
 *
 * @throws InputError `undo-conflict` naming the row or the part of Setup
 */
export async function refuseIfTypedSince(context: Excel.RequestContext, built: BreakdownPlan): Promise<void> {
  const scene = await readScene(context);
  const inputs = builtInputs(scene, await readSheets(context, scene, { planOnly: true }));
  if (!inputs) return;
  const difference = firstDifference(built, inputs.kept) ?? targetDifference(built, inputs.asked);
  if (difference) throw new InputError('undo-conflict', { address: difference.where, found: difference.what });
}

function targetDifference({ spec }: BreakdownPlan, asked: PlanInputs['asked']): { where: string; what: number } | null {
  return !asked || asked.target === spec.target ? null : { where: 'Setup', what: asked.target };
}

function firstDifference(built: BreakdownPlan, now: KeptInputs): { where: string; what: string | number } | null {
  for (const member of BY_ROW) {
    const before = built.kept[member] as Readonly<Record<string, unknown>>;
    const after = now[member] as Readonly<Record<string, unknown>>;
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (JSON.stringify(before[key]) === JSON.stringify(after[key])) continue;
      return { where: `Breakdown: ${pathOfKey(key) || built.rows[0]?.label || '1'}`, what: JSON.stringify(after[key] ?? null) };
    }
  }
  const typed = (weights: readonly (number | null)[] | null | undefined, empty: number | null) =>
    JSON.stringify(weights ?? Array.from({ length: 12 }, () => empty));
  const setup: [unknown, unknown][] = [
    [typed(built.kept.typedWeights, 1), typed(now.typedWeights, 1)],
    [typed(built.kept.festivalFactors, null), typed(now.festivalFactors, null)],
    [built.kept.growth ?? null, now.growth ?? null],
    [JSON.stringify(built.kept.newRows), JSON.stringify(now.newRows)],
  ];
  const changed = setup.find(([before, after]) => before !== after);
  return changed ? { where: 'Setup', what: String(changed[1]) } : null;
}
