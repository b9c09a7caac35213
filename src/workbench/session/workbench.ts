import type { Locale } from '../../locales/locale';
import { workbenchText } from '../../locales/workbench';
import type { WorkbenchActions } from '../app/workbench-context';
import { fetchManifest } from '../manifest/fetch-manifest';
import type { AddinManifest } from '../manifest/manifest';
import type { RibbonButton } from '../manifest/ribbon';
import { keepPreferences, paneWidth } from '../settings/preferences';
import { Addin } from './addin';
import { downloadWorkbook, workbookName } from './files';
import type { LocalExcel } from './local-excel';
import type { Notices } from './notices';
import type { Theme, WorkbenchState } from './state';
import type { Store } from './store';
import { WorkbookFiles } from './workbook-files';

interface Parts {
  readonly excel: LocalExcel;
  readonly addin: Addin;
  readonly files: WorkbookFiles;
}

/** The page at work: carries out what a person, or `window.workbench`, asks of grid, files and add-in together. */
export class Workbench implements WorkbenchActions {
  private parts: Parts | null = null;
  private manifestIn: ((locale: Locale) => AddinManifest) | null = null;
  private offerFrame: (frame: HTMLIFrameElement) => void = () => undefined;
  private readonly frame = new Promise<HTMLIFrameElement>((resolve) => (this.offerFrame = resolve));

  constructor(
    private readonly store: Store<WorkbenchState>,
    private readonly notices: Notices,
  ) {}

  /** Grid, host and files. @throws Error before the page has started */
  get running(): Parts {
    if (!this.parts) throw new Error('the workbench is still starting');
    return this.parts;
  }

  /** Reads the manifest, takes over the grid, opens the sample and starts the add-in. */
  async start(manifest: string, excel: Promise<LocalExcel>): Promise<void> {
    const reading = fetchManifest(manifest).catch((error: unknown) => {
      throw new Error(this.text('failed-manifest', error));
    });
    const [manifestIn, running] = await Promise.all([reading, excel]);
    this.manifestIn = manifestIn;
    this.store.set({ manifest: manifestIn(this.store.get().locale) });
    this.parts = { excel: running, addin: new Addin(running.host), files: new WorkbookFiles(running.engine) };
    await this.openSample();
  }

  private text(key: 'failed-manifest' | 'failed-sample', error: unknown): string {
    return workbenchText(this.store.get().locale, key, { reason: error instanceof Error ? error.message : String(error) });
  }

  private async startAddin(): Promise<void> {
    const { manifest, locale, theme } = this.store.get();
    if (manifest) await this.running.addin.start(await this.frame, manifest, { locale, theme });
  }

  /** Opens an .xlsx workbook and starts the add-in in it; resolves to what could not be carried over, in words. */
  async open(bytes: Uint8Array, name: string): Promise<readonly string[]> {
    const notCarried = await this.running.files.open(bytes, name, this.store.get().locale);
    this.store.set({ workbook: workbookName(name) });
    await this.startAddin();
    return notCarried;
  }

  /** The workbook as .xlsx. */
  async save(): Promise<Uint8Array> {
    return (await this.running.files.save(this.store.get().locale)).bytes;
  }

  /** Starts again from the sample workbook. */
  async openSample(): Promise<void> {
    const { manifest, locale } = this.store.get();
    if (!manifest) return;
    await this.running.files.openSample(manifest.taskpane, locale).catch((error: unknown) => {
      throw new Error(this.text('failed-sample', error), { cause: error });
    });
    this.store.set({ workbook: workbenchText(locale, 'sample-name') });
    await this.startAddin();
  }

  /** Changes the language of page, grid and add-in; the add-in's page is loaded anew, as it is when Excel changes its language. */
  async changeLocale(locale: Locale): Promise<void> {
    keepPreferences({ locale });
    this.store.set({ locale, manifest: this.manifestIn?.(locale) ?? null });
    await this.running.excel.grid.setLocale(locale);
    await this.startAddin();
  }

  openFile(file: File): void {
    void this.notices.during('busy-open', { name: file.name }, async () => {
      const notCarried = await this.open(new Uint8Array(await file.arrayBuffer()), file.name);
      this.notices.success('opened', { name: file.name });
      if (notCarried.length > 0) this.notices.warning('not-carried', notCarried);
    });
  }

  saveFile(): void {
    void this.notices.during('busy-save', {}, async () => {
      const { workbook, locale } = this.store.get();
      const { bytes, notCarried } = await this.running.files.save(locale);
      downloadWorkbook(bytes, workbook);
      this.notices.success('saved', { name: `${workbook}.xlsx` });
      if (notCarried.length > 0) this.notices.warning('not-carried', notCarried);
    });
  }

  loadSample(): void {
    void this.notices.during('busy-sample', {}, () => this.openSample());
  }

  undo(): void {
    void this.running.excel.engine.undo();
  }

  redo(): void {
    void this.running.excel.engine.redo();
  }

  setTheme(theme: Theme): void {
    keepPreferences({ theme });
    this.store.set({ theme });
    this.parts?.excel.grid.setDark(theme === 'dark');
    this.parts?.addin.setTheme(theme);
  }

  setLocale(locale: Locale): void {
    if (locale !== this.store.get().locale) void this.notices.during('busy-language', {}, () => this.changeLocale(locale));
  }

  press({ action, id, label }: RibbonButton): void {
    if (action?.type === 'ShowTaskpane') this.showPane(!this.store.get().paneOpen);
    else if (action) void this.notices.during('busy-command', { name: label }, () => this.running.addin.run(action.name, id));
  }

  showPane(open: boolean): void {
    this.store.set({ paneOpen: open });
  }

  setPaneWidth(width: number): void {
    this.store.set({ paneWidth: paneWidth(width) });
    keepPreferences({ paneWidth: paneWidth(width) });
  }

  attachPane(frame: HTMLIFrameElement): void {
    this.offerFrame(frame);
  }

  dismiss(notice: number): void {
    this.notices.dismiss(notice);
  }
}
