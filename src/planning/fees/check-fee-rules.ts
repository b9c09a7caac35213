import { isoDate, isSoundSerial } from '../../calendar/serial';
import { memberKey } from '../actuals/members';
import { InputError } from '../input-error';
import { checkAmount, checkChoice, checkRising, checkShare } from './check-terms';
import { AMOUNT_BASES, COUNT_BASES, feeLabel, TIER_WINDOWS, type FeeRule } from './fee-rule';
import { TIERED_MODES } from './tiered-charge';

/**
 * Refuses rules that cannot be charged; each message names rule and field. Channels, fees and categories are compared as SUMIFS does, without regard
 * to capitals.
 *
 * @param channels those of the plan; left out, any name is one
 * @throws InputError `argument-missing`, `argument-not-choice`, `argument-out-of-range`, `argument-negative`, `argument-not-whole`,
 * `argument-not-date`, `argument-before`, `argument-not-rising`, `fee-overlap`
 */
export function checkFeeRules(rules: readonly FeeRule[], channels?: readonly string[]): void {
  rules.forEach((rule) => {
    const named = (field: string): string => `${feeLabel(rule)}: ${field}`;
    if (rule.channel === '') throw new InputError('argument-missing', { argument: named('channel') });
    if (rule.fee === '') throw new InputError('argument-missing', { argument: named('fee') });
    if (channels) checkChoice(named('channel'), rule.channel, channels, memberKey);
    checkShare(named('vat'), rule.vat);
    checkDates(rule, named);
    checkCharge(rule, named);
  });
  checkOverlaps(rules);
}

function checkDates({ from, to }: FeeRule, named: (field: string) => string): void {
  for (const [field, day] of Object.entries({ from, to }))
    if (day !== null && !isSoundSerial(day)) throw new InputError('argument-not-date', { argument: named(field), found: day });
  if (from === null || to === null || to >= from) return;
  throw new InputError('argument-before', { argument: named('to'), other: 'from', allowed: isoDate(from), found: isoDate(to) });
}

function checkCharge(rule: FeeRule, named: (field: string) => string): void {
  checkChoice(named('basis'), rule.basis, rule.kind === 'fixed' ? COUNT_BASES : AMOUNT_BASES);
  switch (rule.kind) {
    case 'rate':
      checkShare(named('rate'), rule.rate);
      if (rule.cap !== null) checkAmount(named('cap'), rule.cap);
      return;
    case 'fixed':
      return checkAmount(named('amount'), rule.amount);
    case 'tiers':
      checkChoice(named('mode'), rule.mode, TIERED_MODES);
      checkChoice(named('window'), rule.window, TIER_WINDOWS);
      if (rule.tiers.length === 0) throw new InputError('argument-missing', { argument: named('tiers') });
      rule.tiers.forEach(({ rate }) => checkShare(named('rate'), rate));
      return checkThresholds(named('threshold'), rule.tiers);
    case 'annual':
      checkAmount(named('amount'), rule.amount);
      if (rule.month !== null && !(Number.isInteger(rule.month) && rule.month >= 1 && rule.month <= 12))
        throw new InputError('argument-not-whole', { argument: named('month'), low: 1, high: 12, found: rule.month });
      rule.refunds.forEach(({ share }) => checkShare(named('share'), share));
      checkThresholds(named('threshold'), rule.refunds);
      // More sales must not take back what was refunded.
      return checkRising(
        named('share'),
        rule.refunds.map(({ share }) => share),
      );
  }
}

function checkThresholds(argument: string, steps: readonly { readonly threshold: number }[]): void {
  steps.forEach(({ threshold }) => checkAmount(argument, threshold));
  checkRising(
    argument,
    steps.map(({ threshold }) => threshold),
  );
}

/** On no day may two rules of the same channel, fee and category be in force. */
function checkOverlaps(rules: readonly FeeRule[]): void {
  const groups = new Map<string, FeeRule[]>();
  rules.forEach((rule) => {
    const key = JSON.stringify([rule.channel, rule.fee, rule.category].map(memberKey));
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  });
  for (const group of groups.values()) {
    const byStart = group.sort((one, other) => (one.from ?? -Infinity) - (other.from ?? -Infinity));
    byStart.forEach((rule, at) => {
      const next = byStart[at + 1];
      if (!next || (rule.to !== null && (next.from ?? -Infinity) > rule.to)) return;
      throw new InputError('fee-overlap', { rule: feeLabel(rule), first: span(rule), second: span(next) });
    });
  }
}

function span({ from, to }: FeeRule): string {
  return `${from === null ? '' : isoDate(from)}…${to === null ? '' : isoDate(to)}`;
}
