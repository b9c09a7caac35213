import { monthAt, monthNumber, type Month } from '../../calendar/months';
import { paneText, type PaneKey } from '../../locales/pane';
import { InputError } from '../../locales/input-error';
import type { WorkbookState } from '../../excel/contracts';
import type { Freshness, Page } from '../app/pane-state';
import { historyFacts } from '../data/history-facts';
import { shortFacts } from '../data/history-text';
import type { Formats } from '../language/formats';
import { laterKnown } from '../opex/opex-form';
import { rollingDue } from '../rolling/rolling-due';

/** How far a step is: not begun, finished, out of date, or wanting a look. */
export type StepTone = 'todo' | 'done' | 'stale' | 'attention';

/** One line of the map of the plan. */
export interface HomeRow {
  readonly step: 'data' | 'breakdown' | 'forecast' | 'rolling' | 'opex' | 'loyalty';
  readonly title: string;
  readonly tone: StepTone;
  readonly state: string;
  /** Where the line leads. */
  readonly page: Page;
  /** What to do here next; only the one row that comes next has it. */
  readonly next: string | null;
}

/**
 * The steps of the plan in the order of the work, as the workbook stands now.
 * @param today serial number
 */
export function homeRows(workbook: WorkbookState, formats: Formats, today: number, freshness: Freshness = 'current'): readonly HomeRow[] {
  const breakdown = breakdownRow(workbook, formats, freshness);
  const rolling = rollingRow(workbook, formats, today, breakdown.tone);
  const opex = opexRow(workbook, formats, today, breakdown.tone === 'done' && rolling.next === null);
  return [dataRow(workbook, formats), breakdown, forecastRow(workbook, formats), rolling, opex, loyaltyRow(workbook, formats)];
}

/** Whether the workbook holds nothing of a plan yet, so that the pane offers ways to begin. */
export function isEmptyPlan(workbook: WorkbookState): boolean {
  return workbook.actuals === null && workbook.actualsProblem === null && workbook.breakdown === null;
}

function dataRow(workbook: WorkbookState, formats: Formats): HomeRow {
  const text = (key: PaneKey): string => paneText(formats.locale, key);
  const row = { step: 'data', title: text('step-data'), page: 'data' } as const;
  const problem = workbook.actualsProblem;
  if (problem !== null) {
    const gap = problem instanceof InputError && problem.code === 'history-month-missing';
    return { ...row, tone: 'attention', state: text(gap ? 'state-data-gap' : 'state-data-unreadable'), next: text('do-review') };
  }
  const facts = workbook.actuals === null ? null : historyFacts(workbook.actuals.rows);
  if (facts === null) return { ...row, tone: 'todo', state: text('state-no-data'), next: text('do-import') };
  return { ...row, tone: 'done', state: shortFacts(facts, formats), next: null };
}

function breakdownRow(workbook: WorkbookState, formats: Formats, freshness: Freshness): HomeRow {
  const text = (key: PaneKey, params?: Record<string, string>): string => paneText(formats.locale, key, params);
  const row = { step: 'breakdown', title: text('step-breakdown'), page: 'breakdown' } as const;
  const { actuals, actualsProblem, breakdown, checks } = workbook;
  const readable = actuals !== null && actuals.rows.length > 0;
  if (breakdown === null) {
    return readable
      ? { ...row, tone: 'todo', state: text('state-not-started'), next: text('do-start') }
      : { ...row, tone: 'todo', state: text('state-needs-data'), next: null };
  }
  const day = formats.day(breakdown.builtAt);
  if (freshness === 'outdated') return { ...row, tone: 'stale', state: text('state-changed', { day }), next: null };
  if (breakdown.missing !== undefined && breakdown.missing.length > 0)
    return { ...row, tone: 'attention', state: text('state-sheets-missing'), next: actualsProblem === null ? text('do-rebuild') : null };
  if (breakdown.rowsChanged === true)
    return { ...row, tone: 'attention', state: text('state-rows-changed'), next: actualsProblem === null ? text('do-rebuild') : null };
  if (checks !== null && checks.off > 0) {
    return {
      ...row,
      tone: 'attention',
      state: formats.count('checks-need', checks.off),
      page: 'checks',
      next: actualsProblem === null ? text('do-review') : null,
    };
  }
  // Whether history has moved on cannot be told while it cannot be read; mending it comes first.
  if (actualsProblem !== null) return { ...row, tone: 'stale', state: text('state-built', { day }), next: null };
  if (breakdown.stale === true) {
    return { ...row, tone: 'stale', state: text('state-stale', { day }), next: text('do-rebuild') };
  }
  return { ...row, tone: 'done', state: text(checks === null ? 'state-built' : 'state-built-ok', { day }), next: null };
}

function forecastRow({ actuals, forecast }: WorkbookState, formats: Formats): HomeRow {
  const { locale } = formats;
  const row = { step: 'forecast', title: paneText(locale, 'step-forecast'), page: 'forecast', next: null } as const;
  if (forecast !== null) {
    const day = formats.day(forecast.madeOn);
    return forecast.stale
      ? { ...row, tone: 'stale', state: paneText(locale, 'state-forecast-stale', { day }) }
      : { ...row, tone: 'done', state: paneText(locale, 'state-forecast-written', { day }) };
  }
  const readable = actuals !== null && actuals.rows.length > 0;
  return { ...row, tone: 'todo', state: paneText(locale, readable ? 'state-not-started' : 'state-needs-data') };
}

/** The rolling plan comes next once the annual plan it is held against is as it should be. */
function rollingRow(workbook: WorkbookState, formats: Formats, today: number, plan: StepTone): HomeRow {
  const { breakdown, rolling } = workbook;
  const { locale } = formats;
  const row = { step: 'rolling', title: paneText(locale, 'step-rolling'), page: 'rolling' } as const;
  if (breakdown === null) return { ...row, tone: 'todo', state: paneText(locale, 'state-needs-breakdown'), next: null };
  if (rolling === null) {
    return {
      ...row,
      tone: 'todo',
      state: paneText(locale, 'state-not-started'),
      next: plan === 'done' ? paneText(locale, 'do-start') : null,
    };
  }
  const due = dueMonth(workbook, today);
  const { off } = rolling.checks;
  const said = [
    ...(due === null ? [] : [paneText(locale, 'state-rolling-due', { month: formats.month(due) })]),
    ...(off === 0 ? [] : [formats.count('rolling-off', off)]),
  ];
  return {
    ...row,
    tone: off > 0 ? 'attention' : due === null ? 'done' : 'stale',
    state: said.length === 0 ? builtFor(rolling, formats) : said.join(paneText(locale, 'state-and')),
    next: due !== null && plan === 'done' ? paneText(locale, 'do-roll') : null,
  };
}

/** The month to which the rolling plan is to roll forward; null where it is not, or where that cannot be told. */
function dueMonth({ actuals, actualsProblem, breakdown, rolling }: WorkbookState, today: number): Month | null {
  if (actuals === null || actualsProblem !== null || !breakdown || !rolling?.spec) return null;
  const due = rollingDue(rolling.spec, breakdown.spec.start, actuals, today);
  return due.kind === 'due' ? due.to : null;
}

function builtFor({ spec }: NonNullable<WorkbookState['rolling']>, formats: Formats): string {
  const { locale } = formats;
  if (spec === null) return paneText(locale, 'state-rolling-standing');
  const last = monthAt(monthNumber(spec.asOf) + spec.months - 1);
  return paneText(locale, 'state-rolling-built', { months: formats.months(spec.asOf, last) });
}

/**
 * The review of costs comes next once nothing of the plan is due.
 * @param mayBeNext whether it is so
 */
function opexRow(
  { actuals, actualsProblem, breakdown, opex }: WorkbookState,
  formats: Formats,
  today: number,
  mayBeNext: boolean,
): HomeRow {
  const { locale } = formats;
  const row = { step: 'opex', title: paneText(locale, 'step-opex'), page: 'opex' } as const;
  if (breakdown === null) return { ...row, tone: 'todo', state: paneText(locale, 'state-needs-breakdown'), next: null };
  if (opex === null)
    return { ...row, tone: 'todo', state: paneText(locale, 'state-not-started'), next: mayBeNext ? paneText(locale, 'do-start') : null };
  const { spec, flagged, checks } = opex;
  const readable = actuals !== null && actualsProblem === null;
  const due = readable && spec !== null ? laterKnown(spec.asOf, breakdown.spec.start, actuals, today) : null;
  const reviewed = spec === null ? 'state-rolling-standing' : 'state-opex-reviewed';
  const said = [
    due === null
      ? paneText(locale, reviewed, spec === null ? {} : { month: formats.month(spec.asOf) })
      : paneText(locale, 'state-opex-due', { month: formats.month(due) }),
    ...(checks.off > 0 ? [formats.count('rolling-off', checks.off)] : flagged.length > 0 ? [formats.count('flagged', flagged.length)] : []),
  ];
  return {
    ...row,
    tone: checks.off > 0 ? 'attention' : due === null ? 'done' : 'stale',
    state: said.join(paneText(locale, 'state-and')),
    next: due !== null && mayBeNext ? paneText(locale, 'do-review') : null,
  };
}

/** Loyalty needs nothing else of the plan, and nothing else waits for it: it is never what comes next. */
function loyaltyRow({ loyalty }: WorkbookState, formats: Formats): HomeRow {
  const { locale } = formats;
  const row = { step: 'loyalty', title: paneText(locale, 'step-loyalty'), page: 'loyalty', next: null } as const;
  if (loyalty === null) return { ...row, tone: 'todo', state: paneText(locale, 'state-not-started') };
  const { count, off } = loyalty.checks;
  return off > 0
    ? { ...row, tone: 'attention', state: formats.count('checks-need', off) }
    : { ...row, tone: 'done', state: formats.count('built-checks', count) };
}
