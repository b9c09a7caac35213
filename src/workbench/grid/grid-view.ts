import { IRenderManagerService, SHEET_VIEWPORT_KEY, type IRender, type Viewport } from '@univerjs/engine-render';
import type { Grid } from './create-grid';

/** One pane of the visible sheet (frozen rows and columns split it into up to four), in pixels of the grid's area on the page. */
export interface GridPane {
  readonly key: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where the sheet's own top left corner lies, relative to the pane. */
  readonly originLeft: number;
  readonly originTop: number;
  readonly zoom: number;
}

/** Follows what part of the sheet is in sight, so that other elements can be laid over it. */
export interface GridView {
  panes(): readonly GridPane[];
  /** Bottom edge of a row, in pixels of the sheet at zoom 1; -1 gives the top of the first. */
  rowBottom(row: number): number;
  /** Told after a frame in which anything about the panes has changed. */
  subscribe(listener: () => void): () => void;
  /** Draws what changes as it changes, or not until further notice. */
  setUpdating(updating: boolean): void;
  /** Scrolls the grid as if the wheel had been turned over it. */
  wheel(event: WheelEvent): void;
}

const PANES: readonly string[] = [
  SHEET_VIEWPORT_KEY.VIEW_MAIN,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP,
];
/** The grid draws its scroll bars inside the main pane's edge. */
const SCROLL_BAR = 10;

/** The drawing surface of a workbook; the grid makes it some moments after the workbook. */
function drawingSurface(grid: Grid, unitId: string): Promise<IRender> {
  const manager = grid.univer.__getInjector().get(IRenderManagerService);
  const present = manager.getRenderById(unitId);
  if (present) return Promise.resolve(present);
  return new Promise((resolve) => {
    const subscription = manager.created$.subscribe((render) => {
      if (render.unitId !== unitId) return;
      subscription.unsubscribe();
      resolve(render);
    });
  });
}

/** The view of a workbook shown in the grid; `within` is the element whose pixels the panes are given in. */
export async function createGridView(grid: Grid, unitId: string, within: HTMLElement): Promise<GridView> {
  const { scene, engine } = await drawingSurface(grid, unitId);
  const canvas = engine.getCanvasElement();
  const header = scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_LEFT_TOP);

  const pane = (viewport: Viewport, offset: { x: number; y: number }): GridPane => {
    const zoom = scene.scaleX;
    const left = viewport.left;
    const top = viewport.top;
    const main = viewport.viewportKey === SHEET_VIEWPORT_KEY.VIEW_MAIN;
    return {
      key: viewport.viewportKey,
      left: offset.x + left,
      top: offset.y + top,
      width: (viewport.width ?? 0) - (main ? SCROLL_BAR : 0),
      height: (viewport.height ?? 0) - (main ? SCROLL_BAR : 0),
      originLeft: headerWidth() * zoom - left - viewport.viewportScrollX * zoom,
      originTop: headerHeight() * zoom - top - viewport.viewportScrollY * zoom,
      zoom,
    };
  };
  const headings = () => grid.api.getActiveWorkbook()?.getActiveSheet().getSkeleton();
  const headerWidth = () => headings()?.rowHeaderWidth ?? header?.width ?? 0;
  const headerHeight = () => headings()?.columnHeaderHeight ?? header?.height ?? 0;

  const look = (): GridPane[] => {
    const outer = within.getBoundingClientRect();
    const inner = canvas.getBoundingClientRect();
    const offset = { x: inner.left - outer.left, y: inner.top - outer.top };
    return scene
      .getViewports()
      .filter(
        (viewport) => PANES.includes(viewport.viewportKey) && viewport.isActive && (viewport.width ?? 0) > 0 && (viewport.height ?? 0) > 0,
      )
      .map((viewport) => pane(viewport, offset));
  };

  // Hidden or resized rows move what is laid over the sheet without any pane changing.
  const sign = (panes: GridPane[]) => JSON.stringify([panes, headings()?.rowTotalHeight]);
  let seen = look();
  let signature = sign(seen);
  const listeners = new Set<() => void>();
  engine.endFrame$.subscribe(() => {
    const now = look();
    const next = sign(now);
    if (next === signature) return;
    seen = now;
    signature = next;
    for (const listener of listeners) listener();
  });
  return {
    panes: () => seen,
    rowBottom: (row) => {
      const edges = headings()?.rowHeightAccumulation ?? [];
      return row < 0 ? 0 : (edges[Math.min(row, edges.length - 1)] ?? 0);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    setUpdating: (updating) => {
      engine.renderEvenInBackground = updating;
    },
    wheel: (event) => canvas.dispatchEvent(new WheelEvent('wheel', event)),
  };
}
