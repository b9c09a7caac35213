import { CATALOGUE } from '../../src/functions/catalogue';
import { signature, workedExample } from '../../src/functions/example';
import { helpFiles } from '../../src/functions/help-files';
import { helpPath } from '../../src/functions/help-path';
import { renderHelpPage } from '../../src/functions/help-page';
import { functionTexts } from '../../src/locales/functions';
import { LOCALES } from '../../src/locales/locale';

const SITE = { stylesheet: '../help.css' };

it('has one page a function and language', () => {
  expect(helpFiles().map(({ path }) => path)).toEqual(LOCALES.flatMap((locale) => CATALOGUE.map(({ id }) => helpPath(id, locale))));
});

describe.each(LOCALES)('help pages, %s', (locale) => {
  it.each(CATALOGUE.map((spec) => [spec.id, spec] as const))('%s: signature, every argument, every error, worked examples', (_, spec) => {
    const html = renderHelpPage(spec, locale, SITE);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).toContain(signature(spec));
    for (const { name } of spec.parameters) expect(html).toContain(`<code>${name}</code>`);
    for (const { error } of spec.errors) expect(html).toContain(`<code>${error}</code>`);
    for (const example of spec.examples) expect(workedExample(spec, example).result.length).toBeGreaterThan(0);
  });

  it('has no script, nothing from elsewhere, and no tag left open', () => {
    for (const spec of CATALOGUE) {
      const html = renderHelpPage(spec, locale, SITE);
      expect(html).not.toMatch(/<script|https?:|style="/);
      for (const tag of ['section', 'table', 'tr', 'td', 'th', 'p', 'code', 'ul', 'dl', 'nav', 'main', 'body', 'html']) {
        expect([tag, html.split(`<${tag}>`).length + html.split(`<${tag} `).length - 2]).toEqual([tag, html.split(`</${tag}>`).length - 1]);
      }
    }
  });

  it('says nothing in another language', () => {
    for (const [name, text] of Object.entries(functionTexts[locale])) {
      const english = functionTexts['en-US'][name as keyof (typeof functionTexts)['en-US']];
      if (locale !== 'en-US') expect([name, text]).not.toEqual([name, english]);
    }
  });
});

it('works its examples out: the golden values', () => {
  const [spread] = CATALOGUE;
  expect(spread.examples.map((example) => workedExample(spread, example))).toEqual([
    { formula: '=PLAN.SPREAD(100,{1,1,1})', result: [['33', '34', '33']] },
    { formula: '=PLAN.SPREAD(100,{10,20,30},0,{"",20,""})', result: [['20', '20', '60']] },
  ]);
});

it('shows dates as dates', () => {
  const periods = CATALOGUE[3];
  expect(workedExample(periods, periods.examples[1])).toEqual({
    formula: '=PLAN.PERIODS(DATE(2027,1,1),2,"week")',
    result: [
      ['2026-12-28', '2027-01-03'],
      ['2027-01-04', '2027-01-10'],
    ],
  });
});
