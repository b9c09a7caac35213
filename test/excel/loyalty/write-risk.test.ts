import { LOYALTY, loyaltyRows, PROGRAMME_LINES, SCENARIO } from '../../../src/sheets/loyalty/layout';
import { BANDS, RISK, RISK_MONTH, riskRows, TORNADO } from '../../../src/sheets/loyalty/risk-layout';
import { planColumns, planRows } from '../../../src/sheets/loyalty/plan-layout';
import { createAlmanacWorkbook } from '../../../src/excel';
import { withAddIn } from '../add-in';
import { put, read } from '../rolling/in-march';
import { AUTO, EN, openedEach } from './opened';
import { shapeFor } from './shape-for';
import { simulated } from './simulated';

const opened = openedEach();
const SHAPE = shapeFor(AUTO);
const ROWS = loyaltyRows(SHAPE);
const one = async (sheet: string, row: number, column: number) => (await read(sheet, row, column))[0]?.[0];

describe('a simulation in a workbook', () => {
  it('is written as values beside the plan, and says by formula once it is of other assumptions', () =>
    opened(AUTO, async (workbook) => {
      // A template has a cap of its own; without any the sheet says where to type one.
      expect(await one('Loyalty', ROWS.caps, LOYALTY.first)).toBe('');
      await put('Loyalty', ROWS.caps, LOYALTY.value, '');
      expect(String(await one('Loyalty', ROWS.caps, LOYALTY.first))).toContain('No cap is typed');
      await put('Loyalty', ROWS.caps, LOYALTY.value, 3_200_000);
      const found = await simulated(workbook, { runs: 400, seed: 7 });
      const result = await workbook.writeRisk(found, EN);
      expect(result.sheet).toBe('Loyalty Risk');
      const rows = riskRows({ years: 1, months: 12, inputs: found.tornado.bars.length, bars: found.histogram.counts.length });
      expect(await one('Loyalty Risk', rows.year, RISK.mean)).toBeCloseTo(found.risk.years[0]!.cost.mean.value, 6);
      expect(await one('Loyalty Risk', rows.year, RISK.above)).toBeCloseTo(found.risk.years[0]!.aboveCap!.value, 12);
      // The template has an input that is drawn month by month.
      expect(found.assumptions.uncertain.map(({ drawn }) => drawn)).toContain('month');
      expect(String(await one('Loyalty Risk', rows.tornado - 2, TORNADO.low))).toMatch(/^An input drawn month by month/);
      const cost = await one('Loyalty Plan', planRows(SHAPE).line('cost'), planColumns(SHAPE).year);
      expect(await one('Loyalty Risk', rows.year, RISK.plan)).toBe(cost);
      expect(await one('Loyalty Risk', rows.stale, 0)).toBe('The assumptions are those of this simulation.');
      const risk = async () => (await workbook.readState(EN)).loyalty?.risk;
      expect(await risk()).toEqual({ sheet: 'Loyalty Risk', stale: false });
      await put('Loyalty', ROWS.programme + PROGRAMME_LINES.indexOf('earnRate'), LOYALTY.value, 1.1);
      expect(String(await one('Loyalty Risk', rows.stale, 0))).toContain('simulate again');
      expect(await risk()).toEqual({ sheet: 'Loyalty Risk', stale: true });
      await put('Loyalty', ROWS.programme + PROGRAMME_LINES.indexOf('earnRate'), LOYALTY.value, 1);
      expect(await one('Loyalty Risk', rows.stale, 0)).toBe('The assumptions are those of this simulation.');
      await put('Scenarios', SCENARIO.switchRow, SCENARIO.inUse, 'Richer');
      expect(String(await one('Loyalty Risk', rows.stale, 0))).toContain('simulate again');
    }));

  it('says which version and which assumptions it was made with', () =>
    opened(AUTO, async (workbook) => {
      const noted = async (seed: number): Promise<string> => {
        const found = await simulated(workbook, { runs: 100, seed });
        await workbook.writeRisk(found, EN);
        const rows = riskRows({ years: 1, months: 12, inputs: found.tornado.bars.length, bars: found.histogram.counts.length });
        const [, inputs = ''] =
          /Almanac \d+\.\d+\.\d+ · assumptions ([0-9a-f]{8}) · /.exec(String(await one('Loyalty Risk', rows.info, 0))) ?? [];
        return inputs;
      };
      const first = await noted(1);
      expect(first).toHaveLength(8);
      expect(await noted(2)).toBe(first);
      await put('Loyalty', ROWS.programme + PROGRAMME_LINES.indexOf('earnRate'), LOYALTY.value, 1.1);
      expect(await noted(2)).not.toBe(first);
    }));

  it('draws cost by month as bands between its quantiles, with the median as a line', () =>
    opened(AUTO, async (workbook) => {
      const found = await simulated(workbook, { runs: 100, seed: 1 });
      await workbook.writeRisk(found, EN);
      const { month } = riskRows({ years: 1, months: 12, inputs: found.tornado.bars.length, bars: found.histogram.counts.length });
      const quantiles = found.risk.months[3]!.cost.quantiles.map(({ value }) => value);
      const bands = (await read('Loyalty Risk', month + 3, RISK_MONTH.bands, 1, BANDS.length))[0]!;
      BANDS.forEach(({ from, to }, at) => expect(bands[at]).toBeCloseTo(quantiles[to]! - quantiles[from]!, 6));
      await Excel.run(async (context) => {
        const chart = context.workbook.worksheets.getItem('Loyalty Risk').charts.getItem('Almanac_Risk_Fan').load('chartType');
        const series = chart.series.load('items/name,items/chartType');
        const listed = chart.legend.legendEntries.load('items/visible');
        await context.sync();
        expect(chart.chartType).toBe('AreaStacked');
        expect(series.items.map(({ name, chartType }) => [name, chartType])).toEqual([
          ['< P5', 'AreaStacked'],
          ...BANDS.map(({ name }) => [name, 'AreaStacked']),
          ['P50', 'Line'],
        ]);
        // What the bands stand on is white and means nothing.
        expect(listed.items.map(({ visible }) => visible)).toEqual([false, ...BANDS.map(() => true), true]);
      });
    }));

  it('takes at most three round trips, its reading among them, the second time too, and can be taken back', () =>
    opened(AUTO, async (workbook, _result, { host }) => {
      for (const seed of [1, 2]) {
        const found = await simulated(workbook, { runs: 200, seed });
        host.resetStats();
        await workbook.writeRisk(found, EN);
        expect(host.stats().syncs).toBeLessThanOrEqual(3);
        expect(host.stats().largestRequestBytes).toBeLessThanOrEqual(1_000_000);
      }
      const rows = riskRows({ years: 1, months: 12, inputs: 3, bars: 24 });
      expect(String(await one('Loyalty Risk', rows.info, 0))).toContain('seed 2');
      await workbook.undo(EN);
      expect(String(await one('Loyalty Risk', rows.info, 0))).toContain('seed 1');
      await workbook.undo(EN);
      expect((await workbook.readState(EN)).loyalty?.checks.off).toBe(0);
    }));

  it('is refused without a plan', () =>
    withAddIn(async () => {
      await expect(createAlmanacWorkbook().readLoyalty(EN)).rejects.toMatchObject({ code: 'no-loyalty' });
    }));
});
