import type { Period } from '../../calendar/period';
import { memberKey } from '../actuals/members';
import { sum } from '../variance/left-to-right';
import type { FeeCharge } from './charge-fees';
import { checkAmount, checkNumber } from './check-terms';
import { feeLabel } from './fee-rule';

/** A line of a platform's invoice or settlement file; a credit is below zero. */
export interface InvoiceLine {
  readonly channel: string;
  readonly fee: string;
  /** A day of the period it charges for, as a serial date; not the day of the invoice. */
  readonly day: number;
  /** Before VAT. */
  readonly amount: number;
  readonly vat: number;
}

/** A fee of a channel in a period, as the rules have it and as it was invoiced. */
export interface ReconciledFee {
  readonly channel: string;
  readonly fee: string;
  readonly period: Period;
  readonly expected: number;
  readonly invoiced: number;
  /** Invoiced less expected: above zero was charged too much. */
  readonly difference: number;
  readonly expectedVat: number;
  readonly invoicedVat: number;
  readonly vatDifference: number;
  /** Whether neither difference is above the tolerance. */
  readonly agrees: boolean;
}

/** Why a line meets nothing the rules expect, the first that holds: its channel, the channel's fee, or a fee of the rules not charged in that period. */
export const UNMATCHED_REASONS = ['channel', 'fee', 'period'] as const;
export type UnmatchedReason = (typeof UNMATCHED_REASONS)[number];

export interface Reconciliation {
  /** What stands on both sides, in the order of the rules and then of the periods. */
  readonly fees: readonly ReconciledFee[];
  /** What the rules come to and no line invoices; charges outside the periods, too. */
  readonly notInvoiced: readonly FeeCharge[];
  /** Lines that no charge of the rules answers to. */
  readonly notExpected: readonly { readonly line: InvoiceLine; readonly reason: UnmatchedReason }[];
}

export interface ReconciliationInput {
  readonly charges: readonly FeeCharge[];
  readonly lines: readonly InvoiceLine[];
  /** The periods to compare by, none on days of another. A charge belongs to the one its own period lies in, so half-months may be compared by months. */
  readonly periods: readonly Period[];
  /** Money by which rounding on the platform's side may make a fee differ; zero or more. */
  readonly tolerance: number;
}

/**
 * Invoices held against what the rules come to, fee by fee and period by period, categories together, since invoices rarely tell them. Every charge that
 * is not zero and every line is found once: in a fee that both sides have, or among those without a counterpart.
 *
 * In a sheet: SUMIFS of the lines by channel, fee and period beside SUMIFS of the charges, COUNTIFS telling what has no counterpart.
 *
 * @throws InputError `argument-not-number` for the amount or VAT of a line; `argument-negative`, `argument-not-number` for the tolerance
 */
export function reconcileInvoice({ charges, lines, periods, tolerance }: ReconciliationInput): Reconciliation {
  checkAmount('tolerance', tolerance);
  const billed = lines.map((line, at) => placeLine(line, at + 1, periods));
  const placed = charges.filter(({ charged, refunded }) => charged !== 0 || refunded !== 0).map((charge) => placeCharge(charge, periods));
  const linesOf = groupBy(billed, ({ key }) => key);
  const chargesOf = groupBy(
    placed.filter(({ period }) => period !== undefined),
    ({ key }) => key,
  );
  return {
    fees: [...chargesOf].flatMap(([key, expected]) => {
      const invoiced = linesOf.get(key);
      return invoiced ? [compare(expected, invoiced, tolerance)] : [];
    }),
    notInvoiced: placed
      .filter(({ charge, key }) => charge.fee !== 0 && !(chargesOf.has(key) && linesOf.has(key)))
      .map(({ charge }) => charge),
    notExpected: billed.filter(({ key }) => !chargesOf.has(key)).map(({ line }) => ({ line, reason: reasonOf(line, charges) })),
  };
}

interface Placed {
  /** Of the periods compared by, that it lies in. */
  readonly period: Period | undefined;
  /** What both sides of a fee have in common. */
  readonly key: string;
}
type PlacedCharge = Placed & { readonly charge: FeeCharge };
type PlacedLine = Placed & { readonly line: InvoiceLine };

function placeCharge(charge: FeeCharge, periods: readonly Period[]): PlacedCharge {
  const period = periods.find(({ first, last }) => first <= charge.period.first && charge.period.last <= last);
  return { charge, period, key: keyOf(charge.rule, period) };
}

function placeLine(line: InvoiceLine, position: number, periods: readonly Period[]): PlacedLine {
  checkNumber(`${feeLabel({ ...line, category: '' })} (${String(position)}): amount`, line.amount);
  checkNumber(`${feeLabel({ ...line, category: '' })} (${String(position)}): vat`, line.vat);
  const period = periods.find(({ first, last }) => first <= line.day && line.day < last + 1);
  return { line, period, key: keyOf(line, period) };
}

function keyOf({ channel, fee }: { readonly channel: string; readonly fee: string }, period: Period | undefined): string {
  return JSON.stringify([memberKey(channel), memberKey(fee), period?.first ?? null]);
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  items.forEach((item) => {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  });
  return groups;
}

function compare(charges: readonly [PlacedCharge, ...PlacedCharge[]], lines: readonly PlacedLine[], tolerance: number): ReconciledFee {
  const [{ charge, period = charge.period }] = charges;
  const { channel, fee } = charge.rule;
  const expected = sum(charges.map((own) => own.charge.fee));
  const invoiced = sum(lines.map(({ line }) => line.amount));
  const expectedVat = sum(charges.map((own) => own.charge.vat));
  const invoicedVat = sum(lines.map(({ line }) => line.vat));
  const difference = invoiced - expected;
  const vatDifference = invoicedVat - expectedVat;
  const agrees = Math.abs(difference) <= tolerance && Math.abs(vatDifference) <= tolerance;
  return { channel, fee, period, expected, invoiced, difference, expectedVat, invoicedVat, vatDifference, agrees };
}

function reasonOf({ channel, fee }: InvoiceLine, charges: readonly FeeCharge[]): UnmatchedReason {
  const ofChannel = charges.filter(({ rule }) => memberKey(rule.channel) === memberKey(channel));
  if (ofChannel.length === 0) return 'channel';
  return ofChannel.some(({ rule }) => memberKey(rule.fee) === memberKey(fee)) ? 'period' : 'fee';
}
