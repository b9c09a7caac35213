import { serialOfIso } from '../../calendar/serial';
import type { Validation } from '../blueprint';
import { settingCell, type Setting } from './setting';

/** Whether a cell holds a number that its rule allows, as an expression. */
export function fits(rule: Validation['rule'], of: string): string {
  return `AND(ISNUMBER(${of}),${limits(rule, `N(${of})`).join(',')})`;
}

function limits(rule: Validation['rule'], value: string): string[] {
  if ('date' in rule) return [`${value}>${serialOfIso(rule.date.formula1)}`];
  if ('wholeNumber' in rule) return [...between(value, rule.wholeNumber), `INT(${value})=${value}`];
  if (!('decimal' in rule)) return [];
  const { operator, formula1, formula2 } = rule.decimal;
  if (operator === 'Between') return between(value, { formula1, formula2: formula2 ?? formula1 });
  return [`${value}${operator === 'GreaterThan' ? '>' : '>='}${formula1}`];
}

function between(
  value: string,
  { formula1, formula2 }: { readonly formula1: number | string; readonly formula2: number | string },
): string[] {
  return [`${value}>=${formula1}`, `${value}<=${formula2}`];
}

/** Whether a setting holds what its rule allows, as an expression. */
export function settingFits<Key extends string>(settings: readonly Setting<Key>[], key: Key): string {
  return settings.flatMap((one) => (one.key === key ? [fits(one.rule, settingCell(settings, key))] : [])).join('');
}
