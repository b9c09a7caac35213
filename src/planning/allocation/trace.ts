/** Keeps a weight of zero in the running: where all are zero the parts come out equal, everywhere else it is lost in rounding. */
export const TRACE = 1e-30;
