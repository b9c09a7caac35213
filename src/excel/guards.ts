import { foundIn } from '../sheets/text-content';
import { InputError } from '../planning/input-error';
import type { SheetBlueprint } from '../sheets/blueprint';
import { parseReference } from './parse-address';
import { sheetNameOf, type Scene } from './scene';

/**
 * Says what stands in the way before anything is written: protected sheets or structure, and sheets of a person's own under the names
 * that new sheets need.
 *
 * @throws InputError `sheet-protected`, `workbook-protected`, `sheet-not-ours`
 */
export async function guardWrite(context: Excel.RequestContext, scene: Scene, blueprints: readonly SheetBlueprint[]): Promise<void> {
  for (const blueprint of blueprints) {
    const present = sheetNameOf(scene, blueprint.id);
    if (present !== null) {
      refuseProtected(scene, present);
      continue;
    }
    if (scene.structureProtected) throw new InputError('workbook-protected');
    const rival = scene.sheets.find(({ name }) => name.toLowerCase() === blueprint.name.toLowerCase());
    if (rival) await refuseRival(context, rival.name);
  }
}

/** @throws InputError `sheet-protected` */
export function refuseProtected(scene: Scene, sheet: string): void {
  if (scene.sheets.some(({ name, isProtected }) => name === sheet && isProtected)) throw new InputError('sheet-protected', { sheet });
}

async function refuseRival(context: Excel.RequestContext, sheet: string): Promise<never> {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load('address,values');
  await context.sync();
  const area = used.isNullObject ? undefined : parseReference(used.address)?.area;
  const first = area ? (used.values as unknown[][])[0]?.[0] : '';
  const address = area ? used.address.split('!').at(-1)?.split(':')[0] : 'A1';
  throw new InputError('sheet-not-ours', { sheet, address: address ?? 'A1', found: foundIn(first) });
}
