import { useEffect, useState, type ComponentType, type ReactElement } from 'react';

/** A page that is loaded when it is first opened, or before. */
export interface OnDemand {
  readonly Page: ComponentType;
  /** Loads it, unless it is loaded already. Rejects where it cannot be loaded; the next call tries again. */
  load(): Promise<void>;
}

/**
 * Defers a page until it is opened. Once loaded it is drawn at once. One that cannot be loaded fails as if it could not be drawn, and is loaded anew
 * when it is drawn again: React's own `lazy` would go on failing.
 */
export function onDemand(fetch: () => Promise<ComponentType>): OnDemand {
  let Loaded: ComponentType | null = null;
  const load = async (): Promise<void> => {
    Loaded ??= await fetch();
  };
  function Page(): ReactElement | null {
    const [arrived, setArrived] = useState<{ readonly error: Error | null } | null>(null);
    useEffect(() => {
      if (Loaded !== null) return;
      let gone = false;
      load().then(
        () => gone || setArrived({ error: null }),
        (cause: unknown) => gone || setArrived({ error: new Error('A page could not be loaded.', { cause }) }),
      );
      return () => void (gone = true);
    }, []);
    if (arrived?.error) throw arrived.error;
    return Loaded && <Loaded />;
  }
  return { Page, load };
}
