import type { HostStats } from '../../host/office/batch-stats';
import type { Locale } from '../../locales/locale';
import { placeOf } from './addresses';
import { readCells, writeCells, type CellContents, type CellInput } from './cells';
import type { Theme } from './state';
import type { Workbench } from './workbench';

/** What `window.workbench` offers to tests and to the curious (docs/workbench.md). */
export interface WorkbenchApi {
  /** Resolves when the grid, the first workbook and the add-in's page are up; rejects when one of them failed. */
  readonly ready: Promise<void>;
  /** Opens the bytes of an .xlsx file; resolves to what could not be carried over, in words. */
  open(bytes: Uint8Array, name?: string): Promise<readonly string[]>;
  save(): Promise<Uint8Array>;
  loadSample(): Promise<void>;
  get(address: string): CellContents;
  set(address: string, values: CellInput | readonly (readonly CellInput[])[]): Promise<void>;
  select(address: string): void;
  sheets(): { names: string[]; active: string };
  /** Resolves when the add-in's batches are answered and everything is calculated. */
  settle(): Promise<void>;
  stats(): HostStats;
  /** Makes the `batch`-th next batch of the add-in that writes (1 when left out) fail with an Office error code. */
  failNext(fault: { batch?: number; code: string; action?: number }): void;
  /** Acts as if a person were typing in a cell, or had finished. */
  setCellEditMode(on: boolean): void;
  setTheme(theme: Theme): void;
  setLocale(locale: Locale): Promise<void>;
}

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

export function workbenchApi(workbench: Workbench, ready: Promise<void>): WorkbenchApi {
  const engine = () => workbench.running.excel.engine;
  const host = () => workbench.running.excel.host;
  return {
    ready,
    open: (bytes, name = 'Book1.xlsx') => workbench.open(new Uint8Array(bytes), name),
    save: async () => (await workbench.save()).bytes,
    loadSample: () => workbench.openSample(),
    get: (address) => readCells(engine(), address),
    set: (address, values) => writeCells(engine(), address, values),
    select(address) {
      const { sheet, area } = placeOf(engine(), address);
      engine().select(sheet, area);
    },
    sheets() {
      const sheets = engine().sheets();
      const active = engine().activeSheet();
      return { names: sheets.map((sheet) => sheet.name), active: sheets.find((sheet) => sheet.id === active)?.name ?? '' };
    },
    settle: () => host().settle(),
    stats: () => host().stats(),
    failNext: ({ batch = 1, code, action }) => host().faults.failBatch({ batch, code, action, writing: true }),
    setCellEditMode: (on) => host().faults.setCellEditMode(on),
    setTheme: (theme) => workbench.setTheme(theme),
    setLocale: (locale) => workbench.changeLocale(locale),
  };
}
