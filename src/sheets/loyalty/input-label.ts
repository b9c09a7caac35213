import { monthAt, monthNumber } from '../../calendar/months';
import { loyaltySheetText, type LoyaltySheetKey } from '../../locales/loyalty-sheet';
import type { Locale } from '../../locales/locale';
import { PROGRAMME_INPUTS, SEGMENT_INPUTS, type LoyaltyAssumptions, type UncertainName } from '../../planning/loyalty/loyalty-assumptions';
import type { RangeField } from '../../planning/loyalty/loyalty-inputs';
import { fiscalYearName } from './loyalty-tables';

/** An input of `Loyalty` as people call it: what its line or column says, and the segment, reward or year that it is of. */
export interface InputLabel {
  readonly label: string;
  readonly of: string | null;
}

export interface InputLabelling {
  readonly locale: Locale;
  readonly calendar: Pick<LoyaltyAssumptions, 'start' | 'months' | 'fiscalYearStart'>;
  /** What the block holds in a line, '' for nothing. */
  valueOf(key: string): string;
}

const OF_SEGMENT: Readonly<Record<string, LoyaltySheetKey>> = {
  name: 'column.segment',
  members: 'column.members',
  churn: 'column.churn',
  'active share': 'column.activeShare',
  spend: 'column.spend',
  multiplier: 'column.multiplier',
};
const OF_REWARD: Readonly<Record<string, LoyaltySheetKey>> = {
  name: 'column.reward',
  share: 'column.share',
  price: 'column.price',
  'unit cost': 'column.unitCost',
  'partner share': 'column.partnerShare',
  'face value': 'column.faceValue',
};
const BY_MONTH: Readonly<Record<string, LoyaltySheetKey>> = {
  'spend index': 'monthly.spendIndex',
  'event multiplier': 'monthly.eventMultiplier',
  'redemption index': 'monthly.redemptionIndex',
  'fixed costs': 'monthly.fixedCosts',
  budget: 'monthly.budget',
  'expected redemption': 'monthly.estimate',
};
const ONCE: Readonly<Record<string, LoyaltySheetKey>> = {
  'earn rate': 'line.earnRate',
  'sign-up points': 'line.signUpPoints',
  'activity points': 'line.activityPoints',
  expiry: 'line.expiry',
  'expiry n': 'line.expiryN',
  lapse: 'line.lapse',
  margin: 'line.margin',
  'incremental share': 'line.incrementalShare',
  'accounting view': 'line.view',
  'opening liability': 'line.openingLiability',
};
const OF_LINE: Readonly<Record<string, LoyaltySheetKey>> = {
  distribution: 'column.distribution',
  drawn: 'column.drawn',
  group: 'column.group',
};

/**
 * What people call the input that a line of the block takes its value from.
 *
 * @param key as blockOf writes it
 * @returns null for lines that nobody types, such as the number of months
 */
export function inputLabel(key: string, { locale, calendar, valueOf }: InputLabelling): InputLabel | null {
  const t = (text: LoyaltySheetKey): string => loyaltySheetText(locale, text);
  const known = (text: LoyaltySheetKey | undefined, of: string | null): InputLabel | null =>
    text === undefined ? null : { label: t(text), of };
  const once = ONCE[key];
  if (once !== undefined) return known(once, null);
  const [, kind = '', at = '', field = ''] = /^(segment|migration|reward|uncertain|group) (\d+) (.+)$/.exec(key) ?? [];
  switch (kind) {
    case 'segment': {
      const name = valueOf(`segment ${at} name`);
      const [, list, month] = /^(joiners|retention|opening) (\d+)$/.exec(field) ?? [];
      if (list === 'joiners') return { label: `${t('monthly.joiners')}${name}, ${monthName(locale, calendar, Number(month))}`, of: null };
      if (list === 'retention') return { label: `${t('retention')}${name}`, of: null };
      if (list === 'opening') return { label: `${t('standing')}${name}`, of: null };
      return known(OF_SEGMENT[field], field === 'name' ? null : name);
    }
    case 'migration':
      return { label: withoutColon(t('table.migration')), of: valueOf(`segment ${at} name`) };
    case 'reward':
      return known(OF_REWARD[field], field === 'name' ? null : valueOf(`reward ${at} name`));
    case 'uncertain': {
      const of = uncertainLabel(t, valueOf(`uncertain ${at} input`) as UncertainName, valueOf(`uncertain ${at} of`), valueOf);
      return known(OF_LINE[field] ?? `range.${field as RangeField}`, of);
    }
    case 'group':
      return known(field === 'correlation' ? 'column.correlation' : 'column.groupName', valueOf(`group ${at} name`) || null);
  }
  const [, list = '', number = ''] = /^(\D+) (\d+)$/.exec(key) ?? [];
  // What is typed of them is the members' share of the plan's sales.
  if (list === 'sales') return known('line.planShare', null);
  if (list === 'redemption') return { label: t('curve'), of: null };
  if (list === 'cap') {
    const year = fiscalYearName({ shape: calendar, t: (text, params) => loyaltySheetText(locale, text, params) }, Number(number) - 1);
    return { label: t('table.caps'), of: year };
  }
  const monthly = BY_MONTH[list];
  return monthly === undefined ? null : { label: `${t(monthly)}, ${monthName(locale, calendar, Number(number))}`, of: null };
}

/** An uncertain input by its name, with that of its segment or reward. */
function uncertainLabel(
  t: (text: LoyaltySheetKey) => string,
  input: UncertainName,
  of: string,
  valueOf: InputLabelling['valueOf'],
): string {
  const name = t(`input.${input}`);
  if ((PROGRAMME_INPUTS as readonly string[]).includes(input)) return name;
  const owner = (SEGMENT_INPUTS as readonly string[]).includes(input) ? 'segment' : 'reward';
  return `${valueOf(`${owner} ${of} name`)}${t('of')}${name}`;
}

function monthName(locale: Locale, { start }: InputLabelling['calendar'], month: number): string {
  const { year, month: of } = monthAt(monthNumber(start) + month - 1);
  const format = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(Date.UTC(year, of - 1, 1));
}

function withoutColon(title: string): string {
  return title.replace(/\s*[:：]\s*$/, '');
}

/** An input by its cell and its name, such as `Loyalty!B41, “Share of points redeemed” of Voucher`. */
export function placeText(locale: Locale, address: string, label: InputLabel | null): string {
  if (label === null) return address;
  const { of } = label;
  const params = { address, label: label.label };
  return of === null || of === '' ? loyaltySheetText(locale, 'place', params) : loyaltySheetText(locale, 'place.of', { ...params, of });
}
