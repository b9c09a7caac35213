import { InputError } from '../planning/input-error';

/** How large a range is. */
interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Makes sure that a range fits another cell by cell: the same rows and columns, or a row against a column of as many cells.
 *
 * @throws InputError `argument-shape`
 */
export function checkSameShape([other, allowed]: readonly [string, Size], [argument, found]: readonly [string, Size]): void {
  const vectors = isVector(allowed) && isVector(found) && allowed.rows * allowed.columns === found.rows * found.columns;
  if (vectors || (allowed.rows === found.rows && allowed.columns === found.columns)) return;
  throw new InputError('argument-shape', { argument, other, allowed: written(allowed), found: written(found) });
}

function isVector({ rows, columns }: Size): boolean {
  return rows === 1 || columns === 1;
}

function written({ rows, columns }: Size): string {
  return `${rows} × ${columns}`;
}
