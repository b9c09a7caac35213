import { webDarkTheme, webLightTheme, type Theme as FluentTheme } from '@fluentui/react-components';
import type { Theme } from '../session/state';
import { PAGE_FONTS } from '../settings/fonts';

/** Fluent's themes with the green of Excel's own commands where something is chosen, linked or held. */
export const FLUENT_THEMES: Readonly<Record<Theme, FluentTheme>> = {
  light: {
    ...webLightTheme,
    fontFamilyBase: PAGE_FONTS,
    colorBrandForeground1: '#107c41',
    colorBrandForegroundLink: '#0f703b',
    colorBrandForegroundLinkHover: '#0b5a30',
    colorBrandForegroundLinkPressed: '#083a1f',
    colorBrandStroke1: '#107c41',
    colorBrandStroke2: '#b0dfc5',
    colorCompoundBrandForeground1: '#107c41',
  },
  dark: {
    ...webDarkTheme,
    fontFamilyBase: PAGE_FONTS,
    colorBrandForeground1: '#6fbf92',
    colorBrandForegroundLink: '#6fbf92',
    colorBrandForegroundLinkHover: '#8ecfaa',
    colorBrandForegroundLinkPressed: '#54b07c',
    colorBrandStroke1: '#54b07c',
    colorBrandStroke2: '#0b5a30',
    colorCompoundBrandForeground1: '#6fbf92',
  },
};
