import { useEffect } from 'react';
import { useLatest } from './use-latest';

/** Readings closer together than this are one. */
const AT_MOST_EVERY_MS = 1500;

/** Calls `read` whenever the pane is looked at again, as the workbook may have changed meanwhile. */
export function useReadAgain(enabled: boolean, read: () => void): void {
  const latest = useLatest({ enabled, read });
  useEffect(() => {
    let last = performance.now();
    const onReturn = (): void => {
      const now = performance.now();
      if (!latest.current.enabled || document.visibilityState === 'hidden' || now - last < AT_MOST_EVERY_MS) return;
      last = now;
      latest.current.read();
    };
    window.addEventListener('focus', onReturn);
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      window.removeEventListener('focus', onReturn);
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, [latest]);
}
