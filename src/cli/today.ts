import { serialOf } from '../calendar/serial';

/** Serial number of today. */
export function today(): number {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
