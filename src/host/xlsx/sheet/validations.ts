import type { ValidationSnapshot } from '../../engine/snapshot';
import { child, children, flag, tag, textTag, type XmlElement } from '../package/xml';
import { Words } from './maps';
import { fromSqref, toSqref, type RuleFormulas } from './rule-formulas';

const TYPES = new Words({
  wholeNumber: 'whole',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
});
const OPERATORS = new Words({
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
});
const ALERTS = new Words({ Stop: 'stop', Warning: 'warning', Information: 'information' });

type Criteria = {
  operator?: string;
  formula1?: unknown;
  formula2?: unknown;
  source?: unknown;
  inCellDropDown?: boolean;
  formula?: unknown;
};

export function validationsXml(validations: readonly ValidationSnapshot[], formulas: RuleFormulas): string {
  if (validations.length === 0) return '';
  return tag('dataValidations', { count: validations.length }, ...validations.map((validation) => validationXml(validation, formulas)));
}

function validationXml(validation: ValidationSnapshot, formulas: RuleFormulas): string {
  const [[kind, rule] = ['custom', {}]] = Object.entries(validation.rule) as [string, Criteria][];
  const first = kind === 'list' ? rule.source : kind === 'custom' ? rule.formula : rule.formula1;
  const { error, prompt, range } = validation;
  const operator = OPERATORS.toFile(rule.operator);
  return tag(
    'dataValidation',
    {
      type: TYPES.toFile(kind),
      errorStyle: error && error.style !== 'Stop' ? ALERTS.toFile(error.style) : undefined,
      operator: operator === 'between' ? undefined : operator,
      allowBlank: validation.ignoreBlanks !== false || undefined,
      showDropDown: (kind === 'list' && rule.inCellDropDown === false) || undefined,
      showInputMessage: prompt?.showPrompt !== false || undefined,
      showErrorMessage: error?.showAlert !== false || undefined,
      errorTitle: error?.title || undefined,
      error: error?.message || undefined,
      promptTitle: prompt?.title || undefined,
      prompt: prompt?.message || undefined,
      sqref: toSqref(range),
    },
    first === undefined ? undefined : textTag('formula1', formulas.toFile(first, range)),
    rule.formula2 === undefined ? undefined : textTag('formula2', formulas.toFile(rule.formula2, range)),
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
