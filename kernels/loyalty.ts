/**
 * The row kernels of a simulated loyalty programme in AssemblyScript, two runs at a time; `npm run kernels` compiles them into
 * src/planning/loyalty/compiled-kernels.ts. Each does what the function of the same name in src/planning/loyalty/*-kernels.ts does, to the bit: the same
 * operations in the same order. What they say of their work is said there.
 *
 * Rows are addresses in the memory; `end` is the length of the runs in bytes, made up to whole pairs, for which every row has room. An input is an address
 * and a scale.
 */

const PAIR: usize = 16;

/** Where not above zero, zero. */
function notNegative(value: v128): v128 {
  return f64x2.pmax(f64x2.splat(0), value);
}

/** Where not below `greatest`, that. */
function atMost(greatest: f64, value: v128): v128 {
  return f64x2.pmin(f64x2.splat(greatest), value);
}

/** An input that is a share, from 0 to 1. */
function shareAt(row: usize, scale: v128): v128 {
  return f64x2.mul(scale, atMost(1, notNegative(v128.load(row))));
}

/** An input that is not negative. */
function amountAt(row: usize, scale: v128): v128 {
  return f64x2.mul(scale, notNegative(v128.load(row)));
}

function addAt(row: usize, value: v128): void {
  v128.store(row, f64x2.add(v128.load(row), value));
}

/** Where `divisor` is above zero, the quotient; else zero. */
function quotient(dividend: v128, divisor: v128): v128 {
  return v128.and(f64x2.div(dividend, divisor), f64x2.gt(divisor, f64x2.splat(0)));
}

export function add(into: usize, from: usize, end: usize): void {
  for (let at: usize = 0; at < end; at += PAIR) addAt(into + at, v128.load(from + at));
}

export function addTimes(into: usize, from: usize, by: f64, end: usize): void {
  const factor = f64x2.splat(by);
  for (let at: usize = 0; at < end; at += PAIR) addAt(into + at, f64x2.mul(v128.load(from + at), factor));
}

export function times(into: usize, by: usize, end: usize): void {
  for (let at: usize = 0; at < end; at += PAIR) v128.store(into + at, f64x2.mul(v128.load(into + at), v128.load(by + at)));
}

export function addProduct(into: usize, one: usize, other: usize, end: usize): void {
  for (let at: usize = 0; at < end; at += PAIR) addAt(into + at, f64x2.mul(v128.load(one + at), v128.load(other + at)));
}

export function addTaken(into: usize, from: usize, scale: f64, end: usize): void {
  const factor = f64x2.splat(scale);
  for (let at: usize = 0; at < end; at += PAIR) addAt(into + at, amountAt(from + at, factor));
}

export function load(into: usize, from: usize, scale: f64, greatest: f64, end: usize): void {
  const factor = f64x2.splat(scale);
  for (let at: usize = 0; at < end; at += PAIR) {
    v128.store(into + at, f64x2.mul(factor, atMost(greatest, notNegative(v128.load(from + at)))));
  }
}

export function stay(into: usize, members: usize, leaving: usize, byLeaving: f64, end: usize): void {
  const factor = f64x2.splat(byLeaving);
  for (let at: usize = 0; at < end; at += PAIR) {
    const before = v128.load(members + at);
    v128.store(into + at, f64x2.sub(before, f64x2.mul(before, shareAt(leaving + at, factor))));
  }
}

export function mixLeaving(
  share: usize,
  others: usize,
  young: usize,
  gone: usize,
  grown: usize,
  leaving: usize,
  byLeaving: f64,
  end: usize,
): void {
  const factor = f64x2.splat(byLeaving);
  for (let at: usize = 0; at < end; at += PAIR) {
    const part = shareAt(leaving + at, factor);
    const older = v128.load(others + at);
    const all = f64x2.add(v128.load(young + at), older);
    const left = f64x2.mul(part, older);
    const mixed = f64x2.div(f64x2.add(v128.load(gone + at), left), all);
    v128.store(share + at, v128.bitselect(mixed, part, f64x2.gt(all, f64x2.splat(0))));
    v128.store(others + at, f64x2.add(f64x2.sub(older, left), v128.load(grown + at)));
  }
}

export function join(joined: usize, closing: usize, joining: usize, byJoining: f64, end: usize): void {
  const factor = f64x2.splat(byJoining);
  for (let at: usize = 0; at < end; at += PAIR) {
    const found = amountAt(joining + at, factor);
    v128.store(joined + at, found);
    v128.store(closing + at, found);
  }
}

export function addFour(
  into: usize,
  one: usize,
  two: usize,
  three: usize,
  four: usize,
  byOne: f64,
  byTwo: f64,
  byThree: f64,
  byFour: f64,
  end: usize,
): void {
  const factorOne = f64x2.splat(byOne);
  const factorTwo = f64x2.splat(byTwo);
  const factorThree = f64x2.splat(byThree);
  const factorFour = f64x2.splat(byFour);
  for (let at: usize = 0; at < end; at += PAIR) {
    let sum = v128.load(into + at);
    sum = f64x2.add(sum, f64x2.mul(v128.load(one + at), factorOne));
    sum = f64x2.add(sum, f64x2.mul(v128.load(two + at), factorTwo));
    sum = f64x2.add(sum, f64x2.mul(v128.load(three + at), factorThree));
    sum = f64x2.add(sum, f64x2.mul(v128.load(four + at), factorFour));
    v128.store(into + at, sum);
  }
}

export function spend(
  spent: usize,
  earned: usize,
  joinedInAll: usize,
  activeInAll: usize,
  members: usize,
  closing: usize,
  joined: usize,
  shares: usize,
  byShare: f64,
  spends: usize,
  bySpend: f64,
  multipliers: usize,
  byMultiplier: f64,
  end: usize,
): void {
  const shareFactor = f64x2.splat(byShare);
  const spendFactor = f64x2.splat(bySpend);
  const multiplierFactor = f64x2.splat(byMultiplier);
  for (let at: usize = 0; at < end; at += PAIR) {
    const after = v128.load(closing + at);
    const active = f64x2.mul(f64x2.add(v128.load(members + at), after), shareAt(shares + at, shareFactor));
    const sold = f64x2.mul(active, amountAt(spends + at, spendFactor));
    v128.store(members + at, after);
    addAt(spent + at, sold);
    addAt(earned + at, f64x2.mul(sold, amountAt(multipliers + at, multiplierFactor)));
    addAt(joinedInAll + at, v128.load(joined + at));
    addAt(activeInAll + at, active);
  }
}

export function scaleToKnown(scale: usize, spent: usize, known: f64, end: usize): void {
  const dividend = f64x2.splat(known);
  for (let at: usize = 0; at < end; at += PAIR) {
    v128.store(scale + at, f64x2.mul(v128.load(scale + at), quotient(dividend, v128.load(spent + at))));
  }
}

export function issue(
  issued: usize,
  inAll: usize,
  earned: usize,
  joined: usize,
  active: usize,
  salesFactor: usize,
  rates: usize,
  byRate: f64,
  signUps: usize,
  bySignUp: f64,
  activities: usize,
  byActivity: f64,
  end: usize,
): void {
  const rateFactor = f64x2.splat(byRate);
  const signUpFactor = f64x2.splat(bySignUp);
  const activityFactor = f64x2.splat(byActivity);
  for (let at: usize = 0; at < end; at += PAIR) {
    const sold = f64x2.mul(v128.load(earned + at), v128.load(salesFactor + at));
    let points = f64x2.mul(sold, amountAt(rates + at, rateFactor));
    points = f64x2.add(points, f64x2.mul(v128.load(joined + at), amountAt(signUps + at, signUpFactor)));
    points = f64x2.add(points, f64x2.mul(v128.load(active + at), amountAt(activities + at, activityFactor)));
    v128.store(issued + at, points);
    addAt(inAll + at, points);
  }
}

export function defer(deferred: usize, each: usize, spent: usize, salesFactor: usize, points: usize, worth: f64, end: usize): void {
  const worths = f64x2.splat(worth);
  for (let at: usize = 0; at < end; at += PAIR) {
    const given = v128.load(points + at);
    const sales = f64x2.mul(v128.load(spent + at), v128.load(salesFactor + at));
    const price = f64x2.mul(given, worths);
    const isPriced = f64x2.gt(price, f64x2.splat(0));
    const rate = v128.and(f64x2.div(f64x2.mul(worths, sales), f64x2.add(sales, price)), isPriced);
    v128.store(each + at, rate);
    v128.store(deferred + at, f64x2.mul(rate, given));
  }
}

export function drawHazard(hazard: usize, redeemed: usize, part: f64, left: usize, end: usize): void {
  const parts = f64x2.splat(part);
  for (let at: usize = 0; at < end; at += PAIR) {
    const gone = f64x2.mul(atMost(1, notNegative(v128.load(redeemed + at))), parts);
    const rest = v128.load(left + at);
    const isLess = f64x2.lt(gone, rest);
    const share = v128.bitselect(f64x2.div(gone, rest), f64x2.splat(1), isLess);
    v128.store(hazard + at, v128.and(share, f64x2.gt(rest, f64x2.splat(0))));
    v128.store(left + at, v128.and(f64x2.sub(rest, gone), isLess));
  }
}

export function redeemAt(left: usize, redeemed: usize, part: f64, end: usize): void {
  const parts = f64x2.splat(part);
  for (let at: usize = 0; at < end; at += PAIR) {
    const before = v128.load(left + at);
    const gone = f64x2.mul(before, parts);
    v128.store(left + at, f64x2.sub(before, gone));
    addAt(redeemed + at, gone);
  }
}

export function redeem(left: usize, redeemed: usize, hazard: usize, index: usize, end: usize): void {
  for (let at: usize = 0; at < end; at += PAIR) {
    const before = v128.load(left + at);
    const gone = f64x2.mul(before, atMost(1, f64x2.mul(v128.load(hazard + at), v128.load(index + at))));
    v128.store(left + at, f64x2.sub(before, gone));
    addAt(redeemed + at, gone);
  }
}

export function partOf(into: usize, hazard: usize, index: usize, end: usize): void {
  for (let at: usize = 0; at < end; at += PAIR) {
    v128.store(into + at, atMost(1, f64x2.mul(v128.load(hazard + at), v128.load(index + at))));
  }
}

export function redeemAndLapse(left: usize, redeemed: usize, outstanding: usize, part: usize, lapse: usize, end: usize): void {
  for (let at: usize = 0; at < end; at += PAIR) {
    const before = v128.load(left + at);
    const gone = f64x2.mul(before, v128.load(part + at));
    const rest = f64x2.sub(before, gone);
    const after = f64x2.sub(rest, f64x2.mul(rest, v128.load(lapse + at)));
    v128.store(left + at, after);
    addAt(redeemed + at, gone);
    addAt(outstanding + at, after);
  }
}

export function lapseOnly(left: usize, outstanding: usize, lapse: usize, end: usize): void {
  for (let at: usize = 0; at < end; at += PAIR) {
    const before = v128.load(left + at);
    const after = f64x2.sub(before, f64x2.mul(before, v128.load(lapse + at)));
    v128.store(left + at, after);
    addAt(outstanding + at, after);
  }
}

export function addOwed(liability: usize, deferred: usize, each: usize, left: usize, perExpected: f64, end: usize): void {
  const whole = f64x2.splat(1 - perExpected);
  const part = f64x2.splat(perExpected);
  for (let at: usize = 0; at < end; at += PAIR) {
    const ofLeft = f64x2.mul(f64x2.mul(v128.load(each + at), v128.load(left + at)), part);
    addAt(liability + at, notNegative(f64x2.add(f64x2.mul(v128.load(deferred + at), whole), ofLeft)));
  }
}

export function redeemAndOwe(
  left: usize,
  redeemed: usize,
  hazard: usize,
  index: usize,
  liability: usize,
  deferred: usize,
  each: usize,
  perExpected: f64,
  end: usize,
): void {
  const whole = f64x2.splat(1 - perExpected);
  const part = f64x2.splat(perExpected);
  for (let at: usize = 0; at < end; at += PAIR) {
    const before = v128.load(left + at);
    const gone = f64x2.mul(before, atMost(1, f64x2.mul(v128.load(hazard + at), v128.load(index + at))));
    const after = f64x2.sub(before, gone);
    v128.store(left + at, after);
    addAt(redeemed + at, gone);
    const ofLeft = f64x2.mul(f64x2.mul(v128.load(each + at), after), part);
    addAt(liability + at, notNegative(f64x2.add(f64x2.mul(v128.load(deferred + at), whole), ofLeft)));
  }
}

export function addOwedLapsing(
  liability: usize,
  deferred: usize,
  each: usize,
  redeemed: usize,
  left: usize,
  perExpected: f64,
  value: f64,
  end: usize,
): void {
  const part = f64x2.splat(perExpected);
  const values = f64x2.splat(value);
  for (let at: usize = 0; at < end; at += PAIR) {
    const ofRedeemed = f64x2.mul(f64x2.mul(v128.load(each + at), v128.load(redeemed + at)), part);
    const owed = f64x2.sub(v128.load(deferred + at), ofRedeemed);
    const worth = f64x2.mul(v128.load(left + at), values);
    const isOwed = f64x2.gt(owed, f64x2.splat(0));
    addAt(liability + at, v128.and(f64x2.pmin(worth, owed), isOwed));
  }
}
