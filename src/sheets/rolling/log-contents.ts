import type { PlanLog } from '../../planning/rolling/plan-view';
import { LOG_TABLE, logColumn, type LogField } from './log-layout';

/** The log as other sheets refer to it. */
export interface LogContents extends PlanLog {
  /** The titles of its columns, in their order, as they stand. */
  readonly titles: readonly string[];
}

/** A column of the log as formulas refer to it, by the title it has. */
export function logReference({ titles }: LogContents, field: LogField): string {
  const title = (titles[logColumn(field)] ?? '').replace(/['#[\]@]/g, "'$&");
  return `${LOG_TABLE}[${title}]`;
}
