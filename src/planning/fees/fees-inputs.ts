import type { EventCell } from '../events/event-row';
import { TIERED_MODES } from './tiered-charge';
import { TIER_WINDOWS } from './fee-rule';
import { KPI_BASES } from './agency-fee';

/** Kinds of rules, in the order of FeeRule. */
export const FEE_KINDS = ['rate', 'fixed', 'tiers', 'annual'] as const;

/** Figures of OPEX that a fee can be charged on: four amounts, then two numbers. What a retailer buys (sell-in) is the GMV of its channel's rules. */
export const FEE_BASES = ['gmv', 'sellIn', 'paid', 'netSales', 'orders', 'units'] as const;
export type FeeBasis = (typeof FEE_BASES)[number];
export const AMOUNTS = 4;

/** How often an agency is settled, with the months of each. */
export const SETTLED = ['month', 'quarter', 'year'] as const;
export const SETTLED_MONTHS = [1, 3, 12] as const;

/** Words of the lists, by what they are about. */
export const FEE_WORDS = {
  kind: FEE_KINDS,
  basis: FEE_BASES,
  mode: TIERED_MODES,
  window: TIER_WINDOWS,
  settled: SETTLED,
  kpiOf: KPI_BASES,
} as const;

/** A cell as a person typed it: '' is empty, a word of a list has its group before it (`kind.rate`), what is typed wrong stands as it is. */
export type FeeCell = EventCell;

/** What a person can type about a rule, in the order of the sheet. */
export const RULE_FIELDS = [
  'channel',
  'fee',
  'category',
  'part',
  'kind',
  'basis',
  'rate',
  'amount',
  'cap',
  'vat',
  'refund',
  'from',
  'to',
  'tiers',
  'month',
  'note',
] as const;
export type RuleField = (typeof RULE_FIELDS)[number];
export type RuleCells = Readonly<Record<RuleField, FeeCell>>;

/** The same of an agency. */
export const AGENCY_FIELDS = [
  'channel',
  'fee',
  'settled',
  'plannedScore',
  'basis',
  'kpiOf',
  'retainer',
  'minimum',
  'cap',
  'vat',
  'kpi',
  'tiers',
  'note',
] as const;
export type AgencyField = (typeof AGENCY_FIELDS)[number];
export type AgencyCells = Readonly<Record<AgencyField, FeeCell>> & {
  /** By month of the plan year. */
  readonly scores: readonly FeeCell[];
};

/** Tiers that a table has room for. */
export const TIERS = 6;

/** Tiers of a fee, refunds of an annual one or bonuses by score, found by their name. */
export interface TableCells {
  readonly name: FeeCell;
  readonly mode: FeeCell;
  readonly window: FeeCell;
  readonly thresholds: readonly FeeCell[];
  readonly rates: readonly FeeCell[];
}

/** What people typed about fees. */
export interface FeesInputs {
  readonly rules: readonly RuleCells[];
  readonly agencies: readonly AgencyCells[];
  readonly tables: readonly TableCells[];
  /** Money by which booked and expected fees may differ. */
  readonly tolerance: FeeCell;
  /** Anything typed: fees are booked with their VAT. */
  readonly withVat: FeeCell;
}

/** A rule's line from what is known of it; the rest empty. */
export function ruleCells(known: Partial<RuleCells>): RuleCells {
  return Object.fromEntries(RULE_FIELDS.map((field) => [field, known[field] ?? ''])) as Record<RuleField, FeeCell>;
}

/** An agency's line from what is known of it; the rest empty. */
export function agencyCells({ scores = [], ...known }: Partial<AgencyCells>): AgencyCells {
  const fields = Object.fromEntries(AGENCY_FIELDS.map((field) => [field, known[field] ?? ''])) as Record<AgencyField, FeeCell>;
  return { ...fields, scores };
}
