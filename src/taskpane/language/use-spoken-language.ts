import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { loadLanguage } from '../../locales/languages/load';
import { isLoaded } from '../../locales/languages/loaded';
import { nearestLocale, type Locale } from '../../locales/locale';
import type { LocaleMemory } from '../../locales/locale-memory';
import { openingLocale } from './opening-locale';

/** Which language is spoken, and which a person chose. */
interface Spoken {
  readonly locale: Locale;
  /** The person's own choice; null follows Excel. */
  readonly chosen: Locale | null;
}

/** What is spoken, what could be, and how to change it. */
export interface SpokenLanguage extends Spoken {
  readonly officeLocale: Locale;
  /** Speaks it once it is loaded; until then, and where it cannot be loaded, everything stays as it is. */
  choose(locale: Locale | null): void;
  /** The language that was wanted last and could not be loaded; null where there is none. */
  readonly missing: Locale | null;
  /** Tries again to load the missing language. */
  tryAgain(): void;
}

/**
 * The language the pane speaks: the person's choice where one is kept, else the nearest to Excel's own; English until it is loaded. One that is chosen is spoken,
 * and kept, once it is loaded; where several are chosen meanwhile, the last.
 *
 * @param displayLanguage as Office gives it
 */
export function useSpokenLanguage(displayLanguage: string, memory: LocaleMemory): SpokenLanguage {
  const officeLocale = nearestLocale(displayLanguage);
  const [{ locale, chosen }, setSpoken] = useState<Spoken>(() => {
    const wanted = openingLocale(displayLanguage, memory);
    return { locale: isLoaded(wanted) ? wanted : 'en-US', chosen: memory.read() };
  });
  const [failed, setFailed] = useState<{ readonly choice: Locale | null } | null>(null);
  const latest = useRef<object | null>(null);

  const choose = useCallback(
    (choice: Locale | null): void => {
      const wanted = choice ?? officeLocale;
      const attempt = (latest.current = {});
      const speak = (): void => {
        memory.write(choice);
        setSpoken({ locale: wanted, chosen: choice });
        setFailed(null);
      };
      if (isLoaded(wanted)) return speak();
      loadLanguage(wanted).then(
        () => attempt === latest.current && speak(),
        () => attempt === latest.current && setFailed({ choice }),
      );
    },
    [memory, officeLocale],
  );

  // Opened before its language was loaded, the pane goes on trying.
  useEffect(() => {
    if (!isLoaded(openingLocale(displayLanguage, memory))) choose(memory.read());
  }, [choose, displayLanguage, memory]);

  return useMemo(
    () => ({
      locale,
      chosen,
      officeLocale,
      choose,
      missing: failed && (failed.choice ?? officeLocale),
      tryAgain: () => failed && choose(failed.choice),
    }),
    [locale, chosen, officeLocale, choose, failed],
  );
}
