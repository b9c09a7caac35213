import { useEffect, useRef, type RefObject } from 'react';
import type { PaneState } from '../app/pane-state';

/**
 * Whether the focus has fallen back to the page itself, as it does when the element that had it goes away. A person at work in the
 * grid has not lost it: what a ribbon button did must not take them out of it.
 */
export function focusIsLost(): boolean {
  return document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);
}

/**
 * Brings the focus to `refuge` when the button that had it is gone, because work ended or what was told was taken away. The first reading of the
 * workbook is no work of the person's: the focus stays with the grid.
 */
export function useKeptFocus({ running, outcome, problem }: PaneState, refuge: RefObject<HTMLElement>): void {
  const before = useRef<PaneState['running']>(null);
  const told = problem ?? outcome;
  const toldBefore = useRef(told);
  useEffect(() => {
    const ended = running === null && before.current !== null && before.current.task !== 'read';
    const takenAway = running === null && toldBefore.current !== null && toldBefore.current !== told;
    before.current = running;
    toldBefore.current = told;
    if ((ended || takenAway) && focusIsLost()) refuge.current?.focus();
  }, [running, told, refuge]);
}
