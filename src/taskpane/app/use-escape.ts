import { useEffect } from 'react';
import type { Pane } from './pane-context';
import { useLatest } from './use-latest';

/** Escape stops the running work, else goes one page back. A menu or a list that is open keeps it to itself. */
export function useEscape(pane: Pane): void {
  const latest = useLatest(pane);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      const { state, actions } = latest.current;
      if (state.running !== null) actions.cancel();
      else if (state.page !== 'home') actions.open('home');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [latest]);
}
