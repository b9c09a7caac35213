import { InputError } from '../../locales/risk-errors';
import type { Locale } from '../../locales/locale';
import type { Area } from '../../sheets/blueprint';
import { placeText } from '../../sheets/loyalty/input-label';
import { parseReference } from '../parse-address';
import type { OwnSheet } from '../read-sheets';
import type { GroupStanding } from '../group/standing';
import { BlockInputs, type ReadCells } from './block-inputs';
import { labelOf } from './placed-refusal';
import type { LoyaltySheetId } from './sheets';

/**
 * The refusal of a cell that must hold a number, with what the cell is called: by the line of the block that takes its value from it, else by what its row says.
 * Other errors stay as they are.
 *
 * @param block where the block stands now; undefined where it is gone
 */
export function withCalledCell(error: unknown, { own }: GroupStanding<LoyaltySheetId>, block: Area | undefined, locale: Locale): unknown {
  if (!(error instanceof InputError) || error.code !== 'sheet-input-text') return error;
  const address = String(error.params['address']);
  const found = error.params['found'] ?? '';
  const place = parseReference(address);
  const sheet = Object.values(own).find((one) => one.name === place?.sheet);
  const row = sheet?.values[place?.area.row ?? -1]?.[0];
  const inputs = own.Loyalty && block ? new BlockInputs(cut(own.Loyalty, block), [own.Loyalty, own.LoyaltyPlan].flatMap(whole)) : null;
  const key = inputs?.byCell().get(address);
  const label =
    inputs && key !== undefined ? labelOf(key, inputs, locale) : typeof row === 'string' && row !== '' ? { label: row, of: null } : null;
  return new InputError('loyalty-input-number', { place: placeText(locale, address, label), address, found });
}

function whole(sheet: OwnSheet | undefined): ReadCells[] {
  if (!sheet) return [];
  const area = { row: 0, column: 0, rows: sheet.values.length, columns: sheet.values[0]?.length ?? 0 };
  return [{ sheet: sheet.name, area, values: sheet.values, formulas: sheet.formulas }];
}

function cut({ name, values, formulas }: OwnSheet, area: Area): ReadCells {
  const { row, column, rows, columns } = area;
  const part = (matrix: OwnSheet['values']) => matrix.slice(row, row + rows).map((line) => line.slice(column, column + columns));
  return { sheet: name, area, values: part(values), formulas: part(formulas) };
}
