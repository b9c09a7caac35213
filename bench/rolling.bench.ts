/**
 * What GTM shows while nothing is typed, three months ahead from every month of the last two years but the first, against the two ways planners do it by
 * hand: the same month last year, and the annual plan (last year's shape) times attainment so far. WAPE over the lowest rows, and of the total.
 */
import { existsSync, readFileSync } from 'node:fs';
import { monthAt, monthNumber, monthNumberOfSerial } from '../src/calendar/months';
import { forecast } from '../src/forecasting/auto/forecast';
import type { ActualsRow } from '../src/planning/actuals/actuals';
import { readActualsFile } from '../src/planning/actuals/read-actuals-file';
import type { Market } from '../src/planning/breakdown/plan';
import { planBreakdown } from '../src/planning/breakdown/plan-breakdown';
import { assembleForecast } from '../src/planning/forecast/assemble';
import { forecastRequests } from '../src/planning/forecast/requests';
import { seriesTree } from '../src/planning/forecast/series-tree';
import { focusUplift } from '../src/planning/rolling/focus-uplift';
import { planRolling } from '../src/planning/rolling/plan-rolling';
import type { RollingPlan } from '../src/planning/rolling/rolling-plan';
import { monthSpans } from '../src/calendar/periods';

const AHEAD = 3;

function measure(name: string, rows: readonly ActualsRow[], market: Market): void {
  const levels = (['channel', 'product'] as const).filter((level) => rows.some((row) => row[level] !== ''));
  const newest = rows.reduce((most, { date }) => Math.max(most, monthNumberOfSerial(date)), 0);
  const whole = seriesTree(rows, { levels, measure: 'netSales', start: monthAt(newest + 1) });
  const first = monthNumber(whole.months[0]!);
  const months = whole.months.length;
  const errors: Record<string, number[]> = { 'with events': [], 'without events': [], 'last year': [], 'plan x attainment': [] };
  let [sold, soldTotal] = [0, 0];
  const totals: Record<string, number[]> = { 'with events': [], 'without events': [], 'last year': [], 'plan x attainment': [] };
  for (let origin = Math.max(24, months - 24); origin + AHEAD <= months; origin += 1) {
    const start = monthAt(first + origin);
    const spec = { measure: 'netSales', levels, start, horizon: AHEAD, level: 0.8, method: 'auto', market } as const;
    const tree = seriesTree(rows, spec);
    const after = seriesTree(rows, { ...spec, start: monthAt(first + origin + AHEAD) });
    const made = (of: typeof tree) =>
      assembleForecast(
        of,
        spec,
        forecastRequests(of, spec).map((request, index) =>
          request.history.some((value) => value !== null)
            ? { index, kind: 'forecast' as const, result: forecast(request) }
            : { index, kind: 'no-history' as const },
        ),
        null,
      );
    const plain = made(tree);
    const plan = planBreakdown({
      spec: { target: 1, start, market, method: 'history', levels, digits: 0, currency: '' },
      actuals: rows.filter(({ date }) => monthNumberOfSerial(date) < first + origin),
    });
    const gtm = gtmOf(planRolling({ spec: { asOf: start, months: AHEAD }, breakdown: plan, actuals: rows, forecast: plain }));
    tree.rows.forEach((row, index) => {
      const lowest = row.children.length === 0;
      if (!lowest && index > 0) return;
      const actual = after.rows.find(({ key }) => key === row.key)?.values ?? [];
      const year = Math.floor((origin - 1) / 12) * 12; // plan years as the history has them, from its first month
      const lastYear = (month: number): number => actual[month - 12] ?? 0;
      const so = Array.from({ length: origin - year }, (_, at) => year + at);
      const planned = so.reduce((sum, month) => sum + lastYear(month), 0);
      const attained = planned > 0 ? so.reduce((sum, month) => sum + (actual[month] ?? 0), 0) / planned : 1;
      for (let at = 0; at < AHEAD; at += 1) {
        const value = actual[origin + at] ?? 0;
        const guesses: Record<string, number> = {
          'with events': gtm.get(row.key)?.[at] ?? 0,
          'without events': plain.rows[index]!.point[at] ?? 0,
          'last year': lastYear(origin + at),
          'plan x attainment': lastYear(origin + at) * attained,
        };
        for (const [way, guess] of Object.entries(guesses)) {
          if (lowest) errors[way]!.push(Math.abs(guess - value));
          if (index === 0) totals[way]!.push(Math.abs(guess - value));
        }
        if (lowest) sold += Math.abs(value);
        if (index === 0) soldTotal += Math.abs(value);
      }
    });
  }
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  console.log(`${name}: ${errors['last year']!.length} months of rows`);
  for (const way of Object.keys(errors))
    console.log(
      `  ${way.padEnd(20)} WAPE of rows ${((100 * sum(errors[way]!)) / sold).toFixed(1)} %, of the total ${((100 * sum(totals[way]!)) / soldTotal).toFixed(1)} %`,
    );
}

/** What GTM shows by row and month while nothing is typed; rows above others are sums. */
function gtmOf({ rows, focus, months }: RollingPlan): Map<string, number[]> {
  const days = monthSpans(monthNumber(months[0]!), 1, months.length);
  const of = (index: number): number[] => {
    const row = rows[index]!;
    const parts = row.children.map(of);
    return days.map(({ first }, at) =>
      parts.length > 0
        ? parts.reduce((sum, part) => sum + part[at]!, 0)
        : Math.max(0, (row.baseline?.[at] ?? 0) * (1 + focusUplift(focus, row, first))),
    );
  };
  return new Map(rows.map(({ key }, index) => [key, of(index)]));
}

async function rowsOf(file: string): Promise<readonly ActualsRow[]> {
  return (await readActualsFile(new Uint8Array(readFileSync(file)), file)).actuals.rows;
}

async function main(): Promise<void> {
  measure('the sample', await rowsOf('assets/sample/sales-history.csv'), 'CN');
  const retail = '../shared/data/retail-sales.csv';
  if (existsSync(retail)) measure('Australian retail', await rowsOf(retail), 'none');
  else console.log('Australian retail: skipped, its file is not there.');
}

void main();
