export type { AlmanacWorkbook, BuildResult, CheckLine, CheckReport, OperationOptions, Progress, WorkbookState } from './contracts';
export { Cancelled, OfficeFailure, type FailureKind } from './office-failure';
export { onRibbonOutcome, sharedWorkbook, tellRibbonOutcome, type RibbonOutcome } from './session';
export { createAlmanacWorkbook } from './workbook';
