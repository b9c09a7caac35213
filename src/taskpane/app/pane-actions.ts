import type { AlmanacWorkbook, OperationOptions } from '../../excel/contracts';
import { Cancelled } from '../../excel/office-failure';
import type { RibbonCommand, RibbonWork } from '../../excel/session';
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
  /** Shows the work of a ribbon button as the pane's own: how far it is, the way to stop it, what it came to. Resolves when it is over. */
  followRibbon(work: RibbonWork): Promise<void>;
}

const TASK_OF: Readonly<Record<RibbonCommand, TaskName>> = { build: 'build', check: 'check', freezeCopy: 'freeze' };

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
  let running: { stop(): void } | null = null;
  /** Resolves when the latest work has been told of. */
  let told: Promise<unknown> = Promise.resolve();

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

  /** Sees work to its end: the workbook is read again after it, then what it came to is told. */
  const seeThrough = (outcome: Promise<PaneAction>, stop: () => void, reading = false): Promise<PaneAction> => {
    const toldOf = (async () => {
      const result = await outcome;
      running = null;
      if (!reading) await readOnceMore();
      dispatch(result);
      return result;
    })();
    running = { stop };
    told = toldOf;
    return toldOf;
  };

  const failure = (error: unknown, task: TaskName | null): PaneAction =>
    error instanceof Cancelled ? { type: 'stopped' } : { type: 'failed', error, task };

  const run = async (task: TaskName, work: (options: OperationOptions) => Promise<Outcome | null>): Promise<boolean> => {
    if (running !== null) return false;
    const controller = new AbortController();
    dispatch({ type: 'started', task });
    const outcome = work({
      locale: localeNow(),
      chosen: chosenNow(),
      signal: controller.signal,
      onProgress: (progress) => dispatch({ type: 'progressed', progress }),
    }).then(
      (done): PaneAction => ({ type: 'finished', outcome: done }),
      (error: unknown) => failure(error, task),
    );
    const { type } = await seeThrough(outcome, () => controller.abort(), task === 'read');
    return type === 'finished';
  };

  const followRibbon = async (work: RibbonWork): Promise<void> => {
    // One work at a time is shown; what another button began meanwhile may have come first.
    for (let before: unknown = null; before !== told;) await (before = told);
    dispatch({ type: 'started', task: TASK_OF[work.command] });
    const stopFollowing = work.onProgress((progress) => dispatch({ type: 'progressed', progress }));
    const outcome = work.outcome.then(({ result, error }): PaneAction => {
      stopFollowing();
      return result === null ? failure(error, null) : { type: 'told', outcome: result };
    });
    await seeThrough(outcome, () => work.cancel());
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
    openResult: () => dispatch({ type: 'result-opened' }),
    draft: (draft) => dispatch({ type: 'drafted', draft }),
    importActuals: (rows) => run('import', async (options) => ({ kind: 'imported', ...(await workbook.importActuals(rows, options)) })),
    build: (spec, form) =>
      void run('build', async (options) => ({ kind: 'built', result: await workbook.buildBreakdown(spec, { ...options, ...form }) })),
    askForecast: (form) => dispatch({ type: 'forecast-asked', form }),
    writeForecast: (plan) =>
      void run('forecast', async (options) => ({ kind: 'forecast-written', result: await workbook.writeForecast(plan, options) })),
    askRolling: (spec) => dispatch({ type: 'rolling-asked', spec }),
    buildRolling: (asked) =>
      void run('rolling', async (options) => ({
        kind: 'rolling-built',
        result: await workbook.buildRolling(asked, options),
        rolledFrom: asked.rollFrom ?? null,
      })),
    askOpex: (spec) => dispatch({ type: 'opex-asked', spec }),
    buildOpex: (asked) => void run('opex', async (options) => ({ kind: 'opex-built', result: await workbook.buildOpex(asked, options) })),
    keepLoyalty: (change) => dispatch({ type: 'loyalty-changed', change }),
    doLoyalty: (task, work) => void run(task, (options) => work(workbook, options)),
    acceptMedia: () =>
      void run('media', async (options) => ({ kind: 'media-accepted', result: await workbook.acceptMedia(options), beneath: null })),
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
    cancel: () => running?.stop(),
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
    followRibbon,
    dismiss: () => dispatch({ type: 'dismissed' }),
    leaveResult: () => dispatch({ type: 'result-left' }),
    report: (error) => dispatch({ type: 'failed', error, task: null }),
  };
}
