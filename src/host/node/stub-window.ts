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

/**
 * As much of a browser window as office.js touches while it starts without a page: a document that can take script elements, an
 * address, storage and timers.
 */
export function createStubWindow(query: string, load: ScriptLoader, clockSpeed: number): Record<string, unknown> {
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
    // The client's errors are instances of the add-in's own Error, as they are where both run in one page.
    Error,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    ...timers(clockSpeed),
  };
  Object.assign(window, { window, self: window, top: window, parent: window });
  return window;
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

/**
 * Timers that keep no process alive, and a clock that runs faster for the client: its pauses pace the traffic with an Excel in
 * another process, which here costs nothing.
 */
function timers(clockSpeed: number): Record<string, unknown> {
  const scaled = (milliseconds: unknown): number => (typeof milliseconds === 'number' ? milliseconds / clockSpeed : 0);
  return {
    setTimeout: (run: (...args: unknown[]) => void, milliseconds?: number, ...args: unknown[]) => setTimeout(run, scaled(milliseconds), ...args).unref(),
    setInterval: (run: (...args: unknown[]) => void, milliseconds?: number, ...args: unknown[]) => setInterval(run, scaled(milliseconds), ...args).unref(),
    clearTimeout: (timer?: NodeJS.Timeout) => clearTimeout(timer),
    clearInterval: (timer?: NodeJS.Timeout) => clearInterval(timer),
  };
}
