import type { Engine } from '../../host/engine/engine';
import { attachUniverEngine } from '../../host/engine/univer';
import { ExcelHost } from '../../host/office/host';
import type { ChartSource } from '../grid/chart-layer';
import { createGrid, type Grid } from '../grid/create-grid';
import { fitRows } from '../grid/fit-rows';
import { followLinks } from '../grid/follow-links';
import { createGridView, type GridView } from '../grid/grid-view';
import { sheetCharts } from '../grid/sheet-charts';
import { sheetOutline, type OutlineSource } from '../outline/sheet-outline';
import { workbookChanges } from './changes';
import { followEngine } from './follow-engine';
import type { WorkbenchState } from './state';
import type { Store } from './store';
import { followTraffic } from './traffic';

const BOOK_ID = 'book';
/** Size of a new sheet's cells in pixels, as in Excel at its default font. */
const NEW_SHEET = { rowCount: 1000, columnCount: 26, defaultRowHeight: 20, defaultColumnWidth: 64 };

/** The grid, the engine under it and the local host that the add-in will speak to. */
export interface LocalExcel {
  readonly grid: Grid;
  readonly engine: Engine;
  readonly host: ExcelHost;
  readonly view: GridView;
  readonly charts: ChartSource;
  readonly outline: OutlineSource;
}

/**
 * Puts a grid with an empty workbook into an element and the local host behind it.
 *
 * @param within the element that charts and outline are laid out in
 */
export async function startLocalExcel(element: HTMLElement, within: HTMLElement, store: Store<WorkbenchState>): Promise<LocalExcel> {
  const { locale, theme } = store.get();
  const grid = await createGrid(element, { locale, dark: theme === 'dark' });
  grid.api.createWorkbook({
    id: BOOK_ID,
    name: 'Book1',
    sheetOrder: ['sheet-1'],
    sheets: { 'sheet-1': { id: 'sheet-1', name: 'Sheet1', ...NEW_SHEET } },
  });
  const engine = attachUniverEngine(grid.univer, BOOK_ID);
  const host = new ExcelHost(engine);
  const changes = workbookChanges(engine);
  const charts = sheetCharts(engine, changes.subscribe);
  const outline = sheetOutline(engine, changes.subscribe);
  fitRows(grid, engine, BOOK_ID);
  followLinks(grid.api, engine);
  followTraffic(host, store, changes.touch);
  followEngine(engine, store);
  const view = await createGridView(grid, BOOK_ID, within);
  host.screen.onUpdating = (updating) => view.setUpdating(updating);
  return { grid, engine, host, charts, outline, view };
}
