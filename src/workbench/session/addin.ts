import { HOST_INFO_QUERY, installExcelShim } from '../../host/browser';
import type { OfficeBridge } from '../../host/office/client/bridge';
import { DARK_THEME, LIGHT_THEME, type OfficeTheme } from '../../host/office/client/environment';
import type { CustomFunctionsMetadata } from '../../host/office/custom-functions/metadata';
import type { ExcelHost } from '../../host/office/host';
import type { Locale } from '../../locales/locale';
import type { AddinManifest } from '../manifest/manifest';
import { fetchFile } from './files';
import type { Theme } from './state';

const OFFICE_THEMES: Readonly<Record<Theme, OfficeTheme>> = { light: LIGHT_THEME, dark: DARK_THEME };

/** How long office.js answers with the theme it last read. */
const CLIENT_KEEPS_THEME_MILLISECONDS = 5100;

/** The add-in running in the pane's frame: the page its manifest names, its office.js tied to the local host. */
export class Addin {
  private bridge: OfficeBridge | null = null;
  private frame: HTMLIFrameElement | null = null;
  private registered: string | null = null;

  constructor(private readonly host: ExcelHost) {}

  /**
   * Loads the add-in's page anew, as Excel does for every workbook it opens. The custom functions become known to the workbook at once;
   * cells that call them wait for the page.
   */
  async start(frame: HTMLIFrameElement, manifest: AddinManifest, surroundings: { locale: Locale; theme: Theme }): Promise<void> {
    this.stop();
    await this.registerFunctions(manifest);
    this.frame = frame;
    this.host.resetStats();
    const connected = installExcelShim(frame, this.host, {
      displayLanguage: surroundings.locale,
      contentLanguage: surroundings.locale,
      theme: OFFICE_THEMES[surroundings.theme],
    });
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const page = new URL(manifest.taskpane);
    page.search = HOST_INFO_QUERY;
    frame.src = page.href;
    this.bridge = await connected;
    await loaded;
  }

  /** Ends the add-in's connection; its custom functions are called again once it is started. */
  stop(): void {
    this.bridge?.dispose();
    this.bridge = null;
  }

  /** Makes the custom functions known, once for each language: every time, all formulas are calculated again. */
  private async registerFunctions({ functions }: AddinManifest): Promise<void> {
    if (!functions || functions.metadata === this.registered) return;
    const metadata: CustomFunctionsMetadata = JSON.parse(new TextDecoder().decode(await fetchFile(functions.metadata)));
    this.host.registerCustomFunctions(metadata, functions.namespace);
    this.registered = functions.metadata;
  }

  /** Changes the Office theme. Excel has no event for it: a page looks again when it gets the focus, and its client keeps what it read for a while. */
  setTheme(theme: Theme): void {
    this.bridge?.setTheme(OFFICE_THEMES[theme]);
    for (const delay of [0, CLIENT_KEEPS_THEME_MILLISECONDS])
      setTimeout(() => this.frame?.contentWindow?.dispatchEvent(new Event('focus')), delay);
  }

  /** Runs the function that a ribbon button names; resolves when the add-in says that it is done, rejects where it knows no such function. */
  async run(action: string, control: string): Promise<void> {
    await this.bridge?.invokeAction(action, control);
  }
}
