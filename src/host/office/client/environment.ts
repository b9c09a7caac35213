/** What the host tells a client about itself when it starts. */
export interface ClientEnvironment {
  /** Requirement sets and their highest version, as `isSetSupported` answers them. */
  requirementSets: Record<string, string>;
  /** Language of Excel's display, such as `zh-CN`. */
  displayLanguage: string;
  /** Language of the workbook's content. */
  contentLanguage: string;
  documentUrl: string;
  theme: OfficeTheme;
}

/** Colours of the Office theme, `#RRGGBB`. */
export interface OfficeTheme {
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
}

export const LIGHT_THEME: OfficeTheme = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#262626',
  controlBackgroundColor: '#FFFFFF',
  controlForegroundColor: '#262626',
};

export const DARK_THEME: OfficeTheme = {
  bodyBackgroundColor: '#262626',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#363636',
  controlForegroundColor: '#FFFFFF',
};

/**
 * Requirement sets of today's Excel; what of them is not here answers ApiNotFound. The last group switches on parts of the client itself.
 */
const REQUIREMENT_SETS: Record<string, string> = {
  ExcelApi: '1.20',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.4',
  AddinCommands: '1.1',
  RibbonApi: '1.1',
  Settings: '1.1',
  CustomFunctions: '1.9',
  DelayForCellEdit: '1.1',
};

export function clientEnvironment(given: Partial<ClientEnvironment> = {}): ClientEnvironment {
  return {
    requirementSets: REQUIREMENT_SETS,
    displayLanguage: 'en-US',
    contentLanguage: 'en-US',
    documentUrl: '',
    theme: LIGHT_THEME,
    ...given,
  };
}

/** Query that makes office.js load its client for Excel on the Mac in a shared runtime with custom functions. */
export const HOST_INFO_QUERY = '_host_Info=Excel$Mac$16.02$en-US$$$$3';
