import { COL } from './layout';
import { isFormula } from '../text-content';

const SUM_ONLY = /^=SUM\([^()]*(\([^()]*\)[^()]*)*\)$/;

const LEAF_MONTH = /^=IF\(ISNUMBER\(/;

/** What the formulas of a generated column begin with, in this version and those before it. */
const STARTS: readonly (readonly [first: number, count: number, starts: readonly RegExp[]])[] = [
  [COL.year, 1, [/^=IF\(ISNUMBER\(/, /^=ROUND\(/]],
  [COL.quarter, 4, [SUM_ONLY]],
  [COL.lastYear, 1, [/^=[^()]+!\$?[A-Z]+\$?\d+$/]],
  [COL.growth, 1, [/^=IF\(COUNT\(/, /^=IFERROR\(/, /^=""$/]],
  [COL.check, 1, [/^=ROUND\(/]],
  [COL.attention, 1, [/^=IF\(/, /^=""$/]],
  [COL.shareLastYear, 1, [/^=IF\(/]],
  [COL.share, 1, [/^=IF\(ISNUMBER\(/]],
];

/**
 * Whether a cell of a generated column of `Breakdown` still holds a formula of its column's kind, rather than something a person put there.
 * The months of a row with parts are sums of theirs, those of a lowest row are not. Formulas are told by how they begin, which survives renamed sheets and moved rows.
 */
export function isGenerated(column: number, content: unknown, hasParts: boolean): boolean {
  if (content === undefined || content === null || content === '') return true;
  if (!isFormula(content)) return false;
  // What is left of a formula of the plan when a sheet it needs was deleted.
  if (content.includes('#REF!')) return true;
  if (column >= COL.month && column < COL.month + 12) return (hasParts ? SUM_ONLY : LEAF_MONTH).test(content);
  const starts = STARTS.find(([first, count]) => column >= first && column < first + count)?.[2];
  return starts === undefined || starts.some((start) => start.test(content));
}
