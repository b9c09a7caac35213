import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { excelGreen } from './brand';
import { chooseTheme, type OfficeColours, type ThemeName } from './choose-theme';

/** On the dark ground, links and warnings in Fluent's own shades stay below the contrast of 4.5 that small text needs. */
const themes: Readonly<Record<ThemeName, Theme>> = {
  light: createLightTheme(excelGreen),
  dark: {
    ...createDarkTheme(excelGreen),
    colorBrandForeground1: excelGreen[120],
    colorBrandForegroundLink: excelGreen[120],
    colorCompoundBrandForeground1: excelGreen[120],
    colorStatusDangerForeground1: '#e8868f',
  },
  contrast: teamsHighContrastTheme,
};

const queries = { dark: '(prefers-color-scheme: dark)', forced: '(forced-colors: active)' };

/**
 * The Fluent theme to wear now. Follows the system's media queries; Office tells no event for its theme in Excel, so it
 * is asked again whenever the pane is looked at.
 */
export function useTheme(officeColours: () => OfficeColours | null): Theme {
  const [name, setName] = useState<ThemeName>(() => current(officeColours));
  useEffect(() => {
    const update = (): void => setName(current(officeColours));
    const lists = Object.values(queries).map((query) => window.matchMedia(query));
    lists.forEach((list) => list.addEventListener('change', update));
    window.addEventListener('focus', update);
    document.addEventListener('visibilitychange', update);
    return () => {
      lists.forEach((list) => list.removeEventListener('change', update));
      window.removeEventListener('focus', update);
      document.removeEventListener('visibilitychange', update);
    };
  }, [officeColours]);
  return themes[name];
}

function current(officeColours: () => OfficeColours | null): ThemeName {
  return chooseTheme(officeColours(), {
    prefersDark: window.matchMedia(queries.dark).matches,
    forcedColours: window.matchMedia(queries.forced).matches,
  });
}
