import { InputError } from '../planning/input-error';
import type { BreakdownPlan, KeptInputs } from '../planning/breakdown/plan';
import { cell, onSheet } from '../sheets/address';
import type { Content } from '../sheets/blueprint';
import { COL, FIRST_ROW } from '../sheets/breakdown/layout';
import { foundIn } from '../sheets/text-content';
import { builtInputs } from './built-plan';
import { readSheets } from './read-sheets';
import { readScene } from './scene';

/**
 * Refuses to take a build back over inputs typed since: they would come to stand in another row, or be lost.
 *
 * @throws InputError `undo-conflict` naming the cell
 */
export async function refuseIfTypedSince(context: Excel.RequestContext, built: BreakdownPlan): Promise<void> {
  const scene = await readScene(context);
  const read = await readSheets(context, scene, { planOnly: true });
  const inputs = builtInputs(scene, read);
  const typed = inputs && firstTyped(built.kept, inputs.kept, inputs.keys);
  if (typed && read.own.Breakdown) {
    const { name, formulas } = read.own.Breakdown;
    const at = (column: number) => foundIn(formulas[typed.row]?.[column] ?? '');
    // An input that is not in its cell is a figure of the plan that was typed over.
    const figure = typed.column - COL.lockYear + COL.year;
    const column = at(typed.column) === '' && figure >= COL.year ? figure : typed.column;
    throw new InputError('undo-conflict', { address: onSheet(name, cell(typed.row, column)), found: at(column) });
  }
}

/** The inputs of a row, by their columns. */
function inputsOf(kept: KeptInputs, key: string): ReadonlyMap<number, Content> {
  const lock = kept.locks[key];
  const cells: [number, Content | undefined][] = [
    [COL.shareTyped, kept.shares[key]],
    [COL.method, kept.methods[key]],
    [COL.like, kept.likes[key]],
    ...(kept.weights[key] ?? []).map((weight, m): [number, Content] => [COL.weight + m, weight]),
    [COL.lockYear, lock?.year],
    ...(lock?.quarters ?? []).map((amount, q): [number, Content] => [COL.lockQuarter + q, amount]),
    ...(lock?.months ?? []).map((amount, m): [number, Content] => [COL.lockMonth + m, amount]),
  ];
  return new Map(cells.flatMap(([column, content]) => (content === undefined || content === null ? [] : [[column, content] as const])));
}

/** The first input of a row that is there now and was not when the plan was built. */
function firstTyped(built: KeptInputs, now: KeptInputs, keys: readonly string[]): { readonly row: number; readonly column: number } | null {
  for (const [index, key] of keys.entries()) {
    const before = inputsOf(built, key);
    for (const [column, content] of inputsOf(now, key)) if (before.get(column) !== content) return { row: FIRST_ROW + index, column };
  }
  return null;
}
