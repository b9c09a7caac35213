import type { SheetBlueprint } from '../../sheets/blueprint';
import type { TypedFormula } from '../../sheets/rolling/read-gtm';
import { isRollingSheet, type RollingSheetId } from './sheets';
import type { StoredRolling } from './store';
import type { Typed } from './typed';

type Records = Pick<StoredRolling, 'gtm' | 'media' | 'drivers'>;

/** Where cells of a sheet stand that people type into, as far as that may change from build to build; null: by what stands in them alone. */
const PLACES: Readonly<Record<RollingSheetId, ((records: Records) => unknown) | null>> = {
  GTM: ({ gtm: { measure, months, events, usual } }) => [measure, months, events, Object.keys(usual)],
  Focus: null,
  Media: ({ media }) => media,
  Drivers: ({ drivers }) => drivers,
  Actions: null,
  Outlook: null,
  Changes: null,
  Accuracy: null,
};

/** Puts formulas that people wrote into input cells back in place of their values, where cells stand where they stood. */
export function withFormulas(
  blueprints: readonly SheetBlueprint[],
  formulas: Typed['formulas'],
  before: Records | null,
  now: Records,
): SheetBlueprint[] {
  const standsAsBefore = (id: RollingSheetId): boolean => {
    const places = PLACES[id];
    return places === null || (before !== null && JSON.stringify(places(before)) === JSON.stringify(places(now)));
  };
  return blueprints.map((blueprint) => {
    const { id } = blueprint;
    const typed: readonly TypedFormula[] = isRollingSheet(id) && standsAsBefore(id) ? (formulas[id] ?? []) : [];
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
