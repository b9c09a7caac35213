import { LOCALES, nearestLocale, type Locale } from '../../locales/locale';
import type { Theme } from '../session/state';

/** Widths of a task pane that Excel allows without a person stretching it further, in pixels. */
export const PANE_WIDTHS = { least: 320, usual: 350, most: 450 } as const;

/** How this person likes the page; kept in the browser, never in the workbook. */
export interface Preferences {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly paneWidth: number;
}

const KEY = 'almanac.workbench.preferences';

/** The nearest width a task pane may have. */
export function paneWidth(wanted: number): number {
  if (!Number.isFinite(wanted)) return PANE_WIDTHS.usual;
  return Math.round(Math.min(PANE_WIDTHS.most, Math.max(PANE_WIDTHS.least, wanted)));
}

/** What was kept, completed from the browser's language and colour scheme; unusable members fall back one by one. */
export function readPreferences(): Preferences {
  const kept = stored();
  return {
    locale: LOCALES.find((locale) => locale === kept['locale']) ?? nearestLocale(navigator.language),
    theme:
      kept['theme'] === 'light' || kept['theme'] === 'dark'
        ? kept['theme']
        : matchMedia('(prefers-color-scheme: dark)').matches
          ? 'dark'
          : 'light',
    paneWidth: paneWidth(Number(kept['paneWidth'] ?? PANE_WIDTHS.usual)),
  };
}

/** Keeps some preferences for the next visit. */
export function keepPreferences(patch: Partial<Preferences>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...stored(), ...patch }));
  } catch {
    // Storage may be full or forbidden (private windows): the page then starts with its defaults the next time.
  }
}

function stored(): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
