import { installExcelShim } from '../../host/browser';
import { OfficeBridge } from '../../host/office/client/bridge';
import { DARK_THEME, HOST_INFO_QUERY, LIGHT_THEME } from '../../host/office/client/environment';
import type { CustomFunctionsMetadata } from '../../host/office/custom-functions/metadata';
import type { ExcelHost } from '../../host/office/host';
import type { Locale } from '../../locales/locale';
import type { AddinManifest } from '../manifest/manifest';
import type { Theme } from './state';

/** What the add-in is told of the Excel around it. */
export interface Surroundings {
  readonly locale: Locale;
  readonly theme: Theme;
}

/** The add-in running in the pane's frame: the page its manifest names, with office.js tied to the local host. */
export class Addin {
  private frame: HTMLIFrameElement | null = null;
  private bridge: OfficeBridge | null = null;

  constructor(private readonly host: ExcelHost) {}

  /** The frame the pane offers. */
  attach(frame: HTMLIFrameElement): void {
    this.frame = frame;
  }

  /**
   * Loads the add-in's page anew, as Excel does for every workbook, and resolves when the page is there. Its custom functions become known
   * to the workbook at once; their cells wait for the page.
   */
  async start(manifest: AddinManifest, { locale, theme }: Surroundings): Promise<void> {
    const frame = this.frame;
    if (!frame) throw new Error('the task pane has no frame');
    if (manifest.functions) {
      const { metadata, namespace } = manifest.functions;
      this.host.registerCustomFunctions((await fetchJson(metadata)) as CustomFunctionsMetadata, namespace);
    }
  }

  setTheme(theme: Theme): void {
    this.bridge?.setTheme(theme === 'dark' ? DARK_THEME : LIGHT_THEME);
  }

  /** Runs the function that a ribbon button names, and resolves when the add-in says that it is done. */
  async run(action: string, control: string): Promise<void> {
    if (!this.bridge) throw new Error(action);
    await this.bridge.invokeAction(action, control);
  }
}
