import { monthAt, monthNumber } from '../../calendar/months';
import { monthSpans } from '../../calendar/periods';
import { InputError } from '../input-error';
import { LEVELS, type ActualsRow, type Level } from '../actuals/actuals';
import { eventFactors, eventNotes, eventsOfPlan, parkedNotes } from './events-of-plan';
import { festivalFactors } from './festival-factors';
import { festivalNote } from './festival-note';
import { historyWindow, type HistoryWindow } from './history-window';
import { NO_INPUTS } from './no-inputs';
import type { BreakdownInput, BreakdownPlan, BreakdownSpec, KeptInputs, NewRow, PlanRow } from './plan';
import { keptNotes, roundingNotes, rowNotes, targetNotes } from './plan-notes';
import { yearsOf, type History } from './profile';
import { candidates, findKey, keyOf, levelsInOrder, pathOfKey } from './row-key';
import { rowTree } from './row-tree';
import { salesByMember } from './sales-by-row';
import { startError } from './start-month';
import { targetError } from './target-limits';

/**
 * The description of a plan: its rows as a tree, the whole years of history each is shaped by, the festival factors, and what
 * a person should be told. Amounts are not computed here (see computeBreakdown).
 *
 * @throws InputError `target-not-a-number`, `target-negative`, `target-too-small`, `target-too-large`, `start-not-a-month`, `digits-out-of-range`,
 * `level-not-in-history`, `history-month-missing` where the last year has a gap (see historyWindow), `new-row-like-unknown`, `new-row-like-several`
 */
export function planBreakdown({ spec, actuals, kept = NO_INPUTS }: BreakdownInput): BreakdownPlan {
  checkSpec(spec);
  const levels = levelsInOrder(spec.levels);
  checkLevels(levels, actuals, kept);
  const sales = salesByMember(actuals, levels);
  const planStart = monthNumber(spec.start);
  const window = historyWindow(new Set(sales.flatMap((member) => [...member.months.keys()])), spec.start);
  const tree = rowTree(sales, levels, window, planStart, kept.newRows);
  const rows: PlanRow[] = tree.map(({ isNew: _isNew, missing: _missing, ...row }) => row);
  const shaped = withNewRowShapes(kept, rows, levels);
  const history = rows[0]?.history ?? [];
  const festivals = festivalsOf(spec, window, history);
  const events = eventsOfPlan(spec, window, history, kept.events ?? null);
  return {
    spec: { ...spec, levels },
    rows,
    historyMonths: Array.from({ length: window.years * 12 }, (_, at) => monthAt(window.first + at)),
    ...festivals,
    ...(spec.method === 'event-aligned' && eventFactors({ events, rows })
      ? { festivalNote: { code: 'festival-by-events', params: {} } }
      : {}),
    events,
    kept: shaped,
    notes: [
      ...window.notes,
      ...roundingNotes(spec.target, spec.digits),
      ...targetNotes(spec.target, tree[0]?.history ?? []),
      ...rowNotes(tree, shaped, spec.method),
      ...eventNotes(events, spec.method, shaped, history),
      ...parkedNotes(events, kept.events ?? null),
      ...keptNotes(kept, rows),
    ],
  };
}

function checkSpec({ target, start, digits }: BreakdownSpec): void {
  const unsound = startError(start);
  if (unsound) throw unsound;
  if (!Number.isInteger(digits) || digits < -8 || digits > 4) throw new InputError('digits-out-of-range', { found: digits });
  const refused = targetError(target, digits);
  if (refused) throw refused;
}

function checkLevels(levels: readonly Level[], actuals: readonly ActualsRow[], kept: KeptInputs): void {
  if (actuals.length === 0) return;
  const has = (level: Level) => actuals.some((row) => row[level] !== '') || kept.newRows.some((row) => row[level] !== '');
  const absent = levels.find((level) => !has(level));
  if (absent) throw new InputError('level-not-in-history', { level: absent, allowed: LEVELS.filter(has).join(', ') || '-' });
}

/** The factors that go with the plan's method: against last year's festival for last year's shape, else against the mean of the years. */
function festivalsOf(
  spec: BreakdownSpec,
  window: HistoryWindow,
  history: History,
): Pick<BreakdownPlan, 'festivalFactors' | 'festivalNote'> {
  const plan = monthSpans(monthNumber(spec.start), 1, 12);
  const years = yearsOf(history).map((values, year) => ({ periods: monthSpans(window.first + 12 * year, 1, 12), values }));
  const against = spec.method === 'last-year' || spec.method === 'event-aligned' ? 'last-year' : 'all-years';
  const festivals = festivalFactors({ market: spec.market, plan, years, against });
  return { festivalFactors: festivals.factors, festivalNote: festivalNote(festivals, plan) };
}

/**
 * A row added with the name of a row to follow has method `like`, unless a person chose otherwise since. Its name may be a label that only one row has.
 *
 * @throws InputError `new-row-like-unknown`, `new-row-like-several`
 */
function withNewRowShapes(kept: KeptInputs, rows: readonly PlanRow[], levels: readonly Level[]): KeptInputs {
  const methods = { ...kept.methods };
  const likes = { ...kept.likes };
  for (const added of kept.newRows) {
    const key = keyOf(levels.map((level) => added[level]));
    if (added.like.trim() === '' || methods[key] !== undefined || likes[key] !== undefined) continue;
    const like = findKey(rows, added.like);
    if (like === null) throw unknownLike(added, key, rows);
    methods[key] = 'like';
    likes[key] = like;
  }
  return { ...kept, methods, likes };
}

/** Candidates named in one message. */
const MOST_CANDIDATES = 5;

function unknownLike({ like, likeAddress }: NewRow, key: string, rows: readonly PlanRow[]): InputError {
  const { fits, close } = candidates(rows, like);
  const others = (close.length > 0 ? close : rows).filter((row) => row.key !== '' && row.key !== key);
  const named = (fits.length > 0 ? fits : others).slice(0, MOST_CANDIDATES).map((row) => `“${pathOfKey(row.key)}”`);
  return new InputError(fits.length > 0 ? 'new-row-like-several' : 'new-row-like-unknown', {
    address: likeAddress ?? pathOfKey(key),
    found: like,
    candidates: named.join(', ') || '-',
  });
}
