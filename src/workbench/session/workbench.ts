import { attachUniverEngine } from '../../host/engine/univer';
import type { Engine } from '../../host/engine/engine';
import { ExcelHost } from '../../host/office/host';
import type { Locale } from '../../locales/locale';
import type { TextParams } from '../../locales/text';
import { workbenchText, type WorkbenchText } from '../../locales/workbench';
import type { GridOverlay } from '../app/workbench-app';
import { createGrid, type Grid } from '../grid/create-grid';
import { createGridView } from '../grid/grid-view';
import { sheetCharts } from '../grid/sheet-charts';
import { fetchManifest, parseManifest } from '../manifest/manifest';
import { sheetOutline } from '../outline/sheet-outline';
import { keepPreferences } from '../settings/preferences';
import { Addin } from './addin';
import { placeOf } from './addresses';
import { workbookChanges } from './changes';
import { Notices } from './notices';
import { summarise } from './selection-summary';
import type { Theme, WorkbenchState } from './state';
import type { Store } from './store';
import { followTraffic } from './traffic';
import { WorkbookFiles } from './workbook-files';

const BOOK_ID = 'book';

/** The grid, the local host behind it and the add-in in its pane, once they are up. */
export interface Running {
  readonly grid: Grid;
  readonly engine: Engine;
  readonly host: ExcelHost;
  readonly addin: Addin;
  readonly files: WorkbookFiles;
}

/** The page at work: starts its parts and carries out what is asked of all of them together. */
export class Workbench {
  readonly notices: Notices;
  private running: Running | null = null;
  private manifestFile: { document: Document; address: string } | null = null;
  private frame: HTMLIFrameElement | null = null;
  private framed: (frame: HTMLIFrameElement) => void = () => undefined;
  private readonly frameReady = new Promise<HTMLIFrameElement>((resolve) => (this.framed = resolve));

  constructor(
    readonly store: Store<WorkbenchState>,
    /** Where the add-in's files are served from. */
    private readonly base: string,
  ) {
    this.notices = new Notices(store);
  }
}
