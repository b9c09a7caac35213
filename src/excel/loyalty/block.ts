import { InputError } from '../../locales/risk-errors';
import { fieldsOf } from '../../planning/fields-of';
import { checkLoyalty } from '../../planning/loyalty/check-loyalty';
import type { LoyaltyAssumptions } from '../../planning/loyalty/loyalty-assumptions';
import { ACTUAL_FIELDS, type LoyaltyInputs } from '../../planning/loyalty/loyalty-inputs';
import { assumptionsOfBlock } from '../../planning/loyalty/read-assumptions-block';
import { loyaltySampling } from '../../planning/loyalty/uncertain-inputs';
import { range } from '../../sheets/address';
import type { Area, Content } from '../../sheets/blueprint';
import { isFormula } from '../../sheets/text-content';
import { ACTUAL_NAME, ASSUMPTIONS_NAME, IN_USE_NAME } from '../../sheets/loyalty/names';
import { checksName } from '../../sheets/checks-name';
import type { LoyaltyBlock, OperationOptions } from '../contracts';
import { roundTrip } from '../round-trip';
import { readScene, type Scene } from '../scene';
import { BlockInputs, cellKey, type ReadCells } from './block-inputs';
import { placedRefusal, refuseText } from './placed-refusal';

/** The block as it was read, with the cells it comes from, and what else a simulation starts with. */
export interface ReadBlock {
  readonly scene: Scene;
  readonly inputs: BlockInputs;
  readonly rows: readonly (readonly unknown[])[];
  readonly scenario: string;
  readonly actual: LoyaltyInputs['actual'];
}

/**
 * Reads the assumptions of the scenario in use, as they are calculated, and what came true. Three round trips.
 *
 * @throws InputError `no-loyalty` where there is no plan, or its assumptions are not where they were written any more; what assumptionsOfBlock, checkLoyalty
 * and loyaltySampling refuse, said of the cells that were typed into (see placedRefusal)
 */
export async function readLoyaltyBlock(context: Excel.RequestContext, { locale }: Pick<OperationOptions, 'locale'>): Promise<LoyaltyBlock> {
  const { rows, scenario, actual, inputs } = await readBlock(context);
  const assumptions = placed(inputs, locale, () => soundAssumptions(rows, inputs, locale));
  const cap = inputs.inputOf('cap 1');
  return { rows, scenario, actual, assumptions, capsAt: cap && cellKey(cap) };
}

/** Says what is refused of the cells that were typed into. */
export function placed<Result>(inputs: BlockInputs, locale: OperationOptions['locale'], work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof InputError ? placedRefusal(error, inputs, locale) : error;
  }
}

/** Reads the block with all cells that its formulas refer to, whatever they hold. @throws InputError `no-loyalty` */
export async function readBlock(context: Excel.RequestContext): Promise<ReadBlock> {
  const scene = await readScene(context);
  const [block, typed, chosen] = [ASSUMPTIONS_NAME, ACTUAL_NAME, IN_USE_NAME].map((name) => scene.names.get(name));
  if (!block || !typed || !chosen) throw new InputError('no-loyalty');
  const load = (sheet: string, area: Area) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(range(area)).load('values,formulas');
    return (): ReadCells => ({ sheet, area, values: cells.values as Content[][], formulas: cells.formulas as Content[][] });
  };
  const checks = scene.names.get(checksName('Loyalty'))?.area;
  const rows = checks ? checks.row + checks.rows : block.area.row + block.area.rows;
  const lines = load(block.sheet, block.area);
  const sheet = load(block.sheet, { row: 0, column: 0, rows, columns: block.area.column });
  const inUse = load(chosen.sheet, chosen.area);
  const actual = load(typed.sheet, typed.area);
  await roundTrip(context);
  const read = new BlockInputs(lines(), [sheet()]);
  // Estimates of redemption go through Loyalty Plan, which carries them on to later months.
  const carried = read.keys.filter((key) => key.startsWith('expected redemption ')).flatMap((key) => read.inputOf(key) ?? []);
  const estimates = carried.length === 0 ? null : load(carried[0]!.sheet, lineOf(carried));
  if (estimates !== null) await roundTrip(context);
  return {
    scene,
    inputs: new BlockInputs(lines(), [sheet(), ...(estimates === null ? [] : [estimates()])]),
    rows: lines().values,
    scenario: String(inUse().values[0]?.[0] ?? ''),
    actual: fieldsOf(ACTUAL_FIELDS, (field) => numbers(actual().values[ACTUAL_FIELDS.indexOf(field)] ?? [])),
  };
}

/** Cells of one row, and all between them. */
function lineOf(cells: readonly { readonly row: number; readonly column: number }[]): Area {
  const columns = cells.map(({ column }) => column);
  const first = Math.min(...columns);
  return { row: cells[0]!.row, column: first, rows: 1, columns: Math.max(...columns) - first + 1 };
}

/** The formulas of the block take text for zero: it is refused before. */
function soundAssumptions(rows: LoyaltyBlock['rows'], inputs: BlockInputs, locale: OperationOptions['locale']): LoyaltyAssumptions {
  refuseHollow(inputs, locale);
  const text = inputs.keys.find((key) => {
    if (!isNumeric(key)) return false;
    const input = inputs.inputOf(key);
    const value = input === null ? '' : inputs.contentOf(input).value;
    return typeof value === 'boolean' || (typeof value === 'string' && value.trim() !== '');
  });
  if (text !== undefined) refuseText(text, 'argument-not-number', inputs, locale);
  const assumptions = assumptionsOfBlock(rows);
  checkLoyalty(assumptions);
  loyaltySampling(assumptions, 1);
  return assumptions;
}

/** Refuses a curve of retention whose formulas have come to nothing, such as where the sheet that they refer to has no curve any more or is gone. */
function refuseHollow(inputs: BlockInputs, locale: OperationOptions['locale']): void {
  for (const key of inputs.keys.filter((one) => / retention \d+$/.test(one))) {
    const input = inputs.inputOf(key);
    const { value, formula } = input === null ? { value: '', formula: '' } : inputs.contentOf(input);
    if (!isFormula(formula) || typeof value === 'number') continue;
    throw placedRefusal(new InputError('loyalty-retention-formula', { place: '', formula, key }), inputs, locale);
  }
}

/** Whether people type a number for a line. */
function isNumeric(key: string): boolean {
  return key !== 'expiry' && key !== 'accounting view' && !/ (name|input|distribution|drawn|group)$/.test(key);
}

function numbers(line: readonly unknown[]): (number | null)[] {
  return line.map((value) => (typeof value === 'number' ? value : null));
}
