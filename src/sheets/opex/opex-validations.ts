import { COST_ITEMS } from '../../planning/opex/items';
import { OPEX_VIEWS } from '../../planning/opex/view';
import { range } from '../address';
import type { Validation } from '../blueprint';
import { area } from '../draft';
import { driverNames } from './choice-cells';
import type { OpexContext, OpexRow } from './context';
import { CHOICES, CHOICE_ROW, FIRST_ROW, GROUP_ROW, MONTHS, OPEX as O } from './layout';

/** What may be typed into `OPEX`. */
export function opexValidations(context: OpexContext): Validation[] {
  const { t } = context;
  const error = (message: string) => ({ title: t('inputError'), message });
  const list = (column: number, count: number) =>
    ({ list: { inCellDropDown: true, source: `=${range(area(FIRST_ROW, column, count, 1), '$both')}` } }) as const;
  const atLeastZero = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } } as const;
  const share = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } } as const;
  const number = { decimal: { formula1: -1e15, formula2: 1e15, operator: 'Between' } } as const;
  return [
    { area: area(CHOICE_ROW, CHOICES.asOf), rule: list(O.months, MONTHS), prompt: null, error: error(t('asOfAllowed')) },
    { area: area(CHOICE_ROW, CHOICES.view), rule: list(O.views, OPEX_VIEWS.length), prompt: null, error: error(t('viewAllowed')) },
    { area: area(CHOICE_ROW, CHOICES.amount), rule: atLeastZero, prompt: null, error: error(t('numberAllowed')) },
    { area: area(CHOICE_ROW, CHOICES.share), rule: atLeastZero, prompt: null, error: error(t('numberAllowed')) },
    { area: area(GROUP_ROW, O.planTyped, 1, MONTHS), rule: share, prompt: null, error: error(t('shareAllowed')) },
    ...runs(context, (row) => row?.kind === 'line').flatMap(({ row, rows }): Validation[] => [
      { area: area(row, O.item, rows, 1), rule: list(O.items, COST_ITEMS.length), prompt: null, error: error(t('itemAllowed')) },
      {
        area: area(row, O.driver, rows, 1),
        rule: list(O.drivers, driverNames(context).length),
        prompt: { title: t('column.driver'), message: t('driverPrompt') },
        // Anything may be typed: it may be an expression.
        error: null,
      },
      { area: area(row, O.share, rows, 1), rule: share, prompt: null, error: error(t('shareAllowed')) },
    ]),
    ...runs(context, hasPlan).map(({ row, rows }): Validation => ({
      area: area(row, O.planTyped, rows, MONTHS),
      rule: number,
      prompt: null,
      error: error(t('numberAllowed')),
    })),
    ...runs(context, hasForecast).map(({ row, rows }): Validation => ({
      area: area(row, O.forecastTyped, rows, MONTHS),
      rule: number,
      prompt: null,
      error: error(t('numberAllowed')),
    })),
  ];
}

/** Whether a row has months of its own to type a plan into; that of net sales is the annual plan. */
export function hasPlan(row: OpexRow | null): boolean {
  return row?.kind === 'line' || (row?.kind === 'base' && row.item !== 'netSales');
}

export function hasForecast(row: OpexRow | null): boolean {
  return row?.kind === 'line' || row?.kind === 'base';
}

/** Neighbouring rows of the sheet that are of a kind. */
export function runs({ rows }: OpexContext, is: (row: OpexRow | null) => boolean): { readonly row: number; readonly rows: number }[] {
  const found: { row: number; rows: number }[] = [];
  rows.forEach((row, at) => {
    if (!is(row)) return;
    const last = found.at(-1);
    if (last && last.row + last.rows === FIRST_ROW + at) last.rows += 1;
    else found.push({ row: FIRST_ROW + at, rows: 1 });
  });
  return found;
}
