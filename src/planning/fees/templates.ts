import { serialOfIso } from '../../calendar/serial';
import { feesText, type FeesKey } from '../../locales/fees';
import type { Locale } from '../../locales/locale';
import type { FeeRule, FixedFee, RateFee } from './fee-rule';

type Named<Key, Kind extends string> = Key extends `${Kind}.${infer Name}` ? Name : never;

/** Channels that have starting rules. */
export type TemplateChannel = Named<FeesKey, 'channel'>;
type TemplateFee = Named<FeesKey, 'fee'>;

/** Where what a rule says was found. */
export interface FeeSource {
  readonly address: string;
  /** The day it speaks of, or was published, as `2025-06-12`. */
  readonly asOf: string;
}

type Unnamed<Rule> = Rule extends FeeRule ? Omit<Rule, 'channel' | 'fee'> : never;

/** A starting rule: its name as a word, and its source, null where none was found that can be trusted. */
export interface TemplateRule {
  readonly fee: TemplateFee;
  readonly terms: Unnamed<FeeRule>;
  readonly source: FeeSource | null;
}

const OPEN = { category: '', vat: 0, from: null, to: null, refundable: true } as const;

function rate(fee: TemplateFee, terms: Partial<Unnamed<RateFee>>, source: FeeSource | null = null): TemplateRule {
  return { fee, source, terms: { ...OPEN, kind: 'rate', basis: 'paid', rate: null, cap: null, ...terms } };
}

function perOrder(fee: TemplateFee, terms: Partial<Unnamed<FixedFee>>, source: FeeSource | null = null): TemplateRule {
  return { fee, source, terms: { ...OPEN, kind: 'fixed', basis: 'order', amount: null, ...terms } };
}

const VAT_CUT = { address: 'https://www.vietnam.vn/en/tang-phi-gap-3-tiktok-shop-thu-cao-hon-ca-shopee-lazada', asOf: '2025-07-18' };

/**
 * Rules to start from, by channel, each to be checked against the seller's own contract: what platforms charge changes every few months, and differs by
 * category and kind of shop. Shares and amounts that no trustworthy public page was found for are null, to be typed; so are those that each category has
 * its own of. Amounts are in the money of the channel's market. Of a fee that a page says is charged also on orders refunded at once, all is taken as
 * kept.
 *
 * Tmall's annual fee of 30,000 or 60,000 yuan ended in August 2024 (ainvest.com, 10 July 2024).
 */
export const FEE_TEMPLATES: Readonly<Record<TemplateChannel, readonly TemplateRule[]>> = {
  'jd-pop': [rate('technical-service', {}), rate('transaction-service', {})],
  // GMV is what the retailer buys (sell-in), which these are shares of.
  'jd-self': [rate('rebate', { basis: 'gmv' }), rate('price-protection', { basis: 'gmv' })],
  tmall: [rate('software-service', {})],
  douyin: [rate('technical-service', {}), rate('creator-commission', {})],
  'shopee-vn': [
    // Both platforms' 5 % became about 4.9 % with the lower VAT in it.
    rate('payment', { rate: 0.049, refundable: false }, VAT_CUT),
    rate(
      'commission',
      { from: serialOfIso('2025-12-29'), refundable: false },
      { address: 'https://nld.com.vn/shopee-tiep-tuc-tang-phi-196251216081736506.htm', asOf: '2025-12-16' },
    ),
    perOrder(
      'infrastructure',
      { amount: 3000, from: serialOfIso('2025-07-01'), refundable: false },
      { address: 'https://doanhnghieptiepthi.vn/shopee-bat-dau-thu-phi-ha-tang-tu-ngay-1-7-161250613110207141.htm', asOf: '2025-06-13' },
    ),
    perOrder(
      'piship',
      { amount: 1650, from: serialOfIso('2025-04-01'), refundable: false },
      { address: 'https://thitruonghanghoa.com/tin-tuc/shopee-ha-gia-goi-dich-vu-moi-tu-1-4-269369.html', asOf: '2025-04-01' },
    ),
    rate(
      'content-xtra',
      { rate: 0.03, vat: null, refundable: false },
      { address: 'https://shopeeanalytics.com/vn/seller/expected-price', asOf: '2025-06-12' },
    ),
    // 3 or 4 % by category and kind of shop; the cap is the same for all.
    rate(
      'voucher-xtra',
      { cap: 50_000, from: serialOfIso('2025-12-29'), refundable: false },
      { address: 'https://vtcnews.vn/shopee-mall-tang-loat-phi-tu-29-12-nguoi-ban-hang-meo-mat-ar993195.html', asOf: '2025-12-15' },
    ),
  ],
  'tiktok-shop-vn': [
    rate(
      'transaction',
      { basis: 'net', rate: 0.05, from: serialOfIso('2024-07-17'), to: serialOfIso('2026-05-08') },
      { address: 'https://seller-vn.tiktok.com/university/essay?knowledge_id=753295858337537&lang=en', asOf: '2024-07-17' },
    ),
    // Reported to rise to 6 %, which TikTok's own pages did not say yet.
    rate(
      'transaction',
      { basis: 'net', from: serialOfIso('2026-05-09') },
      { address: 'https://dataede.com/updates/tiktok-shop-vietnam-transaction-fee-update-2026-05', asOf: '2026-05-04' },
    ),
    rate(
      'platform-commission',
      { from: serialOfIso('2026-03-02') },
      {
        address: 'https://nld.com.vn/quyet-dinh-bat-ngo-cua-tiktok-shop-ngay-truoc-ky-nghi-tet-nguyen-dan-196260210131447157.htm',
        asOf: '2026-02-10',
      },
    ),
    perOrder(
      'order-handling',
      { amount: 3000, from: serialOfIso('2025-10-27'), refundable: false },
      {
        address: 'https://kenh14.vn/tiktok-shop-lai-thu-them-3000-dong-cho-moi-don-hang-ban-ra-215251017151238563.chn',
        asOf: '2025-10-17',
      },
    ),
  ],
  'lazada-vn': [
    rate(
      'commission',
      { from: serialOfIso('2025-04-16') },
      { address: 'https://nuu.edu.vn/phi-ban-hang-lazada-moi-nhat/', asOf: '2025-04-16' },
    ),
    rate('payment', { rate: 0.049 }, VAT_CUT),
    perOrder('order-handling', {}),
  ],
};

/** A starting rule in words, with what to say beside it. */
export interface StartingRule {
  readonly rule: FeeRule;
  readonly note: string;
}

/** The starting rules of a channel, named in one language; rates that are null must be typed before they can be charged (see checkFeeRules). */
export function startingRules(channel: TemplateChannel, locale: Locale): StartingRule[] {
  return FEE_TEMPLATES[channel].map(({ fee, terms, source }) => ({
    rule: { ...terms, channel: feesText(locale, `channel.${channel}`), fee: feesText(locale, `fee.${fee}`) },
    note: source ? feesText(locale, 'note.check', { date: source.asOf, source: source.address }) : feesText(locale, 'note.typed'),
  }));
}
