import type { BookSnapshot } from '../../host/engine/snapshot';
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
import { problemText, type Notices } from './notices';
import type { Theme, WorkbenchState } from './state';
import type { Store } from './store';
import { readSample, readWorkbook, writeWorkbook, type Carried } from './workbook-files';

interface Parts {
  readonly excel: LocalExcel;
  readonly addin: Addin;
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

  /** The local Excel and the add-in. @throws Error before the page has started */
  get running(): Parts {
    if (!this.parts) throw new Error('the workbench is still starting');
    return this.parts;
  }

  /** Reads the manifest and the sample while the grid is made, then shows the sample and starts the add-in. */
  async start(manifestAddress: string, excel: Promise<LocalExcel>): Promise<void> {
    const { locale } = this.store.get();
    const manifest = await this.readManifest(manifestAddress, locale).catch((error: unknown) => this.fail('failed-manifest', error));
    this.store.set({ manifest });
    const sample = this.readSample(manifest);
    // Until it is waited for, below, its failure is nobody's: the grid may fail first.
    sample.catch(() => undefined);
    const running = await excel;
    this.parts = { excel: running, addin: new Addin(running.host) };
    running.host.taskPane.onAsked = (paneOpen) => this.store.set({ paneOpen });
    await this.show(await sample, workbenchText(locale, 'sample-name'));
  }

  private async readManifest(address: string, locale: Locale): Promise<AddinManifest> {
    this.manifestIn = await fetchManifest(address);
    return this.manifestIn(locale);
  }

  private fail(key: 'failed-manifest' | 'failed-sample', error: unknown): never {
    const reason = problemText(error, this.store.get().locale);
    throw new Error(workbenchText(this.store.get().locale, key, { reason }), { cause: error });
  }

  private readSample(manifest: AddinManifest): Promise<BookSnapshot> {
    return readSample(manifest.taskpane, this.store.get().locale).catch((error: unknown) => this.fail('failed-sample', error));
  }

  /** Shows a workbook and starts the add-in in it: together, because cells may wait for the add-in's functions. */
  private async show(book: BookSnapshot, name: string): Promise<void> {
    const { excel, addin } = this.running;
    addin.stop();
    const loaded = excel.engine.load(book);
    this.store.set({ workbook: name });
    await Promise.all([loaded, this.startAddin()]);
  }

  private async startAddin(): Promise<void> {
    const { manifest, locale, theme } = this.store.get();
    if (manifest) await this.running.addin.start(await this.frame, manifest, { locale, theme });
  }

  /** Opens an .xlsx workbook and starts the add-in in it; resolves to what could not be carried over, in words. */
  async open(bytes: Uint8Array, name: string): Promise<readonly string[]> {
    const { book, notCarried } = await readWorkbook(bytes, name, this.store.get().locale);
    await this.show(book, workbookName(name));
    return notCarried;
  }

  /** The workbook as .xlsx, calculated, and what could not be carried over. */
  async save(): Promise<Carried<{ bytes: Uint8Array }>> {
    const { engine } = this.running.excel;
    await engine.settle();
    return writeWorkbook(engine.snapshot(), this.store.get().locale);
  }

  /** Starts again from the sample workbook. */
  async openSample(): Promise<void> {
    const { manifest, locale } = this.store.get();
    if (manifest) await this.show(await this.readSample(manifest), workbenchText(locale, 'sample-name'));
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
      const { workbook } = this.store.get();
      const { bytes, notCarried } = await this.save();
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
    if (this.parts) this.parts.excel.host.taskPane.visible = open;
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
