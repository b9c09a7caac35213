import type { ExcelHost } from '../host';
import { RequestRefusal } from '../wire/errors';
import type { Json } from '../wire/protocol';
import { clientEnvironment, type ClientEnvironment, type OfficeTheme } from './environment';
import { contextArray } from './context-array';
import { mergeUndoGroups, type RunsBatches } from './undo-groups';

/** The window of an add-in page, as far as the bridge puts something on it. */
export interface ClientWindow {
  webkit?: unknown;
  _osfHostAPI?: HostApi;
  _osfHostRegisterEvent?: RegisterEvent;
  _osfHostUnregisterCallback?: (id: string) => void;
  OSF?: { DDA?: { _OsfControlContext?: unknown } };
  Excel?: RunsBatches;
}

interface Message {
  methodId: number;
  params: { id?: number; targetId?: string; apiArgs?: Json[]; keys?: string[]; values?: string[] };
}

type Callback = (payload: Json[]) => unknown;
type HostApi = (handlerName: string, message: Message, callback: Callback) => void;
type RegisterEvent = (handlerName: string, message: Message, onEvent: Callback, callback: Callback) => { eventCallbackId: string };

/** The client's numbers for what it asks of its host, for methods and for events. */
const Ask = { Execute: 1, UnregisterEvent: 3, WriteSettings: 4, GetContext: 5 } as const;
const Api = { Batch: 93, CommandCompleted: 94 } as const;
const ClientEvent = { SelectionChanged: 2, RichApiMessage: 33, CommandInvoked: 39 } as const;

const SUCCESS = 0;
const INTERNAL_ERROR = 5001;
const NOT_SUPPORTED = 5000;

interface Handler {
  event: number;
  target: string;
  onEvent: Callback;
}

/**
 * The native side of Excel for the Mac, as its office.js client knows it: three functions on the page's window. The same bridge serves
 * a page in a frame and the client in Node.
 */
export class OfficeBridge {
  readonly environment: ClientEnvironment;
  private readonly handlers = new Map<string, Handler>();
  private readonly commands = new Map<string, { resolve: () => void; reject: (reason: Error) => void }>();
  private listeners: { event: number; ready: () => void }[] = [];
  private window: ClientWindow | null = null;
  private disconnect: () => void = () => undefined;
  private next = 1;

  constructor(
    private readonly host: ExcelHost,
    environment: Partial<ClientEnvironment> = {},
  ) {
    this.environment = clientEnvironment(environment);
  }

  /**
   * Puts the functions on a window; must happen before office.js runs in it. A page that was loaded anew has a new window: what the
   * old one listened to is forgotten.
   */
  install(window: ClientWindow): this {
    this.detach();
    this.window = window;
    window.webkit = { messageHandlers: { Agave: { postMessage: () => undefined } } };
    window._osfHostAPI = (_handler, message, callback) => this.answer(message, callback);
    window._osfHostRegisterEvent = (_handler, message, onEvent, callback) => this.register(message, onEvent, callback);
    window._osfHostUnregisterCallback = (id) => this.handlers.delete(id);
    this.disconnect = this.host.connect({
      messages: (messages) => this.raise(ClientEvent.RichApiMessage, [messages, 0]),
      selectionChanged: () => this.raise(ClientEvent.SelectionChanged, [[], 0]),
    });
    return this;
  }

  /** Changes the Office theme. The client asks for it again at most every five seconds. */
  setTheme(theme: OfficeTheme): void {
    this.environment.theme = theme;
  }

  /**
   * Runs a ribbon button's function, as `Office.actions.associate` bound it, and resolves when it called `event.completed()`. Rejects
   * when the page knows no such function.
   */
  async invokeAction(action: string, controlId = action): Promise<void> {
    await this.registered(ClientEvent.CommandInvoked);
    const id = String(this.next++);
    const completed = new Promise<void>((resolve, reject) => this.commands.set(id, { resolve, reject }));
    this.raise(ClientEvent.CommandInvoked, [[id, action, JSON.stringify({ source: { id: controlId } })], 0]);
    return completed;
  }

  dispose(): void {
    this.detach();
  }

  private detach(): void {
    this.disconnect();
    this.disconnect = () => undefined;
    this.handlers.clear();
    this.window = null;
    for (const { reject } of this.commands.values()) reject(new Error('The add-in was closed.'));
    this.commands.clear();
  }

  private answer(message: Message, callback: Callback): void {
    const { params } = message;
    if (message.methodId === Ask.GetContext) {
      this.offerTheme();
      if (this.window?.Excel) mergeUndoGroups(this.window.Excel, () => this.host.openUndoGroup());
      later(() => callback(contextArray(this.environment, this.host.engine.document().settings)));
    } else if (message.methodId === Ask.Execute && params.id === Api.Batch) this.batch(params.apiArgs?.[0], callback);
    else if (message.methodId === Ask.Execute && params.id === Api.CommandCompleted) {
      this.commandCompleted(params.apiArgs ?? []);
      later(() => callback([SUCCESS]));
    } else if (message.methodId === Ask.WriteSettings) {
      this.writeSettings(params.keys ?? [], params.values ?? []);
      later(() => callback([SUCCESS]));
    } else later(() => callback([message.methodId === Ask.UnregisterEvent ? SUCCESS : NOT_SUPPORTED]));
  }

  private batch(request: Json | undefined, callback: Callback): void {
    const body = Array.isArray(request) ? request[4] : undefined;
    const flags = Array.isArray(request) ? request[6] : undefined;
    this.host.processBatch(String(body), typeof flags === 'number' ? flags : undefined).then(
      (response) => callback([SUCCESS, [SUCCESS, [200, ['', ''], response]]]),
      (failure: unknown) => callback([failure instanceof RequestRefusal ? failure.officeCode : INTERNAL_ERROR]),
    );
  }

  private register(message: Message, onEvent: Callback, callback: Callback): { eventCallbackId: string } {
    const id = `event${this.next++}`;
    const event = message.params.id ?? 0;
    this.handlers.set(id, { event, target: message.params.targetId ?? '', onEvent });
    later(() => {
      callback([SUCCESS]);
      for (const listener of this.listeners.filter((each) => each.event === event)) listener.ready();
      this.listeners = this.listeners.filter((each) => each.event !== event);
    });
    return { eventCallbackId: id };
  }

  private registered(event: number): Promise<void> {
    if ([...this.handlers.values()].some((handler) => handler.event === event)) return Promise.resolve();
    return new Promise((resolve) => this.listeners.push({ event, ready: resolve }));
  }

  private raise(event: number, payload: Json[]): void {
    for (const handler of [...this.handlers.values()]) if (handler.event === event) later(() => handler.onEvent(payload));
  }

  private commandCompleted([id, status]: Json[]): void {
    const command = this.commands.get(String(id));
    this.commands.delete(String(id));
    if (status === SUCCESS) command?.resolve();
    else command?.reject(new Error(`The page has no such action (${String(status)}).`));
  }

  /** `Office.context.document.settings.saveAsync`: the add-in's settings, each as JSON text. */
  private writeSettings(keys: string[], values: string[]): void {
    const settings: Record<string, unknown> = {};
    keys.forEach((key, index) => {
      settings[key] = parseSetting(values[index] ?? 'null');
    });
    this.host.engine.updateDocument({ settings });
  }

  /** Where the client of the Mac looks for the theme; its scripts have run by the time it asks for the context. */
  private offerTheme(): void {
    const dda = this.window?.OSF?.DDA;
    if (!dda) return;
    dda._OsfControlContext = {
      GetOfficeThemeInfo: () =>
        JSON.stringify(
          Object.fromEntries(Object.entries(this.environment.theme).map(([key, color]) => [key, parseInt(String(color).slice(1), 16)])),
        ),
    };
  }
}

function parseSetting(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The client expects answers after the call, never during it. */
function later(run: () => void): void {
  setTimeout(run, 0);
}
