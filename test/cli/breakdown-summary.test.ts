import { breakdownSummary } from '../../src/cli/breakdown-summary';
import { noteText } from '../../src/locales/notes';
import type { BreakdownPlan } from '../../src/planning/breakdown/plan';
import { displayWidth } from '../../src/sheets/display-width';
import { planOf, sales, year } from '../planning/breakdown/plans';

/** What the terminal shows of a plan whose checks are all zero. */
const summaryOf = (plan: BreakdownPlan): string =>
  breakdownSummary(
    {
      plan,
      sheets: [],
      checks: { lines: [], off: 0, conflicts: [] },
      kept: { shares: 0, weights: 0, locks: 0, methods: 0 },
      cellsWritten: 1,
      notes: plan.notes.map(({ code, params }) => noteText('en-US', code, params)),
    },
    'en-US',
  );

const KETTLE = { channel: 'JD POP', product: 'Kettle' };

describe('the summary of a built plan', () => {
  test('does not show growth over a part of last year as growth', () => {
    const out = summaryOf(planOf(sales(KETTLE, '2026-12', [100])));
    expect(out).toMatch(/^Total .* 1 of 12 months$/m);
    expect(out).not.toContain('%');
    expect(out).toContain('1 month of 2026-01 to 2026-12 is used');
  });

  test('notes a target that its decimals round away', () => {
    const out = summaryOf(planOf(sales(KETTLE, '2026-01', year(1e7)), { target: 120e6, digits: -8 }));
    expect(out).toMatch(/Total +100,000,000 /);
    expect(out).toContain('The target is planned as 100,000,000, not 120,000,000');
  });

  test('leaves levels too deep for a terminal to the workbook, with their number', () => {
    const lines = Array.from({ length: 45 }, (_, n) => sales({ channel: 'JD POP', product: `Product ${n}` }, '2026-01', year(100 + n)));
    const out = summaryOf(planOf(lines.flat()));
    expect(out).toMatch(/^ {2}JD POP /m);
    expect(out).not.toContain('Product 7');
    expect(out).toContain('45 rows further down: see the workbook.');
  });

  test('cuts a long name, so that the table stays narrow', () => {
    const long = { channel: 'JD POP', product: '超长的商品名称'.repeat(30) };
    const table = summaryOf(planOf(sales(long, '2026-01', year(100)))).split('\n\n')[0] ?? '';
    expect(Math.max(...table.split('\n').map(displayWidth))).toBeLessThan(120);
    expect(table).toMatch(/^ {4}超长的商品名称超长的商品名称超长的… /m);
  });

  test('tells that the shape of a last year without sales is even', () => {
    const out = summaryOf(planOf([...sales(KETTLE, '2025-01', year(100)), ...sales(KETTLE, '2026-01', year(0))], { method: 'last-year' }));
    expect(out).toContain('Last year’s sales are not above zero, so the shape of last year gives even months.');
  });
});
