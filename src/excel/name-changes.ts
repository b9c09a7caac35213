import { quoteSheet, range as addressOf } from '../sheets/address';
import type { SheetBlueprint } from '../sheets/blueprint';
import { change, type Change } from './change';
import type { Scene } from './scene';

/** Makes the blueprint's names point where its blocks are; a name that is right already is left alone. */
export function nameChanges(blueprint: SheetBlueprint, sheetName: string, scene: Scene): Change[] {
  return blueprint.names.flatMap(({ name, area }) => {
    const formula = `=${quoteSheet(sheetName)}!${addressOf(area, '$both')}`;
    const before = scene.names.get(name);
    if (before && before.sheet === sheetName && addressOf(before.area, '$both') === addressOf(area, '$both')) return [];
    const formulaBefore = before?.formula ?? scene.lostNames.get(name);
    if (formulaBefore !== undefined) {
      return [
        change({
          apply: (context) => void (context.workbook.names.getItem(name).formula = formula),
          revert: (context) => void (context.workbook.names.getItem(name).formula = formulaBefore),
        }),
      ];
    }
    let found: Excel.NamedItem | null = null;
    return [
      change({
        apply: (context) => void context.workbook.names.add(name, formula),
        probe: (context) => void (found = context.workbook.names.getItemOrNullObject(name).load('name')),
        revert: () => {
          if (found && !found.isNullObject) found.delete();
        },
      }),
    ];
  });
}
