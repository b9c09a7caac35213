import type { ValidationSnapshot } from '../../engine/snapshot';
import { plainRule, VALIDATION_OPERATORS, VALIDATION_TYPES } from '../../validation-words';
import { child, children, flag, tag, textTag, type XmlElement } from '../package/xml';
import { Words } from './maps';
import { fromSqref, toSqref, type RuleFormulas } from './rule-formulas';

const TYPES = new Words(VALIDATION_TYPES);
const OPERATORS = new Words(VALIDATION_OPERATORS);
const ALERTS = new Words({ Stop: 'stop', Warning: 'warning', Information: 'information' });

export function validationsXml(validations: readonly ValidationSnapshot[], formulas: RuleFormulas): string {
  if (validations.length === 0) return '';
  return tag('dataValidations', { count: validations.length }, ...validations.map((validation) => validationXml(validation, formulas)));
}

function validationXml(validation: ValidationSnapshot, formulas: RuleFormulas): string {
  const { kind, operator, first, second, dropDown } = plainRule(validation);
  const { error, prompt, range } = validation;
  const comparison = OPERATORS.toFile(operator);
  return tag(
    'dataValidation',
    {
      type: TYPES.toFile(kind),
      errorStyle: error && error.style !== 'Stop' ? ALERTS.toFile(error.style) : undefined,
      operator: comparison === 'between' ? undefined : comparison,
      allowBlank: validation.ignoreBlanks !== false || undefined,
      showDropDown: (kind === 'list' && !dropDown) || undefined,
      showInputMessage: prompt?.showPrompt !== false || undefined,
      showErrorMessage: error?.showAlert !== false || undefined,
      errorTitle: error?.title || undefined,
      error: error?.message || undefined,
      promptTitle: prompt?.title || undefined,
      prompt: prompt?.message || undefined,
      sqref: toSqref(range),
    },
    first === undefined ? undefined : textTag('formula1', formulas.toFile(first, range)),
    second === undefined ? undefined : textTag('formula2', formulas.toFile(second, range)),
  );
}

export function readValidations(sheet: XmlElement, formulas: RuleFormulas): ValidationSnapshot[] {
  return children(child(sheet, 'dataValidations'), 'dataValidation').flatMap((element) => {
    const kind = TYPES.fromFile(element.attributes['type']);
    const range = fromSqref(element.attributes['sqref'] ?? '');
    const rule = kind && range ? readRule(kind, element, range, formulas) : null;
    if (!rule) return [];
    const { error, prompt } = readMessages(element);
    return [
      {
        range,
        rule: { [kind!]: rule },
        ...(flag(element, 'allowBlank') ? {} : { ignoreBlanks: false as const }),
        ...(error ? { error } : {}),
        ...(prompt ? { prompt } : {}),
      },
    ];
  });
}

function readRule(kind: string, element: XmlElement, range: string, formulas: RuleFormulas): Record<string, unknown> | null {
  const first = child(element, 'formula1')?.text;
  const second = child(element, 'formula2')?.text;
  if (first === undefined) return null;
  if (kind === 'list') return { inCellDropDown: !flag(element, 'showDropDown'), source: String(formulas.fromFile(first, range)) };
  if (kind === 'custom') return { formula: asFormula(formulas.fromFile(first, range)) };
  return {
    formula1: formulas.fromFile(first, range),
    ...(second !== undefined && second !== '' ? { formula2: formulas.fromFile(second, range) } : {}),
    operator: OPERATORS.fromFile(element.attributes['operator'] ?? 'between') ?? 'Between',
  };
}

const asFormula = (value: number | string) => (typeof value === 'string' && value.startsWith('=') ? value : `=${value}`);

function readMessages(element: XmlElement): Pick<ValidationSnapshot, 'error' | 'prompt'> {
  const { errorTitle = '', error: message = '', promptTitle = '', prompt: text = '', errorStyle } = element.attributes;
  const showAlert = flag(element, 'showErrorMessage');
  const showPrompt = flag(element, 'showInputMessage');
  const style = ALERTS.fromFile(errorStyle ?? 'stop') ?? 'Stop';
  return {
    ...(showAlert && errorTitle === '' && message === '' && style === 'Stop'
      ? {}
      : { error: { showAlert, style, title: errorTitle, message } }),
    ...(showPrompt && promptTitle === '' && text === '' ? {} : { prompt: { showPrompt, title: promptTitle, message: text } }),
  };
}
