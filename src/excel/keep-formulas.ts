import type { BreakdownPlan } from '../planning/breakdown/plan';
import type { SheetBlueprint } from '../sheets/blueprint';
import { FIRST_ROW } from '../sheets/breakdown/layout';
import type { KeptFormula } from '../sheets/breakdown/read-inputs';

/**
 * Puts formulas that people wrote into input cells (a lock such as `=Contract!B3`) back in place of their values. One whose row has moved
 * becomes its value: its relative references would point elsewhere.
 */
export function keepFormulas(blueprints: SheetBlueprint[], formulas: readonly KeptFormula[], plan: BreakdownPlan): SheetBlueprint[] {
  if (formulas.length === 0) return blueprints;
  return blueprints.map((blueprint) => {
    const mine = formulas.filter(
      ({ sheet, row, key }) => sheet === blueprint.id && (key === null || plan.rows[row - FIRST_ROW]?.key === key),
    );
    const [block, ...others] = blueprint.contents;
    if (mine.length === 0 || !block) return blueprint;
    const cells = block.cells.map((line, row) => {
      const here = mine.filter((formula) => formula.row === row);
      return here.length === 0
        ? line
        : line.map((content, column) => here.find((formula) => formula.column === column)?.formula ?? content);
    });
    return { ...blueprint, contents: [{ ...block, cells }, ...others] };
  });
}
