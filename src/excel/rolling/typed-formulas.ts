import type { SheetBlueprint } from '../../sheets/blueprint';
import type { GtmRecord, TypedFormula } from '../../sheets/rolling/read-gtm';
import { isRollingSheet } from './sheets';
import type { Typed } from './typed';

/**
 * Puts formulas that people wrote into input cells back in place of their values, where cells stand where they stood.
 *
 * @param records of the rows and months of `GTM`, by which is told whether they do; null where that is not known
 */
export function withFormulas(
  blueprints: readonly SheetBlueprint[],
  formulas: Typed['formulas'],
  records: { readonly before: GtmRecord; readonly now: GtmRecord } | null,
): SheetBlueprint[] {
  const shape = ({ measure, months, events, usual }: GtmRecord) => JSON.stringify([measure, months, events, Object.keys(usual)]);
  const alike = records !== null && shape(records.before) === shape(records.now);
  return blueprints.map((blueprint) => {
    const { id } = blueprint;
    const typed: readonly TypedFormula[] = isRollingSheet(id) && (alike || id === 'Focus') ? (formulas[id] ?? []) : [];
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
