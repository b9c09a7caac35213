import type { Row, Taken } from './block-rows';

/** What the members of a pool of segments do in a month, all segments together. */
export interface PoolMonth {
  readonly earned: Row;
  readonly joined: Row;
  readonly active: Row;
}

/** Those who stay where a part, from 0 to 1, leaves. */
export function stay(into: Row, members: Row, { from, scale }: Taken, runs: number): void {
  for (let run = 0; run < runs; run++) {
    const found = from[run]!;
    const before = members[run]!;
    into[run] = before - before * (scale * (found > 0 ? (found < 1 ? found : 1) : 0));
  }
}

/**
 * The part that leaves where some leave by a retention curve and the others by churn, as leavingShares has it; `others` become those of the month's end.
 *
 * @param young those whom the curve tells of
 * @param gone who of them leave
 * @param grown who are told of for the last time and stay
 */
export function mixLeaving(share: Row, others: Row, young: Row, gone: Row, grown: Row, { from, scale }: Taken, runs: number): void {
  for (let run = 0; run < runs; run++) {
    const found = from[run]!;
    const part = scale * (found > 0 ? (found < 1 ? found : 1) : 0);
    const older = others[run]!;
    const all = young[run]! + older;
    const leaving = part * older;
    share[run] = all > 0 ? (gone[run]! + leaving) / all : part;
    others[run] = older - leaving + grown[run]!;
  }
}

/** New members, who are the first to be counted at the end of the month. */
export function join(joined: Row, closing: Row, { from, scale }: Taken, runs: number): void {
  for (let run = 0; run < runs; run++) {
    const found = scale * (from[run]! > 0 ? from[run]! : 0);
    joined[run] = found;
    closing[run] = found;
  }
}

/** Parts of four rows at once: one pass instead of four. */
export function addFour(
  into: Row,
  one: Row,
  two: Row,
  three: Row,
  four: Row,
  byOne: number,
  byTwo: number,
  byThree: number,
  byFour: number,
  runs: number,
): void {
  for (let run = 0; run < runs; run++) {
    into[run] = into[run]! + one[run]! * byOne + two[run]! * byTwo + three[run]! * byThree + four[run]! * byFour;
  }
}

/**
 * Ends the month of a segment: `members` become those of its end, and what the active ones spend, earn and count for is added to the pool's.
 *
 * @param spent of all segments
 */
export function spend(
  spent: Row,
  { earned, joined: joinedInAll, active: activeInAll }: PoolMonth,
  members: Row,
  closing: Row,
  joined: Row,
  share: Taken,
  each: Taken,
  multiplier: Taken,
  runs: number,
): void {
  const [shares, byShare] = [share.from, 0.5 * share.scale];
  const [spends, bySpend] = [each.from, each.scale];
  const [multipliers, byMultiplier] = [multiplier.from, multiplier.scale];
  for (let run = 0; run < runs; run++) {
    const part = shares[run]!;
    const after = closing[run]!;
    const active = (members[run]! + after) * (byShare * (part > 0 ? (part < 1 ? part : 1) : 0));
    const sold = active * (bySpend * (spends[run]! > 0 ? spends[run]! : 0));
    members[run] = after;
    spent[run] = spent[run]! + sold;
    earned[run] = earned[run]! + sold * (byMultiplier * (multipliers[run]! > 0 ? multipliers[run]! : 0));
    joinedInAll[run] = joinedInAll[run]! + joined[run]!;
    activeInAll[run] = activeInAll[run]! + active;
  }
}

/** Turns factors on sales known in all into factors on what was spent. */
export function scaleToKnown(scale: Row, spent: Row, known: number, runs: number): void {
  for (let run = 0; run < runs; run++) scale[run]! *= spent[run]! > 0 ? known / spent[run]! : 0;
}

/** Points that a pool is given in a month, which are added to those of all. */
export function issue(
  issued: Row,
  inAll: Row,
  { earned, joined, active }: PoolMonth,
  salesFactor: Row,
  rate: Taken,
  signUp: Taken,
  activity: Taken,
  runs: number,
): void {
  const [rates, byRate] = [rate.from, rate.scale];
  const [signUps, bySignUp] = [signUp.from, signUp.scale];
  const [activities, byActivity] = [activity.from, activity.scale];
  for (let run = 0; run < runs; run++) {
    const points =
      earned[run]! * salesFactor[run]! * (byRate * (rates[run]! > 0 ? rates[run]! : 0)) +
      joined[run]! * (bySignUp * (signUps[run]! > 0 ? signUps[run]! : 0)) +
      active[run]! * (byActivity * (activities[run]! > 0 ? activities[run]! : 0));
    issued[run] = points;
    inAll[run] = inAll[run]! + points;
  }
}

/** As pointsAllocation: what is deferred of the sales that points come with, in all and for each point. */
export function defer(deferred: Row, each: Row, spent: Row, salesFactor: Row, points: Row, worth: number, runs: number): void {
  for (let run = 0; run < runs; run++) {
    const sales = spent[run]! * salesFactor[run]!;
    const price = points[run]! * worth;
    const rate = price > 0 ? (worth * sales) / (sales + price) : 0;
    each[run] = rate;
    deferred[run] = rate * points[run]!;
  }
}
