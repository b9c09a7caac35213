import { InputError } from '../../locales/risk-errors';
import { ACTUAL_FIELDS, type LoyaltyInputs } from '../../planning/loyalty/loyalty-inputs';
import { range, cell } from '../../sheets/address';
import { SCENARIO } from '../../sheets/loyalty/layout';
import { ASSUMPTIONS_NAME } from '../../sheets/loyalty/loyalty-block';
import { ACTUAL_NAME } from '../../sheets/loyalty/plan-layout';
import type { LoyaltyBlock } from '../contracts';
import { roundTrip } from '../round-trip';
import { readScene, sheetNameOf } from '../scene';

/**
 * Reads the assumptions of the scenario in use, as they are calculated, and what came true. Two round trips.
 *
 * @throws InputError `no-loyalty` where there is no plan, or its assumptions are not where they were written any more
 */
export async function readLoyaltyBlock(context: Excel.RequestContext): Promise<LoyaltyBlock> {
  const scene = await readScene(context);
  const [block, typed] = [ASSUMPTIONS_NAME, ACTUAL_NAME].map((name) => scene.names.get(name));
  const scenarios = sheetNameOf(scene, 'Scenarios');
  if (!block || !typed || scenarios === null) throw new InputError('no-loyalty');
  const { worksheets } = context.workbook;
  const cells = (sheet: string, address: string) => worksheets.getItem(sheet).getRange(address).load('values');
  const rows = cells(block.sheet, range(block.area));
  const inUse = cells(scenarios, cell(SCENARIO.switchRow, SCENARIO.inUse));
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
