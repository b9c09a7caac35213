import { isoMonth } from '../../calendar/months';
import { InputError } from '../../planning/input-error';
import type { WorkbookState } from '../contracts';

/** What a rolling plan stands on. */
export interface RollingGround {
  readonly breakdown: NonNullable<WorkbookState['breakdown']>;
  readonly actuals: NonNullable<WorkbookState['actuals']>;
}

/**
 * The annual plan and the history of a workbook, where a rolling plan can be built on them: one on a history that no longer carries the annual plan would be
 * held against zeros.
 *
 * @throws InputError `no-plan`, `no-history`, `plan-years-lost`, and what is wrong with the history (such as `history-month-missing`)
 */
export function rollingGround({ breakdown, actuals, actualsProblem }: WorkbookState): RollingGround {
  if (!breakdown) throw new InputError('no-plan');
  if (actualsProblem) throw actualsProblem;
  if (!actuals) throw new InputError('no-history');
  if (breakdown.yearsLost) throw new InputError('plan-years-lost', { first: isoMonth(actuals.firstMonth) });
  return { breakdown, actuals };
}
