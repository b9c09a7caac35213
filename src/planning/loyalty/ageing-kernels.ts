import type { Row } from './block-rows';

/**
 * As hazardsOf, run by run, at one age.
 *
 * @param redeemed part of the points that is redeemed in the end
 * @param part of those that is redeemed at this age
 * @param left what is left of the points before this age; after it where it returns
 */
export function drawHazard(hazard: Row, redeemed: Row, part: number, left: Row, runs: number): void {
  for (let run = 0; run < runs; run++) {
    const drawn = redeemed[run]!;
    const gone = (drawn > 0 ? (drawn < 1 ? drawn : 1) : 0) * part;
    const rest = left[run]!;
    hazard[run] = rest > 0 ? (gone < rest ? gone / rest : 1) : 0;
    left[run] = gone < rest ? rest - gone : 0;
  }
}

export function redeemAt(left: Row, redeemed: Row, part: number, runs: number): void {
  for (let run = 0; run < runs; run++) {
    const gone = left[run]! * part;
    left[run]! -= gone;
    redeemed[run]! += gone;
  }
}

export function redeem(left: Row, redeemed: Row, hazard: Row, index: Row, runs: number): void {
  for (let run = 0; run < runs; run++) {
    const part = hazard[run]! * index[run]!;
    const gone = left[run]! * (part < 1 ? part : 1);
    left[run]! -= gone;
    redeemed[run]! += gone;
  }
}

/** Part of what is left that is redeemed. */
export function partOf(into: Row, hazard: Row, index: Row, runs: number): void {
  for (let run = 0; run < runs; run++) {
    const part = hazard[run]! * index[run]!;
    into[run] = part < 1 ? part : 1;
  }
}

/** One pass where points may lapse: those of ages that do not have a row of zeros for it. */
export function redeemAndLapse(left: Row, redeemed: Row, outstanding: Row, part: Row, lapse: Row, runs: number): void {
  for (let run = 0; run < runs; run++) {
    const before = left[run]!;
    const gone = before * part[run]!;
    const rest = before - gone;
    const after = rest - rest * lapse[run]!;
    left[run] = after;
    redeemed[run]! += gone;
    outstanding[run]! += after;
  }
}

/** The same of ages at which nothing is redeemed any more. */
export function lapseOnly(left: Row, outstanding: Row, lapse: Row, runs: number): void {
  for (let run = 0; run < runs; run++) {
    const after = left[run]! - left[run]! * lapse[run]!;
    left[run] = after;
    outstanding[run]! += after;
  }
}

/** What is owed where points are redeemed, or left until all of them expire: deferred − deferred · redeemed / expected. */
export function addOwed(liability: Row, deferred: Row, each: Row, left: Row, perExpected: number, runs: number): void {
  const [whole, part] = [1 - perExpected, perExpected];
  for (let run = 0; run < runs; run++) {
    const owed = deferred[run]! * whole + each[run]! * left[run]! * part;
    liability[run]! += owed > 0 ? owed : 0;
  }
}

/** redeem, then addOwed: one pass instead of two. */
export function redeemAndOwe(
  left: Row,
  redeemed: Row,
  hazard: Row,
  index: Row,
  liability: Row,
  deferred: Row,
  each: Row,
  perExpected: number,
  runs: number,
): void {
  const [whole, part] = [1 - perExpected, perExpected];
  for (let run = 0; run < runs; run++) {
    const before = left[run]!;
    const share = hazard[run]! * index[run]!;
    const gone = before * (share < 1 ? share : 1);
    const after = before - gone;
    left[run] = after;
    redeemed[run] = redeemed[run]! + gone;
    const owed = deferred[run]! * whole + each[run]! * after * part;
    liability[run] = liability[run]! + (owed > 0 ? owed : 0);
  }
}

/** The same where some lapse meanwhile: never more than what is left is worth. */
export function addOwedLapsing(
  liability: Row,
  deferred: Row,
  each: Row,
  redeemed: Row,
  left: Row,
  perExpected: number,
  value: number,
  runs: number,
): void {
  for (let run = 0; run < runs; run++) {
    const owed = deferred[run]! - each[run]! * redeemed[run]! * perExpected;
    const worth = left[run]! * value;
    liability[run]! += owed > 0 ? (owed < worth ? owed : worth) : 0;
  }
}
