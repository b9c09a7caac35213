import { TRACE as TRACE_NUMBER } from '../../planning/allocation/trace';

/** `TRACE` inside a formula. */
export const TRACE = TRACE_NUMBER.toExponential().toUpperCase();

/**
 * A factor that lifts a tie that binary noise has pushed a hair below its half back over it. Spreadsheets differ in how far ROUND looks
 * past the fifteenth digit; with this they agree. It leaves whole numbers of units whole up to some 1e13 (see largestTarget).
 */
export const NUDGE = '1.00000000000001';
