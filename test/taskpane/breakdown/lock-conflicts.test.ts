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
    const { plan, lines } = linesFor({ 'JD\u001fKettle': monthLock(2, 1500) });
    const kettle = plan.rows.findIndex(({ label }) => label === 'Kettle');
    expect(lines).toEqual([
      {
        sentence: 'JD › Kettle: locks exceed what there is by 300.',
        rows: 1,
        release: 'Release the lock on JD › Kettle, Mar 2027',
        address: `Breakdown!${cell(FIRST_ROW + kettle, COL.lockMonth + 2)}`,
      },
    ]);
  });

  it('with one and the same way out are one line', () => {
    const { lines } = linesFor({ JD: monthLock(0, 2600) });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ release: 'Release the lock on JD, Jan 2027' });
    expect(lines[0]?.rows).toBeGreaterThan(1);
    expect(lines[0]?.sentence).toMatch(/The same in \d more rows?\.$/);
  });

  it('point at the sheet by the name it has now', () => {
    const { lines } = linesFor({ 'JD\u001fKettle': monthLock(2, 1500) }, '2027 分解', 'zh-CN');
    expect(lines[0]?.address).toMatch(/^'2027 分解'!/);
    expect(lines[0]?.release).toBe('解除锁定：JD › Kettle，2027年3月');
  });

  it.each([
    ['year', 'the year', COL.lockYear],
    ['q2', 'Q2', COL.lockQuarter + 1],
    ['m12', 'Dec 2027', COL.lockMonth + 11],
  ])('name and find a lock in column %s', (releaseColumn, period, column) => {
    const plan = planOf(history, { target: 2400, levels: ['channel', 'product'] });
    const [line] = conflictLines(plan, [{ row: 0, gap: -5, releaseRow: 1, releaseColumn }], 'Breakdown', formatsFor('en-US'));
    expect(line).toEqual({
      sentence: 'Total: locks fall short by 5.',
      rows: 1,
      release: `Release the lock on JD, ${period}`,
      address: `Breakdown!${cell(FIRST_ROW + 1, column)}`,
    });
  });
});
