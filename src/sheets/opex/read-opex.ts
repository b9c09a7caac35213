import { LOCALES } from '../../locales/locale';
import { opexSheetText } from '../../locales/opex-sheet';
import { COST_ITEMS, costItemOf, type BaseItem, type CostItem } from '../../planning/opex/items';
import type { Months, OpexLine } from '../../planning/opex/opex-line';
import { baseKey, type BaseByKey, type OpexSpec } from '../../planning/opex/opex-plan';
import type { OpexInputs } from '../../planning/opex/plan-opex';
import { OPEX_VIEWS, type OpexView } from '../../planning/opex/view';
import { serialMonth } from '../breakdown/month-serial';
import type { SheetCells } from '../breakdown/sheet-cells';
import { TypedCells } from '../typed-cells';
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
  const cells = new TypedCells(sheet);
  const months = (row: number, column: number): Months => Array.from({ length: MONTHS }, (_, month) => cells.amount(row, column + month));

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
    const name = cells.text(r, O.label);
    if (name === '') return;
    const item = itemNamed(cells.text(r, O.item)) ?? costItemOf(name);
    const [driver, share, comment] = [cells.text(r, O.driver), cells.amount(r, O.share), cells.text(r, O.comment)];
    lines.push({ item, name, channel: cells.text(r, O.channel), driver, share, comment, ...typed });
  });
  const asOf = cells.at(CHOICE_ROW, CHOICES.asOf);
  return {
    inputs: {
      lines,
      base,
      materiality: { amount: cells.amount(CHOICE_ROW, CHOICES.amount), share: cells.amount(CHOICE_ROW, CHOICES.share) },
      firstHalf: months(GROUP_ROW, O.planTyped),
    },
    asOf: typeof asOf === 'number' && asOf > 0 ? serialMonth(asOf) : null,
    view: viewNamed(cells.text(CHOICE_ROW, CHOICES.view)),
    formulas: cells.formulas,
  };
}

function itemNamed(text: string): CostItem | null {
  return COST_ITEMS.find((item) => LOCALES.some((locale) => opexSheetText(locale, `item.${item}`) === text)) ?? null;
}

function viewNamed(text: string): OpexView | null {
  return OPEX_VIEWS.find((view) => LOCALES.some((locale) => opexSheetText(locale, `view.${view}`) === text)) ?? null;
}
