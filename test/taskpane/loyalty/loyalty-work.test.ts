import { LOCALES } from '../../../src/locales/locale';
import { LOYALTY, loyaltyRows, SCENARIO } from '../../../src/sheets/loyalty/layout';
import { planColumns, planRows } from '../../../src/sheets/loyalty/plan-layout';
import { accept, normalise, reestimate } from '../../../src/taskpane/loyalty/loyalty-work';
import { EN, openedEach } from '../../excel/loyalty/opened';
import { shapeFor } from '../../excel/loyalty/shape-for';
import { put, read } from '../../excel/rolling/in-march';

const opened = openedEach();
const SMALL = { template: 'electronics-retail', size: { start: { year: 2027, month: 1 }, months: 3 } } as const;
const SHAPE = shapeFor(SMALL);
const ROWS = loyaltyRows(SHAPE);

describe('work of the page of loyalty', () => {
  it('has the curve follow what came true, tells what changed, and can be taken back', () =>
    opened(SMALL, async (workbook) => {
      const [plan, at] = [planRows(SHAPE), planColumns(SHAPE)];
      const curve = () => read('Loyalty', ROWS.curve, LOYALTY.first, 1, SHAPE.curve);
      const before = await curve();
      await expect(reestimate('Loyalty')(workbook, EN)).rejects.toMatchObject({ code: 'loyalty-no-actual' });
      const planned = Number((await read('Loyalty Plan', plan.line('redeemed'), at.month + 1))[0]![0]);
      await put('Loyalty Plan', plan.line('actualRedeemed'), at.month + 1, planned * 1.2);
      const { said, undoable, sheets, built } = await reestimate('Loyalty')(workbook, EN);
      expect(said).toMatch(/points were redeemed in 1 month, where the plan had .+: the redemption curve is 1\.2 times what it was\./);
      expect(said).toMatch(/72% is redeemed in the end instead of 60%; Feb 2027 catches up\./);
      expect([undoable, sheets, built]).toEqual([true, ['Loyalty'], null]);
      expect((await curve())[0]![1]).toBeCloseTo(1.2 * Number(before[0]![1]), 9);
      await workbook.undo(EN);
      expect(await curve()).toEqual(before);
      for (const locale of LOCALES) {
        expect((await reestimate('Loyalty')(workbook, { locale })).said).not.toMatch(/[{}]/);
        await workbook.undo(EN);
      }
    }));

  it('tells which cells were typed into', () =>
    opened(SMALL, async (workbook) => {
      await put('Loyalty', ROWS.reward, LOYALTY.value, 0.9);
      const said = (await normalise(null)(workbook, EN)).said;
      expect(said).toMatch(
        /^The shares sum to 100 % now: Loyalty!B\d+, “[^”]+” of [^:]+: 0\.9 → 0\.8182; Loyalty!B\d+, [^:]+: 0\.15 → 0\.1364; /,
      );
      expect((await accept({ lever: { kind: 'earn-rate' }, factor: 1.5 }, 'Loyalty')(workbook, EN)).said).toMatch(
        /^Taken over: Loyalty!B\d+, “[^”]+”: 0\.1 → 0\.15\.$/,
      );
      // A scenario that is not the first takes it over in its own factor.
      await put('Scenarios', SCENARIO.switchRow, SCENARIO.inUse, 'Leaner');
      const priced = await accept({ lever: { kind: 'points-price' }, factor: 0.9 }, 'Loyalty')(workbook, EN);
      expect(priced.said).toMatch(/^Taken over: Scenarios!E\d+, “[^”]+” of Leaner: empty → 0\.9\.$/);
      expect([priced.sheets, priced.undoable]).toEqual([['Scenarios'], true]);
      expect(await accept({ lever: { kind: 'points-price' }, factor: 1 }, 'Loyalty')(workbook, EN)).toMatchObject({
        said: 'The cells hold this already: Loyalty is as it was.',
        sheets: ['Loyalty'],
        undoable: false,
      });
    }));
});
