import type { Locale } from '../../locales/locale';
import type { AddinManifest } from '../manifest/manifest';
import type { SelectionSummary } from './selection-summary';

export type Theme = 'light' | 'dark';

/** Something to tell the person: it stays until dismissed, good news for a few seconds. */
export interface Notice {
  readonly id: number;
  readonly kind: 'success' | 'warning' | 'error';
  readonly title: string;
  readonly lines: readonly string[];
}

/** What the add-in has exchanged with the workbook since it started. */
export interface Traffic {
  readonly syncs: number;
  readonly actions: number;
  /** Requests and responses together. */
  readonly bytes: number;
  /** Time the host spent on them. */
  readonly milliseconds: number;
}

/** Everything the page shows around the grid. */
export interface WorkbenchState {
  readonly workbook: string;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly manifest: AddinManifest | null;
  readonly paneOpen: boolean;
  readonly paneWidth: number;
  /** What is being waited for, in the reader's language; null when nothing is. */
  readonly busy: string | null;
  readonly notices: readonly Notice[];
  readonly selection: SelectionSummary | null;
  /** A cell of a circular reference, which Excel names at the foot of its window; null when there is none. */
  readonly circular: string | null;
  readonly traffic: Traffic;
}

export const NO_TRAFFIC: Traffic = { syncs: 0, actions: 0, bytes: 0, milliseconds: 0 };
