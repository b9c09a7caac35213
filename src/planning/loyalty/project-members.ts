import type { LoyaltyAssumptions } from './loyalty-assumptions';
import type { MonthlyInputs } from './monthly-inputs';
import { sum as total } from '../variance/left-to-right';

/** Members and sales of a segment, month by month: opening − left − moved away + moved in + joined = closing. */
export interface SegmentMembers {
  readonly opening: readonly number[];
  /** Those who left the programme. */
  readonly left: readonly number[];
  /** Those who came from other segments less those who went there. */
  readonly moved: readonly number[];
  readonly joined: readonly number[];
  readonly closing: readonly number[];
  readonly active: readonly number[];
  readonly sales: readonly number[];
  readonly issued: readonly number[];
}

/**
 * Members, their sales and the points they are given. In a month first some leave, then the others move between segments, then new ones join; those
 * active are a share of the mean of the month's start and end.
 */
export function projectMembers(assumptions: LoyaltyAssumptions, inputs: MonthlyInputs): SegmentMembers[] {
  const { segments, months, migration, salesByMonth } = assumptions;
  const rows = segments.map(() => ({
    opening: new Float64Array(months),
    left: new Float64Array(months),
    moved: new Float64Array(months),
    joined: new Float64Array(months),
    closing: new Float64Array(months),
    active: new Float64Array(months),
    sales: new Float64Array(months),
    issued: new Float64Array(months),
  }));
  for (let month = 0; month < months; month++) {
    rows.forEach((row, of) => {
      row.opening[month] = month === 0 ? segments[of]!.members : row.closing[month - 1]!;
      row.left[month] = row.opening[month]! * inputs.leaving[of]![month]!;
    });
    const stayed = rows.map((row) => row.opening[month]! - row.left[month]!);
    rows.forEach((row, of) => {
      const after = stayed.reduce((sum, members, from) => sum + members * migration[from]![of]!, 0);
      row.moved[month] = after - stayed[of]!;
      row.joined[month] = inputs.joiners[of]![month]!;
      row.closing[month] = after + row.joined[month]!;
      row.active[month] = (inputs.activeShare[of]![month]! * (row.opening[month]! + row.closing[month]!)) / 2;
    });
    const spent = rows.map((row, of) => row.active[month]! * inputs.spend[of]![month]!);
    const all = total(spent);
    rows.forEach((row, of) => {
      row.sales[month] = inputs.salesFactor[month]! * (salesByMonth ? salesByMonth[month]! * shareOf(spent[of]!, all) : spent[of]!);
      row.issued[month] =
        row.sales[month]! * inputs.earnRate[of]![month]! +
        row.joined[month]! * inputs.signUpPoints[month]! +
        row.active[month]! * inputs.activityPoints[month]!;
    });
  }
  return rows.map((row) => ({
    opening: Array.from(row.opening),
    left: Array.from(row.left),
    moved: Array.from(row.moved),
    joined: Array.from(row.joined),
    closing: Array.from(row.closing),
    active: Array.from(row.active),
    sales: Array.from(row.sales),
    issued: Array.from(row.issued),
  }));
}

/** Nothing where nobody spends. */
function shareOf(spent: number, all: number): number {
  return all > 0 ? spent / all : 0;
}
