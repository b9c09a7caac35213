import fc from 'fast-check';
import { serialOf } from '../../../src/calendar/serial';
import { eventsSheetText } from '../../../src/locales/events-sheet';
import { computeBreakdown } from '../../../src/planning/breakdown/compute-breakdown';
import { NO_INPUTS } from '../../../src/planning/breakdown/no-inputs';
import type { BreakdownPlan } from '../../../src/planning/breakdown/plan';
import { planBreakdown } from '../../../src/planning/breakdown/plan-breakdown';
import { EVENT_FIELDS, eventRow, type EventCell, type EventField, type EventRow } from '../../../src/planning/events/event-row';
import { droppedName } from '../../../src/planning/events/known-line';
import { monthsByEvents } from '../../../src/planning/events/plan-events';
import { EVENT_PROBLEMS, usedEvent } from '../../../src/planning/events/used-event';
import { EVENT_COLUMNS, EVENTS } from '../../../src/sheets/breakdown/events-layout';
import { COL } from '../../../src/sheets/breakdown/layout';
import { DrawnPlan, history, SPEC } from './drawn-plan';

const EVENTS_CHECK = 'Rows of Events that cannot be used';
const YES = { word: 'yes' };
const LINES = 20;
const planWith = (rows: readonly EventRow[] | null): BreakdownPlan =>
  planBreakdown({
    spec: { ...SPEC, market: 'CN', method: 'event-aligned' },
    actuals: history(),
    kept: {
      ...NO_INPUTS,
      ...(rows ? { events: { rows, lines: [], dropped: DROPPED, parked: [], asOf: '', years: null, remembered: [] } } : {}),
    },
  });
const DROPPED = planBreakdown({ spec: { ...SPEC, market: 'CN' }, actuals: history() }).events?.lines.map(droppedName) ?? [];

let drawn: DrawnPlan;
beforeAll(async () => {
  drawn = await DrawnPlan.of(planWith(null));
});
afterAll(() => drawn.engine.dispose());

const sheet = () => drawn.ids[4] ?? '';
const read = (row: number, column: number, rows = 1, columns = 1): unknown[][] =>
  drawn.engine.readCells(sheet(), { row, column, rows, columns }).map((line) => line.map(({ value }) => value));
const contentOf = (held: EventCell) => (held === '' ? null : typeof held === 'object' ? (held.word === 'yes' ? 'Yes' : 'No') : held);

/** Puts lines in place of the whole list, those of the plan and some below, and leaves the formulas beside them. */
async function typeList(rows: readonly EventRow[]): Promise<void> {
  const columns = EVENT_FIELDS.map((field) => [field, EVENT_COLUMNS[field]] as const);
  for (const [field, column] of columns) {
    const cells = Array.from({ length: LINES }, (_, at) => [{ content: contentOf(rows[at]?.[field] ?? '') }]);
    drawn.engine.writeCells(sheet(), { row: EVENTS.list, column, rows: LINES, columns: 1 }, cells);
  }
  await drawn.engine.settle();
}

const day = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: serialOf(2025, 12, 1), max: serialOf(2028, 1, 31) }) },
  fc.constantFrom<EventCell>('', 'tbd', true, 618, 1e300, -5, 46_388.5),
);
/** Two days: mostly a window an event can have, else whatever. */
const twoDays = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.tuple(day, fc.integer({ min: 0, max: 95 })).map(([first, n]) => [first, typeof first === 'number' ? first + n : first]),
  },
  fc.tuple(day, day),
);
const line: fc.Arbitrary<EventRow> = fc
  .record({
    last: twoDays,
    plan: twoDays,
    uplift: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 8 }).map((n) => n / 4) },
      fc.constantFrom<EventCell>('', '2x', -1, 1e9, true),
    ),
    use: fc.oneof(
      { weight: 6, arbitrary: fc.constant<EventCell>(YES) },
      fc.constantFrom<EventCell>('', { word: 'no' }, 'maybe', 1, true, false),
    ),
  })
  .map(({ last: [lastFirst = '', lastLast = ''], plan: [planFirst = '', planLast = ''], ...rest }) =>
    eventRow({ lastFirst, lastLast, planFirst, planLast, ...rest }),
  );

test('the sheet counts what its TypeScript twin counts, whatever is typed, and shows no error value', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: LINES - 2 }), async (rows) => {
      await typeList(rows);
      const plan = planWith(rows);
      const months = plan.events ? monthsByEvents(plan.events) : [];
      const factors = read(EVENTS.months, EVENTS.factor, 12).flat();
      months.forEach(({ factor }, m) => expect(factors[m]).toBeCloseTo(factor, 10));
      const problems = rows.map((row) => usedEvent(row)).filter((found) => typeof found === 'string');
      expect(drawn.checks.find(([label]) => label === EVENTS_CHECK)?.[1]).toBe(problems.length);
      const weights = drawn.rows.map((row) => row.slice(COL.weight, COL.weight + 12));
      computeBreakdown(plan).rows.forEach((row, i) => row.weights.forEach((weight, m) => expect(weights[i]?.[m]).toBeCloseTo(weight, 3)));
      const used = drawn.engine.usedArea(sheet(), true);
      expect(used && drawn.engine.readCells(sheet(), used).flatMap((cells) => cells.filter(({ isError }) => isError))).toEqual([]);
    }),
    { numRuns: 4 },
  );
}, 60_000);

test('what cannot be used is named beside its line and over the list; an error value is, too', async () => {
  const dates = { planFirst: serialOf(2027, 4, 1), planLast: serialOf(2027, 4, 3) };
  const good: EventRow = eventRow({ ...dates, uplift: 2, use: YES });
  const bad: Partial<Record<EventField, EventCell>>[] = [
    { planFirst: '', planLast: '' },
    { planLast: 'tbd' },
    { planFirst: serialOf(2027, 4, 4) },
    { planLast: serialOf(2028, 4, 3) },
    { uplift: -1 },
    { use: 'maybe' },
  ];
  await typeList([
    good,
    ...bad.map((cells) => ({ ...good, ...cells })),
    { ...good, planFirst: 48_000, planLast: 48_001 },
    { ...good, lastFirst: serialOf(2027, 1, 1), lastLast: serialOf(2027, 1, 2) },
    { ...good, uplift: '=NA()' },
  ]);
  const told = EVENT_PROBLEMS.map((problem) => eventsSheetText('en-US', `problem.${problem}`, { yes: 'Yes', no: 'No', days: '92' }));
  expect(read(EVENTS.list, EVENTS.check, 10).flat()).toEqual([
    '',
    ...told,
    'No day of it lies in the plan year.',
    'No day of it lies in last year.',
    told[4],
  ]);
  expect(read(EVENTS.problem, 0)).toEqual([['7 rows of the list cannot be used: see the column Check.']]);
  expect(drawn.checks.find(([label]) => label === EVENTS_CHECK)?.slice(1)).toEqual([7, 'Off']);
  expect(read(EVENTS.months + 3, EVENTS.extraPlan)).toEqual([[3]]);
});

test('time progress by days and by what the days sell', async () => {
  const dates = { planFirst: serialOf(2027, 11, 11), planLast: serialOf(2027, 11, 11) };
  await typeList([eventRow({ ...dates, uplift: 11, use: YES })]);
  const progress = async (asOf: number | string | null) => {
    drawn.engine.writeCells(sheet(), { row: EVENTS.asOf, column: EVENTS.progress, rows: 1, columns: 1 }, [[{ content: asOf }]]);
    await drawn.engine.settle();
    return read(EVENTS.yearByDays, EVENTS.progress, 4).flat();
  };
  expect(await progress(serialOf(2027, 11, 11))).toEqual([315 / 365, 325 / 375, 11 / 30, 21 / 40]);
  expect(await progress(serialOf(2027, 11, 10))).toEqual([314 / 365, 314 / 375, 10 / 30, 10 / 40]);
  expect(await progress(serialOf(2028, 2, 1))).toEqual([1, 1, '', '']);
  expect(await progress('soon')).toEqual(['', '', '', '']);
  expect(read(EVENTS.asOfNote, EVENTS.progressName)).toEqual([['Not used: type a date.']]);
});
