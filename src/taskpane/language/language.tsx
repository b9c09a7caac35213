import { createContext, useContext, useEffect, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { nearestLocale, type Locale } from '../../locales/locale';
import { paneText, type PaneKey } from '../../locales/pane';
import type { TextParams } from '../../locales/text';
import { formatsFor, type Formats } from './formats';
import type { LocaleMemory } from '../../locales/locale-memory';

/** The language the pane speaks now, and how to change it. */
export interface Language {
  readonly locale: Locale;
  /** The person's own choice; null follows Excel. */
  readonly chosen: Locale | null;
  readonly officeLocale: Locale;
  choose(locale: Locale | null): void;
  text(key: PaneKey, params?: TextParams): string;
  readonly formats: Formats;
}

const LanguageContext = createContext<Language | null>(null);

interface LanguageProviderProps {
  /** `displayLanguage` as Office gives it. */
  readonly displayLanguage: string;
  readonly memory: LocaleMemory;
  readonly children: ReactNode;
}

/** Gives the pane its language: the person's choice where one is kept, else the nearest to Excel's own. */
export function LanguageProvider({ displayLanguage, memory, children }: LanguageProviderProps): ReactElement {
  const [chosen, setChosen] = useState<Locale | null>(() => memory.read());
  const officeLocale = nearestLocale(displayLanguage);
  const locale = chosen ?? officeLocale;
  const language = useMemo<Language>(
    () => ({
      locale,
      chosen,
      officeLocale,
      choose: (next) => {
        memory.write(next);
        setChosen(next);
      },
      text: (key, params) => paneText(locale, key, params),
      formats: formatsFor(locale),
    }),
    [locale, chosen, officeLocale, memory],
  );
  useEffect(() => {
    document.documentElement.lang = locale; // Screen readers choose their voice, browsers their fonts by it.
  }, [locale]);
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

/** The language of the pane around the calling component. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('useLanguage needs a LanguageProvider above it.');
  return language;
}
