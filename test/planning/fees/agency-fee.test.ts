import fc from 'fast-check';
import { agencyFee, type AgencyContract, type AgencySettlement } from '../../../src/planning/fees/agency-fee';
import { anyShare, anyTiers } from './fee-cases';

/** 50,000 a month; 5 % up to 1,000,000 and 4 % above; from a score of 80 on as agreed, below 20 % of the commission off, from 95 on 10 % more. */
const contract = (over: Partial<AgencyContract> = {}): AgencyContract => ({
  retainer: 50_000,
  basis: 'net',
  tiers: [
    { threshold: 0, rate: 0.05 },
    { threshold: 1_000_000, rate: 0.04 },
  ],
  mode: 'marginal',
  kpiBasis: 'commission',
  kpi: [
    { threshold: 0, share: -0.2 },
    { threshold: 80, share: 0 },
    { threshold: 95, share: 0.1 },
  ],
  minimum: 0,
  cap: null,
  ...over,
});
/** A quarter of 1,800,000 ordered, of which 1,500,000 stayed sold. */
const settlement = (over: Partial<AgencySettlement> = {}): AgencySettlement => ({
  months: 3,
  gmv: 1_800_000,
  net: 1_500_000,
  score: 85,
  ...over,
});

describe('agencyFee', () => {
  // Retainer 3 × 50,000 = 150,000; commission 5 % of 1,000,000 and 4 % of 500,000 = 70,000.
  it.each([
    ['as agreed', {}, {}, 220_000],
    ['of GMV: 4 % of 800,000', { basis: 'gmv' }, {}, 232_000],
    ['all at the rate reached: 4 % of 1,500,000', { mode: 'whole' }, {}, 210_000],
    ['no commission', { tiers: [] }, {}, 150_000],
    ['a bonus of 10 % of 70,000', {}, { score: 95 }, 227_000],
    ['a malus of 20 % of 70,000', {}, { score: 79.9 }, 206_000],
    ['a malus of 20 % of both', { kpiBasis: 'both' }, { score: 50 }, 176_000],
    ['a bonus of 10 % of the retainer', { kpiBasis: 'retainer' }, { score: 100 }, 235_000],
    ['not scored yet', {}, { score: null }, 220_000],
    ['a score below the first', { kpi: [{ threshold: 95, share: 0.1 }] }, {}, 220_000],
    ['a minimum below what was earned', { minimum: 200_000 }, {}, 220_000],
    ['a minimum above it', { minimum: 240_000 }, {}, 240_000],
    ['a minimum that holds after a malus', { minimum: 210_000 }, { score: 0 }, 210_000],
    ['a cap', { cap: 215_000 }, {}, 215_000],
    ['a cap that is the minimum', { minimum: 230_000, cap: 230_000 }, {}, 230_000],
    ['nothing sold', {}, { net: 0, gmv: 0 }, 150_000],
  ] as const)('%s', (_, terms, of, expected) => expect(agencyFee(contract(terms), settlement(of)).fee).toBeCloseTo(expected, 6));

  it('says what it is made of', () => {
    const fee = agencyFee(contract({ minimum: 210_000 }), settlement({ score: 0 }));
    expect(fee).toEqual({ retainer: 150_000, commission: 70_000, kpi: -14_000, topUp: 4_000, capped: 0, fee: 210_000 });
    const capped = agencyFee(contract({ cap: 215_000 }), settlement());
    expect(capped).toEqual({ retainer: 150_000, commission: 70_000, kpi: 0, topUp: 0, capped: -5_000, fee: 215_000 });
  });

  const money = fc.double({ min: 0, max: 1e7, noNaN: true });
  const anyContract = fc
    .record({
      retainer: money,
      tiers: anyTiers,
      minimum: money,
      above: fc.option(money),
      shares: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 4 }),
    })
    .map(({ retainer, tiers, minimum, above, shares }) =>
      contract({
        retainer,
        tiers,
        minimum,
        cap: above === null ? null : minimum + above,
        kpi: shares.map((share, at) => ({ threshold: at * 25, share })),
      }),
    );
  const score = fc.double({ min: 0, max: 100, noNaN: true });

  it('is the sum of its parts, never below the minimum, above the cap or below zero', () => {
    fc.assert(
      fc.property(anyContract, money, score, (terms, net, reached) => {
        const { fee, ...parts } = agencyFee(terms, settlement({ net, score: reached }));
        const { retainer, commission, kpi, topUp, capped } = parts;
        const scale = Math.max(1, retainer, commission, fee);
        expect(Math.abs(retainer + commission + kpi + topUp + capped - fee)).toBeLessThanOrEqual(1e-9 * scale);
        expect(fee).toBeGreaterThanOrEqual(terms.minimum);
        expect(fee).toBeLessThanOrEqual(terms.cap ?? Infinity);
        expect(fee).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('by slices never falls where more is sold', () => {
    fc.assert(
      fc.property(anyContract, money, anyShare, score, (terms, net, less, reached) => {
        const [lower, higher] = [net * less, net].map((sold) => agencyFee(terms, settlement({ net: sold, score: reached })).fee);
        expect(higher! - lower!).toBeGreaterThanOrEqual(-1e-9 * Math.max(1, higher!));
      }),
    );
  });

  it.each([
    ['argument-negative', { retainer: -1 }, {}],
    ['argument-negative', { minimum: -1 }, {}],
    ['argument-negative', { cap: -1 }, {}],
    ['argument-negative', {}, { net: -1 }],
    ['argument-not-number', {}, { months: NaN }],
    ['argument-not-choice', { basis: 'paid' as 'net' }, {}],
    ['argument-not-choice', { kpiBasis: 'all' as 'both' }, {}],
    ['argument-not-choice', { mode: 'slab' as 'whole' }, {}],
    ['argument-out-of-range', { tiers: [{ threshold: 0, rate: 5 }] }, {}],
    ['argument-out-of-range', { kpi: [{ threshold: 0, share: -1.1 }] }, {}],
    ['argument-not-rising', { tiers: [{ threshold: 5, rate: 0 }, { threshold: 5, rate: 0 }] }, {}], // prettier-ignore
    ['argument-not-rising', { kpi: [{ threshold: 5, share: 0 }, { threshold: 4, share: 0 }] }, {}], // prettier-ignore
    ['argument-above', { minimum: 2, cap: 1 }, {}],
  ])('refuses: %s', (code, terms, of) =>
    expect(() => agencyFee(contract(terms), settlement(of))).toThrow(expect.objectContaining({ code })),
  );
});
