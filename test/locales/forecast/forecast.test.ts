import { FORECAST_METHODS } from '../../../src/forecasting/auto/methods';
import { forecastText, forecastTexts, methodText } from '../../../src/locales/forecast';
import { LOCALES } from '../../../src/locales/locale';

/** The names in a message's braces, each once. */
const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

describe.each(LOCALES)('what a forecast says, %s', (locale) => {
  it('speaks of the same things as in English, in sentences of that language', () => {
    for (const [code, text] of Object.entries(forecastTexts[locale])) {
      const english = forecastTexts['en-US'][code as keyof (typeof forecastTexts)['en-US']];
      expect([code, placeholders(text)]).toEqual([code, placeholders(english)]);
      if (!code.startsWith('method-')) expect([code, text]).toEqual([code, expect.stringMatching(/[.。]$/)]);
      if (locale !== 'en-US') expect([code, text]).not.toEqual([code, english]);
    }
  });

  it('has a name for every method', () => {
    for (const method of FORECAST_METHODS) expect(methodText(locale, method)).toBeTruthy();
  });
});

describe('forecastText', () => {
  it('spells methods out and counts in words', () => {
    expect(forecastText('en-US', 'choice-method', { origins: 12, method: 'theta', percent: 35 })).toBe(
      'In 12 trials on the history, the Theta method was 35% better than the automatic combination, which is more than chance.',
    );
    expect(forecastText('zh-CN', 'choice-best', { origins: 1, method: 'ets', count: 3 })).toBe(
      '在历史上试测 1 次，自动 ETS在 3 种方法中误差最小。',
    );
    expect(forecastText('en-US', 'missing-filled', { count: 1 })).toBe('1 value is missing and was filled in by season and neighbours.');
    expect(forecastText('en-US', 'outliers-damped', { count: 2, periods: '3, 9' })).toBe(
      'Period 3, 9 of the history stand out (a campaign, a stock-out?) and count as usual ones.',
    );
  });
});
