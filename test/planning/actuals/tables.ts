import type { RawCell, RawTable } from '../../../src/files/raw-table';
import { actualsNoteText } from '../../../src/locales/actuals';
import { errorText } from '../../../src/locales/errors';
import { InputError } from '../../../src/locales/input-error';
import { LOCALES } from '../../../src/locales/locale';
import type { Actuals } from '../../../src/planning/actuals/actuals';
import type { Column } from '../../../src/planning/actuals/column';

/** A table as a file reader gives it: the first line is the header. */
export function table(header: readonly string[], ...rows: readonly (readonly RawCell[])[]): RawTable {
  return { header, rows, headerRow: 1, kind: 'csv', encoding: 'utf-8', delimiter: ',', sheet: null };
}

/** A column below a header on line 1. */
export function column(title: string, ...cells: readonly RawCell[]): Column {
  return { title, cells, row: (index) => index + 2 };
}

/** The InputError an action throws; its message must be complete in every language. */
export function refusal(action: () => unknown): InputError {
  let error: unknown;
  try {
    action();
  } catch (caught) {
    error = caught;
  }
  if (!(error instanceof InputError)) throw error ?? new Error('nothing was refused');
  for (const locale of LOCALES) {
    expect(errorText(locale, error.code)).not.toBe(error.code);
    expect(errorText(locale, error.code, error.params)).not.toMatch(/\{\w+\}|undefined|NaN/);
  }
  return error;
}

/** Notes as English sentences; they must be complete in every language. */
export function sentences(actuals: Actuals): string[] {
  for (const locale of LOCALES) {
    for (const { code, params } of actuals.notes) expect(actualsNoteText(locale, code, params)).not.toMatch(/\{\w+\}|undefined|NaN/);
  }
  return actuals.notes.map(({ code, params }) => actualsNoteText('en-US', code, params));
}
