import type { ValidationSnapshot } from '../../snapshot';

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};
const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
/** The grid's numbers for what happens on a wrong entry. */
const ALERTS = { Information: 0, Stop: 1, Warning: 2 } as const;

/** A list cell is drawn as in Excel, not as a chip. */
const ARROW_ONLY = 1;

/** A validation in the grid's terms, without its ranges. */
export function gridValidation({ rule, ignoreBlanks, error, prompt }: ValidationSnapshot): object {
  const [[kind, criteria] = ['custom', {}]] = Object.entries(rule) as [string, Record<string, unknown>][];
  const text = (value: unknown) => (value === undefined || value === null ? undefined : String(value));
  return {
    type: TYPES[kind] ?? 'any',
    operator: OPERATORS[String(criteria['operator'] ?? '')],
    formula1: text(kind === 'list' ? criteria['source'] : kind === 'custom' ? criteria['formula'] : criteria['formula1']),
    formula2: text(criteria['formula2']),
    allowBlank: ignoreBlanks !== false,
    showDropDown: criteria['inCellDropDown'] !== false,
    renderMode: ARROW_ONLY,
    showErrorMessage: error?.showAlert !== false && Boolean(error?.message),
    error: error?.message,
    errorStyle: ALERTS[error?.style ?? 'Stop'],
    showInputMessage: prompt?.showPrompt !== false && Boolean(prompt?.message),
    promptTitle: prompt?.title,
    prompt: prompt?.message,
  };
}
