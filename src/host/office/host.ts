import type { Engine } from '../engine/engine';
import { BatchLedger, type HostStats } from './batch-stats';
import { CustomFunctions } from './custom-functions/custom-functions';
import type { CustomFunctionsMetadata } from './custom-functions/metadata';
import { watchEngine } from './events/engine-events';
import { EventHub, type RichApiMessage } from './events/event-hub';
import { Faults, type PlannedFault } from './faults';
import type { Call } from './interpreter/call';
import { References } from './interpreter/references';
import { runBatch } from './interpreter/run-batch';
import { Book } from './model/book';
import { Screen } from './model/screen';
import { TaskPane } from './model/task-pane';
import { isRefusalCode, refusal, RequestRefusal } from './wire/errors';
import { ActionType, PathType, PAYLOAD_LIMIT_BYTES, RequestFlag, type BatchRequest, type BatchResponse } from './wire/protocol';

export interface HostOptions {
  /** Milliseconds after which a batch no longer waits for custom functions that do not answer. */
  customFunctionPatience?: number;
  /** False where nobody will undo: batches then take no picture of the workbook before and after them. */
  undo?: boolean;
}

/** What the host says to the client of its own accord. */
export interface ClientListener {
  messages(messages: RichApiMessage[]): void;
  selectionChanged(): void;
}

const DEFAULT_PATIENCE = 10_000;

/**
 * A local Excel: interprets the batches of the office.js client against a spreadsheet engine, with Excel's rules, errors and limits.
 * Batches run one at a time, each when the workbook has come to rest.
 */
export class ExcelHost {
  readonly faults = new Faults();
  /** The add-in's pane: tell it when a person closes it, hear when the add-in asks for it. */
  readonly taskPane = new TaskPane();
  /** Tell it who draws the workbook. */
  readonly screen = new Screen();
  readonly customFunctions: CustomFunctions;
  private readonly book: Book;
  private readonly ledger = new BatchLedger();
  private readonly events: EventHub;
  private readonly references = new References();
  private readonly patience: number;
  private readonly undo: boolean;
  private readonly unwatch: () => void;
  private client: ClientListener | null = null;
  private undoGroup: { runs: number; close(): void } | null = null;
  private tail: Promise<unknown> = Promise.resolve();

  constructor(
    readonly engine: Engine,
    options: HostOptions = {},
  ) {
    const send = (messages: RichApiMessage[]): void => this.client?.messages(messages);
    this.book = new Book(engine);
    this.events = new EventHub(send);
    this.customFunctions = new CustomFunctions(engine, send);
    this.patience = options.customFunctionPatience ?? DEFAULT_PATIENCE;
    this.undo = options.undo ?? true;
    const unwatch = watchEngine(engine, this.events, this.references, () => this.client?.selectionChanged());
    const touched = engine.onEvent((event) => {
      if (event.type === 'cells' || event.type === 'sheets') this.book.changed();
      else if (event.type === 'calculated') this.book.forgetCells();
    });
    this.unwatch = () => {
      unwatch();
      touched();
    };
  }

  /** Makes the metadata's functions known to formulas, under the manifest's namespace; the connected client runs them. */
  registerCustomFunctions(metadata: CustomFunctionsMetadata, namespace = ''): void {
    this.customFunctions.register(metadata, namespace);
    this.book.changed();
  }

  /** What a custom function said with the error it put into a cell, such as `Sheet1`, `B2`. */
  cellErrorMessage(sheet: string, address: string): string | undefined {
    return this.customFunctions.errorMessage(sheet, address);
  }

  /** The account of all batches since the start or the last reset. */
  stats(): HostStats {
    return this.ledger.stats();
  }

  resetStats(): void {
    this.ledger.reset();
  }

  /** A client was loaded: forgets what an earlier one listened to and kept. Gives a function that disconnects it. */
  connect(client: ClientListener): () => void {
    this.disconnect();
    this.client = client;
    return () => {
      if (this.client === client) this.disconnect();
    };
  }

  /**
   * Makes all batches until the given function is called one step of undo (`mergeUndoGroup` of `Excel.run`). Runs within one another or at
   * the same time share a step.
   */
  openUndoGroup(): () => void {
    if (!this.undo) return () => undefined;
    const group = (this.undoGroup ??= { runs: 0, close: this.engine.openUndoGroup() });
    group.runs += 1;
    let open = true;
    return () => {
      if (open && (group.runs -= 1) === 0) this.closeUndoGroup(group);
      open = false;
    };
  }

  private closeUndoGroup(group = this.undoGroup): void {
    if (group === null || group !== this.undoGroup) return;
    this.undoGroup = null;
    group.close();
  }

  private disconnect(): void {
    this.closeUndoGroup();
    this.customFunctions.cancelAll();
    this.events.reset();
    this.references.clear();
    this.client = null;
  }

  /**
   * Answers one request of the client: the JSON of a batch, and its request flags. Rejects with RequestRefusal where Excel refuses the
   * request as a whole.
   */
  async processBatch(requestJson: string, flags: number = RequestFlag.Write): Promise<string> {
    const request = JSON.parse(requestJson) as BatchRequest;
    if (isAside(request)) return JSON.stringify(await runBatch(request, this.call(), () => Promise.resolve()));
    // A custom function may read the workbook while a batch waits for it.
    if (this.customFunctions.outstanding > 0 && (flags & RequestFlag.Write) === 0)
      return this.run(request, requestJson.length, flags, false);
    const turn = this.tail.then(() => this.run(request, requestJson.length, flags, true));
    this.tail = turn.catch(() => undefined);
    return turn;
  }

  /** Resolves when every batch sent so far is answered and the workbook has come to rest. */
  async settle(): Promise<void> {
    await this.tail;
    await this.calculate();
  }

  dispose(): void {
    this.disconnect();
    this.unwatch();
  }

  private call(): Call {
    return {
      book: this.book,
      events: this.events,
      references: this.references,
      customFunctions: this.customFunctions,
      taskPane: this.taskPane,
      screen: this.screen,
    };
  }

  private async run(request: BatchRequest, requestBytes: number, flags: number, settled: boolean): Promise<string> {
    const started = performance.now();
    const record = { actions: request.Actions.length, requestBytes, responseBytes: 0, milliseconds: 0 };
    let error: string | undefined;
    this.events.hold();
    try {
      const fault = this.faults.next((flags & RequestFlag.Write) !== 0);
      await this.admit(requestBytes, flags, fault);
      if (settled) await this.calculate();
      const response = await this.execute(request, flags, settled, fault);
      error = response.Error?.Code;
      const json = JSON.stringify(response);
      record.responseBytes = json.length;
      if (error !== undefined && isRefusalCode(error)) throw refusal(error);
      if (json.length > PAYLOAD_LIMIT_BYTES) throw refusal('ResponsePayloadSizeLimitExceeded');
      return json;
    } catch (failure) {
      error = failure instanceof RequestRefusal ? failure.code : 'GeneralException';
      throw failure;
    } finally {
      this.ledger.add({ ...record, milliseconds: performance.now() - started, ...(error === undefined ? {} : { error }) });
      this.events.release();
    }
  }

  /** Refuses what Excel refuses before running anything. */
  private async admit(requestBytes: number, flags: number, fault: PlannedFault | undefined): Promise<void> {
    if (fault && fault.action === undefined && isRefusalCode(fault.code)) throw refusal(fault.code);
    if (requestBytes > PAYLOAD_LIMIT_BYTES) throw refusal('RequestPayloadSizeLimitExceeded');
    if (!this.faults.inCellEditMode) return;
    if ((flags & RequestFlag.DelayForCellEdit) === 0) throw refusal('InvalidOperationInCellEditMode');
    await this.faults.cellEditEnd();
  }

  private async execute(request: BatchRequest, flags: number, settled: boolean, fault: PlannedFault | undefined): Promise<BatchResponse> {
    const settle = settled ? () => this.calculate() : () => Promise.resolve();
    const work = async (): Promise<BatchResponse> => {
      const resume = this.engine.holdCalculation();
      const response = await runBatch(request, this.call(), settle, fault).finally(resume);
      if (settled && this.book.needsCalculation) await this.calculate();
      return response;
    };
    return this.undo && (flags & RequestFlag.Write) !== 0 ? this.engine.asOneUndoStep(work) : work();
  }

  /** Waits for the calculation, but not for custom functions that do not answer: their cells show `#BUSY!`, as in Excel. */
  private async calculate(): Promise<void> {
    let done = false;
    const settled = this.engine.settle().then(() => {
      done = true;
    });
    while (!done) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      await Promise.race([
        settled,
        new Promise<void>((resolve) => {
          timer = setTimeout(resolve, this.patience);
        }),
      ]);
      clearTimeout(timer);
      if (!done && this.customFunctions.outstanding > 0) return;
    }
    this.book.calculated();
  }
}

/** Requests that are no work of the add-in: the client's own services, and the release of references when a run ends. */
function isAside(request: BatchRequest): boolean {
  const services = Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === PathType.NewObject);
  return services || request.Actions.every((action) => action.ActionType === ActionType.Instantiate || action.Name === '_RemoveReference');
}
