import { LOCALES } from '../../../src/locales/locale';
import { rollingPageTexts } from '../../../src/locales/rolling-page';
import type { BreakdownSpec } from '../../../src/planning/breakdown/plan';
import { rollingForecast } from '../../../src/planning/rolling/plan-rolling';
import { formatsFor } from '../../../src/taskpane/language/formats';
import { rollingPreview } from '../../../src/taskpane/rolling/rolling-preview';
import { rollingSentence } from '../../../src/taskpane/rolling/rolling-sentence';
import { madeForecast } from '../../planning/forecast/made-forecast';
import { flat, january, planOf, sales } from '../histories';

const HISTORY = sales(january(2025), flat(24, 100), { channel: 'JD' });

async function previewOf(month: number, months: number, breakdown: Partial<BreakdownSpec> = {}, actuals = HISTORY) {
  const spec = { asOf: { year: 2027, month }, months };
  const plan = planOf(HISTORY, { target: 2400, method: 'equal', levels: ['channel'], ...breakdown });
  const forecast = await madeForecast(actuals, rollingForecast(spec, plan, actuals));
  return rollingPreview({ spec, breakdown: plan, actuals, forecast });
}

describe('the preview of a rolling plan', () => {
  it('sums its months, those after the plan year apart', async () => {
    const { months, total, planned } = await previewOf(11, 3);
    expect(months.map(({ netSales, annualPlan }) => [netSales, annualPlan])).toEqual([
      [100, 200],
      [100, 200],
      [100, null],
    ]);
    expect(total).toEqual({ baseline: 300, demand: 300, netSales: 300, annualPlan: 400 });
    expect(planned).toEqual({ count: 2, netSales: 200, annualPlan: 400 });
  });

  it('tells what the plan has to tell', async () => {
    const { plan } = await previewOf(11, 3);
    expect(plan.notes.map(({ code }) => code)).toEqual(expect.arrayContaining(['no-units', 'beyond-plan', 'no-events']));
  });

  it('goes by the annual plan where there is nothing to forecast from', async () => {
    const { total } = await previewOf(1, 2, {}, sales(january(2027), [100], { channel: 'JD' }));
    expect(total).toMatchObject({ netSales: 400, annualPlan: 400 });
  });
});

describe('the sentence under it', () => {
  it('sets the months against the annual plan for those it has', async () => {
    expect(rollingSentence(await previewOf(1, 2), formatsFor('en-US'))).toBe(
      'About 200 of net sales, 50% of the annual plan for Jan–Feb 2027.',
    );
    expect(rollingSentence(await previewOf(11, 3), formatsFor('zh-CN'))).toBe('净销售额合计约 300，为2027年11月–12月年度计划的 50%。');
  });

  it('does not divide by an annual plan of nothing', async () => {
    const none = await previewOf(1, 2);
    const planned = { ...none.planned, annualPlan: 0 };
    expect(rollingSentence({ ...none, planned }, formatsFor('en-US'))).toBe('About 200 of net sales.');
  });

  it.each(LOCALES)('leaves no placeholder unfilled in %s', async (locale) => {
    expect(rollingSentence(await previewOf(3, 3), formatsFor(locale))).not.toMatch(/[{}]/);
  });
});

test.each(LOCALES)('the page says all it says in English in %s, with the same figures', (locale) => {
  const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();
  for (const [key, english] of Object.entries(rollingPageTexts['en-US'])) {
    const said = rollingPageTexts[locale][key as keyof (typeof rollingPageTexts)['en-US']];
    expect([key, placeholders(said)]).toEqual([key, placeholders(english)]);
  }
});
