import { parseArea, quoteSheet } from '../../engine/address';
import type { Engine } from '../../engine/engine';
import type { CellValue } from '../../engine/snapshot';
import type { RichApiMessage } from '../events/event-hub';
import type { Json } from '../wire/protocol';
import type { CustomFunctionMetadata, CustomFunctionsMetadata } from './metadata';
import { prepareArguments, Refused } from './parameters';
import { readResult, type Outcome } from './results';

/** The client's numbers for messages to its custom functions runtime. */
const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const FLAG_CANCELABLE = 1;

interface Invocation {
  caller: { sheet: string; address: string };
  resolve(value: CellValue | null | (CellValue | null)[][]): void;
  reject(reason: { code: string; message: string }): void;
}

/**
 * Calls the add-in's custom functions through the client's own runtime: the engine asks, a message goes to the client, and its answer
 * comes back in a batch of its own.
 */
export class CustomFunctions {
  private readonly functions = new Map<string, CustomFunctionMetadata>();
  private readonly pending = new Map<number, Invocation>();
  private readonly messages = new Map<string, { formula: CellValue | undefined; message: string }>();
  private queue: RichApiMessage[] = [];
  private next = 1;
  private ready = false;
  private idle: (() => void)[] = [];

  constructor(
    private readonly engine: Engine,
    private readonly send: (messages: RichApiMessage[]) => void,
  ) {}

  /** Makes functions known to formulas, under `NAMESPACE.NAME` where the manifest gives a namespace. */
  register(metadata: CustomFunctionsMetadata, namespace = ''): void {
    for (const entry of metadata.functions) this.functions.set(fullName(entry, namespace), entry);
    this.engine.registerFunctions(
      metadata.functions.map((entry) => ({
        name: fullName(entry, namespace),
        description: entry.description ?? '',
        parameters: (entry.parameters ?? []).map((parameter) => ({
          name: parameter.name,
          description: parameter.description ?? '',
          optional: parameter.optional === true,
          repeating: parameter.repeating === true,
        })),
      })),
      (name, args, caller) => this.invoke(name, args, caller),
    );
  }

  /** Calls that wait for the client's answer. */
  get outstanding(): number {
    return this.pending.size;
  }

  /**
   * What a function said with the error it put into this cell; shown by Excel as the cell's error message. The engine asks a call that
   * stands in several cells once, so a cell that never asked has what was said to the same formula elsewhere.
   */
  errorMessage(sheet: string, address: string): string | undefined {
    const own = this.messages.get(cellKey(sheet, address));
    const formula = own === undefined ? this.formulaAt(sheet, address) : undefined;
    const shared = formula === undefined ? undefined : [...this.messages.values()].find((said) => said.formula === formula);
    return (own ?? shared)?.message || undefined;
  }

  private formulaAt(sheet: string, address: string): CellValue | undefined {
    const id = this.engine.sheets().find(({ name }) => name.toLowerCase() === sheet.toLowerCase())?.id;
    return id === undefined ? undefined : this.engine.readCells(id, parseArea(address))[0]?.[0]?.formula;
  }

  /** The client's runtime listens: calls that waited for it go out. */
  clientReady(): void {
    this.ready = true;
    this.flush();
  }

  /** Results of `SetInvocationArrayResults`. */
  receive(results: Json): void {
    if (!Array.isArray(results)) return;
    for (const entry of results) {
      const result = readResult(entry);
      const invocation = result && this.pending.get(result.id);
      if (!result || !invocation) continue;
      this.pending.delete(result.id);
      this.settle(invocation, result.outcome);
    }
    if (this.pending.size === 0) for (const done of this.idle.splice(0)) done();
  }

  /** Resolves when no call waits, or when the patience (milliseconds) is over. */
  async answered(patience: number): Promise<void> {
    if (this.pending.size === 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    await Promise.race([
      new Promise<void>((resolve) => this.idle.push(resolve)),
      new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patience);
      }),
    ]);
    clearTimeout(timer);
  }

  /** Tells the client to give up every call and answers them with an error: the add-in is going away. */
  cancelAll(): void {
    const ids = [...this.pending.keys()];
    if (this.ready && ids.length > 0)
      this.send(ids.map((id): RichApiMessage => [CATEGORY, CANCEL, '', JSON.stringify({ invocationId: id }), '', 0]));
    for (const invocation of this.pending.values()) invocation.reject({ code: '#VALUE!', message: '' });
    this.pending.clear();
    this.queue = [];
    this.ready = false;
    for (const done of this.idle.splice(0)) done();
  }

  private invoke(
    name: string,
    args: unknown[],
    caller: { sheet: string; address: string },
  ): Promise<CellValue | null | (CellValue | null)[][]> {
    const metadata = this.functions.get(name.toUpperCase());
    return new Promise((resolve, reject) => {
      if (!metadata) return reject({ code: '#NAME?', message: '' });
      let prepared: unknown[];
      try {
        prepared = prepareArguments(metadata, args);
      } catch (refused) {
        this.messages.delete(cellKey(caller.sheet, caller.address));
        return reject({ code: refused instanceof Refused ? refused.code : '#VALUE!', message: '' });
      }
      const id = this.next++;
      this.pending.set(id, { caller, resolve, reject });
      const address = `${quoteSheet(caller.sheet)}!${caller.address}`;
      const message = JSON.stringify([id, metadata.id, prepared, address, metadata.options?.cancelable ? FLAG_CANCELABLE : 0]);
      this.queue.push([CATEGORY, INVOKE, '', message, '', 0]);
      // Calls of one round of calculation travel together.
      if (this.queue.length === 1) queueMicrotask(() => this.flush());
    });
  }

  private flush(): void {
    if (!this.ready || this.queue.length === 0) return;
    const messages = this.queue;
    this.queue = [];
    this.send(messages);
  }

  private settle(invocation: Invocation, outcome: Outcome): void {
    const { sheet, address } = invocation.caller;
    if ('error' in outcome) {
      this.messages.set(cellKey(sheet, address), { formula: this.formulaAt(sheet, address), message: outcome.message });
      invocation.reject({ code: outcome.error, message: outcome.message });
    } else {
      this.messages.delete(cellKey(sheet, address));
      invocation.resolve(outcome.value);
    }
  }
}

function fullName(entry: CustomFunctionMetadata, namespace: string): string {
  return (namespace === '' ? entry.name : `${namespace}.${entry.name}`).toUpperCase();
}

const cellKey = (sheet: string, address: string): string => `${sheet.toLowerCase()}!${address.replace(/\$/g, '').toUpperCase()}`;
