import fc from 'fast-check';
import { daysIn } from '../../../src/calendar/period';
import { serialOfIso } from '../../../src/calendar/serial';
import { chargeFees, type FeeCharge } from '../../../src/planning/fees/charge-fees';
import type { FeeRule } from '../../../src/planning/fees/fee-rule';
import type { ChannelSales } from '../../../src/planning/fees/fee-sales';
import { sum } from '../../../src/planning/variance/left-to-right';
import { annualFee, anySales, anyShare, anyTiers, fixedFee, halfMonths, months, rateFee, sales, tieredFee } from './fee-cases';

const day = serialOfIso;
const fees = (charges: readonly FeeCharge[]): number[] => charges.map(({ fee }) => fee);
const total = (charges: readonly FeeCharge[]): number => sum(fees(charges));
const near = (a: number, b: number): void => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));

describe('chargeFees, Shopee Viet Nam of June 2025 worked by hand', () => {
  const sold = months('2025-06-01', [
    sales({ gmv: 250e6, paid: 240e6, returns: 12e6, orders: 1000, returnedOrders: 50, items: 1200, returnedItems: 60 }),
  ]);
  it.each([
    ['payment 5 % of what was paid, VAT in it, kept', rateFee({ rate: 0.05 }), 12_000_000, 0, 0],
    ['payment, were it given back: 5 % of 12,000,000', rateFee({ rate: 0.05, refundable: true }), 12_000_000, 600_000, 0],
    [
      'fixed 11 % of GMV, of which a twentieth came back',
      rateFee({ basis: 'gmv', rate: 0.11, refundable: true }),
      27_500_000,
      1_375_000,
      0,
    ],
    ['fixed 11 % net of returns', rateFee({ basis: 'net', rate: 0.11 }), 25_080_000, 0, 0],
    ['infrastructure 3,000 an order, kept', fixedFee(), 3_000_000, 0, 0],
    ['PiShip 1,650 an order, kept', fixedFee({ amount: 1650 }), 1_650_000, 0, 0],
    ['Content Xtra 3 % and VAT of 10 %', rateFee({ basis: 'gmv', rate: 0.03, vat: 0.1 }), 7_500_000, 0, 750_000],
    ['an amount an item, given back', fixedFee({ basis: 'item', amount: 100, refundable: true, vat: 0.1 }), 120_000, 6_000, 11_400],
  ])('%s', (_, rule, charged, refunded, vat) => {
    const [charge] = chargeFees([rule], sold);
    near(charge!.charged, charged);
    near(charge!.refunded, refunded);
    near(charge!.fee, charged - refunded);
    near(charge!.vat, vat);
  });

  it.each([
    ['above the cap: 3 % of 3,000,000 is 90,000, charged 50,000', 300e6, 100, 5_000_000],
    ['below it: 3 % of 1,000,000 is 30,000', 100e6, 100, 3_000_000],
    ['just at it', (50_000 / 0.03) * 100, 100, 5_000_000],
  ])('Content Xtra of a Mall shop, 3 %% and at most 50,000 an item, %s', (_, gmv, items, expected) => {
    const [charge] = chargeFees(
      [rateFee({ basis: 'gmv', rate: 0.03, cap: 50_000 })],
      months('2025-06-01', [sales({ gmv, paid: gmv, items })]),
    );
    near(charge!.fee, expected);
  });

  it('gives a capped fee back by the returned items: two of 100 at 50,000', () => {
    const row = sales({ paid: 300e6, returns: 6e6, items: 100, returnedItems: 2 });
    const [charge] = chargeFees([rateFee({ rate: 0.03, cap: 50_000, refundable: true })], months('2025-06-01', [row]));
    expect([charge!.charged, charge!.refunded]).toEqual([5_000_000, 100_000]);
    const [net] = chargeFees([rateFee({ basis: 'net', rate: 0.03, cap: 50_000 })], months('2025-06-01', [row]));
    expect(net!.fee).toBe(4_900_000);
  });
});

describe('chargeFees, TikTok Shop Viet Nam of 2025 worked by hand', () => {
  const handling = fixedFee({ channel: 'TikTok Shop', fee: 'Order handling', from: day('2025-10-27') });
  const tiktok = (of: Partial<ChannelSales>): ChannelSales => sales({ channel: 'TikTok Shop', ...of });

  it('charges 3,000 an order from 27 October, five of the month’s 31 days, and gives nothing back', () => {
    const charges = chargeFees(
      [handling],
      months('2025-09-01', [tiktok({ orders: 900 })], [tiktok({ orders: 3100, returnedOrders: 310 })], [tiktok({ orders: 1000 })]),
    );
    expect(charges.map(({ fee, refunded }) => [fee, refunded])).toEqual([
      [0, 0],
      [1_500_000, 0],
      [3_000_000, 0],
    ]);
  });

  it('takes 4.5 % and at most 30,000 an item for shipping: 22,500 of 500,000, 30,000 of 1,000,000', () => {
    const shipping = rateFee({ channel: 'TikTok Shop', rate: 0.045, cap: 30_000, to: day('2025-07-17') });
    const june = (paid: number): number => chargeFees([shipping], months('2025-06-01', [tiktok({ paid, items: 1 })]))[0]!.fee;
    expect([june(500_000), june(1_000_000)]).toEqual([22_500, 30_000]);
  });

  // thegioitiepthi.danviet.vn, 18 October 2025: 10 to 12 % commission, 5 % and 3,000 an order are about 15 to 17 % of what an order brings.
  it.each([0.1, 0.115])('comes to the published 15 to 17 % of an order of 300,000 at a commission of %p', (rate) => {
    const rules = [rateFee({ channel: 'TikTok Shop', fee: 'Commission', rate }), rateFee({ channel: 'TikTok Shop', rate: 0.05 }), handling];
    const taken = total(chargeFees(rules, months('2025-11-01', [tiktok({ paid: 300_000, orders: 1 })]))) / 300_000;
    near(taken, rate + 0.06);
    expect(taken).toBeGreaterThan(0.15);
    expect(taken).toBeLessThan(0.18);
  });
});

describe('chargeFees, published examples', () => {
  // seller-vn.tiktok.com, Transaction Fee, 1 July 2024.
  it('TikTok Shop’s transaction fee of 100,900: 5,045, and of 60,900 where 40,000 was refunded', () => {
    const fee = (returns: number): number =>
      total(chargeFees([rateFee({ basis: 'net', rate: 0.05 })], months('2024-08-01', [sales({ gmv: 100_000, paid: 100_900, returns })])));
    near(fee(0), 5045);
    near(fee(40_000), 3045);
  });

  it.each([
    [1_000_000, 30_000],
    [2_000_000, 50_000],
  ])('Shopee’s Voucher Xtra, 3 %% and at most 50,000, of %p: %p (nsqvietnam.com)', (paid, expected) => {
    const [charge] = chargeFees([rateFee({ rate: 0.03, cap: 50_000 })], months('2025-07-01', [sales({ paid, items: 1 })]));
    near(charge!.fee, expected);
  });

  it('TikTok Shop’s commission of 200,000 less a discount of 20,000: 3,600 at 2 %, 7,200 at 4 % from April 2025 (thpak.vn)', () => {
    const rules = [rateFee({ rate: 0.02, to: day('2025-03-31') }), rateFee({ rate: 0.04, from: day('2025-04-01') })];
    const row = sales({ gmv: 200_000, paid: 180_000 });
    expect(fees(chargeFees(rules, months('2025-03-01', [row], [row])))).toEqual([3600, 0, 0, 7200]);
  });

  it('Lazada’s Free Ship Max, 5.5 % and at most 19,800: the cap is met at 360,000 (qmatrix.space)', () => {
    const fee = (paid: number): number =>
      total(chargeFees([rateFee({ rate: 0.055, cap: 19_800 })], months('2025-01-01', [sales({ paid, items: 1 })])));
    near(fee(360_000), 19_800);
    expect(fee(359_000)).toBeLessThan(19_800);
    expect(fee(900_000)).toBe(19_800);
  });

  it('2,500 a transaction and VAT of 10 % are 2,750 (docs.xendit.co)', () => {
    const [charge] = chargeFees([fixedFee({ amount: 2500, vat: 0.1 })], months('2025-06-01', [sales({ orders: 1 })]));
    expect(charge!.fee + charge!.vat).toBe(2750);
  });
});

describe('chargeFees, categories', () => {
  const fashion = sales({ category: 'Fashion', paid: 1000 });
  const toys = sales({ category: 'Toys', paid: 500 });

  it('charges a category by its own rule, the others by that for all', () => {
    const rules = [rateFee({ rate: 0.1 }), rateFee({ rate: 0.02, category: 'fashion' })];
    expect(fees(chargeFees(rules, months('2025-06-01', [fashion, toys])))).toEqual([50, 20]);
  });

  it('goes back to the rule for all on days on which the category’s own is not in force: 10 of 30', () => {
    const rules = [rateFee({ rate: 0.1 }), rateFee({ rate: 0.02, category: 'Fashion', from: day('2025-06-11'), to: day('2025-06-30') })];
    const [all, own] = fees(chargeFees(rules, months('2025-06-01', [fashion, toys])));
    near(all!, 0.1 * (500 + 1000 / 3));
    near(own!, (0.02 * 1000 * 2) / 3);
  });

  it('charges a rule for a category nothing of sales whose category is not told, and other channels nothing', () => {
    const rules = [rateFee({ category: 'Fashion' }), rateFee({ channel: 'Lazada' }), annualFee({ channel: 'Lazada', fee: 'Annual' })];
    expect(fees(chargeFees(rules, months('2025-06-01', [sales({ paid: 1000 })])))).toEqual([0, 0, 0]);
  });
});

describe('chargeFees by tiers', () => {
  const rows = [600, 600, 600].map((paid) => [sales({ paid })]);
  it.each([
    // 5 % up to 1,000, 3 % above.
    ['slices of the year', tieredFee(), [30, 26, 18]],
    ['slices of each month', tieredFee({ window: 'month' }), [30, 30, 30]],
    // At 1,200 all is at 3 %: 36 in all, so 6 more than the 30 charged before.
    ['the whole year at the rate reached', tieredFee({ mode: 'whole' }), [30, 6, 18]],
  ] as const)('%s', (_, rule, expected) => {
    fees(chargeFees([rule], months('2025-01-01', ...rows))).forEach((fee, at) => near(fee, expected[at]!));
  });

  it('begins anew with the year, and counts sales net of returns where the fee is given back', () => {
    const over = chargeFees([tieredFee()], months('2025-12-01', [sales({ paid: 2000 })], [sales({ paid: 1000 })]));
    fees(over).forEach((fee, at) => near(fee, [80, 50][at]!));
    near(total(chargeFees([tieredFee({ refundable: true })], months('2025-01-01', [sales({ paid: 2000, returns: 500 })]))), 65);
  });

  it('credits where the whole amount falls to a lower rate', () => {
    const rule = tieredFee({ mode: 'whole', tiers: [{ threshold: 0, rate: 0.1 }, { threshold: 1000, rate: 0.01 }] }); // prettier-ignore
    fees(chargeFees([rule], months('2025-01-01', [sales({ paid: 900 })], [sales({ paid: 100 })]))).forEach((fee, at) =>
      near(fee, [90, -80][at]!),
    );
  });
});

describe('chargeFees, annual fees', () => {
  const year = (paid: number, ...first: number[]) =>
    months('2025-01-01', ...Array.from({ length: 12 }, (_, at) => [sales({ paid: first[at] ?? paid })]));
  const halfAndAll = [{ threshold: 360_000, share: 0.5 }, { threshold: 1_200_000, share: 1 }]; // prettier-ignore

  it('spreads by days, 31 of 365 in January', () => {
    const charges = chargeFees([annualFee({ amount: 36_500 })], year(0));
    near(charges[0]!.fee, 3100);
    near(total(charges), 36_500);
  });

  it('books in its month, and where it begins later in that month in the half-month that begins in', () => {
    expect(chargeFees([annualFee({ month: 3 })], year(0)).map(({ charged }) => charged)).toEqual([0, 0, 60_000, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const march = halfMonths('2025-03-01', [sales()], [sales()]);
    expect(fees(chargeFees([annualFee({ month: 3 })], march))).toEqual([60_000, 0]);
    expect(fees(chargeFees([annualFee({ month: 3, from: day('2025-03-20') })], march))).toEqual([0, 60_000]);
    expect(fees(chargeFees([annualFee({ month: 3, from: day('2025-04-01') })], march))).toEqual([0, 0]);
  });

  it('gives half back in the month in which the year’s sales reach 360,000, the rest at 1,200,000', () => {
    const charges = chargeFees([annualFee({ month: 1, refunds: halfAndAll })], year(120_000));
    expect(charges.map(({ refunded }) => refunded)).toEqual([0, 0, 30_000, 0, 0, 0, 0, 0, 0, 30_000, 0, 0]);
  });

  it('gives back no more than was charged so far where it is spread', () => {
    const charges = chargeFees([annualFee({ amount: 36_500, refunds: halfAndAll })], year(0, 400_000));
    near(charges[0]!.refunded, 1550);
    near(sum(charges.map(({ refunded }) => refunded)), 18_250);
  });

  it('counts thresholds on net sales after returns', () => {
    const rule = annualFee({ month: 1, refunds: halfAndAll });
    expect(total(chargeFees([rule], months('2025-01-01', [sales({ paid: 400_000, returns: 50_000 })])))).toBe(60_000);
    expect(total(chargeFees([{ ...rule, basis: 'paid' }], months('2025-01-01', [sales({ paid: 400_000, returns: 50_000 })])))).toBe(30_000);
  });
});

describe('chargeFees, what always holds', () => {
  const anyRule: fc.Arbitrary<FeeRule> = fc
    .record({ share: anyShare, cap: fc.option(fc.double({ min: 0, max: 1e5, noNaN: true })), tiers: anyTiers, refundable: fc.boolean() })
    .chain(({ share, cap, tiers, refundable }) =>
      fc.oneof(
        fc.constantFrom('gmv', 'paid', 'net').map((basis): FeeRule => rateFee({ basis, rate: share, cap, refundable })),
        fc.constantFrom('order', 'item').map((basis): FeeRule => fixedFee({ basis, amount: share * 1e4, refundable })),
        fc.constantFrom('gmv', 'paid', 'net').map((basis): FeeRule => tieredFee({ basis, tiers, refundable })),
        fc.constantFrom(null, 1, 2).map((month): FeeRule => annualFee({ amount: share * 1e5, month })),
      ),
    );

  it('by slices, a larger amount is never charged less', () => {
    fc.assert(
      fc.property(anyTiers, anySales(), anyShare, (tiers, row, less) => {
        const fee = (paid: number): number => total(chargeFees([tieredFee({ tiers })], months('2025-01-01', [sales({ paid })])));
        expect(fee(row.paid)).toBeGreaterThanOrEqual(fee(row.paid * less));
      }),
    );
  });

  it('no item is charged above its cap, and nothing above the rate', () => {
    fc.assert(
      fc.property(
        anySales(),
        anyShare,
        fc.double({ min: 0, max: 1e5, noNaN: true }),
        fc.constantFrom('gmv', 'paid', 'net'),
        (row, rate, cap, basis) => {
          const [charge] = chargeFees([rateFee({ rate, cap, basis })], months('2025-01-01', [row]));
          expect(charge!.charged).toBeLessThanOrEqual(cap * row.items);
          expect(charge!.charged).toBeLessThanOrEqual(rate * row.gmv);
        },
      ),
    );
  });

  it('a rule charges nothing outside its days, and on all of them in full', () => {
    fc.assert(
      fc.property(anyRule, anySales(), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 200 }), (rule, row, start, length) => {
        const from = day('2024-12-15') + start;
        const to = from + length;
        const periods = halfMonths('2025-01-01', ...Array.from({ length: 24 }, () => [row]));
        const charges = chargeFees([{ ...rule, from, to }], periods);
        const always = chargeFees([rule], periods);
        charges.forEach(({ period, charged, refunded }, at) => {
          if (period.last < from || period.first > to) expect([charged, refunded]).toEqual([0, 0]);
          const within = from <= period.first && period.last <= to;
          if (within && (rule.kind === 'rate' || rule.kind === 'fixed')) near(charged, always[at]!.charged);
        });
      }),
    );
  });

  it('a fee by rate that changes within a month is each rate by its days', () => {
    fc.assert(
      fc.property(anySales(), anyShare, anyShare, fc.integer({ min: 1, max: 29 }), (row, before, after, days) => {
        const end = day('2025-06-01') + days - 1;
        const periods = months('2025-06-01', [row]);
        const charged = total(chargeFees([rateFee({ rate: before, to: end }), rateFee({ rate: after, from: end + 1 })], periods));
        near(charged, (row.paid * (before * days + after * (30 - days))) / daysIn(periods[0]!.period));
      }),
    );
  });

  it('a category’s own rule with the same terms changes nothing', () => {
    fc.assert(
      fc.property(
        anySales({ category: 'A' }),
        anySales({ category: 'B' }),
        anyShare,
        fc.integer({ min: 0, max: 40 }),
        (a, b, rate, start) => {
          const periods = halfMonths('2025-06-01', [a, b], [b], [a]);
          const own = rateFee({ rate, category: 'A', from: day('2025-05-25') + start, to: day('2025-06-10') + start });
          near(total(chargeFees([rateFee({ rate }), own], periods)), total(chargeFees([rateFee({ rate })], periods)));
        },
      ),
    );
  });

  it('half-months come to their months', () => {
    const added = (one: ChannelSales, other: ChannelSales): ChannelSales => ({
      ...one,
      ...Object.fromEntries(
        (['gmv', 'paid', 'returns', 'orders', 'returnedOrders', 'items', 'returnedItems'] as const).map((figure) => [
          figure,
          one[figure] + other[figure],
        ]),
      ),
    });
    const additive = anyRule.filter(
      (rule) => !(rule.kind === 'rate' && rule.cap !== null) && !(rule.kind !== 'annual' && rule.basis === 'gmv' && rule.refundable),
    );
    fc.assert(
      fc.property(
        additive,
        fc.constantFrom('marginal', 'whole'),
        anySales(),
        anySales(),
        anySales(),
        anySales(),
        (any, mode, a, b, c, d) => {
          const rule: FeeRule = any.kind === 'tiers' ? { ...any, mode } : any;
          const halves = chargeFees([rule], halfMonths('2025-02-01', [a], [b], [c], [d]));
          const whole = chargeFees([rule], months('2025-02-01', [added(a, b)], [added(c, d)]));
          const scale = Math.max(1, ...whole.map(({ charged }) => Math.abs(charged)));
          [0, 1].forEach((at) => {
            const sumOfHalves = halves[2 * at]!.fee + halves[2 * at + 1]!.fee;
            expect(Math.abs(sumOfHalves - whole[at]!.fee)).toBeLessThanOrEqual(1e-9 * scale);
          });
        },
      ),
    );
  });

  it('nothing given back for returns is above what was charged', () => {
    fc.assert(
      fc.property(anyRule, anySales(), anySales(), (rule, a, b) => {
        chargeFees([rule], months('2025-01-01', [a], [b, a])).forEach(({ charged, refunded }) => {
          expect(refunded).toBeGreaterThanOrEqual(0);
          expect(refunded).toBeLessThanOrEqual(charged);
        });
      }),
    );
  });

  it('nothing given back of an annual fee is above what was charged of it so far', () => {
    fc.assert(
      fc.property(
        anyTiers,
        fc.option(fc.integer({ min: 1, max: 12 })),
        fc.array(anySales(), { minLength: 12, maxLength: 12 }),
        (tiers, month, rows) => {
          const shares = tiers.map(({ threshold }, at) => ({ threshold: threshold * 1000, share: (at + 1) / tiers.length }));
          const charges = chargeFees([annualFee({ month, refunds: shares })], months('2025-01-01', ...rows.map((row) => [row])));
          let left = 0;
          charges.forEach(({ fee }) => expect((left += fee)).toBeGreaterThanOrEqual(-1e-6));
        },
      ),
    );
  });
});

describe('chargeFees refuses', () => {
  it.each([
    ['a period over the end of a month', 'fee-period', [{ period: { first: day('2025-01-20'), last: day('2025-02-10') }, sales: [] }]],
    ['a period that ends before it begins', 'fee-period', [{ period: { first: day('2025-01-20'), last: day('2025-01-10') }, sales: [] }]],
    ['periods on the same days', 'fee-period', [...months('2025-01-01', []), ...halfMonths('2025-01-16', [])]],
    ['an amount below zero', 'argument-negative', months('2025-01-01', [sales({ paid: -1 })])],
    ['no number', 'argument-not-number', months('2025-01-01', [sales({ paid: NaN })])],
    ['more returned than paid', 'argument-above', months('2025-01-01', [sales({ paid: 1, returns: 2 })])],
    ['more orders returned than placed', 'argument-above', months('2025-01-01', [sales({ orders: 1, returnedOrders: 2 })])],
    ['more items returned than sold', 'argument-above', months('2025-01-01', [sales({ items: 1, returnedItems: 2 })])],
  ])('%s', (_, code, periods) => {
    expect(() => chargeFees([rateFee()], periods)).toThrow(expect.objectContaining({ code }));
  });

  it('sales without items under a cap, naming rule and period', () => {
    const charge = (): unknown => chargeFees([rateFee({ cap: 50_000 })], months('2025-01-01', [sales({ paid: 100 })]));
    expect(charge).toThrow('Shopee > Fee, 2025-01-01: items is missing');
  });
});
