export type { Area, CellRead, CellWrite, Engine, EngineEvent, SheetInfo, SheetProps } from './engine/engine';
export type { BookSnapshot, CellValue, SheetSnapshot } from './engine/snapshot';
export { DARK_THEME, LIGHT_THEME, type ClientEnvironment, type OfficeTheme } from './office/client/environment';
export type { BatchRecord, HostStats } from './office/batch-stats';
export type { CustomFunctionsMetadata } from './office/custom-functions/metadata';
export type { PlannedFault } from './office/faults';
export { ExcelHost, type HostOptions } from './office/host';
