import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { AlmanacWorkbook, OperationOptions } from '../../excel/contracts';
import { Cancelled } from '../../excel/office-failure';
import type { Locale } from '../../locales/locale';
import type { Pane, PaneActions } from './pane-context';
import { openingState, paneReducer, type Outcome, type TaskName } from './pane-state';
import { useLatest } from './use-latest';
import { useReadAgain } from './use-read-again';

/** Drives the workbook for the pages: one piece of work at a time, each cancellable, the workbook read again after each. */
export function usePaneController(workbook: AlmanacWorkbook, locale: Locale): Pane {
  const [state, dispatch] = useReducer(paneReducer, openingState);
  const running = useRef<AbortController | null>(null);
  const speaking = useLatest(locale);

  const actions = useMemo<PaneActions>(() => {
    const read = async (): Promise<void> => {
      const found = await workbook.readState({ locale: speaking.current });
      dispatch({ type: 'workbook-read', workbook: found, undoable: workbook.canUndo() });
    };

    const run = async (task: TaskName, work: (options: OperationOptions) => Promise<Outcome | null>): Promise<void> => {
      if (running.current !== null) return;
      const abort = new AbortController();
      running.current = abort;
      dispatch({ type: 'started', task });
      const result = await work({
        locale: speaking.current,
        signal: abort.signal,
        onProgress: (progress) => dispatch({ type: 'progressed', progress }),
      }).then(
        (outcome) => ({ type: 'finished', outcome }) as const,
        (error: unknown) => (error instanceof Cancelled ? ({ type: 'stopped' } as const) : ({ type: 'failed', error, task } as const)),
      );
      running.current = null;
      // What the work said counts, even where the workbook cannot be read again just now.
      if (task !== 'read') await read().catch(() => undefined);
      dispatch(result);
    };

    return {
      open: (page) => dispatch({ type: 'opened', page }),
      draft: (form) => dispatch({ type: 'drafted', draft: form }),
      importActuals: (rows) => void run('import', async (options) => ({ kind: 'imported', ...(await workbook.importActuals(rows, options)) })),
      build: (spec) => void run('build', async (options) => ({ kind: 'built', result: await workbook.buildBreakdown(spec, options) })),
      check: () =>
        void run('check', async (options) => {
          await workbook.check(options);
          return { kind: 'checked' };
        }),
      freeze: () => void run('freeze', async (options) => ({ kind: 'frozen', ...(await workbook.freezeCopy(options)) })),
      undo: () => void run('undo', async (options) => ({ kind: 'undone', label: (await workbook.undo(options))?.label ?? null })),
      goTo: (address) => {
        workbook.goTo(address).catch((error: unknown) => dispatch({ type: 'failed', error, task: null }));
      },
      cancel: () => running.current?.abort(),
      read: () =>
        void run('read', async () => {
          await read();
          return null;
        }),
      dismiss: () => dispatch({ type: 'dismissed' }),
      report: (error) => dispatch({ type: 'failed', error, task: null }),
    };
  }, [workbook, speaking]);

  useEffect(() => actions.read(), [actions]);

  useReadAgain(state.running === null && state.workbook !== null, () => {
    workbook.readState({ locale: speaking.current }).then(
      (found) => {
        if (running.current === null) dispatch({ type: 'workbook-read', workbook: found, undoable: workbook.canUndo() });
      },
      () => undefined, // The pane keeps what it knew; the next thing a person asks for says what is wrong.
    );
  });

  return useMemo(() => ({ state, actions }), [state, actions]);
}
