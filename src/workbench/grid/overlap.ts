import type { IRange } from '@univerjs/core';

/** The cells two ranges have in common, as no range or one; a range without any cell ends before it begins. */
export function overlap(a: IRange, b: IRange): IRange[] {
  const common = {
    startRow: Math.max(a.startRow, b.startRow),
    endRow: Math.min(a.endRow, b.endRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return common.startRow <= common.endRow && common.startColumn <= common.endColumn ? [common] : [];
}
