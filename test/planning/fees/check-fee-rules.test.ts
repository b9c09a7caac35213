import { serialOfIso } from '../../../src/calendar/serial';
import { checkFeeRules } from '../../../src/planning/fees/check-fee-rules';
import { annualFee, fixedFee, rateFee, tieredFee } from './fee-cases';

const day = serialOfIso;
const steps = (...thresholds: number[]) => thresholds.map((threshold) => ({ threshold, rate: 0.1 }));
const refunds = (...shares: number[]) => shares.map((share, at) => ({ threshold: at * 1000, share }));

describe('checkFeeRules', () => {
  it('takes rules that follow each other, and others of the same days', () => {
    const rules = [
      rateFee({ to: day('2025-03-31') }),
      rateFee({ rate: 0.2, from: day('2025-04-01') }),
      rateFee({ category: 'Fashion' }),
      rateFee({ fee: 'Payment' }),
      rateFee({ channel: 'Lazada' }),
      fixedFee({ fee: 'Order' }),
      tieredFee({ fee: 'Tiers' }),
      annualFee({ fee: 'Annual', refunds: refunds(0.5, 1) }),
    ];
    expect(() => checkFeeRules(rules, ['SHOPEE', 'Lazada'])).not.toThrow();
    expect(() => checkFeeRules([...rules].reverse())).not.toThrow();
  });

  it.each([
    ['no channel', 'argument-missing', rateFee({ channel: '' })],
    ['no name', 'argument-missing', rateFee({ fee: '' })],
    ['a rate not typed yet', 'argument-missing', rateFee({ rate: null })],
    ['an amount not typed yet', 'argument-missing', fixedFee({ amount: null })],
    ['an annual amount not typed yet', 'argument-missing', annualFee({ amount: null })],
    ['VAT not typed yet', 'argument-missing', rateFee({ vat: null })],
    ['no tiers', 'argument-missing', tieredFee({ tiers: [] })],
    ['5 for 5 %', 'argument-out-of-range', rateFee({ rate: 5 })],
    ['a rate below zero', 'argument-out-of-range', rateFee({ rate: -0.01 })],
    ['a rate that is no number', 'argument-out-of-range', rateFee({ rate: NaN })],
    ['VAT of 10 for 10 %', 'argument-out-of-range', rateFee({ vat: 10 })],
    ['a rate of a tier above 1', 'argument-out-of-range', tieredFee({ tiers: [{ threshold: 0, rate: 2 }] })],
    ['a refund of more than all', 'argument-out-of-range', annualFee({ refunds: refunds(1.5) })],
    ['an amount below zero', 'argument-negative', fixedFee({ amount: -1 })],
    ['a cap below zero', 'argument-negative', rateFee({ cap: -1 })],
    ['a threshold below zero', 'argument-negative', tieredFee({ tiers: steps(-1) })],
    ['a cap that is no number', 'argument-not-number', rateFee({ cap: Infinity })],
    ['tiers that fall', 'argument-not-rising', tieredFee({ tiers: steps(100, 50) })],
    ['the same tier twice', 'argument-not-rising', tieredFee({ tiers: steps(100, 100) })],
    ['refunds that fall', 'argument-not-rising', annualFee({ refunds: refunds(1, 0.5) })],
    ['an unknown basis', 'argument-not-choice', rateFee({ basis: 'sales' as 'gmv' })],
    ['a rate an order', 'argument-not-choice', rateFee({ basis: 'order' as 'gmv' })],
    ['an unknown mode', 'argument-not-choice', tieredFee({ mode: 'slab' as 'whole' })],
    ['an unknown window', 'argument-not-choice', tieredFee({ window: 'week' as 'year' })],
    ['a month 13', 'argument-not-whole', annualFee({ month: 13 })],
    ['no date', 'argument-not-date', rateFee({ from: 5 })],
    ['an end before the beginning', 'argument-before', rateFee({ from: day('2025-02-01'), to: day('2025-01-31') })],
  ])('refuses %s', (_, code, rule) => expect(() => checkFeeRules([rule])).toThrow(expect.objectContaining({ code })));

  it('names rule, field, what was found and what is allowed', () => {
    expect(() => checkFeeRules([rateFee({ category: 'Fashion', rate: 5 })])).toThrow(
      'Shopee > Fee > Fashion: rate must be from 0 to 1; found 5.',
    );
    expect(() => checkFeeRules([rateFee({ basis: 'sales' as 'gmv' })])).toThrow(
      'Shopee > Fee: basis must be one of gmv, paid, net; found “sales”.',
    );
    expect(() => checkFeeRules([rateFee()], ['Tmall', 'JD'])).toThrow('Shopee > Fee: channel must be one of Tmall, JD; found “Shopee”.');
  });

  it.each([
    ['always and always', {}, {}],
    ['on one day', { to: day('2025-03-31') }, { from: day('2025-03-31') }],
    ['one within the other', { from: day('2025-01-01'), to: day('2025-12-31') }, { from: day('2025-06-01'), to: day('2025-06-02') }],
    ['in other letters', { channel: 'SHOPEE', to: day('2025-03-31') }, { from: day('2025-01-01') }],
  ])('refuses two rules of the same days, %s, in either order', (_, one, other) => {
    const [first, second] = [rateFee(one), rateFee({ ...other, rate: 0.2 })];
    for (const rules of [
      [first, second],
      [second, first],
    ])
      // prettier-ignore
      expect(() => checkFeeRules(rules)).toThrow(expect.objectContaining({ code: 'fee-overlap' }));
  });

  it('says from when to when the two are', () => {
    expect(() => checkFeeRules([rateFee({ to: day('2025-03-31') }), rateFee({ from: day('2025-03-01') })])).toThrow(
      '…2025-03-31 and 2025-03-01…',
    );
  });
});
