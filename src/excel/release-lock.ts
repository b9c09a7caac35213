import { progressText } from '../locales/progress';
import { InputError } from '../planning/input-error';
import { cell, onSheet } from '../sheets/address';
import type { Content } from '../sheets/blueprint';
import { COL } from '../sheets/breakdown/layout';
import { lockColumn } from '../sheets/breakdown/lock-column';
import { builtInputs, BLOCKS } from './built-plan';
import { replaceCells } from './cells-change';
import type { OperationOptions, PlacedLock } from './contracts';
import { readSheets } from './read-sheets';
import { readScene } from './scene';
import { Transaction } from './transaction';

/**
 * Clears the cell of a lock; a formula in it is kept for undo like a number.
 *
 * @throws InputError `no-plan` where the plan or the row is gone, `lock-typed-over` where the lock is an amount typed over the plan; OfficeFailure
 * after everything was taken back
 */
export async function releaseLock(context: Excel.RequestContext, lock: PlacedLock, options: OperationOptions): Promise<Transaction> {
  const { locale, onProgress, signal } = options;
  onProgress?.({ step: 1, steps: 1, label: progressText(locale, 'releasing') });
  const scene = await readScene(context);
  const read = await readSheets(context, scene, { planOnly: true });
  const breakdown = read.own.Breakdown;
  const rows = scene.names.get(BLOCKS.rows)?.area;
  const index = builtInputs(scene, read)?.keys.indexOf(lock.key) ?? -1;
  if (!breakdown || !rows || index < 0) throw new InputError('no-plan');
  const at = { row: rows.row + index, column: lockColumn(lock.column) };
  const before: Content = breakdown.formulas[at.row]?.[at.column] ?? '';
  if (before === '') {
    const typed = cell(at.row, at.column - COL.lockYear + COL.year);
    throw new InputError('lock-typed-over', {
      address: onSheet(breakdown.name, cell(at.row, at.column)),
      typed: onSheet(breakdown.name, typed),
    });
  }
  const transaction = new Transaction(progressText(locale, 'done.release'));
  await transaction.run(replaceCells(breakdown.name, at, [[before]], [['']]), { signal });
  return transaction;
}
