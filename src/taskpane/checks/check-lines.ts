import type { CheckLine, CheckReport } from '../../excel/contracts';
import type { Formats } from '../language/formats';

/** A report split for reading: what is off first, what is zero to unfold. */
export interface CheckGroups {
  readonly off: readonly CheckLine[];
  readonly fine: readonly CheckLine[];
  /** One sentence over all of them. */
  readonly summary: string;
}

export function groupChecks(report: CheckReport, formats: Formats): CheckGroups {
  const off = report.lines.filter(({ ok }) => !ok);
  const fine = report.lines.filter(({ ok }) => ok);
  const summary = off.length === 0 ? formats.count('checks-zero', fine.length) : formats.count('checks-off', off.length);
  return { off, fine, summary };
}

/** A check's figure as the pane shows it: numbers to two decimals, error values as they stand. */
export function checkValue(value: number | string, formats: Formats): string {
  return typeof value === 'number' ? formats.number(value, 2) : value;
}
