import type { Locale } from '../locales/locale';
import { noteText } from '../locales/notes';
import type { BreakdownPlan } from '../planning/breakdown/plan';
import { keyOfPath } from '../planning/breakdown/row-key';
import type { PlanInputs } from './built-plan';
import type { StoredPlan } from './plan-store';

/** Rows named in one note. */
const MOST_NAMED = 5;

/** What a rebuild did about changes that people made to the plan itself: amounts typed over it, names of rows, rows that were deleted. */
export function rebuildNotes(inputs: PlanInputs | null, stored: StoredPlan | null, plan: BreakdownPlan, locale: Locale): string[] {
  if (inputs === null) return [];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  const typedOver = inputs.typedOver.map(({ address, amount, formula }) =>
    formula === null
      ? noteText(locale, 'typed-over-number', { address, amount: number.format(amount) })
      : noteText(locale, 'typed-over-formula', { address, amount: number.format(amount), formula }),
  );
  const renamed = inputs.renamed.map(({ address, found, row }) =>
    noteText(locale, 'row-renamed', { address, found, row: row || (plan.rows[0]?.label ?? '') }),
  );
  return [...typedOver, ...renamed, ...rowsBack(inputs, stored, plan, locale)];
}

function rowsBack({ deleted }: PlanInputs, stored: StoredPlan | null, plan: BreakdownPlan, locale: Locale): string[] {
  const standing = new Map(plan.rows.map(({ key, label }) => [key, label]));
  const back = deleted.flatMap((index) => {
    const path = stored?.rows?.[index];
    const label = path === undefined ? undefined : standing.get(keyOfPath(path));
    return path === undefined || label === undefined ? [] : [path || label];
  });
  if (back.length === 0) return [];
  const named = back.slice(0, MOST_NAMED).join(', ') + (back.length > MOST_NAMED ? ', …' : '');
  return [noteText(locale, 'rows-back', { count: back.length, rows: named })];
}
