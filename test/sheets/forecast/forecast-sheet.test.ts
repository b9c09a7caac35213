import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import type { ForecastSpec } from '../../../src/planning/forecast/forecast-plan';
import { ACTUALS_TABLE } from '../../../src/sheets/breakdown';
import { forecastSheet } from '../../../src/sheets/forecast';
import { FIRST_ROW, HEADER_ROW } from '../../../src/sheets/forecast/layout';
import { LOCALES } from '../../../src/locales/locale';
import { madeUpHistory } from '../../excel/history';
import { madeForecast } from '../../planning/forecast/made-forecast';
import { DrawnForecast } from './drawn-forecast';

const HISTORY = madeUpHistory(2, 2);

async function drawn(spec: Partial<ForecastSpec> = {}, rows: readonly ActualsRow[] = HISTORY) {
  const plan = await madeForecast(rows, spec);
  return { plan, sheet: await DrawnForecast.of(plan, rows) };
}

/** What a row sold from one month up to another, both as numbers of months from the first of January 2024 (0). */
function sold(from: number, before: number, of: (row: ActualsRow) => boolean, rows: readonly ActualsRow[] = HISTORY): number {
  const months = [...new Set(rows.map(({ date }) => date))].sort((a, b) => a - b).slice(from, before);
  return rows.filter((row) => of(row) && months.includes(row.date)).reduce((sum, { netSales }) => sum + netSales, 0);
}

describe('the sheet of a forecast', () => {
  it('holds the forecast of every row by month, with months as dates; rows sum to those above', async () => {
    const { plan, sheet } = await drawn();
    const { columns: c } = sheet;
    expect(sheet.block(HEADER_ROW, c.month, 1, 2)).toEqual([[46388, 46419]]);
    expect(sheet.block(HEADER_ROW, c.upper, 1, 2)).toEqual([[46388, 46419]]);
    expect(sheet.block(FIRST_ROW, c.month, plan.rows.length, 12)).toEqual(plan.rows.map(({ point }) => point));
    expect(sheet.block(FIRST_ROW, c.lower, plan.rows.length, 12)).toEqual(plan.rows.map(({ lower }) => lower));
    expect(sheet.block(FIRST_ROW, c.upper, plan.rows.length, 12)).toEqual(plan.rows.map(({ upper }) => upper));
    expect(sheet.block(sheet.at.checks, c.sum, 2, 1)).toEqual([[0], [0]]);
  });

  it('holds the sum against the same months a year before, live from the history', async () => {
    const { plan, sheet } = await drawn({ horizon: 3 });
    const { columns: c } = sheet;
    const before = plan.rows.map(({ member }) =>
      sold(24, 27, (row) => (member.channel || row.channel) === row.channel && (member.product || row.product) === row.product),
    );
    const sums = plan.rows.map(({ point }) => point.reduce((sum, value) => sum + value, 0));
    expect(sheet.block(FIRST_ROW, c.sum, plan.rows.length, 2)).toEqual(sums.map((sum, at) => [sum, before[at]]));
    plan.rows.forEach((_, at) => expect(sheet.cell(FIRST_ROW + at, c.growth)).toBeCloseTo((sums[at] ?? 0) / (before[at] ?? 1) - 1, 12));
  });

  it('shows no growth for a row that began less than a year ago', async () => {
    const late = HISTORY.filter(({ channel, date }) => channel !== 'Channel 1' || date > 46150);
    const { plan, sheet } = await drawn({}, late);
    const row = plan.rows.findIndex(({ key }) => key === 'Channel 1');
    expect(sheet.cell(FIRST_ROW + row, sheet.columns.growth)).toBe('');
    expect(sheet.cell(FIRST_ROW, sheet.columns.growth)).not.toBe('');
  });

  it('forecasts units from the column of units', async () => {
    const { plan, sheet } = await drawn({ measure: 'units' });
    expect(plan.rows[0]?.point[0]).toBe(2 * 100 + 2 * 101);
    expect(sheet.block(FIRST_ROW, sheet.columns.sum, 1, 3)).toEqual([[12 * 402, 12 * 402, 0]]);
    expect(sheet.cell(sheet.at.changed, sheet.columns.sum)).toBe(0);
  });

  it('finds names that SUMIFS would read as something else', async () => {
    const odd = ['*', 'A?', '>5', '00123', '123', 'TRUE', 'a"b'];
    const rows = odd.flatMap((product, at) => madeUpHistory(1, 1).map((row) => ({ ...row, product, netSales: row.netSales + at })));
    const { plan, sheet } = await drawn({ levels: ['product'], horizon: 12 }, rows);
    plan.rows.slice(1).forEach(({ member }, at) => {
      const own = sold(24, 36, (row) => row.product === member.product, rows);
      expect([member.product, sheet.cell(FIRST_ROW + 1 + at, sheet.columns.yearBefore)]).toEqual([member.product, own]);
    });
  });

  it('says by itself when the history has changed: a figure, a date, figures swapped between months', async () => {
    const { sheet } = await drawn();
    const { at, columns: c } = sheet;
    const status = () => [sheet.cell(at.changed, c.sum), sheet.cell(2, 0)];
    expect(status()).toEqual([0, 'Made from the sales history as it stands in the table Actuals.']);
    const [first, later] = [HISTORY[0]!, HISTORY[100]!];
    await sheet.change(0, 4, first.netSales + 1);
    expect(status()).toEqual([2, expect.stringMatching(/^The sales history has changed since/)]);
    await sheet.change(0, 4, later.netSales);
    await sheet.change(100, 4, first.netSales);
    expect(sheet.cell(at.changed, c.sum)).toBe(1);
    await sheet.change(0, 4, first.netSales);
    await sheet.change(100, 4, later.netSales);
    expect(sheet.cell(at.changed, c.sum)).toBe(0);
    await sheet.change(100, 0, 46388);
    expect(sheet.cell(at.changed, c.sum)).toBeGreaterThan(0);
  });

  it('marks a forecast that was typed over where it leaves its bounds or its total', async () => {
    const { sheet } = await drawn();
    const { columns: c, at } = sheet;
    await sheet.type(FIRST_ROW + 2, c.month, 99_000_000);
    // The row, its channel and the total.
    expect(sheet.cell(at.checks + 1, c.sum)).toBe(3);
    await sheet.type(FIRST_ROW + 1, c.month, 5);
    expect(sheet.cell(at.checks, c.sum)).not.toBe(0);
  });

  it('shows how each method would have done, and marks the one to choose', async () => {
    const { plan, sheet } = await drawn();
    const { test } = plan;
    const lines = sheet.block(sheet.at.testLines, sheet.columns.sum, 2, 6);
    expect(lines).toEqual(
      test?.methods.map(({ method, wape, mase, sMape, bias, coverage }) => [
        wape,
        coverage,
        bias,
        method === test.chosen ? '●' : '',
        mase,
        sMape,
      ]),
    );
    expect(sheet.cell(sheet.at.testLines + 2, 0)).toMatch(/^In 12 trials/);
  });

  it('says when the history is too short to be tested', async () => {
    const short = HISTORY.filter(({ date }) => date > 46300);
    const { plan, sheet } = await drawn({ levels: [] }, short);
    expect(plan.test).toBeNull();
    expect(sheet.cell(sheet.at.test + 1, 0)).toBe('The history is too short to be tested: 2 months.');
  });

  it('draws history and forecast of the total from cells below, in one line after the other', async () => {
    const { plan, sheet } = await drawn();
    const { at, columns: c } = sheet;
    const data = sheet.block(at.dataLines, c.sum, 48, 4);
    expect(data.slice(0, 36).map(([actual]) => actual)).toEqual(plan.rows[0]?.values);
    expect(data[36]).toEqual(['', plan.rows[0]?.point[0], plan.rows[0]?.lower[0], plan.rows[0]?.upper[0]]);
  });

  it('says how the rows were made to add up', async () => {
    // Rows alike forecast what their total does: one that grows by itself does not.
    const grown = (date: number): number => Math.round((date - (HISTORY[0]?.date ?? 0)) ** 2 / 100);
    const apart = HISTORY.map((row) => (row.channel === 'Channel 1' ? { ...row, netSales: row.netSales + grown(row.date) } : row));
    const { plan, sheet } = await drawn({ method: 'auto' }, apart);
    const percent = Math.round(Math.abs(plan.gap ?? 0) * 1000) / 10;
    expect(percent).toBeGreaterThan(0);
    expect(sheet.cell(FIRST_ROW, sheet.columns.notes)).toContain(`${percent}%`);
    expect(sheet.cell(FIRST_ROW, sheet.columns.notes)).toContain('top-down by forecast proportions');
  });

  it.each(LOCALES)('leaves no placeholder unfilled in %s', async (locale) => {
    const plan = await madeForecast(HISTORY, { method: 'auto', horizon: 3, market: 'CN' });
    const source = { rows: 1, newest: 2, amount: 3, checksum: 4 };
    const { contents } = forecastSheet({ plan, locale, table: ACTUALS_TABLE, source, madeOn: 46000, sheetName: 'Forecast' });
    const texts = contents.flatMap(({ cells }) => cells.flat()).filter((content) => typeof content === 'string');
    expect(texts.filter((text) => /\{\w+[|}]/.test(text))).toEqual([]);
  });
});
