import type { FUniver } from '@univerjs/core/facade';
import type { Engine } from '../../../src/host/engine/engine';
import { followLinks } from '../../../src/workbench/grid/follow-links';

type Click = (event: { worksheet: unknown; row: number; column: number }) => void;

/** What is selected, in order, after a click on a cell of `Checks` that holds a formula. */
function clicked(formula: string): string[] {
  let click: Click = () => undefined;
  const api = {
    Event: { CellClicked: 'CellClicked' },
    addEvent: (_event: string, listener: Click) => {
      click = listener;
    },
  } as unknown as FUniver;
  const selected: string[] = [];
  const engine = {
    sheets: () => [
      { id: 's1', name: 'Checks' },
      { id: 's2', name: 'Breakdown' },
    ],
    select: (sheet: string, { row, column }: { row: number; column: number }) => selected.push(`${sheet} ${row} ${column}`),
  } as unknown as Engine;
  followLinks(api, engine);
  const worksheet = { getSheetName: () => 'Checks', getRange: () => ({ getFormula: () => formula }) };
  click({ worksheet, row: 4, column: 3 });
  return selected;
}

test('a link selects the cell it names, with what follows it in view', () => {
  expect(clicked('=HYPERLINK("#breakdown!B7","there")')).toEqual(['s2 14 9', 's2 6 1']);
  expect(clicked('=HYPERLINK("#B7","here")').at(-1)).toBe('s1 6 1');
});

test.each(['=HYPERLINK("#Gone!B7","there")', '=SUM(B7)', ''])('%s leaves the selection alone', (formula) =>
  expect(clicked(formula)).toEqual([]),
);
