/** A script that the client asks the page to load: gives it and says when it has run. */
export type ScriptLoader = (address: string) => void;

interface StubElement {
  tagName: string;
  src?: string;
  onload?: (() => void) | null;
  onerror?: ((reason: unknown) => void) | null;
  [member: string]: unknown;
}

/** Where the page pretends to be; office.js finds its scripts beside its own address. */
export const PAGE_ORIGIN = 'https://local.excel';
export const OFFICE_JS_ADDRESS = `${PAGE_ORIGIN}/office.js`;

export interface StubWindow {
  window: Record<string, unknown>;
  /** Ends every timer of the window. */
  close(): void;
}

/**
 * As much of a browser window as office.js touches while it starts without a page: a document that can take script elements, an
 * address, storage and timers.
 */
export function createStubWindow(query: string, load: ScriptLoader, clockSpeed: number): StubWindow {
  const element = (tag: string): StubElement => {
    const made: StubElement = {
      tagName: tag.toUpperCase(),
      style: {},
      setAttribute: (name: string, value: unknown) => {
        made[name] = value;
      },
      getAttribute: (name: string) => made[name] ?? null,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      appendChild: (child: StubElement) => runScript(child, load),
      insertBefore: (child: StubElement) => runScript(child, load),
    };
    return made;
  };
  const ownScript = Object.assign(element('script'), { src: OFFICE_JS_ADDRESS });
  const head = element('head');
  const location = {
    href: `${PAGE_ORIGIN}/taskpane.html?${query}`,
    search: `?${query}`,
    hash: '',
    protocol: 'https:',
    host: new URL(PAGE_ORIGIN).host,
    hostname: new URL(PAGE_ORIGIN).hostname,
    origin: PAGE_ORIGIN,
    pathname: '/taskpane.html',
  };
  const document = {
    readyState: 'complete',
    hidden: false,
    cookie: '',
    referrer: '',
    location,
    head,
    body: element('body'),
    documentElement: element('html'),
    hasFocus: () => true,
    createElement: element,
    getElementById: () => null,
    getElementsByTagName: (tag: string) => (tag === 'script' ? [ownScript] : tag === 'head' ? [head] : []),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  const clock = new Clock(clockSpeed);
  const window: Record<string, unknown> = {
    document,
    location,
    name: '',
    navigator: { userAgent: 'Mozilla/5.0 (Macintosh)', platform: 'MacIntel', language: 'en-US' },
    screen: { width: 1280, height: 800 },
    history: { pushState: () => undefined, replaceState: () => undefined },
    localStorage: storage(),
    sessionStorage: storage(),
    performance,
    console,
    URL,
    URLSearchParams,
    Event,
    // The client's errors are instances of the add-in's own Error, as they are where both run in one page.
    Error,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    ...clock.timers(),
  };
  Object.assign(window, { window, self: window, top: window, parent: window });
  return { window, close: () => clock.stop() };
}

function runScript(script: StubElement, load: ScriptLoader): void {
  if (script.tagName !== 'SCRIPT' || script.src === undefined) return;
  const address = script.src;
  setImmediate(() => {
    try {
      load(address);
    } catch (failure) {
      script.onerror?.(failure);
      return;
    }
    script.onload?.();
  });
}

function storage(): object {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => items.set(key, String(value)),
    removeItem: (key: string) => items.delete(key),
    clear: () => items.clear(),
  };
}

/** Milliseconds. What is longer is no pause but a time-out, and keeps its length. */
const LONGEST_PAUSE = 5000;

/**
 * Timers that keep no process alive, and run faster than real time for the client: its pauses pace the traffic with an Excel in
 * another process, which here costs nothing.
 */
class Clock {
  private readonly running = new Set<NodeJS.Timeout>();
  private stopped = false;

  constructor(private readonly speed: number) {}

  timers(): Record<string, unknown> {
    return {
      setTimeout: (run: () => void, milliseconds?: number, ...args: unknown[]) => this.start(setTimeout, run, milliseconds, args),
      setInterval: (run: () => void, milliseconds?: number, ...args: unknown[]) => this.start(setInterval, run, milliseconds, args),
      clearTimeout: (timer?: NodeJS.Timeout) => this.clear(timer),
      clearInterval: (timer?: NodeJS.Timeout) => this.clear(timer),
    };
  }

  stop(): void {
    this.stopped = true;
    for (const timer of [...this.running]) this.clear(timer);
  }

  private start(
    begin: typeof setTimeout | typeof setInterval,
    run: (...args: unknown[]) => void,
    milliseconds: unknown,
    args: unknown[],
  ): NodeJS.Timeout | undefined {
    if (this.stopped) return undefined;
    const asked = typeof milliseconds === 'number' ? milliseconds : 0;
    const pause = asked > LONGEST_PAUSE ? asked : asked / this.speed;
    const timer: NodeJS.Timeout = begin(() => {
      if (begin === setTimeout) this.running.delete(timer);
      run(...args);
    }, pause).unref();
    this.running.add(timer);
    return timer;
  }

  private clear(timer: NodeJS.Timeout | undefined): void {
    if (!timer) return;
    clearTimeout(timer);
    this.running.delete(timer);
  }
}
