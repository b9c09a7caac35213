import type { Row } from './block-rows';
import type { RowKernels } from './row-kernels';

/** What kernels/loyalty.ts exports: rows by their address. */
export type CompiledKernels = Readonly<Record<keyof RowKernels, (...values: number[]) => void>>;

const PAIR_BYTES = 2 * Float64Array.BYTES_PER_ELEMENT;

/** The kernels of a module made from kernels/loyalty.ts. All rows that they are given must be those of its memory. */
export function wasmKernels(compiled: CompiledKernels): RowKernels {
  return {
    add: (into, from, runs) => compiled.add(of(into), of(from), bytes(runs)),
    addTimes: (into, from, by, runs) => compiled.addTimes(of(into), of(from), by, bytes(runs)),
    times: (into, by, runs) => compiled.times(of(into), of(by), bytes(runs)),
    addProduct: (into, one, other, runs) => compiled.addProduct(of(into), of(one), of(other), bytes(runs)),
    addTaken: (into, { from, scale }, by, runs) => compiled.addTaken(of(into), of(from), scale * by, bytes(runs)),
    load: (into, { from, scale }, greatest, runs) => compiled.load(of(into), of(from), scale, greatest, bytes(runs)),
    stay: (into, members, { from, scale }, runs) => compiled.stay(of(into), of(members), of(from), scale, bytes(runs)),
    mixLeaving: (share, others, young, gone, grown, { from, scale }, runs) =>
      compiled.mixLeaving(of(share), of(others), of(young), of(gone), of(grown), of(from), scale, bytes(runs)),
    join: (joined, closing, { from, scale }, runs) => compiled.join(of(joined), of(closing), of(from), scale, bytes(runs)),
    addFour: (into, one, two, three, four, byOne, byTwo, byThree, byFour, runs) =>
      compiled.addFour(of(into), of(one), of(two), of(three), of(four), byOne, byTwo, byThree, byFour, bytes(runs)),
    spend: (spent, { earned, joined: joinedInAll, active }, members, closing, joined, share, each, multiplier, runs) =>
      compiled.spend(
        of(spent),
        of(earned),
        of(joinedInAll),
        of(active),
        of(members),
        of(closing),
        of(joined),
        of(share.from),
        0.5 * share.scale,
        of(each.from),
        each.scale,
        of(multiplier.from),
        multiplier.scale,
        bytes(runs),
      ),
    scaleToKnown: (scale, spent, known, runs) => compiled.scaleToKnown(of(scale), of(spent), known, bytes(runs)),
    issue: (issued, inAll, { earned, joined, active }, salesFactor, rate, signUp, activity, runs) =>
      compiled.issue(
        of(issued),
        of(inAll),
        of(earned),
        of(joined),
        of(active),
        of(salesFactor),
        of(rate.from),
        rate.scale,
        of(signUp.from),
        signUp.scale,
        of(activity.from),
        activity.scale,
        bytes(runs),
      ),
    defer: (deferred, each, spent, salesFactor, points, worth, runs) =>
      compiled.defer(of(deferred), of(each), of(spent), of(salesFactor), of(points), worth, bytes(runs)),
    drawHazard: (hazard, redeemed, part, left, runs) => compiled.drawHazard(of(hazard), of(redeemed), part, of(left), bytes(runs)),
    redeemAt: (left, redeemed, part, runs) => compiled.redeemAt(of(left), of(redeemed), part, bytes(runs)),
    redeem: (left, redeemed, hazard, index, runs) => compiled.redeem(of(left), of(redeemed), of(hazard), of(index), bytes(runs)),
    partOf: (into, hazard, index, runs) => compiled.partOf(of(into), of(hazard), of(index), bytes(runs)),
    redeemAndLapse: (left, redeemed, outstanding, part, lapse, runs) =>
      compiled.redeemAndLapse(of(left), of(redeemed), of(outstanding), of(part), of(lapse), bytes(runs)),
    lapseOnly: (left, outstanding, lapse, runs) => compiled.lapseOnly(of(left), of(outstanding), of(lapse), bytes(runs)),
    addOwed: (liability, deferred, each, left, perExpected, runs) =>
      compiled.addOwed(of(liability), of(deferred), of(each), of(left), perExpected, bytes(runs)),
    redeemAndOwe: (left, redeemed, hazard, index, liability, deferred, each, perExpected, runs) =>
      compiled.redeemAndOwe(of(left), of(redeemed), of(hazard), of(index), of(liability), of(deferred), of(each), perExpected, bytes(runs)),
    addOwedLapsing: (liability, deferred, each, redeemed, left, perExpected, value, runs) =>
      compiled.addOwedLapsing(of(liability), of(deferred), of(each), of(redeemed), of(left), perExpected, value, bytes(runs)),
  };
}

/** A row's address. */
const of = (row: Row): number => row.byteOffset;

/** What runs take in a row, made up to whole pairs. */
const bytes = (runs: number): number => Math.ceil(runs / 2) * PAIR_BYTES;
