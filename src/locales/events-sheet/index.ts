import { LOCALES, type Locale } from '../locale';
import { fill, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const eventsSheetTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type EventsSheetKey = keyof typeof enUS;

/** The titles of the list, in the order of the sheet. */
export const EVENT_TITLES = [
  'event',
  'platform',
  'lastFirst',
  'lastDDay',
  'lastLast',
  'planFirst',
  'planDDay',
  'planLast',
  'moved',
  'uplift',
  'use',
  'confidence',
  'check',
  'source',
  'note',
] as const;
export type EventTitle = (typeof EVENT_TITLES)[number];

/** What stands on the sheet `Events`, in one language. */
export function eventsSheetText(locale: Locale, key: EventsSheetKey, params: TextParams = {}): string {
  return fill(eventsSheetTexts[locale][key], params);
}

/** A word of the list of events in one language. */
export function eventWordText(locale: Locale, word: string): string {
  const texts: Readonly<Record<string, string>> = eventsSheetTexts[locale];
  return texts[`word.${word}`] ?? word;
}

/**
 * The word a cell of the list spells in any language, among those that are meant; null where it spells none. Upper and lower case are the same, as they
 * are to formulas.
 */
export function eventWordOf(text: string, isMeant: (word: string) => boolean): string | null {
  const wanted = text.trim().toLowerCase();
  for (const locale of LOCALES) {
    const found = Object.entries(eventsSheetTexts[locale]).find(
      ([key, spelled]) => key.startsWith(WORD) && spelled.toLowerCase() === wanted && isMeant(key.slice(WORD.length)),
    );
    if (found) return found[0].slice(WORD.length);
  }
  return null;
}

/**
 * The word that people mean by a shorter or older spelling, such as `618` or `9.9`: that which has it as one of the words of its name, in whichever language; null
 * where none or several do.
 */
export function eventWordLike(text: string, isMeant: (word: string) => boolean): string | null {
  const exact = eventWordOf(text, isMeant);
  if (exact !== null) return exact;
  const wanted = text.trim().toLowerCase();
  const found = new Set(
    LOCALES.flatMap((locale) =>
      Object.entries(eventsSheetTexts[locale]).flatMap(([key, spelled]) => {
        const word = key.slice(WORD.length);
        return key.startsWith(WORD) && isMeant(word) && spelled.toLowerCase().split(/\s+/).includes(wanted) ? [word] : [];
      }),
    ),
  );
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** Whether a word is the name of an event or a platform. */
export function isEventName(word: string): boolean {
  return !OTHER_WORDS.includes(word);
}

/** The column of the list that has a title, in whichever language; null for any other title. */
export function eventFieldOf(title: string): EventTitle | null {
  return EVENT_TITLES.find((field) => LOCALES.some((locale) => eventsSheetTexts[locale][field] === title)) ?? null;
}

const WORD = 'word.';
const OTHER_WORDS: readonly string[] = [
  'yes',
  'no',
  'announced',
  'typical',
  'usual-window',
  'other-year',
  'typical-uplift',
  'history-uplift',
];
