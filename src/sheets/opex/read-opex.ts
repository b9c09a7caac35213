import { LOCALES } from '../../locales/locale';
import { opexSheetText } from '../../locales/opex-sheet';
import { InputError } from '../../planning/input-error';
import { COST_ITEMS, costItemOf, type BaseItem, type CostItem } from '../../planning/opex/items';
import type { Months, OpexLine } from '../../planning/opex/opex-line';
import { baseKey, type BaseByKey, type OpexSpec } from '../../planning/opex/opex-plan';
import type { OpexInputs } from '../../planning/opex/plan-opex';
import { OPEX_VIEWS, type OpexView } from '../../planning/opex/view';
import { cell, onSheet } from '../address';
import type { Content } from '../blueprint';
import { serialMonth } from '../breakdown/month-serial';
import type { SheetCells } from '../breakdown/sheet-cells';
import { foundIn, isFormula } from '../text-content';
import type { TypedFormula } from '../typed-formula';
import type { OpexContext } from './context';
import { CHOICES, CHOICE_ROW, FIRST_ROW, GROUP_ROW, MONTHS, OPEX as O } from './layout';

/** What a build leaves for the next one to find the inputs of `OPEX`: a line of cost, a figure of the base, or neither. */
export interface OpexRecord {
  readonly rows: readonly ('line' | { readonly item: BaseItem; readonly channel: string } | null)[];
}

export function opexRecord({ rows }: Pick<OpexContext, 'rows'>): OpexRecord {
  return {
    rows: rows.map((row) => {
      if (row?.kind === 'line') return 'line';
      return row?.kind === 'base' ? { item: row.item, channel: row.channel } : null;
    }),
  };
}

/** What a person typed into `OPEX`; a formula counts by its value. */
export interface OpexRead {
  readonly inputs: OpexInputs;
  /** What is chosen; null where the cells do not hold one of their lists. */
  readonly asOf: OpexSpec['asOf'] | null;
  readonly view: OpexView | null;
  readonly formulas: readonly TypedFormula[];
}

/**
 * Reads the inputs of `OPEX` back.
 *
 * @throws InputError `sheet-input-text` naming a cell with something else than a number, `opex-line-twice` naming a line that stands twice
 */
export function readOpex(sheet: SheetCells, record: OpexRecord): OpexRead {
  const formulas: TypedFormula[] = [];
  const at = (row: number, column: number): Content => {
    const value = sheet.values[row]?.[column] ?? '';
    const formula = sheet.formulas[row]?.[column] ?? '';
    if (isFormula(formula)) formulas.push({ row, column, formula, value });
    return value;
  };
  const text = (row: number, column: number): string => String(at(row, column) ?? '').trim();
  const amount = (row: number, column: number): number | null => {
    const value = at(row, column);
    if (value === '' || value === null) return null;
    if (typeof value !== 'number')
      throw new InputError('sheet-input-text', { address: onSheet(sheet.name, cell(row, column)), found: foundIn(value) });
    return value;
  };
  const months = (row: number, column: number): Months => Array.from({ length: MONTHS }, (_, month) => amount(row, column + month));

  const lines: OpexLine[] = [];
  const base: Record<string, BaseByKey[string]> = {};
  record.rows.forEach((kind, index) => {
    const r = FIRST_ROW + index;
    if (kind === null) return;
    const typed = { plan: kind !== 'line' && kind.item === 'netSales' ? [] : months(r, O.planTyped), forecast: months(r, O.forecastTyped) };
    if (kind !== 'line') {
      base[baseKey(kind.item, kind.channel)] = typed;
      return;
    }
    const name = text(r, O.label);
    if (name === '') return;
    const item = itemNamed(text(r, O.item)) ?? costItemOf(name);
    const [driver, share, comment] = [text(r, O.driver), amount(r, O.share), text(r, O.comment)];
    lines.push({ item, name, channel: text(r, O.channel), driver, share, comment, ...typed });
  });
  const asOf = at(CHOICE_ROW, CHOICES.asOf);
  return {
    inputs: {
      lines,
      base,
      materiality: { amount: amount(CHOICE_ROW, CHOICES.amount), share: amount(CHOICE_ROW, CHOICES.share) },
      firstHalf: months(GROUP_ROW, O.planTyped),
    },
    asOf: typeof asOf === 'number' && asOf > 0 ? serialMonth(asOf) : null,
    view: viewNamed(text(CHOICE_ROW, CHOICES.view)),
    formulas,
  };
}

function itemNamed(text: string): CostItem | null {
  return COST_ITEMS.find((item) => LOCALES.some((locale) => opexSheetText(locale, `item.${item}`) === text)) ?? null;
}

function viewNamed(text: string): OpexView | null {
  return OPEX_VIEWS.find((view) => LOCALES.some((locale) => opexSheetText(locale, `view.${view}`) === text)) ?? null;
}
