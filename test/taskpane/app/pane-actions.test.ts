import type { AlmanacWorkbook, FrozenCopy, OperationOptions, RollingResult, WorkbookState } from '../../../src/excel/contracts';
import { Cancelled } from '../../../src/excel/office-failure';
import { startRibbonWork, type RibbonOutcome } from '../../../src/excel/session';
import type { ForecastPlan } from '../../../src/planning/forecast/forecast-plan';
import { workbookActions } from '../../../src/taskpane/app/pane-actions';
import { openingState, paneReducer, type PaneAction, type PaneState } from '../../../src/taskpane/app/pane-state';
import type { BreakdownDraft } from '../../../src/taskpane/breakdown/breakdown-form';
import { emptyWorkbook, workbookOf } from '../histories';

/** A workbook whose answers a test gives; whatever is not given must not be asked. */
function scene(given: Partial<AlmanacWorkbook>) {
  const unasked = (): never => {
    throw new Error('This must not be asked.');
  };
  const workbook: AlmanacWorkbook = {
    readState: () => Promise.resolve(emptyWorkbook),
    readChanges: unasked,
    onChanged: unasked,
    importActuals: unasked,
    buildBreakdown: unasked,
    writeForecast: unasked,
    buildRolling: unasked,
    buildOpex: unasked,
    buildLoyalty: unasked,
    typeLoyalty: unasked,
    buildMembers: unasked,
    readLoyalty: unasked,
    writeRisk: unasked,
    acceptMedia: unasked,
    releaseLock: unasked,
    check: unasked,
    freezeCopy: unasked,
    undo: unasked,
    canUndo: () => null,
    goTo: unasked,
    ...given,
  };
  let state: PaneState = openingState;
  const told: PaneAction['type'][] = [];
  const actions = workbookActions(
    workbook,
    () => 'vi-VN',
    (action) => {
      told.push(action.type);
      state = paneReducer(state, action);
    },
  );
  return { actions, told, state: () => state };
}

/** Work that ends when told to, or with Cancelled when its signal says so. */
function heldWork<T>() {
  let finish: (value: T) => void = () => undefined;
  const work = ({ signal }: OperationOptions): Promise<T> =>
    new Promise((resolve, reject) => {
      finish = resolve;
      signal?.addEventListener('abort', () => reject(new Cancelled()));
    });
  return { work, finish: (value: T) => finish(value) };
}

/** A button's work that is over as soon as it begins. */
const done = (outcome: RibbonOutcome) => startRibbonWork('freezeCopy', () => Promise.resolve(outcome));

const draftOf = (targetText: string): BreakdownDraft => ({ changes: { targetText }, locale: 'en-US' });

/** Lets everything that waits run. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('the pane’s actions on the workbook', () => {
  it('speak the reader’s language and show progress', async () => {
    const seen: string[] = [];
    const { actions, told, state } = scene({
      importActuals: (rows, { locale, onProgress }) => {
        seen.push(locale);
        onProgress?.({ step: 1, steps: 2, label: 'Đang ghi' });
        return Promise.resolve({ rows: rows.length, sheet: 'Actuals' });
      },
    });
    await expect(actions.importActuals([])).resolves.toBe(true);
    expect(seen).toEqual(['vi-VN']);
    expect(told).toEqual(['started', 'progressed', 'workbook-read', 'finished']);
    expect(state().outcome).toEqual({ kind: 'imported', rows: 0, sheet: 'Actuals' });
  });

  it('run one at a time', async () => {
    const freezing = heldWork<FrozenCopy>();
    const { actions, state } = scene({ freezeCopy: freezing.work });
    actions.freeze();
    actions.undo();
    actions.check();
    await expect(actions.importActuals([])).resolves.toBe(false);
    freezing.finish({ sheets: ['Copy'], off: 0 });
    await settled();
    expect(state()).toMatchObject({ running: null, outcome: { kind: 'frozen', sheets: ['Copy'], off: 0 } });
  });

  it('can be stopped, and then say so', async () => {
    const { actions, state } = scene({ freezeCopy: heldWork<FrozenCopy>().work });
    actions.freeze();
    expect(state().running).toMatchObject({ task: 'freeze' });
    actions.cancel();
    await settled();
    expect(state()).toMatchObject({ running: null, problem: null, outcome: { kind: 'cancelled' } });
  });

  it('tell what went wrong, and leave the pane ready for the next', async () => {
    const error = new Error('no');
    const { actions, state } = scene({ undo: () => Promise.reject(error), goTo: () => Promise.reject(error) });
    actions.undo();
    await settled();
    expect(state()).toMatchObject({ running: null, problem: { error, task: 'undo' } });
    actions.dismiss();
    actions.goTo('Gone!A1');
    await settled();
    expect(state().problem).toEqual({ error, task: null });
  });

  it('release a lock and tell which', async () => {
    const asked: unknown[] = [];
    const { actions, state } = scene({ releaseLock: (lock) => Promise.resolve(void asked.push(lock)), canUndo: () => 'Lock released' });
    actions.release({ key: 'JD', column: 'q2' }, 'JD, Q2');
    await settled();
    expect(asked).toEqual([{ key: 'JD', column: 'q2' }]);
    expect(state()).toMatchObject({ outcome: { kind: 'released', name: 'JD, Q2' }, undoable: 'Lock released', running: null });
  });

  it('build a rolling plan and tell what came of it; stopped, they say so', async () => {
    const asked = { spec: { asOf: { year: 2027, month: 3 }, months: 3 }, forecast: {} as ForecastPlan };
    const result = { sheets: [{ name: 'GTM', created: true }], cellsWritten: 1, notes: [] } as unknown as RollingResult;
    const building = heldWork<RollingResult>();
    const buildRolling = jest.fn((_asked: unknown, options: OperationOptions) => building.work(options));
    const { actions, state } = scene({ buildRolling });
    actions.buildRolling(asked);
    expect(buildRolling).toHaveBeenCalledWith(asked, expect.objectContaining({ locale: 'vi-VN' }));
    expect(state().running).toMatchObject({ task: 'rolling' });
    building.finish(result);
    await settled();
    expect(state()).toMatchObject({ running: null, outcome: { kind: 'rolling-built', result, rolledFrom: null } });
    actions.buildRolling(asked);
    actions.cancel();
    await settled();
    expect(state()).toMatchObject({ running: null, outcome: { kind: 'cancelled' } });
  });

  it('roll a rolling plan forward, and keep from where', async () => {
    const rollFrom = { year: 2027, month: 3 };
    const asked = { spec: { asOf: { year: 2027, month: 4 }, months: 3 }, forecast: {} as ForecastPlan, rollFrom };
    const buildRolling = jest.fn(() => Promise.resolve({ notes: [] } as unknown as RollingResult));
    const { actions, state } = scene({ buildRolling });
    actions.buildRolling(asked);
    await settled();
    expect(buildRolling).toHaveBeenCalledWith(asked, expect.anything());
    expect(state().outcome).toMatchObject({ kind: 'rolling-built', rolledFrom: rollFrom });
  });

  it('take the recommended media split over, and tell in how many months', async () => {
    const result = { sheet: 'Media', months: 2 };
    const { actions, state } = scene({ acceptMedia: () => Promise.resolve(result), canUndo: () => 'Media' });
    actions.acceptMedia();
    expect(state().running).toMatchObject({ task: 'media' });
    await settled();
    expect(state()).toMatchObject({ running: null, outcome: { kind: 'media-accepted', result }, undoable: 'Media' });
  });

  it('do not take a finished work for failed because the workbook cannot be read just after', async () => {
    const { actions, state } = scene({
      readState: () => Promise.reject(new Error('a cell is being edited')),
      freezeCopy: () => Promise.resolve({ sheets: ['Copy'], off: 0 }),
      canUndo: () => 'Freeze copy',
    });
    actions.freeze();
    await settled();
    expect(state()).toMatchObject({ problem: null, outcome: { kind: 'frozen' }, undoable: 'Freeze copy' });
  });

  it('read the workbook a second time where the first one fails', async () => {
    const found = workbookOf([]);
    let reads = 0;
    const { actions, state } = scene({
      readState: () => (++reads === 1 ? Promise.reject(new Error('a cell is being edited')) : Promise.resolve(found)),
      undo: () => Promise.resolve({ label: 'Build' }),
    });
    actions.undo();
    await settled();
    expect(state()).toMatchObject({ workbook: found, outcome: { kind: 'undone', label: 'Build' } });
  });

  it('tell when the workbook cannot be read at first', async () => {
    const error = new Error('busy');
    const { actions, state } = scene({ readState: () => Promise.reject(error) });
    actions.read();
    await settled();
    expect(state()).toMatchObject({ workbook: null, problem: { error, task: 'read' } });
  });
});

describe('following the workbook quietly', () => {
  it('takes over what changed', async () => {
    const changed = workbookOf([]);
    const { actions, state, told } = scene({ readState: () => Promise.resolve(changed), canUndo: () => 'Build' });
    actions.readQuietly();
    await settled();
    expect(state()).toMatchObject({ workbook: changed, undoable: 'Build' });
    expect(told).toEqual(['workbook-read']);
  });

  it('says nothing when it fails', async () => {
    const { actions, told } = scene({ readState: () => Promise.reject(new Error('a cell is being edited')) });
    actions.readQuietly();
    await settled();
    expect(told).toEqual([]);
  });

  it('drops a reading that work has overtaken', async () => {
    let answer: (state: WorkbookState) => void = () => undefined;
    const { actions, told } = scene({
      readState: () => new Promise((resolve) => (answer = resolve)),
      freezeCopy: heldWork<FrozenCopy>().work,
    });
    actions.readQuietly();
    actions.freeze();
    answer(emptyWorkbook);
    await settled();
    expect(told).toEqual(['started']);
  });
});

describe('following what people change on the sheets', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const changed = workbookOf([], { breakdown: null });

  it('says at once that what it knows may not hold, and reads once for a burst', async () => {
    const readChanges = jest.fn(() => Promise.resolve(changed));
    const { actions, state, told } = scene({ readChanges });
    for (let n = 0; n < 3; n += 1) actions.follow();
    expect(state()).toMatchObject({ freshness: 'reading', running: null });
    await jest.advanceTimersByTimeAsync(3000);
    expect(readChanges).toHaveBeenCalledTimes(1);
    expect(state()).toMatchObject({ freshness: 'current', workbook: changed });
    expect(told.at(-1)).toBe('workbook-read');
  });

  it('marks what it knows as out of date where it cannot be read, with the reason, until a person asks again', async () => {
    const why = new Error('an input is no number');
    const { actions, state } = scene({ readChanges: () => Promise.reject(why), readState: () => Promise.resolve(changed) });
    actions.follow();
    await jest.advanceTimersByTimeAsync(3000);
    expect(state()).toMatchObject({ freshness: 'outdated', unread: why, problem: null });
    actions.readAgain();
    await jest.advanceTimersByTimeAsync(0);
    expect(state()).toMatchObject({ freshness: 'current', unread: null, workbook: changed });
  });

  it('tells what is wrong where a person asks and it cannot be read either, and leaves what was built in sight', async () => {
    const error = new Error('busy');
    const { actions, state } = scene({ readState: () => Promise.reject(error) });
    void actions.followRibbon(done({ result: { kind: 'frozen', sheets: [], off: 0 }, error: null }));
    await jest.advanceTimersByTimeAsync(0);
    actions.readAgain();
    await jest.advanceTimersByTimeAsync(0);
    expect(state()).toMatchObject({ problem: { error, task: null }, outcome: { kind: 'frozen' } });
  });

  it('leaves it to running work, which reads the workbook itself', async () => {
    const { actions, state } = scene({ freezeCopy: heldWork<FrozenCopy>().work });
    actions.freeze();
    actions.follow();
    await jest.advanceTimersByTimeAsync(3000);
    expect(state()).toMatchObject({ freshness: 'current', running: { task: 'freeze' } });
  });

  it('stops when the pane closes', async () => {
    const { actions } = scene({});
    actions.follow();
    actions.unfollow();
    await jest.advanceTimersByTimeAsync(3000);
  });
});

describe('following the ribbon', () => {
  const frozen = { kind: 'frozen', sheets: ['Setup 2026-11-22'], off: 2 } as const;

  it('tells what the button did in place of what was told before, and takes over the workbook', async () => {
    const changed = workbookOf([]);
    const { actions, state } = scene({ readState: () => Promise.resolve(changed), undo: () => Promise.resolve({ label: 'Build' }) });
    actions.undo();
    await settled();
    await actions.followRibbon(done({ result: frozen, error: null }));
    expect(state()).toMatchObject({ outcome: frozen, problem: null, workbook: changed, running: null });
  });

  it('tells a success after a failure, and a failure when there is one', async () => {
    const { actions, state } = scene({});
    await actions.followRibbon(done({ result: null, error: 'why' }));
    expect(state()).toMatchObject({ problem: { error: 'why', task: null }, running: null });
    await actions.followRibbon(done({ result: frozen, error: null }));
    expect(state()).toMatchObject({ problem: null, outcome: frozen });
  });

  it('shows how far the button’s work is, and its Cancel stops it', async () => {
    const { actions, state } = scene({});
    const held = heldWork<RibbonOutcome>();
    const work = startRibbonWork('build', (options) => {
      options.onProgress({ step: 1, steps: 5, label: 'Reading' });
      return held.work({ locale: 'en-US', ...options }).catch((error: unknown) => ({ result: null, error }));
    });
    const following = actions.followRibbon(work);
    await settled();
    expect(state().running).toEqual({ task: 'build', progress: { step: 1, steps: 5, label: 'Reading' } });
    expect(await actions.importActuals([])).toBe(false);
    actions.cancel();
    await following;
    expect(state()).toMatchObject({ running: null, problem: null, outcome: { kind: 'cancelled' } });
  });

  it('leaves what a person put into the form, and waits with the button’s work for the end of the pane’s own', async () => {
    const own = heldWork<FrozenCopy>();
    const { actions, state } = scene({ freezeCopy: own.work });
    const held = heldWork<RibbonOutcome>();
    actions.draft(draftOf('1.2m'));
    actions.freeze();
    const following = [
      actions.followRibbon(startRibbonWork('build', (options) => held.work({ locale: 'en-US', ...options }))),
      actions.followRibbon(done({ result: { kind: 'checked' }, error: null })),
    ];
    await settled();
    expect(state()).toMatchObject({ running: { task: 'freeze' }, draft: draftOf('1.2m') });
    own.finish({ sheets: [], off: 0 });
    await settled();
    expect(state()).toMatchObject({ running: { task: 'build' }, draft: draftOf('1.2m') });
    held.finish({ result: frozen, error: null });
    await Promise.all(following);
    expect(state()).toMatchObject({ running: null, draft: draftOf('1.2m'), outcome: { kind: 'checked' } });
  });

  it('does work of the page of loyalty, keeps what it found, and tells it apart from work that was stopped', async () => {
    const { actions, state } = scene({});
    const keeps = { runs: { runs: 500, seed: 3 } };
    actions.doLoyalty('simulate', (_, { locale }) =>
      Promise.resolve({ kind: 'loyalty', said: locale, sheets: [], undoable: false, built: null, keeps }),
    );
    expect(state().running?.task).toBe('simulate');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(state()).toMatchObject({ running: null, loyalty: keeps, outcome: { kind: 'loyalty', said: 'vi-VN' } });

    const held = heldWork<never>();
    actions.doLoyalty('solve', (_, options) => held.work(options));
    actions.cancel();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(state()).toMatchObject({ running: null, loyalty: keeps, outcome: { kind: 'cancelled' } });
  });
});
