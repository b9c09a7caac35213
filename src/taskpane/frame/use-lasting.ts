import { useEffect, useState } from 'react';

/** True once a state has lasted so many milliseconds: what is over at once is not worth a word. */
export function useLasting(state: boolean, milliseconds: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!state) return;
    const timer = setTimeout(() => setLasting(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [state, milliseconds]);
  return lasting;
}
