import { useMemo } from 'react';
import { serialOf } from '../../calendar/serial';

/** Serial number of the day on which a page was opened. */
export function useToday(): number {
  return useMemo(() => {
    const now = new Date();
    return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  }, []);
}
