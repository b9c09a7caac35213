import { readDateText } from '../../planning/actuals/date-text';
import { readNumber } from '../../planning/actuals/read-number';
import { InputError } from '../../planning/input-error';

/**
 * That an input holds a number or a date as text, which a message that only showed it could not tell: `2` as text looks like the 2 that is
 * allowed.
 *
 * @returns `input-number-as-text` or `input-date-as-text`; null where the content is no text, or no number and no date at all
 */
export function typedAsText(content: unknown, address: string): InputError | null {
  if (typeof content !== 'string') return null;
  const found = content.trim();
  const reading = readNumber(found);
  // Text that can be read as two numbers is a number as well.
  if (!(reading instanceof InputError) || reading.code === 'number-ambiguous')
    return new InputError('input-number-as-text', { address, found });
  return readDateText(found) === null ? null : new InputError('input-date-as-text', { address, found });
}
