import fc from 'fast-check';
import { EVENT_FIELDS, eventRow, sameRow, type EventCell, type EventRow } from '../../../src/planning/events/event-row';
import { marketEvents } from '../../../src/planning/events/market-events';
import { mergeEvents, type KeptEvents } from '../../../src/planning/events/merge-events';
import { serialOf } from '../../../src/calendar/serial';

const year = (of: number) => ({ first: serialOf(of, 1, 1), last: serialOf(of, 12, 31) });
const fresh = (market: 'CN' | 'VN', of: number) => marketEvents(market, { lastYear: year(of - 1), planYear: year(of), yearsApart: 1 }, {});
const kept = (rows: readonly EventRow[], made: readonly EventRow[] | null, dropped: readonly string[] = []): KeptEvents => ({
  rows,
  made,
  dropped,
  market: 'CN',
  asOf: '',
});
const CN27 = fresh('CN', 2027);
const CN28 = fresh('CN', 2028);
const find = (rows: readonly EventRow[], event: string, platform: string) =>
  rows.find((row) => JSON.stringify([row.event, row.platform]) === JSON.stringify([{ word: event }, { word: platform }]));
const BRAND_DAY = eventRow({
  event: 'Brand day',
  platform: { word: 'jd' },
  planFirst: 46_500,
  planLast: 46_501,
  uplift: 4,
  use: { word: 'yes' },
});

test('a first list is that of the calendar', () => {
  expect(mergeEvents(CN27, 'CN', null).rows.map(({ cells }) => cells)).toEqual(CN27);
});

test('another plan year renews what nobody typed, cell by cell', () => {
  const typed = CN27.map((row) => (row === find(CN27, 'double-11', 'jd') ? { ...row, uplift: 3, planFirst: 46_671 } : row));
  const cells = mergeEvents(CN28, 'CN', kept(typed, CN27)).rows.map((row) => row.cells);
  const renewed = find(CN28, 'double-11', 'jd');
  expect(find(cells, 'double-11', 'jd')).toEqual({ ...renewed, uplift: 3, planFirst: 46_671 });
  expect(find(cells, '618', 'tmall')).toEqual(find(CN28, '618', 'tmall'));
});

test('a line that was deleted does not come back, next year neither', () => {
  const without = CN27.filter((row) => row !== find(CN27, 'double-12', 'all'));
  const first = mergeEvents(CN27, 'CN', kept(without, CN27));
  expect(first.dropped).toEqual(['CN/double-12/all']);
  const made = first.rows.flatMap((row) => (row.made ? [row.made] : []));
  const next = mergeEvents(
    CN28,
    'CN',
    kept(
      first.rows.map((row) => row.cells),
      made,
      first.dropped,
    ),
  );
  expect(
    find(
      next.rows.map((row) => row.cells),
      'double-12',
      'all',
    ),
  ).toBeUndefined();
});

test('another market takes the lines nobody touched along and leaves the others', () => {
  const typed = [...CN27.map((row) => (row === find(CN27, 'double-11', 'jd') ? { ...row, uplift: 3 } : row)), BRAND_DAY];
  const rows = mergeEvents(fresh('VN', 2027), 'VN', kept(typed, CN27)).rows.map((row) => row.cells);
  expect(find(rows, '618', 'tmall')).toBeUndefined();
  expect(find(rows, 'double-11', 'jd')?.uplift).toBe(3);
  expect(rows).toContainEqual(BRAND_DAY);
  expect(find(rows, 'tet', 'all')).toBeDefined();
});

const cell: fc.Arbitrary<EventCell> = fc.oneof(
  fc.constantFrom<EventCell>('', 'x', 3, true, { word: 'yes' }, { word: 'no' }),
  fc.integer({ min: 46_000, max: 47_000 }),
);
const edits = fc.record({
  typed: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...EVENT_FIELDS), cell), { maxLength: 12 }),
  deleted: fc.array(fc.nat(), { maxLength: 4 }),
  added: fc.array(
    fc.record(Object.fromEntries(EVENT_FIELDS.map((field) => [field, cell])) as Record<(typeof EVENT_FIELDS)[number], typeof cell>),
    {
      maxLength: 3,
    },
  ),
});
const edited = (
  rows: readonly EventRow[],
  { typed, deleted, added }: typeof edits extends fc.Arbitrary<infer T> ? T : never,
): EventRow[] => {
  const lines = rows.map((row) => ({ ...row }));
  for (const [at, field, content] of typed) Object.assign(lines[at % lines.length] ?? {}, { [field]: content });
  return [...lines.filter((_, at) => !deleted.some((gone) => gone % lines.length === at)), ...added];
};

test('whatever a person types, adds or deletes, a build for the same year leaves the list exactly so, and a second one as well', () => {
  fc.assert(
    fc.property(edits, (given) => {
      const mine = edited(CN27, given);
      const once = mergeEvents(CN27, 'CN', kept(mine, CN27));
      expect(once.rows.map((row) => row.cells)).toEqual(mine);
      const made = once.rows.flatMap((row) => (row.made ? [row.made] : []));
      const twice = mergeEvents(CN27, 'CN', kept(mine, made, once.dropped));
      expect(twice.rows.map((row) => row.cells)).toEqual(mine);
    }),
  );
});

test('in another year every cell a person typed still stands in its line, and every line a person added', () => {
  fc.assert(
    fc.property(edits, (given) => {
      const mine = edited(CN27, given);
      const { rows } = mergeEvents(CN28, 'CN', kept(mine, CN27));
      mine.forEach((row, from) => {
        const now = rows.find((line) => line.from === from);
        const untouched = CN27.some((made) => sameRow(made, row));
        if (untouched && !now) return;
        expect(now).toBeDefined();
        if (!CN27.some((made) => made.event === row.event && made.platform === row.platform)) expect(now?.cells).toEqual(row);
      });
    }),
  );
});
