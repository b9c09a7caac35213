import { useMemo } from 'react';
import { serialOfToday } from '../../planning/actuals/excel-date';

/** Serial number of the day on which a page was opened. */
export function useToday(): number {
  return useMemo(() => serialOfToday(), []);
}
