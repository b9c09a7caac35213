export type { AlmanacWorkbook, BuildResult, CheckLine, CheckReport, OperationOptions, Progress, WorkbookState } from './contracts';
export { Cancelled, OfficeFailure, type FailureKind } from './office-failure';
export { onRibbonWork, sharedWorkbook, startRibbonWork, type RibbonCommand, type RibbonOutcome, type RibbonWork } from './session';
export { loadWriting } from './load-writing';
export { createAlmanacWorkbook } from './workbook';
