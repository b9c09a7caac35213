import { levelsOfRows } from '../../../src/planning/breakdown/levels-of-rows';
import { key, sales } from './plans';

const rows = [
  ...sales({ channel: 'JD', store: 'Flagship', product: 'Kettle' }, '2026-01', [1]),
  ...sales({ channel: 'Tmall', store: 'Outlet', product: 'Toaster' }, '2026-01', [1]),
];

describe('the levels of a plan whose definition is gone', () => {
  it.each([
    ['none', [''], []],
    ['channel', ['', 'JD', 'Tmall'], ['channel']],
    ['product', ['', 'Kettle', 'Toaster', 'New one'], ['product']],
    ['channel and product', ['', 'JD', key('JD', 'Kettle'), 'Tmall', key('Tmall', 'Toaster')], ['channel', 'product']],
    ['store and product', ['', 'Outlet', key('Outlet', 'Toaster')], ['store', 'product']],
  ])('are told from its rows: %s', (_, keys, levels) => expect(levelsOfRows(keys, rows)).toEqual(levels));

  it('are the higher ones where the history knows none of the names', () =>
    expect(levelsOfRows(['', key('A', 'B')], rows)).toEqual(['channel', 'store']));
});
