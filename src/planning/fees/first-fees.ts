import type { Locale } from '../../locales/locale';
import type { OpexChannel } from '../opex/opex-plan';
import type { FeeRule } from './fee-rule';
import { ruleCells, type FeeBasis, type FeesInputs, type RuleCells } from './fees-inputs';
import { startingRules, type TemplateChannel } from './templates';

/** What channels are called that have starting rules; looked at in this order. */
const NAMES: readonly (readonly [TemplateChannel, RegExp])[] = [
  ['shopee-vn', /shopee/i],
  ['tiktok-shop-vn', /tiktok/i],
  ['lazada-vn', /lazada/i],
  ['tmall', /tmall|天猫/i],
  ['douyin', /douyin|抖音/i],
];
const JD = /\bjd\b|jd[\s.]*(pop|com|self)|jingdong|京东/i;

/** Rules of these speak of amounts in dong. */
const VIETNAM: readonly TemplateChannel[] = ['shopee-vn', 'tiktok-shop-vn', 'lazada-vn'];

/** The starting rules that a channel's name asks for; null where there are none. */
export function templateChannelOf({ name, template }: OpexChannel): TemplateChannel | null {
  if (JD.test(name)) return template === 'first-party' ? 'jd-self' : 'jd-pop';
  return NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/**
 * The starting rules of a plan's channels: what is not known of a contract is empty, and so are the rules of a Vietnamese marketplace in a plan of another
 * currency, which has other contracts there.
 *
 * @param currency ISO code of the plan's money
 */
export function firstFees(channels: readonly OpexChannel[], locale: Locale, currency: string): FeesInputs {
  const rules = channels.flatMap((channel): RuleCells[] => {
    const template = templateChannelOf(channel);
    if (template === null || (VIETNAM.includes(template) && currency !== 'VND')) return [];
    return startingRules(template, locale).map(({ rule, note }) => startingCells({ ...rule, channel: channel.name }, channel, note));
  });
  return { rules, agencies: [], tables: [], tolerance: '', withVat: '' };
}

/** A starting rule as cells; none of them has tiers. */
function startingCells(rule: FeeRule, { template }: OpexChannel, note: string): RuleCells {
  const { channel, fee, category, vat, from, to, kind } = rule;
  return ruleCells({
    channel,
    fee,
    category,
    kind: { word: `kind.${kind}` },
    basis: { word: `basis.${basisOf(rule, template === 'first-party')}` },
    rate: (kind === 'rate' ? rule.rate : null) ?? '',
    amount: (kind === 'fixed' || kind === 'annual' ? rule.amount : null) ?? '',
    cap: (kind === 'rate' ? rule.cap : null) ?? '',
    vat: vat ?? '',
    refund: kind !== 'annual' && rule.refundable ? 'x' : '',
    from: from ?? '',
    to: to ?? '',
    month: (kind === 'annual' ? rule.month : null) ?? '',
    note,
  });
}

/** What OPEX calls a rule's basis. */
export function basisOf({ basis }: Pick<FeeRule, 'basis'>, sellIn: boolean): FeeBasis {
  switch (basis) {
    case 'gmv':
      return sellIn ? 'sellIn' : 'gmv';
    case 'paid':
      return 'paid';
    case 'net':
      return 'netSales';
    case 'order':
      return 'orders';
    case 'item':
      return 'units';
  }
}
