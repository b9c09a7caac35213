import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FESTIVAL_ALIASES } from '../../src/calendar/festival-aliases';
import { festivalDate, FESTIVALS, findFestival, type Festival } from '../../src/calendar/festivals';
import { dayOf, isoDate } from '../../src/calendar/serial';

const date = (festival: Festival, year: number) => isoDate(festivalDate(festival, year) ?? 0);

describe('festivalDate', () => {
  it.each([
    ['cny', 2027, '2027-02-06'],
    ['cny', 2030, '2030-02-03'],
    ['tet', 2030, '2030-02-02'],
    ['mid-autumn', 2025, '2025-10-06'],
    ['womens-day', 2027, '2027-03-08'],
    ['reunification-day', 2027, '2027-04-30'],
    ['labour-day', 2027, '2027-05-01'],
    ['mothers-day', 2026, '2026-05-10'],
    ['fathers-day', 2026, '2026-06-21'],
    ['national-day-vn', 2027, '2027-09-02'],
    ['national-day-cn', 2027, '2027-10-01'],
    ['womens-day-vn', 2027, '2027-10-20'],
    ['singles-day', 2027, '2027-11-11'],
    ['teachers-day-vn', 2027, '2027-11-20'],
    ['thanksgiving', 2026, '2026-11-26'],
    ['black-friday', 2026, '2026-11-27'],
    ['618', 2027, '2027-06-18'],
    ['double-12', 2027, '2027-12-12'],
    ['cyber-monday', 2026, '2026-11-30'],
  ] as const)('%s %d is %s', (festival, year, expected) => expect(date(festival, year)).toBe(expected));

  it.each(FESTIVALS)('%s has a day in every year from 2015 to 2040, and none outside', (festival) => {
    for (let year = 2015; year <= 2040; year++) expect(dayOf(festivalDate(festival, year) ?? 0).year).toBe(year);
    expect(festivalDate(festival, 2014)).toBeNull();
    expect(festivalDate(festival, 2041)).toBeNull();
    expect(festivalDate(festival, 2026.5)).toBeNull();
  });
});

describe('findFestival', () => {
  it.each([
    ['cny', 'cny'],
    [' CNY ', 'cny'],
    ['Spring Festival', 'cny'],
    ['春节', 'cny'],
    ['Tết', 'tet'],
    ['tet nguyen dan', 'tet'],
    ['TẾT NGUYÊN ĐÁN', 'tet'],
    ['Dragon_Boat', 'dragon-boat'],
    ['Women’s Day', 'womens-day'],
    ["women's day", 'womens-day'],
    ['Trung thu', 'mid-autumn-vn'],
    ['双十一', 'singles-day'],
    ['Black Friday', 'black-friday'],
    ['8/3', 'womens-day'],
    ['618', '618'],
    ['9.9', '9.9'],
    ['12.12', 'double-12'],
    ['double 12', 'double-12'],
    ['Double11', 'singles-day'],
    ['BlackFriday', 'black-friday'],
    ['春 节', 'cny'],
    ['VN womens day', 'womens-day-vn'],
    ['National Day CN', 'national-day-cn'],
  ])('understands %s', (typed, festival) => expect(findFestival(typed)).toBe(festival));

  it.each(['', 'new moon', 'national day', 'constructor'])('does not guess: “%s”', (typed) => expect(findFestival(typed)).toBeNull());

  it('gives every name and every alias to one festival only', () => {
    for (const festival of FESTIVALS) {
      expect(findFestival(festival)).toBe(festival);
      for (const alias of FESTIVAL_ALIASES[festival]) expect([alias, findFestival(alias)]).toEqual([alias, festival]);
    }
  });
});

describe('docs/calendar.md', () => {
  it('lists the festivals with their aliases', () => {
    const text = readFileSync(path.resolve(__dirname, '../../docs/calendar.md'), 'utf8');
    const listed = [...text.matchAll(/^\| `([^`]+)` \| [^|]+ \| ([^|]*) \|$/gm)].map(([, name, aliases]) => [name, aliases?.trim()]);
    expect(listed).toEqual(FESTIVALS.map((festival) => [festival, FESTIVAL_ALIASES[festival].join(', ')]));
  });
});
