import type { Locale } from '../../locales/locale';
import { readNumber } from '../actuals/read-number';
import { InputError } from '../input-error';

/**
 * A year's target as people write it (see readNumber), in the pane and on the command line.
 *
 * @returns an amount above zero, or what is wrong: an InputError of readNumber, `target-not-a-number` for a percentage, `target-negative`
 */
export function readTarget(text: string, locale: Locale): number | InputError {
  const reading = readNumber(text, locale);
  if (reading instanceof InputError) return reading;
  if (reading.percent) return new InputError('target-not-a-number', { found: text.trim() });
  return reading.value > 0 ? reading.value : new InputError('target-negative', { found: text.trim() });
}
