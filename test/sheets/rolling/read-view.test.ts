import type { Content } from '../../../src/sheets/blueprint';
import { gtmColumns } from '../../../src/sheets/rolling/layout';
import type { GtmRecord } from '../../../src/sheets/rolling/read-gtm';
import { readView } from '../../../src/sheets/rolling/read-view';

const RECORD: GtmRecord = {
  measure: 'netSales',
  months: [
    { year: 2027, month: 3 },
    { year: 2027, month: 4 },
  ],
  events: 0,
  usual: {},
};
const c = gtmColumns({ ...RECORD, events: { length: 0 } });

/** One lowest row that sells 10 in March and 20 in April, with other contents in some cells. */
function view(other: Readonly<Record<number, Content>> = {}) {
  const line: Content[] = Array.from({ length: c.end }, () => '');
  Object.assign(line, { [c.lowest]: 1, [c.path]: 'JD', [c.monthNet]: 10, [c.monthNet + 1]: 20 }, other);
  return readView({ name: 'My GTM', formulas: [line], values: [line] }, { row: 0, column: c.path, rows: 1, columns: 1 }, RECORD);
}

test('a view has the net sales of every row and month; a cell without a number counts as none', () => {
  expect(view({ [c.manual]: 'ten' }).map(({ forecast, manual }) => [forecast, manual])).toEqual([
    [10, 0],
    [20, 0],
  ]);
});

test('a view with an error value is not taken', () => {
  expect(() => view({ [c.monthNet + 1]: '#REF!' })).toThrow(
    expect.objectContaining({ code: 'rolling-view-error', params: { address: expect.stringContaining("'My GTM'!"), found: '#REF!' } }),
  );
});
