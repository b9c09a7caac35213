import { useEffect } from 'react';
import { useWorkbench } from './workbench-context';

/** Ctrl+S (Cmd+S on a Mac) saves the workbook; the browser would save this page instead. */
export function useFileKeys(): void {
  const { actions, store } = useWorkbench();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      if (store.get().busy === null) actions.saveFile();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [actions, store]);
}
