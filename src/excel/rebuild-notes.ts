import type { Locale } from '../locales/locale';
import { noteText } from '../locales/notes';
import { sheetText } from '../locales/sheets';
import type { BreakdownPlan } from '../planning/breakdown/plan';
import { keyOfPath } from '../planning/breakdown/row-key';
import type { PlanInputs } from './built-plan';
import type { StoredPlan } from './plan-store';
import type { TypedLabel } from './typed-labels';

/** Rows named in one note. */
const MOST_NAMED = 5;
/** The total is nobody's part: its path is empty. */
const TOTAL_PATH = '';

/**
 * What a rebuild did about changes that people made to the plan itself: amounts typed over it, names of rows, rows and sheets that were deleted.
 *
 * @param inputs what was found of the plan that stood; null where none did
 * @param stored its definition as the last build left it
 * @param locale the language of the notes, in which the total is named, too
 */
export function rebuildNotes(inputs: PlanInputs | null, stored: StoredPlan | null, plan: BreakdownPlan, locale: Locale): string[] {
  if (inputs === null) return [];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  const typedOver = inputs.typedOver.map(({ address, amount, formula }) =>
    formula === null
      ? noteText(locale, 'typed-over-number', { address, amount: number.format(amount) })
      : noteText(locale, 'typed-over-formula', { address, amount: number.format(amount), formula }),
  );
  const renamed = inputs.renamed.map(({ address, found, row }) =>
    noteText(locale, 'row-renamed', { address, found, row: row || sheetText(locale)('total') }),
  );
  return [...sheetGone(inputs, locale), ...typedOver, ...renamed, ...rowsBack(inputs, stored, plan, locale)];
}

/** What became of what people wrote over labels: of the first few each, of the others how many. */
export function labelNotes(labels: readonly TypedLabel[], locale: Locale): string[] {
  const named = labels.slice(0, MOST_NAMED).map(({ address, found }) => noteText(locale, 'label-restored', { address, found }));
  const others = labels.length - named.length;
  return others > 0 ? [...named, noteText(locale, 'labels-restored', { count: others })] : named;
}

function sheetGone({ sheetGone: sheet }: PlanInputs, locale: Locale): string[] {
  if (sheet === null) return [];
  return [noteText(locale, sheet === 'Breakdown' ? 'breakdown-deleted' : 'setup-deleted', { sheet })];
}

function rowsBack({ deleted }: PlanInputs, stored: StoredPlan | null, plan: BreakdownPlan, locale: Locale): string[] {
  const standing = new Set(plan.rows.map(({ key }) => key));
  const paths = deleted.flatMap((index) => stored?.rows?.[index] ?? []).filter((path) => standing.has(keyOfPath(path)));
  const back = paths.filter((path) => path !== TOTAL_PATH);
  const named = back.slice(0, MOST_NAMED).join(', ') + (back.length > MOST_NAMED ? ', …' : '');
  return [
    ...(paths.includes(TOTAL_PATH) ? [noteText(locale, 'total-back', { row: sheetText(locale)('total') })] : []),
    ...(back.length > 0 ? [noteText(locale, 'rows-back', { rows: named })] : []),
  ];
}
