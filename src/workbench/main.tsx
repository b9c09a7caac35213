import './workbench.css';
import '../locales/languages/all';
import { createRoot } from 'react-dom/client';
import { workbenchText } from '../locales/workbench';
import { WorkbenchApp, type GridOverlay } from './app/workbench-app';
import { WorkbenchContext } from './app/workbench-context';
import { startLocalExcel } from './session/local-excel';
import { Notices } from './session/notices';
import { NO_TRAFFIC, type WorkbenchState } from './session/state';
import { createStore } from './session/store';
import { Workbench } from './session/workbench';
import { workbenchApi } from './session/workbench-api';
import { readPreferences } from './settings/preferences';

/** The add-in is served one folder above this page, its manifest beside its start page. */
const MANIFEST = new URL('../manifest.xml', location.href).href;

const preferences = readPreferences();
const store = createStore<WorkbenchState>({
  ...preferences,
  workbook: workbenchText(preferences.locale, 'sample-name'),
  manifest: null,
  paneOpen: true,
  busy: null,
  notices: [],
  selection: null,
  circular: null,
  traffic: NO_TRAFFIC,
});
const notices = new Notices(store);
const workbench = new Workbench(store, notices);

// What no other part of the page has caught: nothing that fails goes unseen.
window.addEventListener('error', (event) => notices.error(event.error ?? event.message));
window.addEventListener('unhandledrejection', (event) => notices.error(event.reason));

const root = createRoot(document.getElementById('workbench')!);
const gridElement = document.createElement('div');
const context = { store, actions: workbench };

function show(overlay: GridOverlay | null, onMounted: (gridArea: HTMLElement) => void): void {
  root.render(
    <WorkbenchContext.Provider value={context}>
      <WorkbenchApp gridElement={gridElement} overlay={overlay} onMounted={onMounted} />
    </WorkbenchContext.Provider>,
  );
}

async function start(): Promise<void> {
  // The grid measures its element, so the page around it has to stand first.
  const gridArea = await new Promise<HTMLElement>((mounted) => show(null, mounted));
  const excel = startLocalExcel(gridElement, gridArea, store);
  await Promise.all([excel.then((running) => show(running, () => undefined)), workbench.start(MANIFEST, excel)]);
}

const ready = notices.during('busy-start', {}, start, 'failed-start').then((started) => {
  if (!started) throw new Error('the workbench did not start');
});
// Its failure has been shown; whoever waits for it is told as well.
ready.catch(() => undefined);
window.workbench = workbenchApi(workbench, ready);
