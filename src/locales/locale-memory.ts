import { LOCALES, type Locale } from './locale';

/** Where the person's choice of language is kept between sessions. */
export interface LocaleMemory {
  /** The kept choice; null follows Excel. */
  read(): Locale | null;
  write(locale: Locale | null): void;
}

/** The part of `Storage` that is used. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * A memory in `localStorage`. Keys start with Office's partition key, as browsers that partition storage require. A
 * browser that refuses storage (private windows, blocked cookies) forgets the choice but never breaks the pane.
 */
export function localeMemory(store: () => KeyValueStore, partitionKey: string): LocaleMemory {
  const key = `${partitionKey}almanac.locale`;
  return {
    read: () => {
      const kept = attempt(() => store().getItem(key));
      return LOCALES.find((locale) => locale === kept) ?? null;
    },
    write: (locale) => {
      attempt(() => (locale === null ? store().removeItem(key) : store().setItem(key, locale)));
    },
  };
}

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
