/** Keeps a share of zero in the running: where all are zero the parts come out equal, everywhere else it is lost in rounding. */
export const TRACE = '1E-30';

/**
 * A factor that lifts a tie that binary noise has pushed a hair below its half back over it. Spreadsheets differ in how far ROUND looks
 * past the fifteenth digit; with this they agree.
 */
export const NUDGE = '1.00000000000001';
