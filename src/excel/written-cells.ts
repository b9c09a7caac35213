import type { Content } from '../sheets/blueprint';
import type { Written } from './change';
import { usedFormulas } from './used-formulas';

/** What stands on sheets that were made by copying, as what was written there. */
export async function writtenOn(context: Excel.RequestContext, sheets: readonly string[]): Promise<Written[]> {
  const cells = new Map<string, (readonly Content[])[]>();
  for await (const { place, formulas } of usedFormulas(context, sheets))
    cells.set(place.sheet, [...(cells.get(place.sheet) ?? []), ...formulas]);
  return [...cells].map(([sheet, written]) => ({ sheet, row: 0, column: 0, cells: written, whole: true }));
}
