import { createContext, useCallback, useContext } from 'react';
import type { TextParams } from '../../locales/text';
import { workbenchText, type WorkbenchText } from '../../locales/workbench';
import type { RibbonButton } from '../manifest/ribbon';
import { useStore, type Store } from '../session/store';
import type { Theme, WorkbenchState } from '../session/state';
import type { Locale } from '../../locales/locale';

/** What a person can do on the page around the grid. */
export interface WorkbenchActions {
  openFile(file: File): void;
  saveFile(): void;
  loadSample(): void;
  undo(): void;
  redo(): void;
  setTheme(theme: Theme): void;
  setLocale(locale: Locale): void;
  press(button: RibbonButton): void;
  showPane(open: boolean): void;
  setPaneWidth(width: number): void;
  /** The pane's frame is on the page: the add-in may be started in it. */
  attachPane(frame: HTMLIFrameElement): void;
  dismiss(notice: number): void;
}

export interface WorkbenchContextValue {
  readonly store: Store<WorkbenchState>;
  readonly actions: WorkbenchActions;
}

export const WorkbenchContext = createContext<WorkbenchContextValue | null>(null);

export function useWorkbench(): WorkbenchContextValue {
  const value = useContext(WorkbenchContext);
  if (!value) throw new Error('outside WorkbenchContext');
  return value;
}

/** Follows a part of the page's state. */
export function useWorkbenchState<Part>(select: (state: WorkbenchState) => Part): Part {
  return useStore(useWorkbench().store, select);
}

/** The texts of the page in the chosen language. */
export function useTexts(): (key: WorkbenchText, params?: TextParams) => string {
  const locale = useWorkbenchState((state) => state.locale);
  return useCallback((key, params) => workbenchText(locale, key, params), [locale]);
}
