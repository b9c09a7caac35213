import { plainRule, VALIDATION_OPERATORS, VALIDATION_TYPES } from '../../../validation-words';
import type { ValidationSnapshot } from '../../snapshot';

const TYPES: Readonly<Record<string, string>> = VALIDATION_TYPES;
const OPERATORS: Readonly<Record<string, string>> = VALIDATION_OPERATORS;
/** The grid's numbers for what happens on a wrong entry. */
const ALERTS = { Information: 0, Stop: 1, Warning: 2 } as const;

/** A list cell is drawn as in Excel, not as a chip. */
const ARROW_ONLY = 1;

/** A validation in the grid's terms, without its ranges. */
export function gridValidation(validation: ValidationSnapshot): object {
  const { ignoreBlanks, error, prompt } = validation;
  const { kind, operator, first, second, dropDown } = plainRule(validation);
  const text = (value: unknown) => (value === undefined || value === null ? undefined : String(value));
  return {
    type: TYPES[kind] ?? 'any',
    operator: OPERATORS[operator ?? ''],
    formula1: text(first),
    formula2: text(second),
    allowBlank: ignoreBlanks !== false,
    showDropDown: dropDown,
    renderMode: ARROW_ONLY,
    showErrorMessage: error?.showAlert !== false && Boolean(error?.message),
    error: error?.message,
    errorStyle: ALERTS[error?.style ?? 'Stop'],
    showInputMessage: prompt?.showPrompt !== false && Boolean(prompt?.message),
    promptTitle: prompt?.title,
    prompt: prompt?.message,
  };
}
