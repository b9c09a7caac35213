import { addOwed, addOwedLapsing, drawHazard, lapseOnly, partOf, redeem, redeemAndLapse, redeemAndOwe, redeemAt } from './ageing-kernels';
import { add, addProduct, addTaken, addTimes, load, times } from './block-rows';
import { addFour, defer, issue, join, mixLeaving, scaleToKnown, spend, stay } from './member-kernels';

/** What the model does with rows, in TypeScript: it runs everywhere. */
export const rowKernels = {
  add,
  addTimes,
  times,
  addProduct,
  addTaken,
  load,
  stay,
  mixLeaving,
  join,
  addFour,
  spend,
  scaleToKnown,
  issue,
  defer,
  drawHazard,
  redeemAt,
  redeem,
  partOf,
  redeemAndLapse,
  lapseOnly,
  addOwed,
  redeemAndOwe,
  addOwedLapsing,
};

export type RowKernels = typeof rowKernels;
