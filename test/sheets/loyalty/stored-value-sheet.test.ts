import fc from 'fast-check';
import { emptyCard } from '../../../src/planning/loyalty/card-inputs';
import { fiscalYearOfMonths } from '../../../src/planning/loyalty/fiscal-years';
import type { StoredCardInputs } from '../../../src/planning/loyalty/loyalty-inputs';
import { BREAKAGE_METHODS, storedValue, type StoredValueCard, type StoredValueMonth } from '../../../src/planning/loyalty/stored-value';
import { loyaltyTemplate } from '../../../src/planning/loyalty/templates';
import { LOCALES } from '../../../src/locales/locale';
import { cell } from '../../../src/sheets/address';
import { readStoredValue } from '../../../src/sheets/loyalty/read-stored-value';
import { CARD, CARD_FIELDS, CARD_LINES, cardLineRow, STORED_CHECKS, type CardLine } from '../../../src/sheets/loyalty/stored-layout';
import { DrawnLoyalty } from './drawn-loyalty';

const NAMES = { segments: ['Member', 'Silver', 'Gold'], rewards: ['Voucher', 'Gift', 'Service'], cards: ['12,000', '25,000'] } as const;
const MONTHS = 8;
const ASSUMPTIONS = {
  ...loyaltyTemplate('blank', NAMES, { year: 2027, month: 10 }, MONTHS).assumptions,
  fiscalYearStart: 1,
  caps: [null, null],
};
const SHEET = 'Stored Value';
const SOLD = [10, 0, 25, 4, 0, 7, 30, 2];
const CARD_OF: StoredValueCard = {
  name: 'Card',
  price: 1000,
  bonus: 50,
  sold: SOLD,
  useCurve: [0.1, 0.3, 0.2, 0, 0.25],
  opening: [],
  breakage: null,
  method: 'proportional',
  remoteAfter: null,
  expiryMonths: null,
};

const drawn = (cards: readonly StoredCardInputs[], more: Partial<Parameters<typeof DrawnLoyalty.of>[1]> = {}): Promise<DrawnLoyalty> =>
  DrawnLoyalty.of(ASSUMPTIONS, { inputs: { cards }, ...more });

const months = (book: DrawnLoyalty, first: number, line: CardLine): unknown[] =>
  book.block(SHEET, cardLineRow(first, line), book.context.at.month, 1, MONTHS)[0] ?? [];
const years = (book: DrawnLoyalty, first: number, line: CardLine): unknown[] =>
  book.block(SHEET, cardLineRow(first, line), book.context.at.year, 1, book.context.shape.years)[0] ?? [];
const checks = (book: DrawnLoyalty): unknown[] =>
  book.block(SHEET, book.context.stored.checks, book.context.at.year, STORED_CHECKS.length, 1).flat();
const NONE = STORED_CHECKS.map(() => 0);

/** What the model says of a line, by month. */
function expected(rows: readonly StoredValueMonth[], line: CardLine): number[] {
  // What is owed when the plan begins follows of the first month.
  if (line === 'liabilityOpening')
    return rows.map(({ liability, received, usedRevenue, breakageRevenue }) => liability + usedRevenue + breakageRevenue - received);
  return rows.map((row) => row[line]);
}

/** To a billionth, and what the last digit of the largest amount leaves where differences are taken. */
function closeAll(found: readonly unknown[], wanted: readonly number[], largest: number): void {
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((value, at) => {
    expect(typeof found[at]).toBe('number');
    expect(Math.abs(Number(found[at]) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)) + 1e-14 * largest);
  });
}

/** Every line of every card, of all together, and the sums of fiscal years, against the model. */
function agrees(book: DrawnLoyalty, cards: readonly StoredValueCard[]): void {
  const { stored, shape } = book.context;
  const models = cards.map(storedValue);
  const yearOf = fiscalYearOfMonths(shape);
  const largest = Math.max(...models.flat().map(({ opening, sold }) => opening + sold));
  for (const line of CARD_LINES) {
    const each = models.map((rows) => expected(rows, line));
    each.forEach((values, of) => closeAll(months(book, stored.cards[of]!.lines, line), values, largest));
    const all = SOLD.map((_, month) => each.reduce((sum, values) => sum + values[month]!, 0));
    closeAll(months(book, stored.all, line), all, largest);
    const ofYear = Array.from({ length: shape.years }, (_, year) => {
      const own = all.filter((__, month) => yearOf[month] === year);
      if (line === 'opening' || line === 'liabilityOpening') return own[0]!;
      return line === 'balance' || line === 'liability' ? own.at(-1)! : own.reduce((sum, value) => sum + value, 0);
    });
    closeAll(years(book, stored.all, line), ofYear, largest);
  }
}

const CASES: Readonly<Record<string, Partial<StoredValueCard>>> = {
  'breakage in proportion to use': {},
  'credit from before the plan': { opening: [4000, 0, 7000, 300, 250, 9000] },
  'breakage as typed': { breakage: 0.05, opening: [100, 200] },
  'expected breakage above what the curve leaves': { breakage: 0.4 },
  'remote at the end of the curve': { method: 'remote', opening: [4000, 1000, 500, 0, 80] },
  'remote before the curve ends': { method: 'remote', remoteAfter: 2, opening: [4000, 1000, 500] },
  'remote long after': { method: 'remote', remoteAfter: 6, opening: [4000, 1000, 500, 60] },
  'credit that expires': { expiryMonths: 3, opening: [4000, 1000, 500] },
  'credit that expires before it is remote': { expiryMonths: 2, method: 'remote', bonus: 0, opening: [12, 5] },
  'all of it used': { useCurve: [0.5, 0.3, 0.2], opening: [900, 40, 30] },
  'used at once': { useCurve: [1], bonus: 0 },
  'never used': { useCurve: [0, 0, 0], method: 'remote' },
};

describe('the sheet Stored Value', () => {
  const names = Object.keys(CASES);
  const groups = [0, 4, 8].map((from) => names.slice(from, from + 4));
  it.each(groups.map((group) => [group.join('; '), group] as const))('is the model: %s', async (_, group) => {
    const cards = group.map((name) => ({ ...CARD_OF, ...CASES[name] }));
    const book = await drawn(cards);
    agrees(book, cards);
    expect(checks(book)).toEqual(NONE);
    expect(book.block(SHEET, 2, 0, 1, 1)[0]?.[0]).toBe('All checks are zero.');
  });

  it('is the model whatever the cards', async () => {
    const amounts = (most: number, from: number, to: number) =>
      fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: most })), { minLength: from, maxLength: to });
    const card: fc.Arbitrary<StoredValueCard> = fc
      .record({
        price: fc.integer({ min: 1, max: 30_000 }),
        bonus: fc.integer({ min: 0, max: 5000 }),
        sold: amounts(50, MONTHS, MONTHS),
        weights: amounts(100, 1, 14),
        usedInAll: fc.double({ min: 0, max: 1, noNaN: true }),
        opening: amounts(100_000, 0, 9),
        breakage: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        method: fc.constantFrom(...BREAKAGE_METHODS),
        remoteAfter: fc.option(fc.integer({ min: 0, max: 18 })),
        expiryMonths: fc.option(fc.integer({ min: 0, max: 18 })),
      })
      .map(({ weights, usedInAll, opening, ...rest }) => {
        const all = weights.reduce((sum, one) => sum + one, 0);
        const useCurve = weights.map((one) => (all > 0 ? (usedInAll * one) / all : 0));
        return { ...rest, name: 'Any', useCurve, opening: opening.slice(0, rest.expiryMonths ?? opening.length) };
      });
    await fc.assert(
      fc.asyncProperty(fc.array(card, { minLength: 4, maxLength: 4 }), async (cards) => {
        const book = await drawn(cards);
        agrees(book, cards);
        const early = cards.filter(({ expiryMonths, useCurve }) => {
          const first = useCurve.findIndex((part) => part > 0);
          return expiryMonths !== null && expiryMonths < Math.max(1, first);
        });
        expect(checks(book)).toEqual(STORED_CHECKS.map((check) => (check === 'expiry' ? early.length : 0)));
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  it('ends the curve at the last month typed', async () => {
    const tail = [...CARD_OF.useCurve, null, null];
    const remote = { ...CARD_OF, method: 'remote' } as const;
    const book = await drawn([{ ...remote, useCurve: tail }]);
    agrees(book, [remote]);
  });

  it('shows zeros for a card without a price, and says so once one is sold', async () => {
    const book = await drawn([emptyCard('Card', MONTHS)]);
    const { stored, at } = book.context;
    const [rows] = stored.cards;
    const price = rows!.fields + CARD_FIELDS.indexOf('price');
    const meaning = () => String(book.block(SHEET, price, CARD.meaning, 1, 1)[0]?.[0]);
    const said = () => book.block(SHEET, 2, 0, 1, 1)[0]?.[0];
    const zeros = (wrong: (typeof STORED_CHECKS)[number] | null) => {
      for (const line of CARD_LINES) expect(months(book, rows!.lines, line)).toEqual(SOLD.map(() => 0));
      expect(checks(book)).toEqual(STORED_CHECKS.map((check) => (check === wrong ? 1 : 0)));
    };
    zeros(null);
    expect(meaning()).not.toContain('▲');
    for (const row of [rows!.sold, rows!.opening]) {
      await book.type(SHEET, row, at.month, 5);
      zeros('price');
      expect(meaning()).toContain('▲');
      expect(said()).toContain(`has no price: nothing of it is counted. Row ${price + 1} is marked ▲`);
      await book.type(SHEET, row, at.month, null);
      zeros(null);
      expect(said()).toBe('All checks are zero.');
    }
    await book.type(SHEET, rows!.sold, at.month, 5);
    // Text is told as text alone.
    await book.type(SHEET, price, CARD.typed, 'dear');
    zeros('text');
    await book.type(SHEET, price, CARD.typed, 100);
    expect(checks(book)).toEqual(NONE);
    expect(meaning()).not.toContain('▲');
    expect(months(book, rows!.lines, 'received')[0]).toBe(500);
  });

  it('stands without any card', async () => {
    const book = await drawn([]);
    expect(months(book, book.context.stored.all, 'liability')).toEqual(SOLD.map(() => 0));
    expect(checks(book)).toEqual(NONE);
  });

  it('tells in a sentence what cannot be', async () => {
    const book = await drawn([{ ...CARD_OF, expiryMonths: 4 }]);
    const [rows] = book.context.stored.cards;
    const { at } = book.context;
    const said = () => String(book.block(SHEET, 2, 0, 1, 1)[0]?.[0]);
    const field = (name: (typeof CARD_FIELDS)[number]) => rows!.fields + CARD_FIELDS.indexOf(name);
    const list = (row: number) => [row, at.label] as const;
    const note = (name: (typeof CARD_FIELDS)[number]) => [field(name), CARD.meaning] as const;
    for (const [row, column, wrong, right, words, noted, marked] of [
      [rows!.curve, at.month, 0.9, 0.1, 'above 100 %', list(rows!.curve), '▲ Above 100 % in all: Part of'],
      [rows!.curve, at.month + 1, 'half', 0.3, 'holds text', list(rows!.curve), 'holds text, “half”, which is not counted: Part of'],
      [field('price'), CARD.typed, '12.000đ', 1000, 'holds text', note('price'), '▲ a number is needed: “12.000đ” is text'],
      [field('bonus'), CARD.typed, -5, 50, 'below zero', note('bonus'), '-5 is typed'],
      [
        field('method'),
        CARD.typed,
        'now and then',
        'In proportion to use',
        'none of the list',
        note('method'),
        '“now and then” is none of it',
      ],
      [field('breakage'), CARD.typed, 1.1, null, 'breakage', note('breakage'), 'from 0 to 100 %: 110 % is typed'],
      [field('remoteAfter'), CARD.typed, 1.5, null, 'remote', note('remoteAfter'), 'from 0 to 600: 1.5 is typed'],
      [field('expiryMonths'), CARD.typed, 2.5, 4, 'not a whole number', note('expiryMonths'), '2.5 is typed'],
      [
        field('expiryMonths'),
        CARD.typed,
        0,
        4,
        'void before',
        note('expiryMonths'),
        'from 1 to 600, and not before credit is first used (age 0)',
      ],
      [rows!.opening, at.month + 4, 10, null, 'older than its card', list(rows!.opening), 'is void when the plan begins: Credit'],
      [rows!.sold, at.month, -1, 3, 'below zero', list(rows!.sold), `▲ ${cell(rows!.sold, at.month)} is below zero: Cards sold`],
      [rows!.sold, at.month + 2, 'abc', 25, 'holds text', list(rows!.sold), `▲ ${cell(rows!.sold, at.month + 2)} holds text, “abc”, which`],
    ] as const) {
      await book.type(SHEET, row, column, wrong);
      expect(said()).toContain(words);
      expect(said()).toContain(`Row ${row + 1} is marked ▲`);
      expect(book.block(SHEET, noted[0], noted[1], 1, 1)[0]?.[0]).toContain(marked);
      await book.type(SHEET, row, column, right);
      expect(said()).toBe('All checks are zero.');
      expect(book.block(SHEET, noted[0], noted[1], 1, 1)[0]?.[0]).not.toContain('▲');
    }
  });

  it('tells of a card that is void before its credit is used', async () => {
    const book = await drawn([{ ...CARD_OF, useCurve: [0, 0, 0.5], expiryMonths: 1 }]);
    const [rows] = book.context.stored.cards;
    const expiry = rows!.fields + CARD_FIELDS.indexOf('expiryMonths');
    expect(checks(book)).toEqual(STORED_CHECKS.map((check) => (check === 'expiry' ? 1 : 0)));
    expect(book.block(SHEET, expiry, CARD.meaning, 1, 1)[0]?.[0]).toContain('first used (age 2): 1 is typed');
    await book.type(SHEET, expiry, CARD.typed, 2);
    expect(checks(book)).toEqual(NONE);
  });

  it.each(LOCALES)('is read as it was written in %s', async (locale) => {
    const cards: StoredCardInputs[] = [
      { ...CARD_OF, name: '00123', method: 'remote', remoteAfter: 9, opening: [5], breakage: 0.1, expiryMonths: 30 },
      emptyCard('B', MONTHS),
    ];
    const book = await drawn(cards, { locale });
    const { shape } = book.context;
    expect(shape.cardAges).toBe(31);
    const { read } = readStoredValue(book.cells(SHEET), shape);
    const padded = (list: readonly (number | null)[]) => Array.from({ length: 31 }, (_, age) => list[age] ?? null);
    expect(read).toEqual(cards.map((card) => ({ ...card, useCurve: padded(card.useCurve), opening: padded(card.opening) })));
  });
});
