import { loyaltySheetText, type LoyaltySheetKey } from '../../locales/loyalty-sheet';
import { fieldsOf } from '../../planning/fields-of';
import { LOCALES } from '../../locales/locale';
import {
  ACTUAL_FIELDS,
  MONTHLY_FIELDS,
  PROGRAMME_FIELDS,
  RANGE_FIELDS,
  rangeKey,
  SCENARIO_LEVERS,
  type LoyaltyInputs,
  type RangeField,
  type RangeInputs,
  type ScenarioInputs,
  type ScenarioLever,
} from '../../planning/loyalty/loyalty-inputs';
import type { SheetCells } from '../breakdown/sheet-cells';
import { TypedCells } from '../typed-cells';
import type { TypedFormula } from '../typed-formula';
import { LOYALTY, loyaltyRows, PROGRAMME_LINES, RANGE, REWARD_COLUMNS, SCENARIO, SEGMENT_COLUMNS } from './layout';
import { CHOICES } from './loyalty-lists';
import type { ListName } from './context';
import { actualRow, planColumns, planRows } from './plan-layout';
import type { LoyaltyShape } from './shape';

/** What people typed into a loyalty sheet; a formula counts by its value. */
export interface ReadSheet<Read> {
  readonly read: Read;
  readonly formulas: readonly TypedFormula[];
}

export type LoyaltyTyped = Omit<LoyaltyInputs, 'start' | 'months' | 'fiscalYearStart' | 'actual' | 'scenarios' | 'inUse' | 'cards'>;

/**
 * Reads everything typed into `Loyalty`. Choices are known in every language; one that is none of its list becomes the first.
 *
 * @param shape of the build that left the sheet
 * @throws InputError `sheet-input-text` naming a cell that holds something else than a number
 */
export function readLoyalty(sheet: SheetCells, shape: LoyaltyShape): ReadSheet<LoyaltyTyped> {
  const rows = loyaltyRows(shape);
  const cells = new TypedCells(sheet);
  const amount = (row: number, column: number): number | null => cells.amount(row, column);
  const number = (row: number, column: number): number => amount(row, column) ?? 0;
  const line = (row: number, column: number, count: number): number[] => Array.from({ length: count }, (_, at) => number(row, column + at));
  const each = <One>(count: number, read: (at: number) => One): One[] => Array.from({ length: count }, (_, at) => read(at));
  const programmeRow = (name: (typeof PROGRAMME_LINES)[number]): number => rows.programme + PROGRAMME_LINES.indexOf(name);
  const choice = <List extends ListName>(list: List, row: number, column: number): (typeof CHOICES)[List][number] =>
    chosenOf(list, cells.text(row, column));
  const read: LoyaltyTyped = {
    expiry: choice('expiry', programmeRow('expiry'), LOYALTY.value),
    salesSource: choice('salesSource', programmeRow('salesSource'), LOYALTY.value),
    view: choice('view', programmeRow('view'), LOYALTY.value),
    programme: fieldsOf(PROGRAMME_FIELDS, (field) => amount(programmeRow(field), LOYALTY.value)),
    segments: each(shape.segments, (of) => ({
      name: cells.text(rows.segment + of, LOYALTY.label),
      ...fieldsOf(SEGMENT_COLUMNS, (column) => number(rows.segment + of, LOYALTY.value + SEGMENT_COLUMNS.indexOf(column))),
    })),
    migration: each(shape.segments, (of) => line(rows.segment + of, rows.migration, shape.segments)),
    monthly: fieldsOf(MONTHLY_FIELDS, (field) =>
      each(shape.months, (month) => amount(rows.monthly + MONTHLY_FIELDS.indexOf(field), LOYALTY.first + month)),
    ),
    joiners: each(shape.segments, (of) => line(rows.joiners + of, LOYALTY.first, shape.months)),
    retention: each(shape.segments, (of) => each(shape.retention, (at) => amount(rows.retention + of, LOYALTY.first + at))),
    curve: line(rows.curve, LOYALTY.first, shape.curve),
    openingPoints: each(shape.segments, (of) => line(rows.standing + of, LOYALTY.first, shape.standing)),
    rewards: each(shape.rewards, (of) => ({
      name: cells.text(rows.reward + of, LOYALTY.label),
      ...fieldsOf(REWARD_COLUMNS, (column) => number(rows.reward + of, 1 + REWARD_COLUMNS.indexOf(column))),
    })),
    caps: each(shape.years, (year) => amount(rows.caps + year, LOYALTY.value)),
    ranges: Object.fromEntries(
      rows.places.map((place, at): [string, RangeInputs] => {
        const r = rows.ranges + at;
        const values: Partial<Record<RangeField, number>> = {};
        RANGE_FIELDS.forEach((field, offset) => {
          const value = amount(r, RANGE.values + offset);
          if (value !== null) values[field] = value;
        });
        return [
          rangeKey(place),
          {
            distribution: choice('distribution', r, RANGE.distribution),
            values,
            drawn: choice('drawn', r, RANGE.drawn),
            group: cells.text(r, RANGE.group),
          },
        ];
      }),
    ),
    groups: each(shape.groups, (at) => ({
      name: cells.text(rows.group + at, LOYALTY.label),
      correlation: amount(rows.group + at, LOYALTY.value),
    })),
  };
  return { read, formulas: cells.formulas };
}

/** Reads what came true from `Loyalty Plan`. @throws InputError `sheet-input-text` */
export function readActual(sheet: SheetCells, shape: LoyaltyShape): ReadSheet<LoyaltyInputs['actual']> {
  const cells = new TypedCells(sheet);
  const [rows, at] = [planRows(shape), planColumns(shape)];
  const read = fieldsOf(ACTUAL_FIELDS, (field) =>
    Array.from({ length: shape.months }, (_, month) => cells.amount(actualRow(rows, field), at.month + month)),
  );
  return { read, formulas: cells.formulas };
}

/** Reads the scenarios from `Scenarios`. @throws InputError `sheet-input-text` */
export function readScenarios(sheet: SheetCells, shape: LoyaltyShape): ReadSheet<Pick<LoyaltyInputs, 'scenarios' | 'inUse'>> {
  const cells = new TypedCells(sheet);
  const scenarios = Array.from({ length: shape.scenarios }, (_, at): ScenarioInputs => {
    const factors: Partial<Record<ScenarioLever, number>> = {};
    if (at > 0)
      SCENARIO_LEVERS.forEach((lever, line) => {
        const factor = cells.amount(SCENARIO.levers + line, SCENARIO.first + at);
        if (factor !== null) factors[lever] = factor;
      });
    return { name: cells.text(SCENARIO.names, SCENARIO.first + at), factors };
  });
  return { read: { scenarios, inUse: cells.text(SCENARIO.switchRow, SCENARIO.inUse) }, formulas: cells.formulas };
}

/** The choice of a list that a text is, in whatever language; the first where it is none. */
export function chosenOf<List extends ListName>(list: List, text: string): (typeof CHOICES)[List][number] {
  const choices: readonly string[] = CHOICES[list];
  const found = choices.find((one) => LOCALES.some((locale) => loyaltySheetText(locale, `${list}.${one}` as LoyaltySheetKey) === text));
  return (found ?? choices[0]) as (typeof CHOICES)[List][number];
}
