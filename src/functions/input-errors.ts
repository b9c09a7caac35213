import { CalendarError } from '../calendar/calendar-error';
import { isoDate } from '../calendar/serial';
import { MethodError } from '../forecasting/method-error';
import { InputError } from '../planning/input-error';

/** Runs a calculation of the rooms below. What they refuse becomes an InputError, which has a sentence in every language. */
export function withInputErrors<Result>(calculate: () => Result): Result {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof MethodError) throw new InputError(error.code, error.params);
    throw error instanceof CalendarError ? calendarRefusal(error) : error;
  }
}

function calendarRefusal({ code, params }: CalendarError): InputError {
  if (code !== 'span-reversed') return new InputError(code, params);
  const { start = NaN, end = NaN } = params;
  return new InputError('argument-before', { argument: 'end', other: 'start', allowed: isoDate(start), found: isoDate(end) });
}
