import { paneText } from '../../locales/pane';
import type { Locale } from '../../locales/locale';
import type { PaneState } from '../app/pane-state';

/** What is going on, and which of how many steps it is; work of a single step is not counted. */
export function runningText({ task, progress }: NonNullable<PaneState['running']>, locale: Locale): string {
  if (progress === null) return paneText(locale, task === 'read' ? 'reading-workbook' : 'working');
  const { label, step, steps } = progress;
  return steps === 1 ? label : paneText(locale, 'progress', { label, step, steps });
}

/** How much of it is done, 0 to 1; undefined where that is not known. */
export function runningShare({ progress }: NonNullable<PaneState['running']>): number | undefined {
  if (progress === null || (progress.steps === 1 && progress.part === undefined)) return undefined;
  return (progress.step - 1 + (progress.part ?? 0)) / progress.steps;
}
