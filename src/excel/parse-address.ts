import { columnIndexOf } from '../sheets/address';
import type { Area } from '../sheets/blueprint';

/**
 * Sheet and area of a reference such as `=Breakdown!$A$7:$V$133` or `'My sheet'!B2`; null for anything else (a deleted area is `#REF!`).
 */
export function parseReference(reference: string): { sheet: string; area: Area } | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(reference.trim());
  if (!match) return null;
  const [, quoted, plain, c1 = 'A', r1 = '1', c2 = c1, r2 = r1] = match;
  const row = Number(r1) - 1;
  const column = columnIndexOf(c1);
  return {
    sheet: quoted === undefined ? (plain ?? '') : quoted.replace(/''/g, "'"),
    area: { row, column, rows: Number(r2) - row, columns: columnIndexOf(c2) - column + 1 },
  };
}
