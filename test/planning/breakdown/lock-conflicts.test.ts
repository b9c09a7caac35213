import { computeBreakdown } from '../../../src/planning/breakdown/compute-breakdown';
import type { LockColumn } from '../../../src/planning/breakdown/plan';
import { key, locks, planOf, sales, year } from './plans';

const HISTORY = [
  ...sales({ channel: 'A', product: 'x' }, '2026-01', year(3)),
  ...sales({ channel: 'A', product: 'y' }, '2026-01', year(1)),
  ...sales({ channel: 'B', product: 'x' }, '2026-01', year(2)),
];
/** Rows: total 1200; A 800 with x 600 and y 200; B 400 with x 400. */
const ROW = { total: 0, A: 1, Ax: 2, Ay: 3, B: 4, Bx: 5 };
const conflicts = (typed: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
  computeBreakdown(planOf(HISTORY, {}, { locks: Object.fromEntries(Object.entries(typed).map(([of, amounts]) => [of, locks(amounts)])) }))
    .conflicts;
const [Ax, Ay] = [key('A', 'x'), key('A', 'y')];
const missed = (row: number, lock: LockColumn, gap: number) => ({ row, lock, gap, releaseRow: row, releaseColumn: lock });
const allMonths = (amount: number) => Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`m${at + 1}`, amount]));

describe('locks that cannot be met', () => {
  it('are none where there are no locks, or where they fit', () => {
    expect(conflicts({})).toEqual([]);
    expect(conflicts({ [Ay]: { m1: 100, m2: 100 } })).toEqual([]);
    expect(conflicts({ [Ay]: { ...allMonths(10), m12: 90 } })).toEqual([]);
  });

  it('are one where the locks exceed the target, if a higher target would meet them all', () => {
    // With A > x at 500 in January and the year of B at 1000, the target is 300 short, and January of the total is not at fault.
    expect(conflicts({ '': { m1: 900 }, [Ax]: { m1: 500 }, B: { year: 1000 } })).toEqual([
      { row: ROW.total, lock: null, gap: 300, releaseRow: ROW.B, releaseColumn: 'year' },
    ]);
  });

  it('are not blamed on a quarter that adds nothing to the months held in it', () => {
    expect(conflicts({ '': allMonths(100), A: { q1: 101 }, [Ax]: { q1: 0 }, [Ay]: { m2: 101 } })[0]).toEqual({
      row: ROW.total,
      lock: null,
      gap: 1,
      releaseRow: ROW.Ay,
      releaseColumn: 'm2',
    });
  });

  it('are none where a year by share can give way: below its locks, above them, beside them', () => {
    expect(conflicts({ [Ay]: { m1: 120, m2: 60, m3: 40 } })).toEqual([]);
    expect(conflicts({ [Ay]: { ...allMonths(10), m7: 12 } })).toEqual([]);
    expect(conflicts({ [Ay]: { q2: 250 } })).toEqual([]);
    expect(conflicts({ [Ax]: { year: 700 }, [Ay]: { year: 150 } })).toEqual([]);
    expect(conflicts({ '': { m1: 500 }, B: { m1: 0 }, [Ax]: { m1: 10 } })).toEqual([]);
  });

  it('a year lock below its months: the year lock is missed, and the one to release', () => {
    expect(conflicts({ [Ay]: { year: 200, m1: 120, m2: 60, m3: 40 } })).toEqual([missed(ROW.Ay, 'year', 20)]);
  });

  it('a year lock above twelve locked months', () => {
    expect(conflicts({ [Ay]: { year: 200, ...allMonths(10) } })).toEqual([missed(ROW.Ay, 'year', -80)]);
  });

  it('a quarter lock below the months locked in it, and one above all three', () => {
    expect(conflicts({ [Ay]: { q1: 50, m1: 40, m2: 30 } })).toEqual([missed(ROW.Ay, 'q1', 20)]);
    expect(conflicts({ [Ay]: { q1: 90, m1: 20, m2: 30, m3: 25 } })).toEqual([missed(ROW.Ay, 'q1', -15)]);
  });

  it('a year lock below those of the rows below, and one above all of them', () => {
    expect(conflicts({ A: { year: 800 }, [Ax]: { year: 700 }, [Ay]: { year: 150 } })).toEqual([missed(ROW.A, 'year', 50)]);
    expect(conflicts({ A: { year: 900 }, [Ax]: { year: 700 }, [Ay]: { year: 150 } })).toEqual([missed(ROW.A, 'year', -50)]);
  });

  it('a month lock below those of the rows below, and one above all of them, by a quarter too', () => {
    expect(conflicts({ A: { m1: 50 }, [Ay]: { m1: 60 } })).toEqual([missed(ROW.A, 'm1', 10)]);
    expect(conflicts({ A: { m1: 90 }, [Ay]: { m1: 10 }, [Ax]: { q1: 150 } })).toEqual([missed(ROW.A, 'm1', -30)]);
  });

  it('two levels down: named once, where the lock is missed', () => {
    expect(conflicts({ '': { m1: 40 }, [Ay]: { m1: 60 } })).toEqual([missed(ROW.total, 'm1', 20)]);
  });

  it('above the target: the lock that frees most', () => {
    expect(conflicts({ '': { m1: 1300 } })).toEqual([{ row: ROW.total, lock: null, gap: 100, releaseRow: ROW.total, releaseColumn: 'm1' }]);
    expect(conflicts({ A: { year: 700 }, [Ay]: { m1: 600 }, B: { q2: 900 } })).toEqual([
      { row: ROW.total, lock: null, gap: 400, releaseRow: ROW.B, releaseColumn: 'q2' },
    ]);
    expect(conflicts({ A: { year: 900 }, [Ay]: { m1: 600 }, B: { q2: 400 } })).toEqual([
      { row: ROW.total, lock: null, gap: 100, releaseRow: ROW.B, releaseColumn: 'q2' },
    ]);
  });

  it('everything locked below the target', () => {
    expect(conflicts({ A: { year: 700 }, B: { year: 400 } })).toEqual([
      { row: ROW.total, lock: null, gap: -100, releaseRow: ROW.A, releaseColumn: 'year' },
    ]);
  });

  it('a month lock that years held below cannot take', () => {
    expect(conflicts({ '': { m1: 500 }, A: { year: 100 }, B: { m1: 0 } })).toEqual([missed(ROW.total, 'm1', -400)]);
  });
});
