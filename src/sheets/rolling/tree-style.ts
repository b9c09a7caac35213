import { area, type Draft } from '../draft';
import { ROLES } from '../roles';
import type { TreeRow } from '../tree-rows';

interface StyledRow extends TreeRow {
  readonly depth: number;
}

/**
 * How rows above others stand out and rows below are indented, neighbours alike in one go.
 *
 * @param place where the first of them stands, and how many columns they have; only labels, which stand in the sheet's first column, are indented
 */
export function styleTree(
  draft: Draft,
  rows: readonly StyledRow[],
  { first, column, columns }: { readonly first: number; readonly column: number; readonly columns: number },
): void {
  const looks = rows.map(({ parent, depth, children }) => {
    if (parent < 0) return { style: ROLES.grand, depth };
    return { style: children.length === 0 ? null : depth === 1 ? ROLES.total : ROLES.subtotal, depth };
  });
  for (let index = 0; index < looks.length;) {
    const look = looks[index];
    let end = index + 1;
    while (end < looks.length && looks[end]?.style === look?.style && looks[end]?.depth === look?.depth) end += 1;
    if (look?.style) draft.style(area(first + index, column, end - index, columns), look.style);
    if (look && look.depth > 0 && column === 0)
      draft.style(area(first + index, 0, end - index, 1), { horizontal: 'Left', indent: look.depth });
    index = end;
  }
}
