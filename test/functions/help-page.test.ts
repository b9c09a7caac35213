import { EVENT_MARKETS, EVENT_PHASES, EVENT_PLATFORMS } from '../../src/calendar/events/event';
import { eventNames } from '../../src/calendar/events/event-phases';
import { FESTIVALS } from '../../src/calendar/festivals';
import { PERIOD_GRAINS } from '../../src/calendar/period';
import { FORECAST_METHODS } from '../../src/forecasting/auto/methods';
import { CONVERSIONS } from '../../src/forecasting/disaggregation/aggregation';
import { DISAGGREGATION_METHODS } from '../../src/forecasting/disaggregation/disaggregate';
import { CATALOGUE, type FunctionId } from '../../src/functions/catalogue';
import { signature, workedExample } from '../../src/functions/example';
import { helpFiles } from '../../src/functions/help-files';
import { helpPath } from '../../src/functions/help-path';
import { renderHelpPage } from '../../src/functions/help-page';
import { functionText, functionTexts, type FunctionTextKey } from '../../src/locales/functions';
import { LOCALES } from '../../src/locales/locale';
import { FUNCTION_NAMES } from '../../src/planning/drivers/expression';
import { TIERED_MODES } from '../../src/planning/fees/tiered-charge';
import { OUTLOOK_METHODS } from '../../src/planning/outlook/outlook';
import { VARIANCE_KINDS } from '../../src/planning/variance/variance';

const SITE = { stylesheet: '../help.css' };

it('has one page a function and language', async () => {
  expect((await helpFiles()).map(({ path }) => path)).toEqual(LOCALES.flatMap((locale) => CATALOGUE.map(({ id }) => helpPath(id, locale))));
});

describe.each(LOCALES)('help pages, %s', (locale) => {
  it.each(CATALOGUE.map((spec) => [spec.id, spec] as const))(
    '%s: signature, every argument, every error, worked examples',
    async (_, spec) => {
      const html = await renderHelpPage(spec, locale, SITE);
      expect(html).toContain(`<html lang="${locale}">`);
      expect(html).toContain(signature(spec));
      for (const { name } of spec.parameters) expect(html).toContain(`<code>${name}</code>`);
      for (const { error } of spec.errors) expect(html).toContain(`<code>${error}</code>`);
      for (const example of spec.examples) expect((await workedExample(spec, example)).result.length).toBeGreaterThan(0);
    },
  );

  it('has no script, nothing from elsewhere, and no tag left open', async () => {
    for (const spec of CATALOGUE) {
      const html = await renderHelpPage(spec, locale, SITE);
      expect(html).not.toMatch(/<script|https?:|style="/);
      for (const tag of ['section', 'table', 'tr', 'td', 'th', 'p', 'code', 'ul', 'dl', 'nav', 'main', 'body', 'html']) {
        expect([tag, html.split(`<${tag}>`).length + html.split(`<${tag} `).length - 2]).toEqual([tag, html.split(`</${tag}>`).length - 1]);
      }
    }
  });

  it('names every word that a function takes or gives', () => {
    const named = (id: FunctionId, text: FunctionTextKey, words: readonly string[]) => {
      const said = functionText(locale, text).split(/[^\w.-]+/);
      expect([id, words.filter((word) => !said.includes(word) && !said.includes(`${word}.`))]).toEqual([id, []]);
    };
    named('PERIODS', 'PERIODS.grain', PERIOD_GRAINS);
    named('DISAGGREGATE', 'DISAGGREGATE.method', DISAGGREGATION_METHODS);
    named('DISAGGREGATE', 'DISAGGREGATE.remark.methods', DISAGGREGATION_METHODS);
    named('DISAGGREGATE', 'DISAGGREGATE.conversion', CONVERSIONS);
    named('FORECAST', 'FORECAST.method', FORECAST_METHODS);
    named('FORECAST', 'FORECAST.remark.methods', FORECAST_METHODS.slice(1));
    named('OUTLOOK', 'OUTLOOK.method', OUTLOOK_METHODS);
    named('OUTLOOK', 'OUTLOOK.remark.methods', OUTLOOK_METHODS);
    named('VARIANCE', 'VARIANCE.kind', VARIANCE_KINDS);
    named('TIERED', 'TIERED.mode', TIERED_MODES);
    named('DRIVER', 'DRIVER.remark.operations', FUNCTION_NAMES);
    named('FESTIVAL', 'FESTIVAL.remark.names', FESTIVALS);
    named('EVENTS', 'EVENTS.market', EVENT_MARKETS);
    named('EVENTS', 'EVENTS.remark.words', [...EVENT_PLATFORMS, ...EVENT_PHASES]);
    for (const market of EVENT_MARKETS) {
      const spelledOut = eventNames(market).filter((name) => !/^\d+\.\d+$/.test(name) || name === '9.9');
      named('EVENTS', 'EVENTS.remark.names', [...spelledOut, '1.1', '12.12']);
    }
  });

  it('says nothing in another language', () => {
    for (const [name, text] of Object.entries(functionTexts[locale])) {
      const english = functionTexts['en-US'][name as keyof (typeof functionTexts)['en-US']];
      if (locale !== 'en-US') expect([name, text]).not.toEqual([name, english]);
    }
  });
});

it('works its examples out: the golden values', async () => {
  const [spread] = CATALOGUE;
  expect(await Promise.all(spread.examples.map((example) => workedExample(spread, example)))).toEqual([
    { formula: '=PLAN.SPREAD(100,{1,1,1})', result: [['33', '34', '33']] },
    { formula: '=PLAN.SPREAD(100,{10,20,30},0,{"",20,""})', result: [['20', '20', '60']] },
  ]);
});

it('works the golden values of TIERED out', async () => {
  const tiered = CATALOGUE.find(({ id }) => id === 'TIERED')!;
  expect(await Promise.all(tiered.examples.slice(0, 2).map((example) => workedExample(tiered, example)))).toEqual([
    { formula: '=PLAN.TIERED(150,{0,100},{0.1,0.2})', result: [['20']] },
    { formula: '=PLAN.TIERED(150,{0,100},{0.1,0.2},"whole")', result: [['30']] },
  ]);
});

it('works the golden values of POINTSALLOC and POINTSREVENUE out', async () => {
  const worked = (id: FunctionId) => {
    const entry = CATALOGUE.find((one) => one.id === id)!;
    return Promise.all(entry.examples.map((example) => workedExample(entry, example)));
  };
  expect(await worked('POINTSALLOC')).toEqual([
    { formula: '=PLAN.POINTSALLOC(100000,10000,1,0.95)', result: [['91324.200913', '8675.799087']] },
  ]);
  expect(await worked('POINTSREVENUE')).toEqual([
    { formula: '=PLAN.POINTSREVENUE(8675.8,4500,9500)', result: [['4109.589474']] },
    { formula: '=PLAN.POINTSREVENUE(8675.8,8500,9700)', result: [['7602.505155']] },
  ]);
});

it('shows dates as dates', async () => {
  const periods = CATALOGUE.find(({ id }) => id === 'PERIODS')!;
  expect(await workedExample(periods, periods.examples[1]!)).toEqual({
    formula: '=PLAN.PERIODS(DATE(2027,1,1),2,"week")',
    result: [
      ['2026-12-28', '2027-01-03'],
      ['2027-01-04', '2027-01-10'],
    ],
  });
});

it('shows the error of a single cell beside the results of the others', async () => {
  const attainment = CATALOGUE.find(({ id }) => id === 'ATTAINMENT')!;
  expect(await workedExample(attainment, attainment.examples[2]!)).toEqual({
    formula: '=PLAN.ATTAINMENT({95,120,30},{100,100,0})',
    result: [['0.95', '1.2', '#N/A']],
  });
});

it('shows words as words beside dates', async () => {
  const events = CATALOGUE.find(({ id }) => id === 'EVENTS')!;
  expect((await workedExample(events, events.examples[1]!)).result).toEqual([
    ['3.3', 'all', 'early', '2027-03-01', '2027-03-02', 'typical'],
    ['womens-day', 'all', 'spot', '2027-03-01', '2027-03-08', 'typical'],
    ['3.3', 'all', 'spot', '2027-03-03', '2027-03-03', 'typical'],
  ]);
});
