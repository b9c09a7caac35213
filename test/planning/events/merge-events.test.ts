import fc from 'fast-check';
import { EVENT_FIELDS, eventRow, sameRow, type EventCell, type EventRow } from '../../../src/planning/events/event-row';
import { marketEvents } from '../../../src/planning/events/market-events';
import { mergeEvents, type KeptEvents, type MergedEvents } from '../../../src/planning/events/merge-events';
import { isoDate, serialOf } from '../../../src/calendar/serial';
import { datesOf, spanOf, type EventDates } from '../../../src/planning/events/event-dates';
import { calendarLine } from '../../../src/planning/events/known-line';
import { isEventDay } from '../../../src/planning/events/used-event';

const year = (of: number) => ({ first: serialOf(of, 1, 1), last: serialOf(of, 12, 31) });
const yearsOf = (of: number) => ({ lastYear: year(of - 1), planYear: year(of) });
const listOf = (market: 'CN' | 'VN', of: number) => ({ market, years: yearsOf(of) });
const fresh = (market: 'CN' | 'VN', of: number) => marketEvents(market, { ...yearsOf(of), yearsApart: 1 }, {});
const kept = (rows: readonly EventRow[], made: readonly EventRow[] | null): KeptEvents => ({
  rows,
  lines: made && made.map((row) => calendarLine(row, 'CN', yearsOf(2027))),
  dropped: [],
  parked: [],
  years: yearsOf(2027),
  remembered: [],
  asOf: '',
});
const CN27 = fresh('CN', 2027);
const CN28 = fresh('CN', 2028);
const find = (rows: readonly EventRow[], event: string, platform: string) =>
  rows.find((row) => JSON.stringify([row.event, row.platform]) === JSON.stringify([{ word: event }, { word: platform }]));
const BRAND_DAY = eventRow({
  event: 'Brand day',
  platform: { word: 'jd' },
  planFirst: 46_500,
  planLast: 46_501,
  uplift: 4,
  use: { word: 'yes' },
});

test('a first list is that of the calendar', () => {
  expect(mergeEvents(CN27, listOf('CN', 2027), null).rows.map(({ cells }) => cells)).toEqual(CN27);
});

/** The list of one build as the next finds it. */
const standing = ({ rows, lines, dropped, parked, remembered }: MergedEvents, of: number): KeptEvents => ({
  rows: rows.map(({ cells }) => cells),
  lines,
  dropped,
  parked,
  years: yearsOf(of),
  remembered,
  asOf: '',
});
const edit = (event: string, platform: string, cells: Partial<EventRow>) =>
  CN27.map((row) => (row === find(CN27, event, platform) ? { ...row, ...cells } : row));
const moveOn = (rows: readonly EventRow[]) => mergeEvents(CN28, listOf('CN', 2028), kept(rows, CN27)).rows.map((row) => row.cells);
const onDay = (...of: readonly [number, number, number]) => serialOf(...of);

describe('another plan year', () => {
  test('renews what nobody typed, and keeps an uplift', () => {
    const cells = moveOn(edit('double-11', 'jd', { uplift: 3 }));
    expect(find(cells, 'double-11', 'jd')).toEqual({ ...find(CN28, 'double-11', 'jd'), uplift: 3 });
    expect(find(cells, '618', 'tmall')).toEqual(find(CN28, '618', 'tmall'));
  });

  test('makes typed dates of the plan year those of last year, all three, and renews the plan year', () => {
    const typed = { planFirst: onDay(2027, 10, 10), planDDay: onDay(2027, 11, 11), planLast: onDay(2027, 11, 14) };
    const [before, renewed] = [find(CN27, 'double-11', 'tmall'), find(CN28, 'double-11', 'tmall')];
    expect([before?.planDDay, before?.planLast]).toEqual([typed.planDDay, typed.planLast]);
    expect(find(moveOn(edit('double-11', 'tmall', { ...typed, confidence: { word: 'announced' } })), 'double-11', 'tmall')).toEqual({
      ...renewed,
      lastFirst: typed.planFirst,
      lastDDay: typed.planDDay,
      lastLast: typed.planLast,
    });
  });

  test('leaves dates typed ahead for it in its column', () => {
    const ahead = { planFirst: onDay(2028, 10, 9), planDDay: onDay(2028, 11, 11), planLast: onDay(2028, 11, 12) };
    expect(find(moveOn(edit('double-11', 'tmall', ahead)), 'double-11', 'tmall')).toEqual({
      ...find(CN28, 'double-11', 'tmall'),
      ...ahead,
    });
  });

  test('that an event was left out of the plan year is known of it as last year', () => {
    const cells = moveOn(edit('double-12', 'all', { planFirst: '', planDDay: '', planLast: '' }));
    expect(find(cells, 'double-12', 'all')).toEqual({ ...find(CN28, 'double-12', 'all'), lastFirst: '', lastDDay: '', lastLast: '' });
  });

  test('takes a brand day to the same days a year later, says so, and a leap day to the 28th', () => {
    const mine = eventRow({ ...BRAND_DAY, planFirst: onDay(2027, 4, 8), planLast: onDay(2027, 4, 9), confidence: { word: 'announced' } });
    expect(moveOn([...CN27, mine]).at(-1)).toEqual({
      ...mine,
      lastFirst: mine.planFirst,
      lastLast: mine.planLast,
      planFirst: onDay(2028, 4, 8),
      planLast: onDay(2028, 4, 9),
      confidence: { word: 'typical' },
      source: { word: 'other-year' },
    });
    const leap = eventRow({ ...BRAND_DAY, planFirst: onDay(2028, 2, 29), planLast: onDay(2028, 2, 29) });
    const in29 = mergeEvents(fresh('CN', 2029), listOf('CN', 2029), { ...kept([leap], []), years: yearsOf(2028) });
    expect(in29.rows.find(({ from }) => from === 0)?.cells).toMatchObject({ planFirst: onDay(2029, 2, 28), lastFirst: onDay(2028, 2, 29) });
  });

  test('leaves the last dates of a line of one’s own that would have none as they stand', () => {
    const gone = eventRow({ ...BRAND_DAY, planFirst: '', planLast: '', lastFirst: onDay(2026, 4, 8), lastLast: onDay(2026, 4, 9) });
    expect(moveOn([...CN27, gone]).at(-1)).toEqual(gone);
  });

  test('remembers the dates of a year that leaves the list, and has them back with it', () => {
    const last = { lastFirst: onDay(2026, 10, 9), lastDDay: onDay(2026, 11, 11), lastLast: onDay(2026, 11, 12) };
    const plan = { planFirst: onDay(2027, 10, 10), planDDay: onDay(2027, 11, 11), planLast: onDay(2027, 11, 13) };
    const typed = edit('double-11', 'tmall', { ...last, ...plan });
    const next = mergeEvents(CN28, listOf('CN', 2028), kept(typed, CN27));
    expect(next.remembered).toEqual([{ name: 'CN/double-11/tmall', year: 2026, dates: Object.values(last) }]);
    const back = mergeEvents(CN27, listOf('CN', 2027), standing(next, 2028));
    expect(
      find(
        back.rows.map((row) => row.cells),
        'double-11',
        'tmall',
      ),
    ).toEqual(find(typed, 'double-11', 'tmall'));
    expect(back.remembered).toEqual([]);
  });

  test('remembers them in another market as well, where the line is not listed', () => {
    const last = { lastFirst: onDay(2026, 10, 9), lastDDay: onDay(2026, 11, 11), lastLast: onDay(2026, 11, 12) };
    const next = mergeEvents(CN28, listOf('CN', 2028), kept(edit('double-11', 'tmall', last), CN27));
    const vietnam = mergeEvents(fresh('VN', 2028), listOf('VN', 2028), standing(next, 2028));
    expect(
      find(
        vietnam.rows.map((row) => row.cells),
        'double-11',
        'tmall',
      ),
    ).toBeUndefined();
    expect(vietnam.remembered).toEqual(next.remembered);
  });
});

describe('dates typed in one cell', () => {
  test('keep the other two of the year, and what is said of them, when the calendar learns others', () => {
    const typed = edit('618', 'tmall', { planLast: onDay(2027, 6, 22) });
    const learnt = CN27.map((row) =>
      row === find(CN27, '618', 'tmall')
        ? { ...row, planFirst: onDay(2027, 5, 1), planLast: onDay(2027, 6, 21), confidence: { word: 'announced' }, source: 'a page' }
        : row,
    );
    const cells = mergeEvents(learnt, listOf('CN', 2027), kept(typed, CN27)).rows.map((row) => row.cells);
    expect(find(cells, '618', 'tmall')).toEqual(find(typed, '618', 'tmall'));
  });
});

describe('a line that was renamed', () => {
  test('has its untouched dates renewed, keeps its name, and its old one does not come back', () => {
    const renamed = edit('qixi', 'all', { event: '七夕 mine' });
    const next = mergeEvents(CN28, listOf('CN', 2028), kept(renamed, CN27));
    const cells = next.rows.map((row) => row.cells);
    const line = cells.find(({ event }) => event === '七夕 mine');
    expect(line).toEqual({ ...find(CN28, 'qixi', 'all'), event: '七夕 mine' });
    expect(find(cells, 'qixi', 'all')).toBeUndefined();
    expect(next.dropped).toEqual([]);
    const again = mergeEvents(CN28, listOf('CN', 2028), standing(next, 2028));
    expect(again.rows.map((row) => row.cells)).toEqual(cells);
  });

  test('is found by last year’s dates where those of the plan year were typed as well', () => {
    const typed = { platform: 'Vip', planFirst: onDay(2027, 8, 1), planDDay: onDay(2027, 8, 8), planLast: onDay(2027, 8, 8) };
    const [line] = moveOn(edit('qixi', 'all', typed)).filter(({ platform }) => platform === 'Vip');
    expect(line).toMatchObject({ planDDay: find(CN28, 'qixi', 'all')?.planDDay, lastFirst: onDay(2027, 8, 1) });
  });
});

test('new lines of a market come where their day is', () => {
  const rows = mergeEvents(fresh('VN', 2027), listOf('VN', 2027), kept(edit('618', 'tmall', { uplift: 3 }), CN27)).rows;
  const days = rows.map(({ cells }) => cells.planDDay).filter((at): at is number => typeof at === 'number');
  expect(days).toEqual([...days].sort((a, b) => a - b));
});

test('a line that was deleted does not come back, next year neither', () => {
  const without = CN27.filter((row) => row !== find(CN27, 'double-12', 'all'));
  const first = mergeEvents(CN27, listOf('CN', 2027), kept(without, CN27));
  expect(first.dropped).toEqual(['CN/double-12/all']);
  const next = mergeEvents(CN28, listOf('CN', 2028), standing(first, 2027));
  expect(
    find(
      next.rows.map((row) => row.cells),
      'double-12',
      'all',
    ),
  ).toBeUndefined();
});

test('another market has its own lines and those of a person’s own; changed ones of the market before come back with it', () => {
  const typed = [...edit('double-11', 'jd', { uplift: 3, planFirst: onDay(2027, 10, 10) }), BRAND_DAY];
  const vietnam = mergeEvents(fresh('VN', 2027), listOf('VN', 2027), kept(typed, CN27));
  const rows = vietnam.rows.map((row) => row.cells);
  expect(rows).toContainEqual(BRAND_DAY);
  expect(rows.filter((row) => row !== rows.find(({ event }) => event === 'Brand day'))).toEqual(fresh('VN', 2027));
  expect(vietnam.parked.map(({ name }) => name)).toEqual(['CN/double-11/jd']);
  const back = mergeEvents(CN27, listOf('CN', 2027), standing(vietnam, 2027));
  expect(new Set(back.rows.map((row) => row.cells))).toEqual(new Set(typed));
  expect(back.parked).toEqual([]);
});

const cell: fc.Arbitrary<EventCell> = fc.oneof(
  fc.constantFrom<EventCell>('', 'x', 3, true, { word: 'yes' }, { word: 'no' }),
  fc.integer({ min: 46_000, max: 47_000 }),
);
const edits = fc.record({
  typed: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...EVENT_FIELDS), cell), { maxLength: 12 }),
  deleted: fc.array(fc.nat(), { maxLength: 4 }),
  added: fc.array(
    fc.record(Object.fromEntries(EVENT_FIELDS.map((field) => [field, cell])) as Record<(typeof EVENT_FIELDS)[number], typeof cell>),
    {
      maxLength: 3,
    },
  ),
});
const edited = (
  rows: readonly EventRow[],
  { typed, deleted, added }: typeof edits extends fc.Arbitrary<infer T> ? T : never,
): EventRow[] => {
  const lines = rows.map((row) => ({ ...row }));
  for (const [at, field, content] of typed) Object.assign(lines[at % lines.length] ?? {}, { [field]: content });
  return [...lines.filter((_, at) => !deleted.some((gone) => gone % lines.length === at)), ...added];
};

test('whatever a person types, adds or deletes, a build for the same year leaves the list exactly so, and a second one as well', () => {
  fc.assert(
    fc.property(edits, (given) => {
      const mine = edited(CN27, given);
      const once = mergeEvents(CN27, listOf('CN', 2027), kept(mine, CN27));
      expect(once.rows.map((row) => row.cells)).toEqual(mine);
      const twice = mergeEvents(CN27, listOf('CN', 2027), standing(once, 2027));
      expect(twice.rows.map((row) => row.cells)).toEqual(mine);
    }),
  );
});

/** Event lines as the lists of this file hold them, with dates around both years in most of their cells. */
const aroundBoth = fc.integer({ min: serialOf(2025, 11, 1), max: serialOf(2029, 2, 28) });
const someDates = fc
  .constantFrom('lastFirst', 'lastDDay', 'lastLast', 'planFirst', 'planDDay', 'planLast')
  .chain((field) => fc.tuple(fc.nat(), fc.constant(field), aroundBoth));
const anyEdits = fc.oneof(
  edits,
  fc.record({
    typed: fc.array(someDates, { maxLength: 12 }),
    deleted: fc.array(fc.nat(), { maxLength: 4 }),
    added: fc.array(
      fc
        .tuple(aroundBoth, aroundBoth)
        .map(([last, plan]) => eventRow({ ...BRAND_DAY, lastFirst: last, lastLast: last, planFirst: plan, planLast: plan + 2 })),
      { maxLength: 2 },
    ),
  }),
);
const windowsOf = (row: EventRow) => Object.values(datesOf(row));
const keyOf = (dates: EventDates) => JSON.stringify(dates);

describe('in another year, whatever a person typed, deleted or added', () => {
  const moved = (given: typeof anyEdits extends fc.Arbitrary<infer T> ? T : never) => {
    const mine = edited(CN27, given);
    return { mine, next: mergeEvents(CN28, listOf('CN', 2028), kept(mine, CN27)) };
  };

  test('the line of everything that was touched stands, and its typed dates stand in it or are remembered', () => {
    fc.assert(
      fc.property(anyEdits, (given) => {
        const { mine, next } = moved(given);
        const known = new Set(next.remembered.map(({ dates }) => keyOf(dates)));
        const stand = new Set(next.rows.flatMap(({ cells }) => windowsOf(cells)).map(keyOf));
        const builtIn = new Set(CN27.flatMap(windowsOf).map(keyOf));
        mine.forEach((row, from) => {
          if (CN27.some((made) => sameRow(made, row))) return;
          const now = next.rows.find((line) => line.from === from);
          // A season that begins in the year before stands in two lines of 2027 and in one of 2028.
          expect(now !== undefined || next.lines.length + next.parked.length >= mine.length).toBe(true);
          for (const dates of windowsOf(row)) {
            if (spanOf(dates) === null || builtIn.has(keyOf(dates))) continue;
            expect(known.has(keyOf(dates)) || stand.has(keyOf(dates))).toBe(true);
          }
        });
      }),
    );
  });

  test('no dates come out that are not someone’s: typed, the calendar’s, or the same days of another year', () => {
    fc.assert(
      fc.property(anyEdits, (given) => {
        const { mine, next } = moved(given);
        const whole = new Set([...mine, ...CN28].flatMap(windowsOf).map(keyOf));
        const monthDays = (dates: EventDates) =>
          keyOf(dates.map((at) => (isEventDay(at) ? isoDate(at).slice(5).replace('02-29', '02-28') : at)) as never);
        const days = new Set(mine.flatMap(windowsOf).map(monthDays));
        for (const { cells, line } of next.rows)
          for (const dates of windowsOf(cells))
            expect(whole.has(keyOf(dates)) || (line.calendar === null && days.has(monthDays(dates)))).toBe(true);
      }),
    );
  });

  test('a second build leaves everything as the first made it', () => {
    fc.assert(
      fc.property(anyEdits, (given) => {
        const { next } = moved(given);
        const again = mergeEvents(CN28, listOf('CN', 2028), standing(next, 2028));
        expect(again.rows.map((row) => row.cells)).toEqual(next.rows.map((row) => row.cells));
        const memory = ({ remembered }: MergedEvents) => remembered.map((one) => JSON.stringify(one)).sort();
        expect(memory(again)).toEqual(memory(next));
      }),
    );
  });
});
