import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import { DEFAULT_STYLES, LogLevel, ThemeService, Univer, type Plugin, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { IUIPartsService, SheetsUIPart, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import type { Locale } from '../../locales/locale';
import { CELL_FONTS } from '../settings/fonts';
import { applyDarkColors } from './dark-colors';
import { alignListCells } from './list-cells';
import { keepValidationMarks } from './validation-marks';
import { GRID_LOCALES, loadGridLocale } from './univer-locales';

/** The grid on the page: Univer with its formula bar, sheet tabs, menus and editors, but without its own toolbar. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  setLocale(locale: Locale): Promise<void>;
  setDark(dark: boolean): void;
}

/** The grid's accent (selection, active tab, editors) in the green of Excel, from pale to dark. */
const ACCENT = {
  50: '#f2faf5',
  100: '#e2f3e9',
  200: '#c3e6d1',
  300: '#9bd3b1',
  400: '#4fa876',
  500: '#1d8a4f',
  600: '#107c41',
  700: '#0f703b',
  800: '#0b5a30',
  900: '#083a1f',
};

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

/** Mounts an empty grid into an element; the workbook is created by whoever owns the engine. */
export async function createGrid(container: HTMLElement, look: { locale: Locale; dark: boolean }): Promise<Grid> {
  // Cells, editors and measurements all fall back on this one constant; a workbook's own default style reaches only some of them.
  DEFAULT_STYLES.ff = CELL_FONTS;
  const locale = GRID_LOCALES[look.locale];
  const univer = new Univer({
    locale,
    locales: { [locale]: await loadGridLocale(look.locale) },
    darkMode: drawnDark(look.dark),
    logLevel: LogLevel.WARN,
  });
  const themes = univer.__getInjector().get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: ACCENT });
  const presets: { plugins: PluginEntry[] }[] = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      disableAutoFocus: true,
      footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
      // The grid's own remarks on numbers stored as text: dialogs that cover the sheet, and a reading of every text at every drawing.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
  ];
  // Presets repeat the plugins they build on: each is registered once, with the configuration named last.
  const plugins = new Map<string, PluginEntry>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const { pluginName } = Array.isArray(entry) ? entry[0] : entry;
    plugins.delete(pluginName);
    plugins.set(pluginName, entry);
  }
  for (const entry of plugins.values()) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  // The grid's own progress bar follows the scheduler that the engine adapter takes out of service, and fails without it.
  univer.__getInjector().get(IUIPartsService).setUIVisible(SheetsUIPart.FORMULA_AUX, false);
  applyDarkColors(univer);
  void alignListCells(univer);
  void keepValidationMarks(univer);
  const api = FUniver.newAPI(univer);
  return {
    univer,
    api,
    setDark: (dark) => api.toggleDarkMode(drawnDark(dark)),
    async setLocale(next) {
      api.loadLocales(GRID_LOCALES[next], await loadGridLocale(next));
      api.setLocale(GRID_LOCALES[next]);
    },
  };
}

/** Where the system forces its colours on the page, the drawn grid, which it cannot reach, follows the system instead of the theme. */
function drawnDark(dark: boolean): boolean {
  return matchMedia('(forced-colors: active)').matches ? matchMedia('(prefers-color-scheme: dark)').matches : dark;
}
