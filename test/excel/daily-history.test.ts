import { createAlmanacWorkbook } from '../../src/excel';
import type { RollingResult } from '../../src/excel/contracts';
import { serialOf } from '../../src/calendar/serial';
import type { ActualsRow } from '../../src/planning/actuals/actuals';
import { sumRows } from '../../src/planning/actuals/sum-rows';
import { withAddIn } from './add-in';
import { build, EN, month, read, SPEC } from './rolling/in-march';

const WOMENS_DAY = [2025, 2026, 2027].map((year) => serialOf(year, 3, 1));
/** Twice as much on the days of Women's Day in one channel and a little more at weekends; what else moves them months cannot tell from it. */
const days: ActualsRow[] = Array.from(
  { length: serialOf(2027, 3, 1) - serialOf(2024, 6, 1) },
  (_, at) => serialOf(2024, 6, 1) + at,
).flatMap((date) =>
  ['JD', 'Tmall'].map((channel) => ({
    date,
    channel,
    store: '',
    product: '',
    netSales:
      Math.round((date % 7 < 2 ? 11_000 : 10_000) * (1 + 0.1 * Math.sin(date / 9))) *
      (channel === 'JD' && WOMENS_DAY.some((first) => date >= first && date < first + 8) ? 2 : 1),
    units: null,
  })),
);
const months = sumRows(days, (at) => at, true).rows;

/** The amounts of the annual plan, and the rolling plan made in March. */
async function made(rows: readonly ActualsRow[]): Promise<{ amounts: unknown[][]; rolling: RollingResult }> {
  let amounts: unknown[][] = [];
  let rolling: RollingResult | null = null;
  await withAddIn(async () => {
    const workbook = createAlmanacWorkbook();
    await workbook.importActuals(rows, EN);
    await workbook.buildBreakdown(SPEC, EN);
    amounts = await read('Breakdown', 6, 0, 3, 20);
    rolling = await build(workbook, month(3));
    const { breakdown, checks, rolling: written } = await workbook.readState(EN);
    expect(breakdown?.stale).toBe(false);
    expect([checks?.off, written?.checks.off]).toEqual([0, 0]);
  });
  if (!rolling) throw new Error('No rolling plan was built.');
  return { amounts, rolling };
}

test('days make the plan that their months make, and tell what an event sells', async () => {
  const [byDay, byMonth] = [await made(days), await made(months)];
  expect(byDay.amounts).toEqual(byMonth.amounts);
  const uplift = ({ rolling }: typeof byDay) => Number(rolling.plan.focus.find(({ cells }) => cells.channel === 'JD')?.cells.uplift);
  // Eight days of 31 sell twice as much, which the days tell within 10 %.
  expect(Math.abs((1 + (uplift(byDay) * 31) / 8) / 2 - 1)).toBeLessThan(0.1);
  expect(uplift(byDay)).not.toBe(uplift(byMonth));
});
