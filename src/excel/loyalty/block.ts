import { InputError } from '../../locales/risk-errors';
import { range, cell } from '../../sheets/address';
import { SCENARIO } from '../../sheets/loyalty/layout';
import { ASSUMPTIONS_NAME } from '../../sheets/loyalty/loyalty-block';
import type { LoyaltyBlock } from '../contracts';
import { roundTrip } from '../round-trip';
import { readScene, sheetNameOf } from '../scene';

/**
 * Reads the assumptions of the scenario in use, as they are calculated. Two round trips.
 *
 * @throws InputError `no-loyalty` where there is no plan, or its assumptions are not where they were written any more
 */
export async function readLoyaltyBlock(context: Excel.RequestContext): Promise<LoyaltyBlock> {
  const scene = await readScene(context);
  const named = scene.names.get(ASSUMPTIONS_NAME);
  const scenarios = sheetNameOf(scene, 'Scenarios');
  if (!named || scenarios === null) throw new InputError('no-loyalty');
  const { worksheets } = context.workbook;
  const rows = worksheets.getItem(named.sheet).getRange(range(named.area)).load('values');
  const inUse = worksheets.getItem(scenarios).getRange(cell(SCENARIO.switchRow, SCENARIO.inUse)).load('values');
  await roundTrip(context);
  return { rows: rows.values, scenario: String((inUse.values as unknown[][])[0]?.[0] ?? '') };
}
