/** A quantile table reaches down to a probability of 2^-29 at either end, where one draw in 10^8 is not in it. */
export const OCTAVES = 28;

/** Each octave of probabilities is cut in 2^CUT pieces. */
export const CUT = 4;

/** Pieces of either half. */
export const PIECES = OCTAVES << CUT;

/** Six coefficients, the constant first, and where the piece begins; of the length of a line of the processor's cache. */
export const STRIDE = 8;
export const BEGINS = 6;

/** Numbers of a table: the pieces of the lower half, then those of the upper one. */
export const TABLE_LENGTH = 2 * PIECES * STRIDE;
