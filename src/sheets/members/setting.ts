import { cell } from '../address';
import { widthOf } from '../column-width';
import type { Validation } from '../blueprint';
import { FIRST_ROW } from '../rolling/layout';

/** A setting of a sheet: one yellow cell with its name on the left and what it means on the right. */
export interface Setting<Key extends string> {
  readonly key: Key;
  /** What the sheet begins with. */
  readonly first: string | number;
  readonly format: string;
  readonly rule: Validation['rule'];
  /** What its rule allows, by the name of its words. */
  readonly takes: Takes;
  /** Without it nothing is worked out, and the sheet says so. */
  readonly needed?: true;
}

export type Takes = 'date' | 'notBelowZero' | 'aboveZero' | 'part' | 'number' | 'probability' | 'whole';

/** What a note begins with that says why something is not used. */
export const MARK = '▲';

/** The columns of a setting: its name, its cell, what it means. */
export const SETTING = { label: 0, value: 1, note: 2 } as const;

export const DAY = 'yyyy-mm-dd';
export const AFTER_2000: Validation['rule'] = { date: { formula1: '2000-01-01', operator: 'GreaterThan' } };
export const NOT_BELOW_ZERO: Validation['rule'] = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
export const ABOVE_ZERO: Validation['rule'] = { decimal: { formula1: 0, operator: 'GreaterThan' } };
export const PART_OF_ONE: Validation['rule'] = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
export const ANY_NUMBER: Validation['rule'] = { decimal: { formula1: -1e15, formula2: 1e15, operator: 'Between' } };
/** A probability that is neither 0 nor 1. */
export const PROBABILITY: Validation['rule'] = { decimal: { formula1: 0.0001, formula2: 0.9999, operator: 'Between' } };

/** The width of the column of names: most of them show whole. */
export const labelWidth = (labels: readonly string[]): number => widthOf(labels, { least: 34, most: 52 });

/** The cell of a setting. */
export function settingCell<Key extends string>(settings: readonly Setting<Key>[], key: Key): string {
  return cell(FIRST_ROW + settings.findIndex((one) => one.key === key), SETTING.value, '$both');
}
