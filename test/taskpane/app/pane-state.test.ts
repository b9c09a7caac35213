import { openingState, paneReducer, rollingResultOf, type PaneAction, type PaneState } from '../../../src/taskpane/app/pane-state';
import type { BuildResult, CheckReport, OpexResult, RollingResult, WorkbookState } from '../../../src/excel/contracts';
import { InputError } from '../../../src/locales/input-error';
import { openingForm } from '../../../src/taskpane/loyalty/loyalty-form';
import { emptyWorkbook, planOf } from '../histories';

const after = (...actions: PaneAction[]): PaneState => actions.reduce(paneReducer, openingState);
const built: BuildResult = {
  sheets: [],
  checks: { lines: [], off: 0, conflicts: [] },
  kept: { shares: 0, weights: 0, locks: 0, methods: 0 },
  cellsWritten: 1,
  notes: [],
  plan: planOf([]),
};
const draft = { changes: { targetText: '1' }, locale: 'en-US' } as const;

describe('the state of the pane', () => {
  it('opens on the map of the plan, with nothing known yet', () => {
    expect(openingState).toMatchObject({ page: 'home', workbook: null, running: null, problem: null, outcome: null });
  });

  it('remembers the page it came from, so that the focus can go back there', () => {
    expect(after({ type: 'opened', page: 'checks' }, { type: 'opened', page: 'home' })).toMatchObject({ page: 'home', cameFrom: 'checks' });
  });

  it('goes on showing what an undo was refused for, so that it can be tried again', () => {
    const outcome = { kind: 'built', result: built } as const;
    const refused: PaneAction[] = [
      { type: 'started', task: 'undo' },
      { type: 'failed', error: 'why', task: 'undo' },
    ];
    expect(after({ type: 'finished', outcome }, ...refused)).toMatchObject({ outcome, problem: { error: 'why', task: 'undo' } });
    expect(after({ type: 'finished', outcome }, { type: 'started', task: 'build' }).outcome).toBeNull();
  });

  it('shows progress only while something runs', () => {
    const progress = { step: 1, steps: 4, label: 'Writing' };
    expect(after({ type: 'started', task: 'build' }, { type: 'progressed', progress }).running).toEqual({ task: 'build', progress });
    expect(after({ type: 'progressed', progress }).running).toBeNull();
  });

  it('tells a failure or an outcome, until the next work, another page or a person takes it away', () => {
    const failed = after({ type: 'started', task: 'build' }, { type: 'failed', error: 'why', task: 'build' });
    expect(failed).toMatchObject({ running: null, problem: { error: 'why', task: 'build' } });
    for (const action of [{ type: 'started', task: 'build' }, { type: 'opened', page: 'data' }, { type: 'dismissed' }] as const) {
      expect(paneReducer(failed, action)).toMatchObject({ problem: null, outcome: null });
    }
  });

  it('tells work that was stopped apart from work that failed', () => {
    expect(after({ type: 'started', task: 'build' }, { type: 'stopped' })).toMatchObject({
      running: null,
      problem: null,
      outcome: { kind: 'cancelled' },
    });
  });

  it('keeps what a person put into the form across pages, until it is built', () => {
    const drafted = after({ type: 'drafted', draft }, { type: 'opened', page: 'home' });
    expect(drafted.draft).toBe(draft);
    expect(paneReducer(drafted, { type: 'finished', outcome: { kind: 'undone', label: null } }).draft).toBe(draft);
    expect(paneReducer(drafted, { type: 'finished', outcome: { kind: 'built', result: built } }).draft).toBeNull();
  });

  it('keeps the review asked for on the page of OPEX until it is built, and opens its result there', () => {
    const spec = { asOf: { year: 2027, month: 3 }, view: 'quarter' } as const;
    const asked = after({ type: 'opex-asked', spec }, { type: 'opened', page: 'home' });
    expect(asked.opex).toBe(spec);
    expect(paneReducer(asked, { type: 'finished', outcome: { kind: 'undone', label: null } }).opex).toBe(spec);
    const result = { cellsWritten: 1 } as unknown as OpexResult;
    const done = paneReducer(asked, { type: 'finished', outcome: { kind: 'opex-built', result } });
    expect(done.opex).toBeNull();
    expect(paneReducer(done, { type: 'result-opened' }).page).toBe('opex');
  });

  it('keeps what the page of loyalty asks for and has found, and opens its results there', () => {
    const form = openingForm(emptyWorkbook, 2026);
    const asked = after({ type: 'loyalty-changed', change: { form } }, { type: 'opened', page: 'home' });
    expect(asked.loyalty).toEqual({ form });
    expect(paneReducer(asked, { type: 'loyalty-changed', change: { runs: { runs: 1000, seed: 2 } } }).loyalty).toEqual({
      form,
      runs: { runs: 1000, seed: 2 },
    });
    const outcome = { kind: 'loyalty', said: '', sheets: [], undoable: true, built: null, keeps: { form: null } } as const;
    const done = paneReducer(asked, { type: 'finished', outcome });
    expect(done).toMatchObject({ outcome, loyalty: { form: null } });
    expect(paneReducer(done, { type: 'result-opened' }).page).toBe('loyalty');
  });

  it('keeps the months asked for on the page of the rolling plan until they are built, and opens its result there', () => {
    const spec = { asOf: { year: 2027, month: 3 }, months: 2 };
    const asked = after({ type: 'rolling-asked', spec }, { type: 'opened', page: 'home' });
    expect(asked.rolling).toBe(spec);
    expect(paneReducer(asked, { type: 'finished', outcome: { kind: 'undone', label: null } }).rolling).toBe(spec);
    const result = { sheets: [], cellsWritten: 1, notes: [] } as unknown as RollingResult;
    const done = paneReducer(asked, { type: 'finished', outcome: { kind: 'rolling-built', result, rolledFrom: null } });
    expect(done.rolling).toBeNull();
    expect(paneReducer(done, { type: 'result-opened' }).page).toBe('rolling');
  });

  describe('where a media split is taken over', () => {
    const result = { sheets: [], cellsWritten: 1, notes: [] } as unknown as RollingResult;
    const rolled = { kind: 'rolling-built', result, rolledFrom: { year: 2027, month: 3 } } as const;
    const accepting: PaneAction[] = [
      { type: 'started', task: 'media' },
      { type: 'finished', outcome: { kind: 'media-accepted', result: { sheet: 'Media', months: 2 }, beneath: null } },
    ];

    it('goes on showing the result on whose page that was asked for', () => {
      const asked = after({ type: 'finished', outcome: rolled }, { type: 'started', task: 'media' });
      expect(rollingResultOf(asked.outcome)).toBe(rolled);
      const failed = paneReducer(asked, { type: 'failed', error: 'why', task: 'media' });
      expect(failed).toMatchObject({ outcome: rolled, problem: { error: 'why' } });
      const accepted = after({ type: 'finished', outcome: rolled }, ...accepting);
      expect(accepted.outcome).toMatchObject({ kind: 'media-accepted', result: { months: 2 } });
      expect(rollingResultOf(accepted.outcome)).toBe(rolled);
    });

    it('comes back to the result alone when the notice is taken away, and to the form when the result is left', () => {
      const accepted = after({ type: 'finished', outcome: rolled }, ...accepting);
      expect(paneReducer(accepted, { type: 'dismissed' }).outcome).toBe(rolled);
      expect(paneReducer(accepted, { type: 'result-left' })).toMatchObject({ outcome: null, problem: null });
    });

    it('has no result beneath it on the form', () => {
      const accepted = after({ type: 'finished', outcome: { kind: 'released', name: 'JD' } }, ...accepting);
      expect(rollingResultOf(accepted.outcome)).toBeNull();
      expect(paneReducer(accepted, { type: 'dismissed' }).outcome).toBeNull();
    });
  });

  it('turns to the checks where a ribbon button has made them, and stays where it is for what is told on every page', () => {
    const result = after({ type: 'opened', page: 'breakdown' }, { type: 'drafted', draft }, { type: 'started', task: 'check' });
    const checked = paneReducer(result, { type: 'told', outcome: { kind: 'checked' } });
    expect(checked).toMatchObject({ page: 'checks', cameFrom: 'breakdown', running: null, outcome: { kind: 'checked' }, draft });
    expect(paneReducer(checked, { type: 'told', outcome: { kind: 'checked' } })).toMatchObject({ page: 'checks', cameFrom: 'breakdown' });
    expect(paneReducer(result, { type: 'told', outcome: { kind: 'no-plan' } }).page).toBe('breakdown');
  });

  it('opens the page of a result while it still tells of it', () => {
    const told = after({ type: 'told', outcome: { kind: 'built', result: built } }, { type: 'result-opened' });
    expect(told).toMatchObject({ page: 'breakdown', cameFrom: 'home', outcome: { kind: 'built', result: built } });
  });

  const checks = (off: number): CheckReport => ({ lines: [], off, conflicts: [] });
  const plan = { breakdown: {} as WorkbookState['breakdown'] };
  const read = (workbook: WorkbookState): PaneAction => ({ type: 'workbook-read', workbook, undoable: null });

  it.each<[string, WorkbookState, WorkbookState, PaneState['news']]>([
    ['checks that are off', { ...emptyWorkbook, ...plan, checks: checks(0) }, { ...emptyWorkbook, ...plan, checks: checks(2) }, 'checks'],
    ['checks that are as before', { ...emptyWorkbook, ...plan, checks: checks(2) }, { ...emptyWorkbook, ...plan, checks: checks(2) }, null],
    ['a plan that is gone', { ...emptyWorkbook, ...plan, checks: checks(0) }, emptyWorkbook, 'gone'],
    ['nothing of a plan', emptyWorkbook, emptyWorkbook, null],
  ])('has news only of what a change brought: %s', (_what, before, now, news) => {
    const changed = after(read(before), { type: 'workbook-changed' });
    expect(changed).toMatchObject({ freshness: 'reading', news: null });
    expect(paneReducer(changed, read(now))).toMatchObject({ freshness: 'current', workbook: now, news });
    expect(after(read(before), read(now)).news).toBeNull();
    expect(paneReducer(paneReducer(changed, read(now)), { type: 'finished', outcome: null }).news).toBeNull();
  });

  it('knows whether the workbook was read since the last work', () => {
    const working = after(read(emptyWorkbook), { type: 'started', task: 'build' });
    expect(working.readSince).toBe(false);
    expect(paneReducer(working, { type: 'undo-known', undoable: 'Build', error: 'why' })).toMatchObject({
      readSince: false,
      freshness: 'outdated',
      unread: 'why',
    });
    expect(paneReducer(working, read(emptyWorkbook))).toMatchObject({ readSince: true, freshness: 'current' });
  });

  it('follows the workbook without forgetting what it says', () => {
    const told = after({ type: 'failed', error: 'why', task: null }, { type: 'workbook-read', workbook: emptyWorkbook, undoable: 'Build' });
    expect(told).toMatchObject({ workbook: emptyWorkbook, undoable: 'Build', problem: { error: 'why' } });
  });

  describe('after a build was refused', () => {
    const refusal = (found: string) => new InputError('setup-target', { address: 'Setup!B6', found, allowed: 1e13 });
    const refused = (error: unknown) =>
      after({ type: 'started', task: 'build' }, { type: 'undo-known', undoable: null, error }, { type: 'failed', error, task: 'build' });

    it('says so no longer once the cell is mended', () => {
      const mending = paneReducer(refused(refusal('abc')), { type: 'workbook-changed' });
      expect(mending.problem).toMatchObject({ error: refusal('abc') });
      expect(paneReducer(mending, read(emptyWorkbook))).toMatchObject({ problem: null, unread: null });
    });

    it('tells what the cell holds now, not what it held then', () => {
      const again = (found: string) => paneReducer(refused(refusal('abc')), { type: 'workbook-outdated', error: refusal(found) });
      expect(again('xyz')).toMatchObject({ problem: null, unread: refusal('xyz') });
      expect(again('abc').problem).not.toBeNull();
    });

    it('keeps what reading the workbook does not prove mended', () => {
      const inTheWay = new InputError('content-in-the-way', { address: 'Breakdown!Z9', found: 'mine' });
      const told = after({ type: 'failed', error: inTheWay, task: 'build' }, { type: 'workbook-changed' }, read(emptyWorkbook));
      expect(told.problem).toMatchObject({ error: inTheWay });
      expect(paneReducer(told, { type: 'drafted', draft }).problem).not.toBeNull();
    });

    it('says no longer what the form asked for when it asks for something else', () => {
      const problem = { type: 'failed', error: new InputError('no-history'), task: 'build' } as const;
      expect(after(problem, { type: 'drafted', draft }).problem).toBeNull();
      expect(after({ ...problem, task: 'undo' }, { type: 'drafted', draft }).problem).not.toBeNull();
    });
  });
});
