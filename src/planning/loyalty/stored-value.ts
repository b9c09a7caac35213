import { checkAmount, checkShare } from '../fees/check-terms';
import { InputError } from '../../locales/risk-errors';
import { sum as total } from '../variance/left-to-right';
import { SHARES_TOLERANCE } from './normalise-shares';

/** How what is never used becomes revenue: as the rest is used, in proportion; or once it is remote that it will be. */
export const BREAKAGE_METHODS = ['proportional', 'remote'] as const;
export type BreakageMethod = (typeof BREAKAGE_METHODS)[number];

/** Cards of one value that members load money on. Lists by month have one number for each month of the plan. */
export interface StoredValueCard {
  readonly name: string;
  /** What a customer pays for one. */
  readonly price: number;
  /** Credit given on top of the price. */
  readonly bonus: number;
  /** Cards sold, by month. */
  readonly sold: readonly number[];
  /** Part of the credit sold that is used in the month of sale, in the month after it, …; sums to 1 at most. */
  readonly useCurve: readonly number[];
  /** Credit unused at the start of cards sold one month before the first, two months before, … */
  readonly opening: readonly number[];
  /** Part of the credit that is never used, as expected; null takes what the curve leaves. */
  readonly breakage: number | null;
  readonly method: BreakageMethod;
  /** Remote method: use is remote at the end of so many months after that of sale; null takes the end of the curve. */
  readonly remoteAfter: number | null;
  /** Credit unused at the end of so many months after that of sale is void then; null never. */
  readonly expiryMonths: number | null;
}

/** Cards by month. Credit: opening + sold (with its bonus) − used − expired = balance. Money: opening + received − revenue = liability. */
export interface StoredValueMonth {
  readonly opening: number;
  /** Credit sold, with the bonus. */
  readonly sold: number;
  readonly bonusSold: number;
  readonly used: number;
  /** The part of what is used that the bonus is: a discount, no revenue. */
  readonly bonusUsed: number;
  readonly expired: number;
  readonly balance: number;
  /** Money paid for cards. */
  readonly received: number;
  /** Revenue of credit used. */
  readonly usedRevenue: number;
  /** Revenue of credit that is not expected to be used. */
  readonly breakageRevenue: number;
  readonly liability: number;
}

/**
 * Stored-value cards month by month. What is paid stands for the whole credit, bonus and all, so that a unit of credit is price / (price + bonus) of
 * money. Expected breakage is revenue in proportion to use (proportional), or what is left of it is once its use is remote. Credit that is void leaves
 * nothing. A liability is never above the money that the balance stands for.
 *
 * Source of the method: IFRS 15, B44–B47 (ASC 606-10-55-46 to 49).
 *
 * @throws InputError `argument-not-number`, `argument-negative`, `argument-out-of-range`, `argument-not-whole`, `loyalty-use-curve`,
 * `loyalty-card-worthless`, `loyalty-opening-ages`
 */
export function storedValue(card: StoredValueCard): StoredValueMonth[] {
  checkCard(card);
  const { price, bonus, sold, useCurve, opening } = card;
  const months = sold.length;
  const credit = price + bonus;
  const rate = price / credit;
  const rows = Array.from({ length: months }, () => new Float64Array(FIELDS));
  const cohorts = [
    ...opening.map((left, at) => openingCohort(useCurve, left, -1 - at)),
    ...sold.map((count, month) => ({ month, whole: count * credit, left: count * credit })),
  ];
  for (const { month: from, whole, left: start } of cohorts) {
    let left = start;
    let owed = owedOf(card, whole, left, -1 - from) * rate;
    for (let month = Math.max(0, from); month < months; month++) {
      const row = rows[month]!;
      const age = month - from;
      if (age === 0) {
        row[SOLD]! += whole;
        owed = whole * rate;
      } else {
        row[OPENING]! += left;
      }
      const used = Math.min(left, whole * (useCurve[age] ?? 0));
      left -= used;
      const expired = card.expiryMonths !== null && age >= card.expiryMonths ? left : 0;
      left -= expired;
      const nextOwed = owedOf(card, whole, left, age) * rate;
      const revenue = owed - nextOwed;
      const usedRevenue = Math.min(used * rate, Math.max(0, revenue));
      row[USED]! += used;
      row[EXPIRED]! += expired;
      row[BALANCE]! += left;
      row[USED_REVENUE]! += usedRevenue;
      row[BREAKAGE_REVENUE]! += revenue - usedRevenue;
      row[LIABILITY]! += nextOwed;
      owed = nextOwed;
    }
  }
  return rows.map((row) => ({
    opening: row[OPENING]!,
    sold: row[SOLD]!,
    bonusSold: row[SOLD]! * (1 - rate),
    used: row[USED]!,
    bonusUsed: row[USED]! * (1 - rate),
    expired: row[EXPIRED]!,
    balance: row[BALANCE]!,
    received: row[SOLD]! * rate,
    usedRevenue: row[USED_REVENUE]!,
    breakageRevenue: row[BREAKAGE_REVENUE]!,
    liability: row[LIABILITY]!,
  }));
}

const [OPENING, SOLD, USED, EXPIRED, BALANCE, USED_REVENUE, BREAKAGE_REVENUE, LIABILITY] = [0, 1, 2, 3, 4, 5, 6, 7];
const FIELDS = 8;

/** Cards sold before the plan, as though they had been used along the curve so far. */
function openingCohort(useCurve: readonly number[], left: number, month: number): { month: number; whole: number; left: number } {
  const rest = 1 - total(useCurve.slice(0, -month));
  return { month, whole: rest > SHARES_TOLERANCE ? left / rest : left, left };
}

/** Credit of a cohort at the end of an age that is still owed for. */
function owedOf(
  { method, useCurve, breakage, remoteAfter, expiryMonths }: StoredValueCard,
  whole: number,
  left: number,
  age: number,
): number {
  if (left === 0 || (expiryMonths !== null && age >= expiryMonths)) return 0;
  if (method === 'remote') return age >= (remoteAfter ?? useCurve.length - 1) ? 0 : left;
  const expected = whole * (1 - (breakage ?? 1 - total(useCurve)));
  if (!(expected > 0)) return 0;
  return Math.min(left, whole * Math.max(0, 1 - (whole - left) / expected));
}

function checkCard({ name, price, bonus, sold, useCurve, opening, breakage, remoteAfter, expiryMonths }: StoredValueCard): void {
  const lists = { sold, 'use curve': useCurve, opening };
  for (const [field, found] of [
    ...Object.entries({ price, bonus }),
    ...Object.entries(lists).flatMap(([list, values]) => values.map((value): [string, number] => [list, value])),
  ]) {
    checkAmount(`${name} > ${field}`, found);
  }
  if (!(price > 0)) throw new InputError('loyalty-card-worthless', { card: name, found: price });
  if (total(useCurve) > 1 + SHARES_TOLERANCE) throw new InputError('loyalty-use-curve', { card: name, found: total(useCurve) });
  if (breakage !== null) checkShare(`${name} > breakage`, breakage);
  for (const [field, found] of Object.entries({ 'remote after': remoteAfter, 'expiry months': expiryMonths })) {
    if (found === null || (Number.isInteger(found) && found >= 0 && found <= 600)) continue;
    throw new InputError('argument-not-whole', { argument: `${name} > ${field}`, low: 0, high: 600, found });
  }
  if (expiryMonths !== null && opening.length > expiryMonths) {
    throw new InputError('loyalty-opening-ages', { segment: name, allowed: expiryMonths, found: opening.length });
  }
}
