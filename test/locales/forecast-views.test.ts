import { forecastPageTexts } from '../../src/locales/forecast-page';
import { forecastSheetTexts } from '../../src/locales/forecast-sheet';
import { LOCALES } from '../../src/locales/locale';

/** The names in a message's braces, each once; what only a count's word needs does not count. */
const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)(?!\w*\|)/g)].map(([, name]) => name))].sort();

const ROOMS: readonly (readonly [string, Readonly<Record<string, Readonly<Record<string, string>>>>])[] = [
  ['the page', forecastPageTexts],
  ['the sheet', forecastSheetTexts],
];

describe.each(ROOMS)('%s of forecasts', (_name, texts) => {
  it.each(LOCALES.filter((locale) => locale !== 'en-US'))('speaks of the same things in %s as in English', (locale) => {
    for (const [key, english] of Object.entries(texts['en-US'] ?? {})) {
      const said = placeholders(texts[locale]?.[key] ?? '');
      expect([key, placeholders(english).filter((name) => !said.includes(name))]).toEqual([key, []]);
      expect([key, said.filter((name) => !placeholders(english.replace(/\|[^{}]*/g, '')).includes(name))]).toEqual([key, []]);
    }
  });
});
