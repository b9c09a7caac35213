/** What Office says of its theme: colours as `#rrggbb`, and on newer hosts whether it is dark. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** What the system says, by media query. */
export interface SystemColours {
  readonly prefersDark: boolean;
  readonly forcedColours: boolean;
}

export type ThemeName = 'light' | 'dark' | 'contrast';

/** The theme to wear: forced colours before all, then Office's own theme where the host tells it, then the system's, else light. */
export function chooseTheme(office: OfficeColours | null, system: SystemColours): ThemeName {
  if (system.forcedColours) return 'contrast';
  const dark = officeIsDark(office) ?? system.prefersDark;
  return dark ? 'dark' : 'light';
}

function officeIsDark(office: OfficeColours | null): boolean | null {
  if (office === null) return null;
  if (office.isDarkTheme !== undefined) return office.isDarkTheme;
  const brightness = perceivedBrightness(office.bodyBackgroundColor ?? '');
  return brightness === null ? null : brightness < 0.5;
}

/** Rec. 601 luma of `#rrggbb`, 0 black to 1 white; null for anything else. */
function perceivedBrightness(colour: string): number | null {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (hex === null) return null;
  const [red, green, blue] = [hex[1], hex[2], hex[3]].map((part) => parseInt(part ?? '0', 16) / 255) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
