import vm from 'node:vm';
import type { Engine } from '../engine/engine';
import type { BookSnapshot } from '../engine/snapshot';
import { createUniverEngine } from '../engine/univer';
import { OfficeBridge, type ClientWindow } from '../office/client/bridge';
import { HOST_INFO_QUERY, type ClientEnvironment } from '../office/client/environment';
import { ExcelHost, type HostOptions } from '../office/host';
import { clientScript, fileOf } from './client-scripts';
import { createStubWindow } from './stub-window';

export interface NodeHostOptions extends Partial<ClientEnvironment>, HostOptions {
  /** The engine to run on; a new one when absent. */
  engine?: Engine;
  /** The workbook to open; an empty one when absent. */
  book?: BookSnapshot;
  /** How much faster than real time the client's timers run (20 when absent). */
  clockSpeed?: number;
}

/** A running Excel: the genuine client, and the host and engine behind it. */
export interface NodeHost {
  Excel: typeof Excel;
  Office: typeof Office;
  CustomFunctions: typeof CustomFunctions;
  OfficeExtension: typeof OfficeExtension;
  host: ExcelHost;
  engine: Engine;
  /** Puts `Excel`, `Office`, `CustomFunctions` and `OfficeExtension` on globalThis for add-in code. Gives a function that takes them away. */
  installGlobals(): () => void;
  /** Runs what `Office.actions.associate` bound, and resolves when it called `event.completed()`. */
  invokeAction(id: string): Promise<void>;
  setTheme: OfficeBridge['setTheme'];
  dispose(): void;
}

interface ClientGlobals {
  Excel: typeof Excel;
  Office: typeof Office;
  CustomFunctions: typeof CustomFunctions;
  OfficeExtension: typeof OfficeExtension;
}

const DEFAULT_CLOCK_SPEED = 20;

/**
 * Starts the unmodified office.js in a window of its own and connects it with a local Excel. The client is the one Excel for the Mac
 * runs, loaded by office.js itself, so that requirement sets, proxies, errors, events and custom functions are all the client's own.
 */
export async function bootNodeHost(options: NodeHostOptions = {}): Promise<NodeHost> {
  const { engine: given, book, clockSpeed = DEFAULT_CLOCK_SPEED, customFunctionPatience, undo, ...environment } = options;
  const engine = given ?? createUniverEngine();
  if (book) await engine.load(book);
  const host = new ExcelHost(engine, { customFunctionPatience, undo });
  const { window, close } = createStubWindow(
    HOST_INFO_QUERY,
    (address) => void clientScript(fileOf(address)).runInContext(window),
    clockSpeed,
  );
  const bridge = new OfficeBridge(host, environment).install(window as ClientWindow);
  vm.createContext(window);
  clientScript('office.js').runInContext(window);
  const { Office: office } = window as unknown as ClientGlobals;
  await office.onReady();
  const client = window as unknown as ClientGlobals;
  const globals: ClientGlobals = {
    Excel: client.Excel,
    Office: client.Office,
    CustomFunctions: client.CustomFunctions,
    OfficeExtension: client.OfficeExtension,
  };
  return {
    ...globals,
    host,
    engine,
    installGlobals: () => installGlobals(globals),
    invokeAction: (id) => bridge.invokeAction(id),
    setTheme: (theme) => bridge.setTheme(theme),
    dispose: () => {
      bridge.dispose();
      close();
      host.dispose();
      if (!given) engine.dispose();
    },
  };
}

function installGlobals(globals: ClientGlobals): () => void {
  const target = globalThis as unknown as Record<string, unknown>;
  const before = Object.keys(globals).map((name) => [name, Object.getOwnPropertyDescriptor(target, name)] as const);
  Object.assign(target, globals);
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else delete target[name];
    }
  };
}
