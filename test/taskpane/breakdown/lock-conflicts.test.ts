import { computeBreakdown } from '../../../src/planning/breakdown';
import { NO_INPUTS, NO_LOCKS } from '../../../src/planning/breakdown/no-inputs';
import type { RowLocks } from '../../../src/planning/breakdown/plan';
import { cell } from '../../../src/sheets/address';
import { COL, FIRST_ROW } from '../../../src/sheets/breakdown/layout';
import { conflictLines } from '../../../src/taskpane/breakdown/lock-conflicts';
import { formatsFor } from '../../../src/taskpane/language/formats';
import { flat, january, planOf, sales } from '../histories';

const history = [
  ...sales(january(2026), flat(12, 100), { channel: 'JD', product: 'Kettle' }),
  ...sales(january(2026), flat(12, 100), { channel: 'JD', product: 'Toaster' }),
];

function linesFor(locks: Readonly<Record<string, RowLocks>>, sheet = 'Breakdown', locale: 'en-US' | 'zh-CN' = 'en-US') {
  const plan = planOf(history, { target: 2400, levels: ['channel', 'product'] }, { ...NO_INPUTS, locks });
  return { plan, lines: conflictLines(plan, computeBreakdown(plan).conflicts, sheet, formatsFor(locale)) };
}

const monthLock = (month: number, amount: number): RowLocks => ({
  ...NO_LOCKS,
  months: NO_LOCKS.months.map((_, at) => (at === month ? amount : null)),
});

describe('locks that cannot be met', () => {
  it('are told with the gap, the lock to release and its cell', () => {
    const { plan, lines } = linesFor({ 'JD\u001fKettle': { ...monthLock(2, 1500), year: 1200 } });
    const kettle = plan.rows.findIndex(({ label }) => label === 'Kettle');
    expect(lines).toEqual([
      {
        sentence: 'JD › Kettle: the locks within Year exceed it by 300.',
        locks: 1,
        release: 'Release the lock on JD › Kettle, Year',
        lock: { key: 'JD\u001fKettle', column: 'year' },
        name: 'JD › Kettle, Year',
        address: `Breakdown!${cell(FIRST_ROW + kettle, COL.lockYear)}`,
      },
    ]);
  });

  it('against the target name the lock that frees most', () => {
    const { plan, lines } = linesFor({ JD: monthLock(0, 2600), 'JD\u001fKettle': monthLock(0, 100) });
    const jd = plan.rows.findIndex(({ label }) => label === 'JD');
    expect(lines).toEqual([
      {
        sentence: 'The locks exceed the target by 200.',
        locks: 1,
        release: 'Release the lock on JD, Jan 2027',
        lock: { key: 'JD', column: 'm1' },
        name: 'JD, Jan 2027',
        address: `Breakdown!${cell(FIRST_ROW + jd, COL.lockMonth)}`,
      },
    ]);
  });

  it('with one and the same way out are one line', () => {
    const plan = planOf(history, { target: 2400, levels: ['channel', 'product'] });
    const same = { lock: null, releaseRow: 2, releaseColumn: 'm1' } as const;
    const lines = conflictLines(
      plan,
      [
        { row: 0, gap: 5, ...same },
        { row: 1, gap: 9, ...same },
      ],
      'Breakdown',
      formatsFor('en-US'),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]?.locks).toBe(2);
    expect(lines[0]?.sentence).toBe('JD: the locks below exceed this year by 9. The same in 1 more place.');
  });

  it('point at the sheet by the name it has now', () => {
    const { lines } = linesFor({ 'JD\u001fKettle': monthLock(2, 2500) }, '2027 分解', 'zh-CN');
    expect(lines[0]?.address).toMatch(/^'2027 分解'!/);
    expect(lines[0]?.sentence).toBe('锁定超出目标 100。');
    expect(lines[0]?.release).toBe('解除锁定：JD › Kettle，2027年3月');
  });

  it.each([
    ['year', 'Year', COL.lockYear],
    ['q2', 'Q2', COL.lockQuarter + 1],
    ['m12', 'Dec 2027', COL.lockMonth + 11],
  ] as const)('name and find a lock in column %s', (lock, period, column) => {
    const plan = planOf(history, { target: 2400, levels: ['channel', 'product'] });
    const [line] = conflictLines(plan, [{ row: 1, lock, gap: -5, releaseRow: 1, releaseColumn: lock }], 'Breakdown', formatsFor('en-US'));
    expect(line).toEqual({
      sentence: `JD: the locks within ${period} fall short of it by 5.`,
      locks: 1,
      release: `Release the lock on JD, ${period}`,
      lock: { key: 'JD', column: lock },
      name: `JD, ${period}`,
      address: `Breakdown!${cell(FIRST_ROW + 1, column)}`,
    });
  });
});
