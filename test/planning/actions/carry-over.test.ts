import fc from 'fast-check';
import { monthAt, monthNumber } from '../../../src/calendar/months';
import { monthSerial } from '../../../src/sheets/breakdown/month-serial';
import { ACTION_STATUSES, actionCells, type ActionCells } from '../../../src/planning/actions/action-line';
import { carryOver, dueOf } from '../../../src/planning/actions/carry-over';

const MARCH = { year: 2027, month: 3 };
const APRIL = { year: 2027, month: 4 };
const day = (month: number, date = 1) => monthSerial({ year: 2027, month }) + date - 1;

describe('an action', () => {
  it('is due its days after the start, or after the day it was carried on', () => {
    expect(dueOf(actionCells({ start: day(3), days: 30 }))).toBe(day(3, 31));
    expect(dueOf(actionCells({ start: day(3), days: 30, carriedOn: day(4) }))).toBe(day(5));
    expect(dueOf(actionCells({ start: day(3) + 0.5, days: 30 }))).toBe(day(3, 31));
  });

  it.each([
    { start: '', days: 30 },
    { start: 'March', days: 30 },
    { start: 46_000, days: 0 },
    { start: 46_000, days: 1.5 },
    { start: 46_000, days: '' },
    { start: 46_000, days: 30, carriedOn: 'later' },
  ])('has no day it is due where its cells do not tell: %j', (known) => {
    expect(dueOf(actionCells(known))).toBeNull();
  });
});

describe('moving on to another first month', () => {
  it('carries on what was due and is neither done nor dropped, and counts how often', () => {
    const line = (known: Partial<ActionCells>) => actionCells({ start: day(3), days: 30, status: { word: 'open' }, ...known });
    const lines = [
      line({}),
      line({ status: { word: 'running' }, slipped: 2, carriedOn: day(2) }),
      line({ days: 31 }),
      line({ days: 32 }),
      line({ status: { word: 'done' } }),
      line({ status: { word: 'dropped' } }),
      line({ status: '' }),
      line({ slipped: 'twice' }),
      line({ days: 'soon' }),
    ];
    const carried = carryOver(lines, MARCH, APRIL);
    expect(carried.map(({ slipped }) => slipped)).toEqual([1, 3, 1, '', '', '', 1, 'twice', '']);
    expect(carried.map(({ carriedOn }) => carriedOn)).toEqual([day(4), day(4), day(4), '', '', '', day(4), day(4), '']);
    expect(carried[3]).toBe(lines[3]);
  });

  it('does nothing where the plan stays or goes back', () => {
    const lines = [actionCells({ start: day(1), days: 1 })];
    expect(carryOver(lines, APRIL, APRIL)).toBe(lines);
    expect(carryOver(lines, APRIL, MARCH)).toBe(lines);
  });

  const lines = fc.array(
    fc
      .record({
        start: fc.oneof(fc.integer({ min: day(1), max: day(12) }), fc.constant('')),
        days: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.constant('')),
        slipped: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant('')),
        carriedOn: fc.oneof(fc.integer({ min: day(1), max: day(12) }), fc.constant('')),
        status: fc.constantFrom(...ACTION_STATUSES, '').map((word) => (word === '' ? '' : { word })),
      })
      .map(actionCells),
    { maxLength: 8 },
  );
  const month = fc.integer({ min: monthNumber({ year: 2027, month: 1 }), max: monthNumber({ year: 2027, month: 12 }) }).map(monthAt);

  it('twice is once; nothing else of a line changes, none is lost', () => {
    fc.assert(
      fc.property(lines, month, month, (actions, from, to) => {
        const once = carryOver(actions, from, to);
        expect(carryOver(once, from, to)).toEqual(once);
        expect(once.map((line) => ({ ...line, slipped: '', carriedOn: '' }))).toEqual(
          actions.map((line) => ({ ...line, slipped: '', carriedOn: '' })),
        );
      }),
    );
  });

  it('leaves nothing unfinished that was due before the plan begins', () => {
    fc.assert(
      fc.property(lines, month, (actions, to) => {
        const unfinished = carryOver(actions, monthAt(monthNumber(to) - 1), to).filter(
          ({ status }) => typeof status !== 'object' || !['done', 'dropped'].includes(status.word),
        );
        for (const line of unfinished) expect(dueOf(line) ?? Infinity).toBeGreaterThan(monthSerial(to));
      }),
    );
  });

  it('month by month, an action slips at most once a month', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 6 }), (actions, months) => {
        const start = monthNumber({ year: 2027, month: 6 });
        let standing: readonly ActionCells[] = actions;
        for (let at = 0; at < months; at += 1) standing = carryOver(standing, monthAt(start + at), monthAt(start + at + 1));
        standing.forEach((line, at) => expect(Number(line.slipped) - Number(actions[at]?.slipped)).toBeLessThanOrEqual(months));
      }),
    );
  });
});
