import { announcement } from '../../../src/taskpane/frame/announcement';
import type { WorkbookState } from '../../../src/excel/contracts';
import { openingState, type Outcome, type PaneState } from '../../../src/taskpane/app/pane-state';
import { formatsFor } from '../../../src/taskpane/language/formats';
import { emptyWorkbook, planOf } from '../histories';

const said = (state: Partial<PaneState>): string => announcement({ ...openingState, ...state }, formatsFor('en-US'));
const checks = { lines: [{ label: 'a', value: 3, ok: false, address: 'Checks!B5' }], off: 1, conflicts: [] };

describe('what a screen reader is told', () => {
  it('is the step of running work', () => {
    expect(said({ running: { task: 'read', progress: null } })).toBe('Reading the workbook…');
    expect(said({ running: { task: 'build', progress: { step: 2, steps: 4, label: 'Writing Breakdown' } } })).toBe(
      'Writing Breakdown, 2 of 4',
    );
  });

  it.each<[Outcome, string]>([
    [{ kind: 'imported', rows: 1080, sheet: 'Actuals' }, '1,080 rows written to Actuals.'],
    [{ kind: 'undone', label: 'Build' }, 'Taken back: Build.'],
    [{ kind: 'undone', label: null }, 'There is nothing to take back.'],
    [{ kind: 'cancelled' }, 'Cancelled. The workbook is as it was.'],
  ])('is what came of it: %j', (outcome, sentence) => {
    expect(said({ outcome })).toBe(sentence);
  });

  it('adds how the checks stand', () => {
    const kept = { shares: 0, weights: 0, locks: 0, methods: 0 };
    const result = { sheets: [], checks, kept, cellsWritten: 5, notes: [], plan: planOf([]) };
    expect(said({ outcome: { kind: 'built', result } })).toBe('The plan is built. 1 check is off.');
    expect(said({ outcome: { kind: 'checked' }, workbook: { ...emptyWorkbook, checks } })).toBe('1 check is off.');
  });

  it('says how the checks of a built plan stand now, not how they stood when it was built', () => {
    const kept = { shares: 0, weights: 0, locks: 0, methods: 0 };
    const fine = { lines: [{ label: 'a', value: 0, ok: true, address: 'Checks!B5' }], off: 0, conflicts: [] };
    const outcome: Outcome = { kind: 'built', result: { sheets: [], checks: fine, kept, cellsWritten: 5, notes: [], plan: planOf([]) } };
    const workbook = { ...emptyWorkbook, checks, breakdown: {} as WorkbookState['breakdown'] };
    expect(said({ outcome, workbook, readSince: true })).toBe('1 check is off.');
    expect(said({ outcome, workbook: { ...workbook, checks: fine }, readSince: true })).toBe('The plan is built. The one check is zero.');
    expect(said({ outcome, workbook, readSince: false })).toBe('The plan is built. The one check is zero.');
  });

  it('is what a change on the sheets brought to light, before what came of earlier work', () => {
    const outcome: Outcome = { kind: 'undone', label: 'Build' };
    const workbook = { ...emptyWorkbook, checks };
    expect(said({ news: 'checks', workbook, outcome })).toBe('1 check is off.');
    expect(said({ news: 'gone', workbook: emptyWorkbook, outcome })).toBe('The plan is no longer here');
    const built = { ...workbook, breakdown: {} as WorkbookState['breakdown'] };
    expect(said({ freshness: 'outdated', workbook: built, outcome })).toMatch(/^The workbook has changed since\./);
    expect(said({ freshness: 'outdated', workbook: emptyWorkbook })).toBe('');
  });

  it('is nothing while there is nothing to tell', () => {
    expect(said({})).toBe('');
  });
});
