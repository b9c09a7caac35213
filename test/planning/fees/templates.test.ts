import { isoDate, serialOfIso } from '../../../src/calendar/serial';
import { LOCALES } from '../../../src/locales/locale';
import { chargeFees } from '../../../src/planning/fees/charge-fees';
import { checkFeeRules } from '../../../src/planning/fees/check-fee-rules';
import type { FeeRule } from '../../../src/planning/fees/fee-rule';
import { FEE_TEMPLATES, startingRules, type TemplateChannel } from '../../../src/planning/fees/templates';
import { sum } from '../../../src/planning/variance/left-to-right';
import { months, sales } from './fee-cases';

const CHANNELS = Object.keys(FEE_TEMPLATES) as TemplateChannel[];
const valueOf = (rule: Pick<FeeRule, 'kind'> & { readonly rate?: number | null; readonly amount?: number | null }) =>
  rule.kind === 'rate' ? rule.rate : rule.amount;

/** With everything typed that was left to be typed. */
function typed(rule: FeeRule): FeeRule {
  const own = { ...rule, vat: rule.vat ?? 0.1 };
  if (own.kind === 'rate') return { ...own, rate: own.rate ?? 0.02 };
  return own.kind === 'fixed' ? { ...own, amount: own.amount ?? 1000 } : own;
}

describe('starting fee rules', () => {
  it('are there for each channel', () => {
    expect(CHANNELS.sort()).toEqual(['douyin', 'jd-pop', 'jd-self', 'lazada-vn', 'shopee-vn', 'tiktok-shop-vn', 'tmall']);
    CHANNELS.forEach((channel) => expect(FEE_TEMPLATES[channel].length).toBeGreaterThan(0));
  });

  it('have a dated source for every rate and amount, and for every day in force', () => {
    const rules = CHANNELS.flatMap((channel) => FEE_TEMPLATES[channel]);
    rules.forEach(({ terms, source }) => {
      if (valueOf(terms) !== null || terms.from !== null) expect(source).not.toBeNull();
      if (!source) return;
      expect(source.address).toMatch(/^https:\/\/[\w.-]+\/\S+$/);
      expect(isoDate(serialOfIso(source.asOf))).toBe(source.asOf);
    });
    expect(rules.filter(({ terms }) => valueOf(terms) !== null).length).toBeGreaterThan(0);
  });

  describe.each(LOCALES)('in %s', (locale) => {
    it('can be charged once everything is typed, and not before', () => {
      CHANNELS.forEach((channel) => {
        const rules = startingRules(channel, locale).map(({ rule }) => rule);
        expect(() => checkFeeRules(rules.map(typed))).not.toThrow();
        rules
          .filter((rule) => valueOf(rule) === null)
          .forEach((rule) => expect(() => checkFeeRules([rule])).toThrow(expect.objectContaining({ code: 'argument-missing' })));
      });
    });

    it('say where each comes from, or that it is to be typed', () => {
      CHANNELS.forEach((channel) =>
        startingRules(channel, locale).forEach(({ note }, at) => {
          const { source } = FEE_TEMPLATES[channel][at]!;
          expect(note).not.toMatch(/[{}]/);
          if (source) expect(note).toEqual(expect.stringContaining(source.address));
        }),
      );
    });
  });

  it('charge a Shopee order of one item of 200,000 in January 2026 by what was found', () => {
    const known = startingRules('shopee-vn', 'en-US').flatMap(({ rule }) => (valueOf(rule) === null ? [] : [typed(rule)]));
    const order = sales({ paid: 200_000, orders: 1, items: 1 });
    const charges = chargeFees(known, months('2026-01-01', [order]));
    // 4.9 % is 9,800; infrastructure 3,000; PiShip 1,650; Content Xtra 3 % is 6,000, with VAT typed as 10 %.
    expect(sum(charges.map(({ fee, vat }) => fee + vat))).toBeCloseTo(9800 + 3000 + 1650 + 6600, 6);
  });
});
