import type { BookSnapshot } from '../../src/host/engine/snapshot';
import { loyaltySheetText } from '../../src/locales/loyalty-sheet';
import { ACCOUNTING_VIEWS } from '../../src/planning/loyalty/loyalty-assumptions';
import { LOYALTY, loyaltyRows, PROGRAMME_LINES, SCENARIO } from '../../src/sheets/loyalty/layout';
import { planColumns, planRows } from '../../src/sheets/loyalty/plan-layout';
import { EN, openedEach } from '../excel/loyalty/opened';
import { simulated } from '../excel/loyalty/simulated';
import { put, putAll, read } from '../excel/rolling/in-march';
import { shapeFor } from '../excel/loyalty/shape-for';
import { differences, eachByLibreOffice, errorsOf, typed, valueAt } from '../support/books-of-libreoffice';
import { testWithLibreOffice } from '../support/libreoffice';

const opened = openedEach();
const BEAUTY = { template: 'beauty-members', size: { start: { year: 2027, month: 5 }, months: 6 } } as const;
const SHAPE = shapeFor(BEAUTY);
const [ROWS, PLAN, AT] = [loyaltyRows(SHAPE), planRows(SHAPE), planColumns(SHAPE)];
const VIEW = ROWS.programme + PROGRAMME_LINES.indexOf('view');
const SCENARIOS = ['Base', 'Richer', 'Leaner'] as const;

testWithLibreOffice(
  'a loyalty plan comes to the same numbers in LibreOffice in every scenario and accounting view, with no error value',
  () =>
    opened(BEAUTY, async (workbook, _result, { engine }) => {
      await putAll([
        ['Loyalty', ROWS.standing, LOYALTY.first, 40_000],
        ['Loyalty', ROWS.standing + 2, LOYALTY.first + 4, 9000],
        ['Loyalty', ROWS.monthly + 5, LOYALTY.first + 2, 0.8],
        ['Loyalty', ROWS.caps, LOYALTY.value, 2_000_000],
        ['Loyalty', ROWS.monthly + 4, LOYALTY.first, 200_000],
        ['Scenarios', SCENARIO.levers + 7, SCENARIO.first + 1, 1.2],
        ['Scenarios', SCENARIO.levers + 1, SCENARIO.first + 2, 0.6],
        ['Loyalty Plan', PLAN.line('actualRedeemed'), AT.month, 1_000_000],
      ]);
      await workbook.writeRisk(await simulated(workbook, { runs: 200, seed: 1 }), EN);
      const books = new Map<string, BookSnapshot>();
      for (const scenario of SCENARIOS)
        for (const view of ACCOUNTING_VIEWS) {
          await putAll([
            ['Scenarios', SCENARIO.switchRow, SCENARIO.inUse, scenario],
            ['Loyalty', VIEW, LOYALTY.value, loyaltySheetText('en-US', `view.${view}`)],
          ]);
          await engine.settle();
          books.set(`${scenario} ${view}`, engine.snapshot());
        }
      const first = books.get('Base contract-liability')!;
      const chosen = SCENARIOS.flatMap((scenario) => ACCOUNTING_VIEWS.map((view) => ({ scenario, view })));
      const byChoice = await eachByLibreOffice(
        chosen.map(({ scenario, view }) =>
          typed(first, [
            ['Scenarios', SCENARIO.switchRow, SCENARIO.inUse, scenario],
            ['Loyalty', VIEW, LOYALTY.value, loyaltySheetText('en-US', `view.${view}`)],
          ]),
        ),
      );
      for (const [at, { scenario, view }] of chosen.entries()) {
        const theirs = byChoice[at]!;
        expect(differences(books.get(`${scenario} ${view}`)!, theirs)).toEqual([]);
        expect(errorsOf(theirs)).toEqual([]);
        expect(valueAt(theirs, 'Loyalty Plan', PLAN.line('liability'), AT.month + 5)).toBeGreaterThan(0);
      }
      await put('Loyalty', ROWS.segment, LOYALTY.value, 1);
      expect(String((await read('Loyalty Risk', 2, 0))[0]?.[0])).toContain('▲');
    }),
);
