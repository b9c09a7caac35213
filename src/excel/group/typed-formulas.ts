import type { SheetBlueprint, SheetId } from '../../sheets/blueprint';
import type { TypedFormula } from '../../sheets/typed-formula';

export type TypedFormulas = Partial<Record<SheetId, readonly TypedFormula[]>>;

/**
 * Puts formulas that people wrote into input cells back in place of their values, where cells stand where they stood.
 *
 * @param standsAsBefore whether the cells people type into are, on a sheet, where the build before had them
 */
export function withFormulas(
  blueprints: readonly SheetBlueprint[],
  formulas: TypedFormulas,
  standsAsBefore: (id: SheetId) => boolean,
): SheetBlueprint[] {
  return blueprints.map((blueprint) => {
    const typed = formulas[blueprint.id] ?? [];
    const [block, ...others] = blueprint.contents;
    if (typed.length === 0 || !block || !standsAsBefore(blueprint.id)) return blueprint;
    const cells = block.cells.map((line, row) =>
      line.map((content, column) => {
        const own = typed.find((one) => one.row === row && one.column === column);
        return own && own.value === content ? own.formula : content;
      }),
    );
    return { ...blueprint, contents: [{ ...block, cells }, ...others] };
  });
}
