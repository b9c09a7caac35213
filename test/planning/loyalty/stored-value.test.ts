import fc from 'fast-check';
import { BREAKAGE_METHODS, storedValue, type StoredValueCard } from '../../../src/planning/loyalty/stored-value';

const card: StoredValueCard = {
  name: 'Card',
  price: 1000,
  bonus: 0,
  sold: [1, 0, 0],
  useCurve: [0.54, 0.36],
  opening: [],
  breakage: null,
  method: 'proportional',
  remoteAfter: null,
  expiryMonths: null,
};

describe('storedValue', () => {
  it('gives the published breakage of a bookshop’s cards: 60 on 540 redeemed of 1,000, 10 % never', () => {
    const [first, second, third] = storedValue(card);
    expect(first!.used).toBeCloseTo(540, 9);
    expect(first!.breakageRevenue).toBeCloseTo(60, 9);
    expect(first!.usedRevenue + first!.breakageRevenue).toBeCloseTo(600, 9);
    expect(first!.liability).toBeCloseTo(400, 9);
    expect(second!.liability).toBeCloseTo(0, 9);
    expect(second!.breakageRevenue).toBeCloseTo(40, 9);
    // Credit stays on the cards though nothing is owed for it any more.
    expect(third!.balance).toBeCloseTo(100, 9);
  });

  it('waits with breakage until use is remote', () => {
    const months = storedValue({ ...card, method: 'remote', remoteAfter: 2 });
    expect(months.map(({ liability }) => Math.round(liability))).toEqual([460, 100, 0]);
    expect(months.map(({ breakageRevenue }) => Math.round(breakageRevenue))).toEqual([0, 0, 100]);
  });

  it('takes the bonus for a discount: 13,000 of credit for 12,000', () => {
    const [first, second] = storedValue({ ...card, price: 12_000, bonus: 1000, sold: [10, 0], useCurve: [0.5, 0.5] });
    expect(first).toMatchObject({ sold: 130_000, bonusSold: expect.closeTo(10_000, 6), received: expect.closeTo(120_000, 6) });
    expect(first!.usedRevenue).toBeCloseTo(60_000, 6);
    expect(first!.bonusUsed).toBeCloseTo(5000, 6);
    expect(first!.liability).toBeCloseTo(60_000, 6);
    expect(second!.balance).toBeCloseTo(0, 6);
  });

  it('runs off cards sold before, as though used along the curve', () => {
    const [first, second] = storedValue({ ...card, sold: [0, 0], opening: [460] });
    expect(first!.opening).toBe(460);
    expect(first!.used).toBeCloseTo(360, 9);
    expect(first!.usedRevenue + first!.breakageRevenue).toBeCloseTo(400, 9);
    expect(second!.used).toBe(0);
  });

  it('voids credit at its age', () => {
    const months = storedValue({ ...card, method: 'remote', remoteAfter: 5, expiryMonths: 2 });
    expect(months[2]).toMatchObject({ expired: expect.closeTo(100, 9), balance: 0, liability: 0, breakageRevenue: expect.closeTo(100, 9) });
  });

  it('balances, never owes more than the balance stands for, and has no figure below zero', () => {
    const amount = (max: number) => fc.integer({ min: 0, max: 1000 }).map((part) => (part * max) / 1000);
    const cards = fc.record<StoredValueCard>({
      name: fc.constant('Card'),
      price: amount(25_000).map((price) => price + 1),
      bonus: amount(3000),
      sold: fc.array(amount(500), { minLength: 1, maxLength: 24 }),
      useCurve: fc.array(amount(1), { minLength: 1, maxLength: 12 }).map((parts) => parts.map((part) => part / parts.length)),
      opening: fc.array(amount(1e6), { maxLength: 4 }),
      breakage: fc.option(amount(1)),
      method: fc.constantFrom(...BREAKAGE_METHODS),
      remoteAfter: fc.option(fc.integer({ min: 0, max: 12 })),
      expiryMonths: fc.option(fc.integer({ min: 4, max: 15 })),
    });
    fc.assert(
      fc.property(cards, (one) => {
        const months = storedValue(one);
        const scale = 1e6 + months.reduce((sum, { sold }) => sum + sold, 0);
        const near = (found: number, expected: number) => Math.abs(found - expected) <= 1e-11 * scale;
        const rate = one.price / (one.price + one.bonus);
        return months.every((month, at) => {
          const owed = at === 0 ? null : months[at - 1]!.liability;
          return (
            near(month.opening + month.sold - month.used - month.expired, month.balance) &&
            near(month.opening, at === 0 ? month.opening : months[at - 1]!.balance) &&
            (owed === null || near(owed + month.received - month.usedRevenue - month.breakageRevenue, month.liability)) &&
            month.liability <= month.balance * rate * (1 + 1e-12) + 1e-9 &&
            Object.values(month).every((figure) => figure >= -1e-9)
          );
        });
      }),
    );
  });

  it.each<[string, Partial<StoredValueCard>]>([
    ['argument-negative', { bonus: -1 }],
    ['argument-negative', { sold: [1, -1] }],
    ['argument-not-number', { price: NaN }],
    ['loyalty-card-worthless', { price: 0 }],
    ['loyalty-use-curve', { useCurve: [0.6, 0.6] }],
    ['argument-out-of-range', { breakage: 1.1 }],
    ['argument-not-whole', { remoteAfter: 1.5 }],
    ['loyalty-opening-ages', { opening: [1, 1], expiryMonths: 1 }],
  ])('refuses: %s', (code, wrong) => {
    expect(() => storedValue({ ...card, ...wrong })).toThrow(expect.objectContaining({ code }));
  });
});
