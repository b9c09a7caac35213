import type { Ageing } from './ageing';

/** What becomes of one point: parts left and parts redeemed in all at the end of each age, until no more of it is redeemed or lapses. */
export interface RunOff {
  readonly left: readonly number[];
  readonly redeemed: readonly number[];
}

/**
 * Runs one point off.
 *
 * @param issued month of issue; below 0 before the plan
 * @param index and lapse by month of the plan; before and after it the index is 1 and the lapse that of its first and last month
 *   The plan's months are run through to their end, as points may lapse at ages at which none are redeemed any more.
 */
export function runOff(
  ageing: Ageing,
  issued: number,
  { hazards, index, lapse }: { readonly hazards: readonly number[]; readonly index: readonly number[]; readonly lapse: readonly number[] },
): RunOff {
  const expiryAge = ageing.expiryAge(issued);
  const left: number[] = [];
  const redeemed: number[] = [];
  let [rest, gone] = [1, 0];
  const ages = Math.max(hazards.length, index.length - issued);
  for (let age = 0; age < ages && age <= expiryAge; age++) {
    const month = issued + age;
    const part = rest * Math.min(1, (hazards[age] ?? 0) * (index[month] ?? 1));
    gone += part;
    rest -= part;
    if (age >= expiryAge) rest = 0;
    else if (age >= ageing.lapseFrom) rest *= 1 - lapse[Math.min(lapse.length - 1, Math.max(0, month))]!;
    left.push(rest);
    redeemed.push(gone);
  }
  return { left, redeemed };
}

/** Part of a point just issued that is redeemed in the end. */
export function redeemedInTheEnd({ redeemed }: RunOff): number {
  return redeemed.at(-1) ?? 0;
}

/**
 * Part of the points left at the end of an age that will still be redeemed.
 *
 * @param age −1 for just issued
 * @param estimate part of all points issued that is redeemed in the end; null takes that of the run-off
 */
export function stillRedeemed(course: RunOff, age: number, estimate: number | null): number {
  const inTheEnd = estimate ?? redeemedInTheEnd(course);
  if (age < 0) return inTheEnd;
  const at = Math.min(age, course.left.length - 1);
  const left = course.left[at] ?? 0;
  return left > 0 ? Math.min(1, Math.max(0, (inTheEnd - course.redeemed[at]!) / left)) : 0;
}
