import type { Month } from '../../calendar/months';
import { InputError } from '../../locales/input-error';
import type { PaneState } from '../app/pane-state';

/** The months a build was refused for because they have bookings already; null where it was not. */
export function monthsTwice(problem: PaneState['problem']): readonly Month[] | null {
  if (problem?.task !== 'opex' || !(problem.error instanceof InputError) || problem.error.code !== 'bookings-month-twice') return null;
  return String(problem.error.params['months'])
    .split(', ')
    .map((iso) => ({ year: Number(iso.slice(0, 4)), month: Number(iso.slice(5)) }));
}
