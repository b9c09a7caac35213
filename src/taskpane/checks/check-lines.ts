import type { CheckLine, CheckReport } from '../../excel/contracts';
import { checkLabel } from '../../locales/sheets';
import { paneText } from '../../locales/pane';
import type { Formats } from '../language/formats';

/** A report split for reading: what is off first, what is zero to unfold. */
export interface CheckGroups {
  readonly off: readonly CheckLine[];
  readonly fine: readonly CheckLine[];
  /** One sentence over all of them. */
  readonly summary: string;
}

export function groupChecks(report: CheckReport, formats: Formats): CheckGroups {
  // The sheet has a language of its own; what the pane says is in the reader's.
  const lines = report.lines.map((line) => ({ ...line, label: checkLabel(line.label, formats.locale) }));
  const off = lines.filter(({ ok }) => !ok);
  const fine = lines.filter(({ ok }) => ok);
  const summary = off.length === 0 ? formats.count('checks-zero', fine.length) : formats.count('checks-off', off.length);
  return { off, fine, summary };
}

/** What a check comes to, in words: zero, by how much it is off, or that it cannot be calculated where its cell holds an error value. */
export function checkValue({ value, ok }: CheckLine, { locale, number }: Formats): string {
  if (ok) return paneText(locale, 'checks-fine');
  return typeof value === 'number' ? paneText(locale, 'checks-off-by', { value: number(value, 2) }) : paneText(locale, 'checks-unknown');
}
