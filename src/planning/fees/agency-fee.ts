import { checkAmount, checkAtMost, checkBetween, checkChoice, checkRising, checkShare } from './check-terms';
import { tieredCharge, TIERED_MODES, type Tier, type TieredMode } from './tiered-charge';

/** The sales an agency's commission is of: all that was ordered, or net of returns. */
export const AGENCY_BASES = ['gmv', 'net'] as const;
export type AgencyBasis = (typeof AGENCY_BASES)[number];

/** What a bonus or malus is a share of. */
export const KPI_BASES = ['retainer', 'commission', 'both'] as const;
export type KpiBasis = (typeof KPI_BASES)[number];

/** A bonus (share above zero) or malus (below) from a score on. */
export interface KpiStep {
  readonly threshold: number;
  /** From -1 to 1: -0.1 takes 10 % off. */
  readonly share: number;
}

/** What a store-operating agency (TP) is paid by. Amounts are before VAT and, but for the retainer, of a whole settlement. */
export interface AgencyContract {
  /** A month. */
  readonly retainer: number;
  readonly basis: AgencyBasis;
  /** None is no commission. */
  readonly tiers: readonly Tier[];
  readonly mode: TieredMode;
  readonly kpiBasis: KpiBasis;
  /** By rising scores; below the first there is neither bonus nor malus. */
  readonly kpi: readonly KpiStep[];
  /** The fee is at least this, 0 where nothing is guaranteed. */
  readonly minimum: number;
  /** And at most this; null has no cap. */
  readonly cap: number | null;
}

/** What is settled: a month, a quarter, a year. */
export interface AgencySettlement {
  readonly months: number;
  readonly gmv: number;
  readonly net: number;
  /** In the unit of the contract's thresholds; null is not scored yet, so neither bonus nor malus. */
  readonly score: number | null;
}

/** An agency's fee and the parts it is the sum of. */
export interface AgencyFee {
  readonly retainer: number;
  readonly commission: number;
  /** Bonus, or malus below zero. */
  readonly kpi: number;
  /** What the minimum adds. */
  readonly topUp: number;
  /** What the cap takes off, zero or less. */
  readonly capped: number;
  readonly fee: number;
}

/**
 * The fee of an agency: retainer, commission by tiers, bonus or malus by the score reached; then at least the minimum guaranteed, at most the cap. The
 * minimum holds after a malus, too.
 *
 * In a sheet: `=MIN(cap,MAX(minimum,retainer*months+commission+IFERROR(INDEX(shares,MATCH(score,thresholds)),0)*kpiBase))`, the commission as
 * tieredCharges says.
 * Source of the method: the usual terms of store-operation contracts in China: retainer, commission on sales, assessment by KPI, minimum guarantee.
 *
 * @throws InputError `argument-negative`, `argument-not-number`, `argument-not-choice`, `argument-out-of-range`, `argument-not-rising`, and
 * `argument-above` for a minimum above the cap
 */
export function agencyFee(contract: AgencyContract, settlement: AgencySettlement): AgencyFee {
  checkContract(contract);
  checkSettlement(settlement);
  const { tiers, mode, minimum, cap } = contract;
  const retainer = contract.retainer * settlement.months;
  const commission = tieredCharge(settlement[contract.basis], tiers, mode);
  const kpi = kpiShare(contract.kpi, settlement.score) * kpiBase(contract.kpiBasis, retainer, commission);
  const earned = retainer + commission + kpi;
  const topUp = Math.max(0, minimum - earned);
  const capped = cap === null ? 0 : Math.min(0, cap - earned);
  return { retainer, commission, kpi, topUp, capped, fee: Math.min(cap ?? Infinity, Math.max(minimum, earned)) };
}

function kpiShare(steps: readonly KpiStep[], score: number | null): number {
  if (score === null) return 0;
  return steps.filter(({ threshold }) => threshold <= score).at(-1)?.share ?? 0;
}

function kpiBase(basis: KpiBasis, retainer: number, commission: number): number {
  if (basis === 'both') return retainer + commission;
  return basis === 'retainer' ? retainer : commission;
}

function checkContract({ retainer, basis, tiers, mode, kpiBasis, kpi, minimum, cap }: AgencyContract): void {
  checkAmount('retainer', retainer);
  checkChoice('basis', basis, AGENCY_BASES);
  checkChoice('mode', mode, TIERED_MODES);
  checkChoice('kpi_basis', kpiBasis, KPI_BASES);
  tiers.forEach(({ threshold, rate }) => {
    checkAmount('threshold', threshold);
    checkShare('rate', rate);
  });
  checkRising(
    'threshold',
    tiers.map(({ threshold }) => threshold),
  );
  kpi.forEach(({ share }) => checkBetween('kpi_share', share, -1, 1));
  checkRising(
    'kpi_threshold',
    kpi.map(({ threshold }) => threshold),
  );
  checkAmount('minimum', minimum);
  if (cap === null) return;
  checkAmount('cap', cap);
  checkAtMost('minimum', minimum, 'cap', cap);
}

function checkSettlement({ months, gmv, net }: AgencySettlement): void {
  for (const [argument, found] of Object.entries({ months, gmv, net })) checkAmount(argument, found);
}
