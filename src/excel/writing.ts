/** What changes the workbook or takes a change back, and so is not needed to read it. */
export { buildBreakdown } from './build-breakdown';
export { freezeCopy } from './freeze-copy';
export { importActuals } from './import-actuals';
export { releaseLock } from './release-lock';
export { refuseIfWrittenOver } from './typed-since';
export { refuseIfTypedSince } from './undo-guard';
export { refuseIfBarred } from './undo-way';
