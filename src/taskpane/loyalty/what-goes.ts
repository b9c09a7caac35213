import { monthAt, monthNumber } from '../../calendar/months';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { fiscalYears, monthOfFiscalYear } from '../../planning/loyalty/fiscal-years';
import type { WrittenLoyalty } from '../../excel/contracts';
import type { Formats } from '../language/formats';
import type { LoyaltyForm } from './loyalty-form';

/** What of a plan that stands goes with the size asked for, a sentence each; empty where nothing does. */
export function whatGoes(form: LoyaltyForm, size: NonNullable<WrittenLoyalty['size']>, formats: Formats): readonly string[] {
  const { locale } = formats;
  const [before, after] = [spanOf(size), spanOf(form)];
  const gone = [
    { from: before.first, to: Math.min(before.last, after.first - 1) },
    { from: Math.max(before.first, after.last + 1), to: before.last },
  ].filter(({ from, to }) => from <= to);
  const counted = (
    lost: number,
    one: 'goes-segment' | 'goes-reward' | 'goes-card' | 'goes-scenario',
    many: 'goes-segments-many' | 'goes-rewards-many' | 'goes-cards-many' | 'goes-scenarios-many',
  ): string[] => (lost <= 0 ? [] : [lost === 1 ? loyaltyPageText(locale, one) : loyaltyPageText(locale, many, { count: lost })]);
  return [
    ...gone.map(({ from, to }) => loyaltyPageText(locale, 'goes-months', { months: formats.months(monthAt(from), monthAt(to)) })),
    ...(capsGo(size, form) ? [loyaltyPageText(locale, 'goes-caps')] : []),
    ...counted(size.segments - (form.segments ?? size.segments), 'goes-segment', 'goes-segments-many'),
    ...counted(size.rewards - (form.rewards ?? size.rewards), 'goes-reward', 'goes-rewards-many'),
    ...counted((size.cards ?? 0) - (form.cards ?? size.cards ?? 0), 'goes-card', 'goes-cards-many'),
    ...counted(size.scenarios - (form.scenarios ?? size.scenarios), 'goes-scenario', 'goes-scenarios-many'),
  ];
}

function spanOf({ start, months }: Pick<LoyaltyForm, 'start' | 'months'>): { readonly first: number; readonly last: number } {
  const first = monthNumber(start);
  return { first, last: first + months - 1 };
}

/** Whether fiscal years of the plan that stands have no month in the one asked for. */
function capsGo(size: NonNullable<WrittenLoyalty['size']>, form: LoyaltyForm): boolean {
  const [before, after] = [yearsOf(size), yearsOf({ ...form, fiscalYearStart: form.fiscalYearStart ?? size.fiscalYearStart })];
  return before.first < after.first || before.last > after.last;
}

function yearsOf(calendar: Parameters<typeof fiscalYears>[0]): { readonly first: number; readonly last: number } {
  const first = Math.floor((monthNumber(calendar.start) - monthOfFiscalYear(calendar, 0)) / 12);
  return { first, last: first + fiscalYears(calendar) - 1 };
}
