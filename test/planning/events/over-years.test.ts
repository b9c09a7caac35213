import fc from 'fast-check';
import { serialOf } from '../../../src/calendar/serial';
import { knownOfEarlier } from '../../../src/planning/events/earlier-events';
import { eventRow, type EventRow } from '../../../src/planning/events/event-row';
import { marketEvents } from '../../../src/planning/events/market-events';
import { mergeEvents, type MergedEvents } from '../../../src/planning/events/merge-events';

/** What a list is made for: market, plan year and the month it begins in. */
interface Plan {
  readonly market: 'CN' | 'VN';
  readonly year: number;
  readonly month: number;
}

const yearsOf = ({ year, month }: Pick<Plan, 'year' | 'month'>) => {
  const of = (first: number) => ({ first: serialOf(first, month, 1), last: serialOf(first + 1, month, 1) - 1 });
  return { lastYear: of(year - 1), planYear: of(year) };
};
const freshOf = ({ market, ...start }: Plan) => marketEvents(market, { ...yearsOf(start), yearsApart: 1 }, {});

/** A list as it stands on a sheet, which a person changes and builds make anew. */
class Sheet {
  rows: EventRow[];
  private merged: MergedEvents;
  private plan: Plan;

  constructor(plan: Partial<Plan> = {}) {
    this.plan = { market: 'CN', year: 2027, month: 1, ...plan };
    this.merged = mergeEvents(freshOf(this.plan), { market: this.plan.market, years: yearsOf(this.plan) }, null);
    this.rows = this.merged.rows.map(({ cells }) => cells);
  }

  /** Builds for a plan that is otherwise as the one before, through the text that a workbook stores. */
  build(change: Partial<Plan> = {}): this {
    const before = yearsOf(this.plan);
    this.plan = { ...this.plan, ...change };
    const { lines, dropped, parked, remembered } = this.merged;
    const stored = JSON.parse(JSON.stringify({ lines, dropped, parked, remembered })) as MergedEvents;
    const kept = { ...stored, rows: this.rows, years: before, asOf: '' };
    this.merged = mergeEvents(freshOf(this.plan), { market: this.plan.market, years: yearsOf(this.plan) }, kept);
    this.rows = this.merged.rows.map(({ cells }) => cells);
    return this;
  }

  years(...years: readonly number[]): this {
    for (const year of years) this.build({ year });
    return this;
  }

  type(event: string, platform: string | null, cells: Partial<EventRow>): this {
    const at = this.lines(event, platform)[0];
    if (!at) throw new Error(`The list has no line ${event}, ${platform}.`);
    this.rows = this.rows.map((row) => (row === at ? { ...row, ...cells } : row));
    return this;
  }

  add(cells: Partial<EventRow>): this {
    this.rows = [...this.rows, eventRow({ platform: 'JD', uplift: 5, use: { word: 'yes' }, ...cells })];
    return this;
  }

  remove(event: string): this {
    this.rows = this.rows.filter((row) => wordOf(row.event) !== event);
    return this;
  }

  lines(event: string, platform: string | null = null): EventRow[] {
    return this.rows.filter((row) => wordOf(row.event) === event && (platform === null || wordOf(row.platform) === platform));
  }
}

const wordOf = (cell: EventRow['event']) => (typeof cell === 'object' ? cell.word : String(cell));
const on = serialOf;
const plan = (first: number | '', last: number | '' = first) => ({ planFirst: first, planLast: last });
const last = (first: number | '', end: number | '' = first) => ({ lastFirst: first, lastLast: end });

describe('a line of one’s own', () => {
  const brandDay = () => new Sheet().add({ event: 'Brand day', ...plan(on(2027, 4, 8), on(2027, 4, 14)) });

  test('has no event in a year it was given none, and its own words on its dates, when the list comes back from another year', () => {
    const sheet = brandDay();
    const typed = sheet.rows;
    expect(sheet.years(2028).lines('Brand day')).toEqual([
      expect.objectContaining({
        ...plan(on(2028, 4, 8), on(2028, 4, 14)),
        ...last(on(2027, 4, 8), on(2027, 4, 14)),
        confidence: { word: 'typical' },
        source: { word: 'other-year' },
      }),
    ]);
    expect(sheet.years(2027).rows).toEqual(typed);
    // The season that begins late in 2027 left the list meanwhile: where it comes back, it goes behind a line of one's own.
    expect(new Set(sheet.years(2026, 2030, 2027).rows)).toEqual(new Set(typed));
  });

  test('has dates that were derived once derived anew from those typed since', () => {
    const sheet = brandDay()
      .years(2028, 2027)
      .type('Brand day', null, plan(on(2027, 5, 8), on(2027, 5, 10)));
    expect(sheet.years(2028).lines('Brand day')).toEqual([
      expect.objectContaining({ ...plan(on(2028, 5, 8), on(2028, 5, 10)), ...last(on(2027, 5, 8), on(2027, 5, 10)) }),
    ]);
  });

  test('keeps derived dates that were then typed over', () => {
    const sheet = brandDay()
      .years(2028)
      .type('Brand day', null, plan(on(2028, 6, 1)));
    expect(sheet.years(2027, 2030, 2028).lines('Brand day')).toEqual([
      expect.objectContaining({ ...plan(on(2028, 6, 1)), ...last(on(2027, 4, 8), on(2027, 4, 14)) }),
    ]);
  });

  test('keeps the dates of other years when it gets another name, and so does a second line of the name it had', () => {
    const sheet = brandDay().years(2029, 2030).type('Brand day', null, { event: 'Members' });
    expect(sheet.years(2027).lines('Members')).toEqual([
      expect.objectContaining({ ...plan(on(2027, 4, 8), on(2027, 4, 14)), ...last('') }),
    ]);
    sheet.add({ event: 'Brand day', ...plan(on(2027, 9, 1)) }).years(2030, 2027);
    expect(sheet.lines('Brand day')).toEqual([expect.objectContaining({ ...plan(on(2027, 9, 1)), ...last('') })]);
  });

  test('stands where its days are when the plan year begins in another month', () => {
    const sheet = new Sheet().add({ event: 'Brand day', ...plan(on(2027, 1, 20), on(2027, 1, 22)) });
    const typed = sheet.lines('Brand day');
    expect(sheet.build({ month: 4 }).lines('Brand day')).toEqual([
      expect.objectContaining({ ...last(on(2027, 1, 20), on(2027, 1, 22)), ...plan(on(2028, 1, 20), on(2028, 1, 22)) }),
    ]);
    expect(sheet.build({ month: 1 }).lines('Brand day')).toEqual(typed);
  });
});

describe('a line of the calendar', () => {
  test('that was left out of a year is left out whenever that year is in the plan', () => {
    const sheet = new Sheet().type('double-11', 'jd', { planFirst: '', planDDay: '', planLast: '' });
    const typed = sheet.rows;
    expect(sheet.years(2028, 2029, 2028).lines('double-11', 'jd')).toEqual([expect.objectContaining({ lastFirst: '', lastLast: '' })]);
    expect(sheet.years(2027).rows).toEqual(typed);
  });

  test('that was changed does not count in another market, and comes back as it was, once', () => {
    const sheet = new Sheet()
      .type('818', 'douyin', { use: { word: 'no' } })
      .type('double-11', 'jd', { uplift: 1.1 })
      .type('618', 'tmall', { planLast: on(2027, 6, 22), confidence: { word: 'announced' }, source: 'a page' });
    const typed = sheet.rows;
    expect(sheet.build({ market: 'VN' }).rows).toEqual(freshOf({ market: 'VN', year: 2027, month: 1 }));
    expect(sheet.build().build({ market: 'CN' }).rows).toEqual(typed);
    expect(sheet.build({ market: 'VN', year: 2029 }).build({ market: 'CN', year: 2028 }).lines('818', 'douyin')).toEqual([
      expect.objectContaining({ use: { word: 'no' } }),
    ]);
    expect(sheet.build({ year: 2027 }).rows).toEqual(typed);
  });

  test('that was deleted is missing in its market alone, now and later', () => {
    const sheet = new Sheet().remove('3.8').build({ market: 'VN' });
    expect(sheet.rows).toEqual(freshOf({ market: 'VN', year: 2027, month: 1 }));
    expect(sheet.build().rows).toEqual(freshOf({ market: 'VN', year: 2027, month: 1 }));
    expect(sheet.build({ market: 'CN', year: 2028 }).lines('3.8')).toEqual([]);
  });

  test('leaves the other line of its season when it is deleted, in another market and back', () => {
    const sheet = new Sheet();
    const [main, second] = sheet.lines('nianhuo');
    expect(second).toBeDefined();
    sheet.rows = sheet.rows.filter((row) => row !== second);
    expect(sheet.build({ market: 'VN' }).build({ market: 'CN' }).lines('nianhuo')).toEqual([main]);
    expect(sheet.years(2028, 2027).lines('nianhuo')).toEqual([main]);
  });

  test('stays one line with its dates when the plan year begins in another month and in the first again', () => {
    const sheet = new Sheet().type('nianhuo', null, { planFirst: on(2027, 1, 20), uplift: 3 });
    const typed = sheet.rows;
    const [line] = sheet.lines('nianhuo');
    const later = sheet.build({ month: 4 }).lines('nianhuo');
    expect(later).toEqual([expect.objectContaining({ lastFirst: on(2027, 1, 20), lastLast: line?.planLast, uplift: 3 })]);
    expect(sheet.build({ month: 1 }).rows).toEqual(typed);
  });

  test('that was renamed comes back under its new name, once', () => {
    const sheet = new Sheet().type('qixi', null, { event: '七夕 mine' });
    const typed = sheet.rows;
    expect(sheet.build({ market: 'VN' }).lines('七夕 mine')).toEqual([]);
    expect(sheet.build({ market: 'CN' }).rows).toEqual(typed);
  });
});

test('the record of an earlier version is read: what was typed and what was remembered, of lines of the calendar and of one’s own', () => {
  const [before, years] = [freshOf({ market: 'CN', year: 2028, month: 1 }), yearsOf({ year: 2028, month: 1 })];
  const mine = eventRow({ event: 'Brand day', platform: 'JD', ...plan(on(2028, 4, 8)), ...last(on(2027, 4, 9)) });
  const changed = before.map((row) => (wordOf(row.event) === '818' ? { ...row, use: { word: 'no' } } : row));
  const remembered = [
    { name: 'double-11/jd', dates: ['', on(2026, 11, 11), on(2026, 11, 12)] as const },
    { name: 'Brand day/JD', dates: [on(2026, 4, 7), '', on(2026, 4, 7)] as const },
  ];
  const rows = [...changed.filter((row) => wordOf(row.event) !== '3.8'), mine];
  const known = knownOfEarlier(
    rows,
    { made: before.filter((row) => wordOf(row.event) !== '3.8'), market: 'CN', dropped: ['CN/3.8/all'], remembered },
    years,
  );
  const kept = { ...known, rows, years, parked: [], asOf: '' };
  expect(mergeEvents(before, { market: 'CN', years }, kept).rows.map(({ cells }) => cells)).toEqual(rows);
  const then = { market: 'CN', year: 2027, month: 1 } as const;
  const cells = mergeEvents(freshOf(then), { market: 'CN', years: yearsOf(then) }, kept).rows.map((row) => row.cells);
  expect(cells.map(({ event }) => wordOf(event))).not.toContain('3.8');
  const line = (event: string) => cells.filter((row) => wordOf(row.event) === event);
  expect(line('Brand day')).toEqual([expect.objectContaining({ ...plan(on(2027, 4, 9)), ...last(on(2026, 4, 7)) })]);
  expect(line('818')).toEqual([expect.objectContaining({ use: { word: 'no' } })]);
  expect(cells).toContainEqual(expect.objectContaining({ lastFirst: '', lastDDay: on(2026, 11, 11), lastLast: on(2026, 11, 12) }));
});

const plans = fc.record({
  market: fc.constantFrom('CN' as const, 'VN' as const),
  year: fc.integer({ min: 2026, max: 2028 }),
  month: fc.constantFrom(1, 1, 1, 4),
});

test('a sequence of builds without edits comes back to exactly the first list', () => {
  fc.assert(
    fc.property(plans, fc.array(plans, { maxLength: 6 }), (first, others) => {
      const sheet = new Sheet(first);
      const standing = sheet.rows;
      for (const other of others) sheet.build(other);
      expect(sheet.build(first).rows).toEqual(standing);
    }),
  );
});

/** What a person does between two builds: types a line's dates in either year, or none; adds or renames a line; builds for another plan. */
const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ build: plans }) },
    { weight: 3, arbitrary: fc.record({ line: fc.nat(), isPlan: fc.boolean(), day: fc.option(fc.integer({ min: 0, max: 330 })) }) },
    fc.record({ add: fc.integer({ min: 0, max: 330 }) }),
    fc.record({ rename: fc.nat() }),
    fc.record({ uplift: fc.nat() }),
  ),
  { minLength: 2, maxLength: 20 },
);

test('what a person typed stands whenever its market and year are in the plan again, and no line twice', () => {
  fc.assert(
    fc.property(plans, steps, (first, given) => {
      const sheet = new Sheet(first);
      let now: Plan = first;
      /** The typed lines of each market, year and month: note (which names the line), and its dates of the plan year. */
      const typed = new Map<string, Map<string, unknown[]>>();
      const note = (row: EventRow) => String(typeof row.note === 'string' ? row.note : '');
      let count = 0;
      const check = () => {
        const names = sheet.rows.map(note).filter((name) => name !== '');
        expect(new Set(names).size).toBe(names.length);
        for (const [name, dates] of typed.get(JSON.stringify(now)) ?? []) {
          const row = sheet.rows.find((each) => note(each) === name);
          // A season that begins late in one year is in that of its D-day the other line of its name.
          const standing = row ?? sheet.rows.find(({ planFirst }) => planFirst === dates[0]);
          if (!standing && dates[0] === '') continue;
          expect([name, standing?.planFirst, standing?.planLast]).toEqual([name, ...dates]);
        }
      };
      const put = (at: number, cells: Partial<EventRow>) => {
        sheet.rows = sheet.rows.map((row, each) => (each === at ? { ...row, note: note(row) || `line ${(count += 1)}`, ...cells } : row));
      };
      const remember = (row: EventRow | undefined, of: Plan, days: number | '') => {
        if (!row) return;
        forgetOthers(typed, note(row), of);
        const key = JSON.stringify(of);
        const lines = typed.get(key) ?? new Map<string, unknown[]>();
        typed.set(key, lines.set(note(row), [days, days]));
      };
      for (const step of given) {
        if ('build' in step) {
          sheet.build((now = step.build));
          check();
          continue;
        }
        const at = (number: number) => number % Math.max(1, sheet.rows.length);
        if ('line' in step) {
          const of = step.isPlan ? now : { ...now, year: now.year - 1 };
          // Last year of a season that begins late in the plan year has no dates of its own: nobody types there.
          if (!step.isPlan && sheet.rows[at(step.line)]?.lastFirst === '') continue;
          const days = step.day === null ? '' : yearsOf(of).planYear.first + step.day;
          put(at(step.line), step.isPlan ? { ...plan(days), planDDay: days } : { ...last(days), lastDDay: days });
          remember(sheet.rows[at(step.line)], of, days);
        } else if ('add' in step) {
          const days = yearsOf(now).planYear.first + step.add;
          sheet.add({ event: `Mine ${count}`, note: `mine ${(count += 1)}`, ...plan(days) });
          remember(sheet.rows.at(-1), now, days);
        } else if ('rename' in step) put(at(step.rename), { event: `Name ${count}` });
        else put(at(step.uplift), { uplift: 7 });
      }
    }),
    { numRuns: 150 },
  );
});

/** A line typed anew need not stand as it was typed in the same plan before, nor in plans whose year shares months with this one. */
function forgetOthers(typed: Map<string, Map<string, unknown[]>>, name: string, now: Plan): void {
  for (const [key, lines] of typed) {
    const { market, year, month } = JSON.parse(key) as Plan;
    const isOfBoth = market === now.market || name.startsWith('mine');
    if (isOfBoth && Math.abs(12 * (year - now.year) + month - now.month) < 12) lines.delete(name);
  }
}
