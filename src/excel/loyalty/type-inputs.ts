import { InputError } from '../../locales/risk-errors';
import type { Locale } from '../../locales/locale';
import { progressText } from '../../locales/progress';
import type { Content } from '../../sheets/blueprint';
import { placeText, type InputLabel } from '../../sheets/loyalty/input-label';
import { isFormula } from '../../sheets/text-content';
import { replaceCells } from '../cells-change';
import type { LoyaltyTyped, OperationOptions } from '../contracts';
import { refuseProtected } from '../guards';
import type { Scene } from '../scene';
import { Transaction } from '../transaction';
import { cellKey, type CellPlace } from './block-inputs';

/** What is to be typed into a cell that people type into: a number, or a formula that comes to it. */
export interface CellToType extends CellPlace {
  /** Null empties it. */
  readonly value: number | null;
  readonly formula?: string;
  /** What the cell holds. */
  readonly before: Content;
  readonly label: InputLabel | null;
}

/**
 * Types numbers or formulas into cells, or empties them, one step of undo, and touches nothing else. Cells that hold what they are to hold are left alone.
 *
 * @param name of the step, in the reader's words
 * @returns what was typed, and the transaction (null when nothing had to change)
 * @throws InputError `loyalty-input-formula` naming a cell that holds a formula, `sheet-protected`; nothing is written then
 */
export async function typeInputs(
  scene: Scene,
  cells: readonly CellToType[],
  name: string,
  { locale, signal, onProgress }: OperationOptions,
): Promise<{ result: LoyaltyTyped; transaction: Transaction | null }> {
  const changed = cells.filter((one) => one.before !== contentOf(one));
  changed.forEach((one) => refuse(one, scene, locale));
  const result: LoyaltyTyped = {
    cells: changed.map((one) => ({
      address: cellKey(one),
      place: placeText(locale, cellKey(one), one.label),
      before: typeof one.before === 'number' ? one.before : null,
      after: one.value,
    })),
  };
  if (changed.length === 0) return { result, transaction: null };
  onProgress?.({ step: 1, steps: 1, label: progressText(locale, 'writing') });
  const transaction = new Transaction(name);
  await transaction.run(
    changed.flatMap((one) => replaceCells(one.sheet, one, [[one.before]], [[contentOf(one)]])),
    { signal },
  );
  return { result, transaction };
}

function contentOf({ value, formula }: CellToType): Content {
  return formula ?? value ?? '';
}

function refuse(one: CellToType, scene: Scene, locale: Locale): void {
  refuseProtected(scene, one.sheet);
  // What a formula referred to that is gone cannot be mended in it.
  if (!isFormula(one.before) || one.before.includes('#REF!')) return;
  const address = cellKey(one);
  throw new InputError('loyalty-input-formula', { address, place: placeText(locale, address, one.label), formula: one.before });
}
