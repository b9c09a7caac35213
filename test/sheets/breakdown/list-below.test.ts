import { EVENT_COLUMNS, EVENTS } from '../../../src/sheets/breakdown/events-layout';
import { rowsOfList } from '../../../src/sheets/breakdown/list-below';

const row = (cells: Record<number, string | boolean> = {}) =>
  Array.from({ length: EVENTS.listColumns }, (_, column) => cells[column] ?? '');
const line = row({ [EVENT_COLUMNS.event]: 'Brand day' });
const used = row({ [EVENT_COLUMNS.use]: false });
const table = [row({ 0: 'Event' }), line];

test.each([
  ['nothing below', [], 2],
  ['lines right below', [line, line, row()], 4],
  ['a note further down', [line, row(), line], 3],
  ['a line to be used or not, after a gap', [line, row(), used, row(), line], 5],
  ['lines as far as is looked', [line, line, line], 5],
])('%s', (_what, below, rows) => expect(rowsOfList([...table, ...below], 2)).toBe(rows));
