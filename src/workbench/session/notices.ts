import type { Locale } from '../../locales/locale';
import { InputError } from '../../locales/input-error';
import { errorText } from '../../locales/errors';
import { workbenchText, type WorkbenchText } from '../../locales/workbench';
import type { TextParams } from '../../locales/text';
import type { Notice, WorkbenchState } from './state';
import type { Store } from './store';

const MOST_AT_ONCE = 4;

/** A sentence for something that went wrong: in the reader's language where the error is one we know. */
export function problemText(error: unknown, locale: Locale): string {
  if (error instanceof InputError) return errorText(locale, error.code, error.params);
  return error instanceof Error ? error.message : String(error);
}

/** Tells the person what happened, and what is being waited for. */
export class Notices {
  private last = 0;

  constructor(private readonly store: Store<WorkbenchState>) {}

  private text(key: WorkbenchText, params?: TextParams): string {
    return workbenchText(this.store.get().locale, key, params);
  }

  private show(notice: Omit<Notice, 'id'>): void {
    this.last += 1;
    const notices = [...this.store.get().notices, { ...notice, id: this.last }];
    this.store.set({ notices: notices.slice(-MOST_AT_ONCE) });
  }

  success(key: WorkbenchText, params?: TextParams): void {
    this.show({ kind: 'success', title: this.text(key, params), lines: [] });
  }

  warning(title: WorkbenchText, lines: readonly string[]): void {
    this.show({ kind: 'warning', title: this.text(title), lines });
  }

  /** Shows an error, under a title that says what did not work; the browser's console gets it whole. */
  error(error: unknown, title: WorkbenchText = 'failed'): void {
    console.error(error);
    this.show({ kind: 'error', title: this.text(title), lines: [problemText(error, this.store.get().locale)] });
  }

  dismiss(id: number): void {
    this.store.set({ notices: this.store.get().notices.filter((notice) => notice.id !== id) });
  }

  /** Runs work that takes a while: the foot of the page says what, a failure is shown. @returns whether it succeeded */
  async during(key: WorkbenchText, params: TextParams, work: () => Promise<void>, failure: WorkbenchText = 'failed'): Promise<boolean> {
    this.store.set({ busy: this.text(key, params) });
    try {
      await work();
      return true;
    } catch (error) {
      this.error(error, failure);
      return false;
    } finally {
      this.store.set({ busy: null });
    }
  }
}
