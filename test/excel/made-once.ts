import type { Engine } from '../../src/host/engine/engine';
import type { BookSnapshot } from '../../src/host/engine/snapshot';
import { createUniverEngine } from '../../src/host/engine/univer';
import type { NodeHost } from '../../src/host/node';
import { withAddIn } from './add-in';

interface Made<T> {
  readonly engine: Engine;
  readonly book: BookSnapshot;
  readonly result: T;
}

/** Work of a case in an Excel of its own. */
type Work<T> = (host: NodeHost, made: T) => Promise<void>;

/**
 * A workbook that the cases of a file start from, built when the first of them asks for it. Each case gets it as it was built, opened in an
 * Excel and an add-in of its own: nobody can tell it from one built for the case, but for the steps that the add-in could take back.
 */
export function madeOnce<T>(make: (host: NodeHost) => Promise<T>): (work: Work<T>) => Promise<void> {
  const each = madeOnceEach((_: null, host) => make(host));
  return (work) => each(null, work);
}

/** As `madeOnce`, a workbook for each description. */
export function madeOnceEach<D, T>(make: (description: D, host: NodeHost) => Promise<T>): (description: D, work: Work<T>) => Promise<void> {
  const once = new Map<string, Promise<Made<T>>>();
  const first = async (description: D): Promise<Made<T>> => {
    const engine = createUniverEngine();
    let made!: Omit<Made<T>, 'engine'>;
    await withAddIn(
      async (host) => {
        const result = await make(description, host);
        made = { result, book: engine.snapshot() };
      },
      { engine },
    );
    return { engine, ...made };
  };
  afterAll(async () => {
    for (const made of once.values()) (await made.catch(() => null))?.engine.dispose();
  });
  return async (description, work) => {
    const key = JSON.stringify(description);
    const making = once.get(key) ?? first(description);
    once.set(key, making);
    const { engine, book, result } = await making;
    // The engine is the one it was built in: only what the case before has changed is put back.
    await withAddIn((host) => work(host, structuredClone(result)), { engine, book });
  };
}
