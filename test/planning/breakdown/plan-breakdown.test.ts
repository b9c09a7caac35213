import { planNotes } from '../../../src/locales/notes';
import { NO_INPUTS } from '../../../src/planning/breakdown/no-inputs';
import { planBreakdown } from '../../../src/planning/breakdown/plan-breakdown';
import { key, locks, planOf as anyPlanOf, sales, SPEC, year } from './plans';

/** Sales here are as small as can be read: that the target is far from them is no news. */
const planOf: typeof anyPlanOf = (...input) => {
  const plan = anyPlanOf(...input);
  return { ...plan, notes: plan.notes.filter(({ code }) => !code.startsWith('target-far')) };
};

const TWO_CHANNELS = [
  ...sales({ channel: 'Tmall', product: 'Kettle' }, '2025-01', [...year(10), ...year(20)]),
  ...sales({ channel: 'JD POP', product: 'Kettle' }, '2025-01', [...year(10), ...year(30)]),
  ...sales({ channel: 'JD POP', product: 'Toaster' }, '2025-01', [...year(90), ...year(40)]),
];

describe('rows', () => {
  it('stand in a tree, the total first, siblings by last year’s sales', () => {
    const { rows } = planOf(TWO_CHANNELS);
    expect(rows.map(({ key: of, depth, parent, children }) => [of, depth, parent, children])).toEqual([
      ['', 0, -1, [1, 4]],
      [key('JD POP'), 1, 0, [2, 3]],
      [key('JD POP', 'Toaster'), 2, 1, []],
      [key('JD POP', 'Kettle'), 2, 1, []],
      [key('Tmall'), 1, 0, [5]],
      [key('Tmall', 'Kettle'), 2, 4, []],
    ]);
    expect(rows[2]).toMatchObject({ label: 'Toaster', level: 'product', member: { channel: 'JD POP', store: '', product: 'Toaster' } });
    expect(rows[0]).toMatchObject({ label: '', level: 'total', member: { channel: '', store: '', product: '' } });
  });

  it('hold the history of their months, parents the sum of their children', () => {
    const { rows, historyMonths } = planOf(TWO_CHANNELS);
    expect(historyMonths).toHaveLength(24);
    expect(historyMonths[0]).toEqual({ year: 2025, month: 1 });
    expect(rows[1]?.history.slice(10, 14)).toEqual([100, 100, 70, 70]);
  });

  it('leave levels out that were not chosen, and take chosen ones in their order from the top', () => {
    expect(planOf(TWO_CHANNELS, { levels: ['product'] }).rows.map(({ label }) => label)).toEqual(['', 'Kettle', 'Toaster']);
    expect(planOf(TWO_CHANNELS, { levels: ['product', 'channel'] }).spec.levels).toEqual(['channel', 'product']);
    expect(planOf(TWO_CHANNELS, { levels: [] }).rows).toHaveLength(1);
  });

  it('sum days and repeated lines of a month', () => {
    const twice = [...sales({ channel: 'A' }, '2026-01', year(1)), ...sales({ channel: 'A' }, '2026-01', year(2))];
    expect(planOf(twice, { levels: ['channel'] }).rows[1]?.history).toEqual(year(3));
  });

  it('do not come back when they last sold before the history used', () => {
    const old = sales({ channel: 'Closed', product: 'Fax' }, '2019-01', year(5));
    expect(planOf([...old, ...TWO_CHANNELS]).rows.map(({ label }) => label)).not.toContain('Closed');
  });

  it('include what sold only after the last whole year', () => {
    const thisYear = sales({ channel: 'Douyin', product: 'Kettle' }, '2027-02', [7]);
    const { rows, notes } = planOf([...TWO_CHANNELS, ...thisYear], { start: { year: 2028, month: 1 } });
    expect(rows.map(({ label }) => label)).toContain('Douyin');
    expect(notes).toContainEqual(expect.objectContaining({ code: 'no-last-year', params: expect.objectContaining({ row: 'Douyin' }) }));
  });

  it('added by a person stand last among their siblings, with the parents they need', () => {
    const added = [
      { channel: 'JD POP', store: '', product: 'Air fryer', like: 'JD POP > Kettle' },
      { channel: 'Douyin', store: '', product: 'Kettle', like: '' },
    ];
    const { rows, kept, notes } = planOf(TWO_CHANNELS, {}, { newRows: added });
    expect(rows.map(({ key: of }) => of)).toEqual([
      '',
      key('JD POP'),
      key('JD POP', 'Toaster'),
      key('JD POP', 'Kettle'),
      key('JD POP', 'Air fryer'),
      key('Tmall'),
      key('Tmall', 'Kettle'),
      key('Douyin'),
      key('Douyin', 'Kettle'),
    ]);
    expect(kept.methods).toEqual({ [key('JD POP', 'Air fryer')]: 'like' });
    expect(kept.likes).toEqual({ [key('JD POP', 'Air fryer')]: key('JD POP', 'Kettle') });
    expect(notes.filter(({ code }) => code === 'row-new').map(({ params }) => params['row'])).toEqual(['JD POP > Air fryer', 'Douyin']);
  });

  it('added by a person become ordinary rows once they have sold', () => {
    const added = [{ channel: 'Tmall', store: '', product: 'Kettle', like: '' }];
    expect(planOf(TWO_CHANNELS, {}, { newRows: added }).rows).toHaveLength(6);
  });
});

describe('history used', () => {
  const plan = (from: string, months: number, start = { year: 2027, month: 1 }) =>
    planOf(
      sales(
        { channel: 'A' },
        from,
        Array.from({ length: months }, () => 1),
      ),
      { levels: ['channel'], start },
    );
  const span = ({ historyMonths }: ReturnType<typeof plan>) => [
    historyMonths[0],
    historyMonths[historyMonths.length - 1],
    historyMonths.length,
  ];

  it('is the whole years just before the start, three at most', () => {
    expect(span(plan('2020-01', 84))).toEqual([{ year: 2024, month: 1 }, { year: 2026, month: 12 }, 36]);
    expect(span(plan('2024-06', 31))).toEqual([{ year: 2025, month: 1 }, { year: 2026, month: 12 }, 24]);
    expect(plan('2020-01', 84).notes).toEqual([]);
  });

  it('follows a fiscal year', () => {
    expect(span(plan('2024-04', 24, { year: 2026, month: 4 }))).toEqual([{ year: 2024, month: 4 }, { year: 2026, month: 3 }, 24]);
  });

  it('steps back to the latest whole year where history stops early, and says which', () => {
    const early = plan('2024-01', 33);
    expect(span(early)).toEqual([{ year: 2024, month: 1 }, { year: 2025, month: 12 }, 24]);
    expect(early.notes).toEqual([{ code: 'history-stops-early', params: { last: '2026-09', from: '2025-01', to: '2025-12' } }]);
  });

  it('is the fullest year where none is whole, and says how many months', () => {
    const part = plan('2025-10', 12);
    expect(span(part)).toEqual([{ year: 2026, month: 1 }, { year: 2026, month: 12 }, 12]);
    expect(part.notes[0]).toEqual({ code: 'history-part-year', params: { months: 9, from: '2026-01', to: '2026-12' } });
    expect(part.rows[1]?.history.slice(-4)).toEqual([1, null, null, null]);
    expect(part.rows.map(({ profileSource }) => profileSource)).toEqual(['even', 'parent']);
  });

  it('goes back over whole years only while there are sales', () => {
    const stray = [...sales({ channel: 'A' }, '2019-03', [1]), ...sales({ channel: 'A' }, '2026-01', year(1))];
    expect(span(planOf(stray, { levels: ['channel'] }))).toEqual([{ year: 2026, month: 1 }, { year: 2026, month: 12 }, 12]);
  });

  describe('with a month missing altogether', () => {
    const without = (...gone: string[]) => {
      const kept = sales({ channel: 'A' }, '2024-01', [...year(1), ...year(2), ...year(3)]);
      const dates = new Set(gone.flatMap((month) => sales({}, month, [1]).map(({ date }) => date)));
      return kept.filter(({ date }) => !dates.has(date));
    };

    it('refuses a gap in the last year, which the plan is held against: the message names the month and what to do', () => {
      expect(() => planOf(without('2026-05', '2026-08'), { levels: ['channel'] })).toThrow(
        'The history has nothing for 2026-05 (months missing in 2026-01 to 2026-12, the year the plan is held against: 2). ' +
          'Add the missing months, with 0 if nothing was sold, or keep only the history on one side of the gap.',
      );
    });

    it('refuses a gap in the part of a year that has to do for a whole one', () => {
      const part = sales({ channel: 'A' }, '2026-01', [1, 1, null, 1, 1]);
      expect(() => planOf(part, { levels: ['channel'] })).toThrow(
        expect.objectContaining({ code: 'history-month-missing', params: expect.objectContaining({ month: '2026-03', count: 1 }) }),
      );
    });

    it('does without an earlier year that has a gap, and names it once: the month is missing, not zero', () => {
      const { rows, notes } = planOf(without('2024-05'), { levels: ['channel'] });
      expect(rows[1]?.history[4]).toBeNull();
      expect(notes).toEqual([{ code: 'total-months-missing', params: { index: 0, count: 1, months: 36, first: '2024-05' } }]);
    });

    it('does not mind a gap before the years used, after them, or in the plan year', () => {
      const after = [...without(), ...sales({ channel: 'A' }, '2027-03', [1])];
      expect(planOf(after, { levels: ['channel'], start: { year: 2027, month: 1 } }).notes).toEqual([
        { code: 'history-after-start', params: { start: '2027-01', months: 1 } },
      ]);
      expect(planOf(after, { levels: ['channel'], start: { year: 2028, month: 1 } }).notes.map(({ code }) => code)).toEqual([
        'history-stops-early',
      ]);
      const before = [...sales({ channel: 'A' }, '2023-02', [1]), ...without()];
      expect(planOf(before, { levels: ['channel'] }).notes).toEqual([]);
    });
  });

  it('leaves out what lies in or after the plan year, and says so', () => {
    const late = plan('2026-01', 15);
    expect(span(late)).toEqual([{ year: 2026, month: 1 }, { year: 2026, month: 12 }, 12]);
    expect(late.notes).toEqual([{ code: 'history-after-start', params: { start: '2027-01', months: 3 } }]);
  });

  it('may be none: one total row, even', () => {
    const empty = planOf([]);
    expect(empty.rows).toHaveLength(1);
    expect(empty.historyMonths).toEqual([]);
    expect(empty.rows[0]?.profileSource).toBe('even');
    expect(empty.notes).toEqual([{ code: 'history-none', params: {} }]);
  });
});

describe('notes on rows', () => {
  it('tell of missing months, which stay missing instead of becoming zero', () => {
    const gap = [
      ...sales({ channel: 'A' }, '2026-01', year(2)),
      ...sales({ channel: 'B' }, '2026-01', [1, 1, null, 1, null, 1, 1, 1, 1, 1, 1, 1]),
    ];
    const { rows, notes } = planOf(gap, { levels: ['channel'] });
    expect(rows[2]?.history[2]).toBeNull();
    expect(rows[2]?.profileSource).toBe('parent');
    expect(notes).toEqual([
      { code: 'months-missing', params: { row: 'B', index: 2, count: 2, months: 12, first: '2026-03' } },
      { code: 'profile-from-total', params: { row: 'B', index: 2 } },
    ]);
  });

  it('tell of a gap in everything', () => {
    const gap = sales({ channel: 'A' }, '2025-01', [1, 1, null, 1, 1, 1, 1, 1, 1, 1, 1, 1, ...year(0)]);
    expect(planOf(gap, { levels: [] }).notes.map(({ code }) => code)).toEqual(['total-months-missing', 'profile-even']);
  });

  it('do not call the months before a row’s first sale missing', () => {
    const launched = [...sales({ channel: 'A' }, '2026-01', year(2)), ...sales({ channel: 'B' }, '2026-07', [1, 1, 1, 1, 1, 1])];
    expect(planOf(launched, { levels: ['channel'] }).notes.map(({ code }) => code)).toEqual(['profile-from-total']);
  });

  it('name the parent a row takes its profile from', () => {
    const launched = sales({ channel: 'Tmall', product: 'Blender' }, '2026-11', [5, 5]);
    expect(planOf([...TWO_CHANNELS, ...launched]).notes).toEqual([
      { code: 'profile-from-parent', params: { row: 'Tmall > Blender', index: 6, parent: 'Tmall' } },
    ]);
  });

  describe('on the shape of a last year that has none', () => {
    const pair = (before: number[], last: (number | null)[], product: string, channel = 'JD') =>
      sales({ channel, product }, '2025-01', [...before, ...last]);
    const lastYear = { method: 'last-year' } as const;
    const shapes = ({ notes }: ReturnType<typeof planOf>) => notes.filter(({ code }) => code.startsWith('last-year'));

    it('tell that the months are even, once for the whole plan', () => {
      const idle = [...pair(year(5), year(0), 'Kettle'), ...pair(year(5), year(0), 'Toaster')];
      expect(shapes(planOf(idle, lastYear))).toEqual([{ code: 'last-year-even', params: { index: 0 } }]);
      expect(shapes(planOf(idle, { method: 'history' }))).toEqual([]);
    });

    it('tell whose last year a row follows', () => {
      const one = [...pair(year(5), year(9), 'Kettle'), ...pair(year(5), year(0), 'Toaster'), ...pair(year(5), year(0), 'Fan', 'Tmall')];
      expect(shapes(planOf(one, lastYear))).toEqual([
        { code: 'last-year-from-parent', params: { index: 3, row: 'JD > Toaster', parent: 'JD' } },
        { code: 'last-year-from-total', params: { index: 4, row: 'Tmall' } },
      ]);
    });

    it('tell of a row alone that was given this shape', () => {
      const idle = [...pair(year(5), year(0), 'Kettle'), ...pair(year(5), year(0), 'Toaster')];
      const { notes } = planOf(idle, {}, { methods: { [key('JD', 'Kettle')]: 'last-year' } });
      expect(notes.filter(({ code }) => code === 'last-year-even-row').map(({ params }) => params['row'])).toEqual(['JD > Kettle']);
    });
  });

  it('name rows whose typed inputs no longer count', () => {
    const { notes } = planOf(
      TWO_CHANNELS,
      {},
      { shares: { [key('Gone', 'Kettle')]: 0.5 }, locks: { [key('Gone', 'Kettle')]: locks({ m1: 5 }) } },
    );
    expect(notes).toEqual([{ code: 'kept-row-gone', params: { row: 'Gone > Kettle' } }]);
  });

  it('fill every placeholder of their sentence, in every language', () => {
    const plans = [
      planOf(TWO_CHANNELS, { market: 'CN' }),
      planOf(TWO_CHANNELS, { market: 'VN' }),
      planOf(TWO_CHANNELS, { start: { year: 2028, month: 3 } }, { newRows: [{ channel: 'X', store: '', product: 'Y', like: '' }] }),
      planOf(sales({ channel: 'A' }, '2025-10', [1, 1, 1, ...year(1)]), { levels: ['channel'], start: { year: 2026, month: 4 } }),
      planOf([...TWO_CHANNELS, ...sales({ channel: 'Tmall', product: 'Fan' }, '2025-01', [...year(4), ...year(0)])], {
        method: 'last-year',
      }),
      planOf(sales({ channel: 'A' }, '2025-01', [...year(1), ...year(0)]), { levels: [], method: 'last-year' }),
    ];
    for (const { notes, festivalNote } of plans)
      for (const { code, params } of [...notes, ...(festivalNote ? [festivalNote] : [])])
        for (const texts of Object.values(planNotes)) {
          const placeholders = [...texts[code].matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
          expect(Object.keys(params)).toEqual(expect.arrayContaining(placeholders));
        }
  });
});

describe('what is refused', () => {
  it.each([
    ['target-not-a-number', { target: NaN }],
    ['target-negative', { target: -5 }],
    ['target-negative', { target: 0 }],
    ['target-too-small', { target: 0.3 }],
    ['target-too-small', { target: 400, digits: -3 }],
    ['target-too-large', { target: 1e13 + 1 }],
    ['target-too-large', { target: 1e11 + 1, digits: 2 }],
    ['target-too-large', { target: 2e15, digits: -8 }],
    ['start-not-a-month', { start: { year: 2027, month: 13 } }],
    ['digits-out-of-range', { digits: 0.5 }],
    ['level-not-in-history', { levels: ['store'] as const }],
  ])('%s', (code, spec) => {
    expect(() => planBreakdown({ spec: { ...SPEC, ...spec }, actuals: TWO_CHANNELS })).toThrow(expect.objectContaining({ code }));
  });

  it('says which columns there are', () => {
    expect(() => planOf(TWO_CHANNELS, { levels: ['store'] })).toThrow('it has: channel, product');
  });
});

it('is the same whatever the order of the actuals', () => {
  const reversed = planBreakdown({ spec: SPEC, actuals: [...TWO_CHANNELS].reverse(), kept: NO_INPUTS });
  expect(reversed).toEqual(planOf(TWO_CHANNELS));
});

describe('notes on new rows and sizes', () => {
  const sold = [...sales({ channel: 'A', product: 'x' }, '2026-01', year(5)), ...sales({ channel: 'B', product: 'x' }, '2026-01', year(5))];
  const added = (like: string) => ({ newRows: [{ channel: 'A', store: '', product: 'new', like }] });

  it('a new row like another follows that row, not the row above', () => {
    const { notes } = planOf(sold, {}, added('B > x'));
    expect(notes).toContainEqual({ code: 'profile-from-row', params: { index: 3, row: 'A > new', like: 'B > x' } });
    expect(notes.map(({ code }) => code)).not.toContain('profile-from-parent');
    expect(planOf(sold, {}, added('')).notes.map(({ code }) => code)).toContain('profile-from-parent');
  });

  it('a row whose months rest on no history needs no word about it', () => {
    const equal = { ...added(''), methods: { [key('A', 'new')]: 'equal' as const } };
    expect(planOf(sold, {}, equal).notes.map(({ code }) => code)).toEqual(['row-new']);
  });

  it('a name that fits several rows, or none, is refused with the rows it may mean', () => {
    expect(() => planOf(sold, {}, added('x'))).toThrow('A > new: “x” fits several rows. Write the one you mean in full: “A > x”, “B > x”.');
    expect(() => planOf(sold, {}, added('C'))).toThrow('A > new: the plan has no row “C”. Write one of its rows, such as “A”, “A > x”,');
  });

  it('rows that all sold nothing share equally, and are told to', () => {
    const idle = [
      ...sold,
      ...sales({ channel: 'C', product: 'y' }, '2026-01', year(0)),
      ...sales({ channel: 'C', product: 'z' }, '2026-01', year(0)),
    ];
    const { notes, rows } = planOf(idle, {});
    expect(notes.filter(({ code }) => code === 'share-equal').map(({ params }) => rows[Number(params['index'])]?.label)).toEqual([
      'y',
      'z',
    ]);
  });

  it.each([
    [110_000, 'target-far-above', 917],
    [1200, null, undefined],
    [10, 'target-far-below', 12],
    [130, null, undefined],
  ])('a target of %d over sales of 120', (target, code, times) => {
    const found = anyPlanOf(sold, { target }).notes.find((note) => note.code.startsWith('target-far'));
    expect(found?.code ?? null).toBe(code);
    if (times !== undefined) expect(found?.params).toEqual({ index: 0, times });
  });

  it.each([
    [120_000_000, -8, 100_000_000],
    [1200, -3, 1000],
    [1200.5, 0, 1201],
    [1200, -2, null],
    [1200.45, 2, null],
    [1.005, 3, null],
  ])('a target of %d with decimals %d is noted where it is planned as another', (target, digits, planned) => {
    const found = anyPlanOf(sold, { target, digits }).notes.filter(({ code }) => code === 'target-rounded');
    expect(found.map(({ params }) => params)).toEqual(planned === null ? [] : [{ index: 0, target, planned }]);
  });
});
