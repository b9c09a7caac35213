import { InputError } from '../planning/input-error';
import type { Written } from './change';
import { roundTrip } from './round-trip';

/**
 * Refuses to begin what Excel would refuse half-way: cells of a protected sheet, a structure that is protected, the last sheet that can be seen.
 *
 * @param written on sheets that are there, by their present names
 * @throws InputError `sheet-protected`, `undo-workbook-protected`, `undo-last-visible`
 */
export async function refuseIfBarred(context: Excel.RequestContext, written: readonly Written[]): Promise<void> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
  const structure = workbook.protection.load('protected');
  await roundTrip(context);
  const going = new Set(written.flatMap(({ whole, sheet }) => (whole ? [sheet] : [])));
  const changed = new Set(written.flatMap(({ whole, sheet }) => (whole ? [] : [sheet])));
  const barred = sheets.items.find(({ name, protection }) => changed.has(name) && protection.protected);
  if (barred) throw new InputError('sheet-protected', { sheet: barred.name });
  if (going.size === 0) return;
  if (structure.protected) throw new InputError('undo-workbook-protected');
  if (!sheets.items.some(({ name, visibility }) => !going.has(name) && visibility === 'Visible')) throw new InputError('undo-last-visible');
}
