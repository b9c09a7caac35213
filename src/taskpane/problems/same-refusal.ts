import { InputError } from '../../locales/input-error';

/** Whether two failures refuse the same input for the same reason, and so are told in the same words. */
export function sameRefusal(one: unknown, other: unknown): boolean {
  return one instanceof InputError && other instanceof InputError && one.code === other.code && one.message === other.message;
}
