import { InputError } from '../../locales/risk-errors';
import { ACTUAL_FIELDS, type LoyaltyInputs } from '../../planning/loyalty/loyalty-inputs';
import { range } from '../../sheets/address';
import { ACTUAL_NAME, ASSUMPTIONS_NAME, IN_USE_NAME } from '../../sheets/loyalty/names';
import type { LoyaltyBlock } from '../contracts';
import { roundTrip } from '../round-trip';
import { readScene } from '../scene';

/**
 * Reads the assumptions of the scenario in use, as they are calculated, and what came true. Two round trips.
 *
 * @throws InputError `no-loyalty` where there is no plan, or its assumptions are not where they were written any more
 */
export async function readLoyaltyBlock(context: Excel.RequestContext): Promise<LoyaltyBlock> {
  const scene = await readScene(context);
  const [block, typed, chosen] = [ASSUMPTIONS_NAME, ACTUAL_NAME, IN_USE_NAME].map((name) => scene.names.get(name));
  if (!block || !typed || !chosen) throw new InputError('no-loyalty');
  const { worksheets } = context.workbook;
  const cells = (sheet: string, address: string) => worksheets.getItem(sheet).getRange(address).load('values');
  const rows = cells(block.sheet, range(block.area));
  const inUse = cells(chosen.sheet, range(chosen.area));
  const actual = cells(typed.sheet, range(typed.area));
  await roundTrip(context);
  return {
    rows: rows.values,
    scenario: String((inUse.values as unknown[][])[0]?.[0] ?? ''),
    actual: Object.fromEntries(
      ACTUAL_FIELDS.map((field, line) => [field, numbers(actual.values[line] ?? [])]),
    ) as unknown as LoyaltyInputs['actual'],
  };
}

function numbers(line: readonly unknown[]): (number | null)[] {
  return line.map((value) => (typeof value === 'number' ? value : null));
}
