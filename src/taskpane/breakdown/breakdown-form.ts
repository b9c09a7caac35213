import { LEVELS, type ActualsRow, type Level } from '../../planning/actuals/actuals';
import { formatAmount, formatCompact } from '../../planning/actuals/format-number';
import { readNumber } from '../../planning/actuals/read-number';
import type { BreakdownSpec, Market, SpreadMethod, YearMonth } from '../../planning/breakdown/plan';
import { readTarget } from '../../planning/breakdown/read-target';
import { targetError } from '../../planning/breakdown/target-limits';
import { InputError } from '../../locales/input-error';
import type { Locale } from '../../locales/locale';
import type { WorkbookState } from '../../excel/contracts';
import { guessMarket } from './guess-market';
import { historyEnd, proposeTarget, startChoices, type MonthlyTotals } from './targets';

/** What stands in the fields of the breakdown page. */
export interface BreakdownForm {
  /** The target as typed. */
  readonly targetText: string;
  /** Whether the target is still the pane's proposal, which follows the first month. */
  readonly targetProposed: boolean;
  readonly start: YearMonth;
  readonly method: SpreadMethod;
  readonly market: Market;
  readonly levels: readonly Level[];
  readonly digits: number;
  readonly currency: string;
  /** Weights for the shape `typed` that are not on `Setup` yet; absent: those that stand there. */
  readonly typedWeights?: readonly number[];
}

/** What a person has changed in the form, and the language a changed target is written in. All other fields follow the workbook. */
export interface BreakdownDraft {
  readonly changes: Partial<BreakdownForm>;
  readonly locale: Locale;
}

const currencies: Readonly<Record<Market, string>> = { none: '', CN: 'CNY', VN: 'VND' };

/** The fields as the page opens: the built plan's own, else defaults that suit the history. */
export function openingForm(workbook: WorkbookState, totals: MonthlyTotals, locale: Locale): BreakdownForm | null {
  const { breakdown, actuals } = workbook;
  if (breakdown !== null) {
    const { target, ...rest } = breakdown.spec;
    return { ...rest, targetText: writtenTarget(target, locale), targetProposed: false };
  }
  if (actuals === null || actuals.rows.length === 0) return null;
  const start = startChoices(historyEnd(totals) ?? actuals.lastMonth).proposed;
  const market = guessMarket(distinct(actuals.rows, 'channel'), locale);
  return withProposedTarget(
    {
      targetText: '',
      targetProposed: true,
      start,
      method: 'history',
      market,
      levels: actuals.levels,
      digits: 0,
      currency: currencies[market],
    },
    totals,
    locale,
  );
}

/** The form with some fields changed; a target nobody typed follows the first month. */
export function changedForm(form: BreakdownForm, change: Partial<BreakdownForm>, totals: MonthlyTotals, locale: Locale): BreakdownForm {
  const next = { ...form, ...change };
  if (change.targetText !== undefined) return { ...next, targetProposed: false };
  return next.targetProposed && change.start !== undefined ? withProposedTarget(next, totals, locale) : next;
}

/** A draft (null where nothing was changed yet) after further changes, typed in `locale`. */
export function draftWith(draft: BreakdownDraft | null, changes: Partial<BreakdownForm>, locale: Locale): BreakdownDraft {
  return { changes: { ...(draft === null ? {} : changesIn(draft, locale)), ...changes }, locale };
}

/** What a person has changed, with the target as `locale` writes it. */
export function changesIn({ changes, locale: from }: BreakdownDraft, locale: Locale): Partial<BreakdownForm> {
  if (from === locale || changes.targetText === undefined) return changes;
  const target = readTarget(changes.targetText, from);
  return target instanceof InputError ? changes : { ...changes, targetText: writtenTarget(target, locale) };
}

/** The plan asked for, or what is wrong with the target. */
export function specOf(form: BreakdownForm, locale: Locale): BreakdownSpec | InputError {
  const target = readTarget(form.targetText, locale);
  if (target instanceof InputError) return target;
  const { start, method, market, levels, digits, currency } = form;
  const refused = targetError(target, digits);
  if (refused) return refused;
  return { target, start, method, market, levels: LEVELS.filter((level) => levels.includes(level)), digits, currency };
}

/** A target in short words where they say it exactly (`1.2亿`), else in full. */
export function writtenTarget(target: number, locale: Locale): string {
  const short = formatCompact(target, locale);
  const back = readNumber(short, locale);
  if (!(back instanceof InputError) && back.value === target) return short;
  const decimals = String(target).split('.')[1]?.length ?? 0;
  return formatAmount(target, locale, { digits: decimals === 0 ? 0 : Math.max(2, decimals) });
}

function withProposedTarget(form: BreakdownForm, totals: MonthlyTotals, locale: Locale): BreakdownForm {
  const proposal = proposeTarget(totals, form.start);
  return { ...form, targetText: proposal === null ? '' : writtenTarget(proposal.value, locale) };
}

function distinct(rows: readonly ActualsRow[], level: Level): readonly string[] {
  return [...new Set(rows.map((row) => row[level]))];
}

/** The weights a build puts on `Setup`; undefined where those that stand there count. */
export function weightsOf({ method, typedWeights }: BreakdownForm): readonly number[] | undefined {
  return method === 'typed' ? typedWeights : undefined;
}
