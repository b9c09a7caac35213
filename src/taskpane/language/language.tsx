import { createContext, useContext, useEffect, useMemo, type ReactElement, type ReactNode } from 'react';
import { paneText, type PaneKey } from '../../locales/pane';
import type { TextParams } from '../../locales/text';
import { formatsFor, type Formats } from './formats';
import type { LocaleMemory } from '../../locales/locale-memory';
import { useSpokenLanguage, type SpokenLanguage } from './use-spoken-language';

/** The language the pane speaks now, and how to change it. */
export interface Language extends SpokenLanguage {
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
  const spoken = useSpokenLanguage(displayLanguage, memory);
  const { locale } = spoken;
  const language = useMemo<Language>(
    () => ({ ...spoken, text: (key, params) => paneText(locale, key, params), formats: formatsFor(locale) }),
    [spoken, locale],
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
