import { computeBreakdown } from '../../../src/planning/breakdown/compute-breakdown';
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
const Ay = key('A', 'y');
const allMonths = (amount: number) => Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`m${at + 1}`, amount]));

describe('locks that cannot be met', () => {
  it('are none where there are no locks, or where they fit', () => {
    expect(conflicts({})).toEqual([]);
    expect(conflicts({ [Ay]: { m1: 100, m2: 100 } })).toEqual([]);
    expect(conflicts({ [Ay]: { ...allMonths(10), m12: 90 } })).toEqual([]);
  });

  it('month locks above a leaf’s year: release the smallest one that is enough', () => {
    expect(conflicts({ [Ay]: { m1: 120, m2: 60, m3: 40 } })).toEqual([{ row: ROW.Ay, gap: 20, releaseRow: ROW.Ay, releaseColumn: 'm3' }]);
  });

  it('no single lock is enough: release the largest', () => {
    expect(conflicts({ [Ay]: { m1: 150, m2: 160, m3: 155 } })).toEqual([
      { row: ROW.Ay, gap: 265, releaseRow: ROW.Ay, releaseColumn: 'm2' },
    ]);
  });

  it('all twelve months locked below the year: release the largest', () => {
    expect(conflicts({ [Ay]: { ...allMonths(10), m7: 12 } })).toEqual([{ row: ROW.Ay, gap: -78, releaseRow: ROW.Ay, releaseColumn: 'm7' }]);
  });

  it('a quarter lock above the year', () => {
    expect(conflicts({ [Ay]: { q2: 250 } })).toEqual([{ row: ROW.Ay, gap: 50, releaseRow: ROW.Ay, releaseColumn: 'q2' }]);
  });

  it('a month lock inside a quarter lock is not offered: the quarter would fill it up again', () => {
    expect(conflicts({ [Ay]: { q2: 210, m4: 20 } })).toEqual([{ row: ROW.Ay, gap: 10, releaseRow: ROW.Ay, releaseColumn: 'q2' }]);
  });

  it('months above the quarter lock they lie in', () => {
    expect(conflicts({ [Ay]: { q1: 50, m1: 40, m2: 30 } })).toEqual([{ row: ROW.Ay, gap: 20, releaseRow: ROW.Ay, releaseColumn: 'm2' }]);
  });

  it('three months that miss the quarter lock they fill', () => {
    expect(conflicts({ [Ay]: { q1: 90, m1: 20, m2: 30, m3: 25 } })).toEqual([
      { row: ROW.Ay, gap: -15, releaseRow: ROW.Ay, releaseColumn: 'm2' },
    ]);
  });

  it('children’s years above their parent’s', () => {
    expect(conflicts({ [key('A', 'x')]: { year: 700 }, [Ay]: { year: 150 } })).toContainEqual({
      row: ROW.A,
      gap: 50,
      releaseRow: ROW.Ay,
      releaseColumn: 'year',
    });
  });

  it('every child’s year locked below the parent’s', () => {
    expect(conflicts({ A: { year: 700 }, B: { year: 400 } })).toEqual([
      { row: ROW.total, gap: -100, releaseRow: ROW.A, releaseColumn: 'year' },
    ]);
  });

  it('children’s months above their parent’s lock', () => {
    expect(conflicts({ A: { m1: 50 }, [Ay]: { m1: 60 } })).toEqual([{ row: ROW.A, gap: 10, releaseRow: ROW.Ay, releaseColumn: 'm1' }]);
  });

  it('every child’s month locked, by a quarter too, and missing the parent’s lock', () => {
    const [found] = conflicts({ A: { m1: 90 }, [Ay]: { m1: 10 }, [key('A', 'x')]: { q1: 150 } });
    expect(found).toEqual({ row: ROW.A, gap: -30, releaseRow: ROW.Ax, releaseColumn: 'q1' });
  });

  it('a lock further up that leaves leaves too little: release that lock', () => {
    const found = conflicts({ '': { m1: 1300 } });
    expect(found.map(({ row }) => row)).toEqual([ROW.Ax, ROW.Ay, ROW.Bx]);
    expect(found.every(({ releaseRow, releaseColumn }) => releaseRow === ROW.total && releaseColumn === 'm1')).toBe(true);
    expect(found.reduce((sum, { gap }) => sum + gap, 0)).toBe(100);
  });

  it('releasing the lock named mends a conflict that one lock can mend', () => {
    const typed = { m1: 120, m2: 60, m3: 40 };
    const [found] = conflicts({ [Ay]: typed });
    const rest = Object.fromEntries(Object.entries(typed).filter(([column]) => column !== found?.releaseColumn));
    expect(conflicts({ [Ay]: rest })).toEqual([]);
  });
});
