import { parseCell } from '../../host/engine/address';

/** A place in the workbook that a link leads to; no sheet means the one the link stands on. */
export interface LinkTarget {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/** Where a formula `HYPERLINK("#Sheet!A1", ...)` with a written address leads; null for every other formula and for the web. */
export function linkTarget(formula: string): LinkTarget | null {
  const link = /^=HYPERLINK\("#((?:[^"]|"")+)"[,)]/i.exec(formula)?.[1]?.replace(/""/g, '"');
  const [, quoted, plain, address] = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})/i.exec(link ?? '') ?? [];
  if (address === undefined) return null;
  return { sheet: quoted?.replace(/''/g, "'") ?? plain ?? null, ...parseCell(address) };
}
