import type { BreakdownPlan, BreakdownSpec } from '../planning/breakdown/plan';
import type { SheetBlueprint } from '../sheets/blueprint';
import { EVENT_FIELDS, sameCell } from '../planning/events/event-row';
import { EVENT_COLUMNS, EVENTS } from '../sheets/breakdown/events-layout';
import { FIRST_ROW, SETUP } from '../sheets/breakdown/layout';
import type { PlanInputs } from './built-plan';
import type { KeptFormula } from '../sheets/breakdown/sheet-cells';
import { asksOtherwise } from './asked-spec';

/**
 * The formulas of people that stay: one in an input of `Setup` goes where the build asks for something else than it gives, those of the typed
 * weights where new ones come in their place.
 */
export function formulasToKeep(inputs: PlanInputs | null, spec: BreakdownSpec, newWeights = false): KeptFormula[] {
  if (inputs === null) return [];
  const otherwise: number[] = (inputs.asked ? asksOtherwise(inputs.asked, spec) : []).map((name) => SETUP[name]);
  if (newWeights) otherwise.push(SETUP.typedWeights);
  return inputs.formulas.filter(({ sheet, row }) => sheet !== 'Setup' || !otherwise.includes(row));
}

/**
 * Puts formulas that people wrote into input cells (a lock such as `=Contract!B3`) back in place of their values. One whose row has moved
 * becomes its value: its relative references would point elsewhere. One of a date of `Events` that went with its year makes room for the new date.
 */
export function keepFormulas(blueprints: SheetBlueprint[], formulas: readonly KeptFormula[], plan: BreakdownPlan): SheetBlueprint[] {
  if (formulas.length === 0) return blueprints;
  return blueprints.map((blueprint) => {
    const mine = formulas.filter((formula) => formula.sheet === blueprint.id && isWhereItWas(formula, plan));
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

function isWhereItWas({ sheet, row, column, key }: KeptFormula, { rows, events, kept }: BreakdownPlan): boolean {
  if (sheet === 'Events') {
    if (row < EVENTS.list) return true;
    const [line, before] = [events?.rows[row - EVENTS.list], kept.events?.rows[row - EVENTS.list]];
    const field = EVENT_FIELDS.find((each) => EVENT_COLUMNS[each] === column);
    return line?.from === row - EVENTS.list && !!before && !!field && sameCell(line.cells[field], before[field]);
  }
  return key === null || rows[row - FIRST_ROW]?.key === key;
}
