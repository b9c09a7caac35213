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

/**
 * A workbook that the cases of a file start from, built when the first of them asks for it. Each case gets it as it was built, opened in an
 * Excel and an add-in of its own: nobody can tell it from one built for the case, but for the steps that the add-in could take back.
 */
export function madeOnce<T>(make: (host: NodeHost) => Promise<T>): (work: (host: NodeHost, made: T) => Promise<void>) => Promise<void> {
  let once: Promise<Made<T>> | null = null;
  const first = async (): Promise<Made<T>> => {
    const engine = createUniverEngine();
    let made!: Omit<Made<T>, 'engine'>;
    await withAddIn(
      async (host) => {
        const result = await make(host);
        made = { result, book: engine.snapshot() };
      },
      { engine },
    );
    return { engine, ...made };
  };
  afterAll(async () => (await once?.catch(() => null))?.engine.dispose());
  return async (work) => {
    const { engine, book, result } = await (once ??= first());
    // The engine is the one it was built in: only what the case before has changed is put back.
    await withAddIn((host) => work(host, structuredClone(result)), { engine, book });
  };
}
