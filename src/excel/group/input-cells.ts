import type { SheetBlueprint } from '../../sheets/blueprint';
import { ROLES } from '../../sheets/roles';
import type { Written } from '../change';

/** The cells of sheets that people type into, as a build leaves them. */
export function inputCells(blueprints: readonly SheetBlueprint[]): Written[] {
  return blueprints.flatMap(({ name, contents: [block], styles }) =>
    block
      ? styles.flatMap(({ area: { row, column, rows, columns }, style }) =>
          style === ROLES.input
            ? [
                {
                  sheet: name,
                  row,
                  column,
                  cells: block.cells.slice(row, row + rows).map((line) => line.slice(column, column + columns)),
                  whole: false,
                },
              ]
            : [],
        )
      : [],
  );
}
