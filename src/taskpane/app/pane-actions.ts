import type { AlmanacWorkbook, OperationOptions } from '../../excel/contracts';
import { Cancelled } from '../../excel/office-failure';
import type { RibbonOutcome } from '../../excel/session';
import type { Locale } from '../../locales/locale';
import { gathered } from './gathered';
import type { PaneActions } from './pane-context';
import type { Outcome, PaneAction, TaskName } from './pane-state';

/** A person typing cell after cell is read when they pause. */
const BURST = { still: 400, most: 2000 };

/** What the pane does with its workbook; `readQuietly` follows changes people make in the grid without a word. */
export interface WorkbookActions extends PaneActions {
  readQuietly(): void;
  /** The sheets were changed: says that what is known may not hold, and reads them again once the changes pause. */
  follow(): void;
  /** The pane is closed: nothing is followed any more. */
  unfollow(): void;
  /** Tells what a ribbon button did in place of what was told before, and takes over the workbook as it is now. */
  followRibbon(outcome: Pick<RibbonOutcome, 'result' | 'error'>): void;
}

/**
 * The pane's actions on a workbook: one piece of work at a time, each cancellable, the workbook read again after each.
 * What happens is told through `dispatch`; `localeNow` gives the language to speak when work begins,
 * `chosenNow` the one a person chose, null where the pane follows Excel.
 */
export function workbookActions(
  workbook: AlmanacWorkbook,
  localeNow: () => Locale,
  dispatch: (action: PaneAction) => void,
  chosenNow: () => Locale | null = () => null,
): WorkbookActions {
  let running: AbortController | null = null;

  const read = async (): Promise<void> => {
    const found = await workbook.readState({ locale: localeNow() });
    dispatch({ type: 'workbook-read', workbook: found, undoable: workbook.canUndo() });
  };

  /** After work: what the work said counts, and it can be taken back, even where the workbook cannot be read again just now. */
  const readOnceMore = async (): Promise<void> => {
    await read()
      .catch(read)
      .catch((error: unknown) => dispatch({ type: 'undo-known', undoable: workbook.canUndo(), error }));
  };

  const run = async (task: TaskName, work: (options: OperationOptions) => Promise<Outcome | null>): Promise<boolean> => {
    if (running !== null) return false;
    running = new AbortController();
    dispatch({ type: 'started', task });
    const result = await work({
      locale: localeNow(),
      chosen: chosenNow(),
      signal: running.signal,
      onProgress: (progress) => dispatch({ type: 'progressed', progress }),
    }).then(
      (outcome) => ({ type: 'finished', outcome }) as const,
      (error: unknown) => (error instanceof Cancelled ? ({ type: 'stopped' } as const) : ({ type: 'failed', error, task } as const)),
    );
    running = null;
    if (task !== 'read') await readOnceMore();
    dispatch(result);
    return result.type === 'finished';
  };

  const readChanges = gathered(async () => {
    if (running !== null) return;
    try {
      const found = await workbook.readChanges({ locale: localeNow() });
      if (running === null) dispatch({ type: 'workbook-read', workbook: found, undoable: workbook.canUndo() });
    } catch (error) {
      // No failure of anything that was asked for: it must not take the focus from where a person types.
      if (running === null) dispatch({ type: 'workbook-outdated', error });
    }
  }, BURST);

  const readQuietly = (): void => {
    workbook.readState({ locale: localeNow() }).then(
      (found) => {
        if (running === null) dispatch({ type: 'workbook-read', workbook: found, undoable: workbook.canUndo() });
      },
      () => undefined, // The pane keeps what it knew; the next thing a person asks for says what is wrong.
    );
  };

  return {
    open: (page) => dispatch({ type: 'opened', page }),
    draft: (draft) => dispatch({ type: 'drafted', draft }),
    importActuals: (rows) => run('import', async (options) => ({ kind: 'imported', ...(await workbook.importActuals(rows, options)) })),
    build: (spec, form) =>
      void run('build', async (options) => ({ kind: 'built', result: await workbook.buildBreakdown(spec, { ...options, ...form }) })),
    askForecast: (form) => dispatch({ type: 'forecast-asked', form }),
    writeForecast: (plan) =>
      void run('forecast', async (options) => ({ kind: 'forecast-written', result: await workbook.writeForecast(plan, options) })),
    release: (lock, name) =>
      void run('release', async (options) => {
        await workbook.releaseLock(lock, options);
        return { kind: 'released', name };
      }),
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
    cancel: () => running?.abort(),
    read: () =>
      void run('read', async () => {
        await read();
        return null;
      }),
    readAgain: () =>
      void read().catch((error: unknown) => {
        dispatch({ type: 'failed', error, task: null });
      }),
    readQuietly,
    follow: () => {
      // Work reads the workbook itself when it is done.
      if (running !== null) return;
      dispatch({ type: 'workbook-changed' });
      readChanges.call();
    },
    unfollow: () => readChanges.cancel(),
    followRibbon: ({ result, error }) => {
      if (error !== null) dispatch({ type: 'failed', error, task: null });
      else if (result !== null) dispatch({ type: 'told', outcome: result });
      if (error === null) readQuietly();
    },
    dismiss: () => dispatch({ type: 'dismissed' }),
    report: (error) => dispatch({ type: 'failed', error, task: null }),
  };
}
