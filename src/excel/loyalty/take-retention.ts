import { loyaltySheetText } from '../../locales/loyalty-sheet';
import { InputError } from '../../locales/risk-errors';
import { cell, onSheet, range } from '../../sheets/address';
import { SURVIVAL_NAME } from '../../sheets/members/names';
import type { LoyaltyTyped, OperationOptions } from '../contracts';
import { roundTrip } from '../round-trip';
import type { Transaction } from '../transaction';
import { readBlock } from './block';
import { labelOf } from './placed-refusal';
import { typeInputs, type CellToType } from './type-inputs';

/**
 * Has the retention curve of a segment follow the sheet `Retention`: types into its cells, month by month after joining, formulas that refer to the survival
 * there, so that a new fit is taken over by itself.
 *
 * @param segment its place, from 0
 * @throws InputError `no-loyalty`, `loyalty-lever-segment`; `loyalty-no-retention` without the sheet; `loyalty-no-curve` where it has no model to tell survival by; as typeInputs
 */
export async function takeRetention(
  context: Excel.RequestContext,
  segment: number,
  options: OperationOptions,
): Promise<{ result: LoyaltyTyped; transaction: Transaction | null }> {
  const { locale } = options;
  const { scene, inputs } = await readBlock(context);
  const segments = inputs.count('segment');
  if (segment >= segments) throw new InputError('loyalty-lever-segment', { found: segment + 1, allowed: segments });
  const survival = scene.names.get(SURVIVAL_NAME);
  if (!survival) throw new InputError('loyalty-no-retention');
  const column = context.workbook.worksheets.getItem(survival.sheet).getRange(range(survival.area)).load('values');
  await roundTrip(context);
  const values = (column.values as unknown[][]).map(([value]) => value);
  const beginning = `segment ${segment + 1} retention `;
  const cells = inputs.keys.flatMap((key): CellToType[] => {
    const input = key.startsWith(beginning) ? inputs.inputOf(key) : null;
    const month = Number(key.slice(beginning.length));
    if (input === null || month > values.length) return [];
    const value = values[month - 1];
    if (typeof value !== 'number') throw new InputError('loyalty-no-curve', { sheet: survival.sheet });
    const from = cell(survival.area.row + month - 1, survival.area.column, '$both');
    const { sheet, row, column: at } = input;
    return [
      {
        ...{ sheet, row, column: at, value, formula: `=${onSheet(survival.sheet, from)}` },
        before: inputs.contentOf(input).formula,
        label: labelOf(key, inputs, locale),
      },
    ];
  });
  return typeInputs(scene, cells, loyaltySheetText(locale, 'done.retention'), options);
}
