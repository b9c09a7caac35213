import { area, Draft } from '../../../src/sheets/draft';
import { ROLES } from '../../../src/sheets/roles';
import { styleTree } from '../../../src/sheets/rolling/tree-style';

/** A total over two channels with two products each. */
const ROWS = [
  { parent: -1, depth: 0, children: [1, 4] },
  { parent: 0, depth: 1, children: [2, 3] },
  { parent: 1, depth: 2, children: [] },
  { parent: 1, depth: 2, children: [] },
  { parent: 0, depth: 1, children: [5] },
  { parent: 4, depth: 2, children: [] },
];

describe('the look of rows that stand above others', () => {
  it('is given to neighbours alike in one go, labels indented by depth', () => {
    const draft = new Draft();
    styleTree(draft, ROWS, { first: 6, column: 0, columns: 9 });
    const indent = (depth: number) => ({ horizontal: 'Left', indent: depth });
    expect(draft.styles).toEqual([
      { area: area(6, 0, 1, 9), style: ROLES.grand },
      { area: area(7, 0, 1, 9), style: ROLES.total },
      { area: area(7, 0), style: indent(1) },
      { area: area(8, 0, 2, 1), style: indent(2) },
      { area: area(10, 0, 1, 9), style: ROLES.total },
      { area: area(10, 0), style: indent(1) },
      { area: area(11, 0), style: indent(2) },
    ]);
  });

  it('indents nothing right of the labels', () => {
    const draft = new Draft();
    styleTree(draft, ROWS, { first: 6, column: 20, columns: 12 });
    expect(draft.styles.map(({ area: of }) => of)).toEqual([6, 7, 10].map((row) => area(row, 20, 1, 12)));
  });
});
