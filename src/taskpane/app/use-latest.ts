import { useLayoutEffect, useRef, type RefObject } from 'react';

/** The newest value, for callbacks that outlive a rendering. */
export function useLatest<T>(value: T): Readonly<RefObject<T>> & { readonly current: T } {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
