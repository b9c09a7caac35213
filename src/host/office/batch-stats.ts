/** What one batch cost. */
export interface BatchRecord {
  actions: number;
  requestBytes: number;
  responseBytes: number;
  milliseconds: number;
  /** Error code the batch ended with, if any. */
  error?: string;
}

export interface HostStats {
  /** Round trips of the add-in: batches that do more than release references. */
  syncs: number;
  batches: readonly BatchRecord[];
  actions: number;
  requestBytes: number;
  responseBytes: number;
  milliseconds: number;
  largestRequestBytes: number;
}

/** Keeps the account of batches, so that tests can hold the add-in to a budget. */
export class BatchLedger {
  private records: BatchRecord[] = [];

  add(record: BatchRecord): void {
    this.records.push(record);
  }

  reset(): void {
    this.records = [];
  }

  stats(): HostStats {
    const sum = (key: 'actions' | 'requestBytes' | 'responseBytes' | 'milliseconds'): number =>
      this.records.reduce((total, record) => total + record[key], 0);
    return {
      syncs: this.records.length,
      batches: [...this.records],
      actions: sum('actions'),
      requestBytes: sum('requestBytes'),
      responseBytes: sum('responseBytes'),
      milliseconds: sum('milliseconds'),
      largestRequestBytes: Math.max(0, ...this.records.map((record) => record.requestBytes)),
    };
  }
}
