import type { RollingChanges } from '../../../src/excel/contracts';
import { CAUSES } from '../../../src/sheets/rolling/changes-layout';

/** Changes whose causes are these amounts, in the order of the sheet. */
export function changesOf(then: number, amounts: readonly number[]): RollingChanges {
  const causes = CAUSES.map((cause, at) => ({ cause, amount: amounts[at] ?? 0 }));
  return { then, causes, now: causes.reduce((sum, { amount }) => sum + amount, then) };
}
