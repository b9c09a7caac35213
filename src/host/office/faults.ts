/** A failure to come: of the nth batch from now (1 is the next), before anything of it runs or after some of its actions. */
export interface PlannedFault {
  batch: number;
  /** An Office error code such as `GeneralException` or `ActivityLimitReached`. */
  code: string;
  message?: string;
  /** Actions to run before the failure; none when absent. */
  action?: number;
  /** Counts the batches that may change the workbook alone: what the add-in reads of its own accord meets no failure. */
  writing?: boolean;
}

/** Makes batches fail on purpose, so that tests see what the add-in does then. */
export class Faults {
  private planned: PlannedFault[] = [];
  private editing = false;
  private editEnded: (() => void)[] = [];

  /** Makes a batch fail. Several may be planned. */
  failBatch(fault: PlannedFault): void {
    this.planned.push({ ...fault });
  }

  /**
   * A person is typing in a cell: batches are refused with `InvalidOperationInCellEditMode`, except those that asked to be delayed
   * (`delayForCellEdit`), which wait for the end.
   */
  setCellEditMode(on: boolean): void {
    this.editing = on;
    if (on) return;
    for (const end of this.editEnded.splice(0)) end();
  }

  get inCellEditMode(): boolean {
    return this.editing;
  }

  /** Resolves when nobody types in a cell. */
  cellEditEnd(): Promise<void> {
    return this.editing ? new Promise((resolve) => this.editEnded.push(resolve)) : Promise.resolve();
  }

  /** Nothing is planned to fail any more. */
  clear(): void {
    this.planned = [];
    this.setCellEditMode(false);
  }

  /** Counts one batch down, which may change the workbook or only reads it, and gives the fault it is to meet, if any. */
  next(writes: boolean): PlannedFault | undefined {
    for (const fault of this.planned) if (writes || fault.writing !== true) fault.batch--;
    const due = this.planned.find((fault) => fault.batch <= 0);
    this.planned = this.planned.filter((fault) => fault.batch > 0);
    return due;
  }
}
