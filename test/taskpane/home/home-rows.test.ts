import { serialOf } from '../../../src/calendar/serial';
import type { CheckReport, WorkbookState } from '../../../src/excel/contracts';
import { InputError } from '../../../src/locales/input-error';
import { homeRows, isEmptyPlan, type HomeRow } from '../../../src/taskpane/home/home-rows';
import { formatsFor } from '../../../src/taskpane/language/formats';
import { writtenLoyalty } from '../loyalty/written';
import { writtenOpex } from '../opex/files';
import { defaultSpec, emptyWorkbook, flat, january, planOf, sales, workbookOf } from '../histories';

const history = [...sales(january(2024), flat(36, 1), { channel: 'JD' }), ...sales(january(2024), flat(36, 1), { channel: 'Tmall' })];
const checks = (off: number): CheckReport => ({ lines: [], off, conflicts: [] });
const breakdown = { spec: defaultSpec, builtAt: '2020-03-12T08:00:00', plan: planOf(history) };
const TODAY = serialOf(2027, 6, 5);
const rows = (workbook: WorkbookState): readonly HomeRow[] => homeRows(workbook, formatsFor('en-US'), TODAY);

describe('the map of the plan', () => {
  it('begins with the data, and does not offer a breakdown before there is any', () => {
    expect(isEmptyPlan(emptyWorkbook)).toBe(true);
    expect(rows(emptyWorkbook)).toMatchObject([
      { step: 'data', tone: 'todo', state: 'No sales history yet', next: 'Import' },
      { step: 'breakdown', tone: 'todo', state: 'Needs sales history first', next: null },
      { step: 'forecast', tone: 'todo', state: 'Needs sales history first', next: null },
      { step: 'rolling', tone: 'todo', state: 'Needs a breakdown first', next: null },
      { step: 'opex', tone: 'todo', state: 'Needs a breakdown first', next: null },
      { step: 'loyalty', tone: 'todo', state: 'Not started', next: null },
    ]);
  });

  it('goes on to the breakdown once there is history', () => {
    expect(isEmptyPlan(workbookOf(history))).toBe(false);
    expect(rows(workbookOf(history))).toMatchObject([
      { tone: 'done', state: '36 months, 2 channels', next: null },
      { tone: 'todo', state: 'Not started', next: 'Start', page: 'breakdown' },
      { tone: 'todo', state: 'Not started', next: null, page: 'forecast' },
      { tone: 'todo', state: 'Needs a breakdown first', next: null, page: 'rolling' },
      { tone: 'todo', state: 'Needs a breakdown first', next: null, page: 'opex' },
      { tone: 'todo', state: 'Not started', next: null, page: 'loyalty' },
    ]);
  });

  it('rests when the plan stands and adds up', () => {
    expect(rows(workbookOf(history, { breakdown, checks: checks(0) }))[1]).toMatchObject({
      tone: 'done',
      state: 'Built 12 Mar 2020, checks OK',
      next: null,
    });
  });

  it('leads to the checks that are off before anything else', () => {
    const workbook = workbookOf(history, { breakdown: { ...breakdown, stale: true }, checks: checks(2) });
    expect(rows(workbook)[1]).toMatchObject({ tone: 'attention', state: '2 checks need attention', page: 'checks', next: 'Review' });
  });

  it('asks for a rebuild where a sheet of the plan was deleted, whatever its checks', () => {
    const workbook = workbookOf(history, { breakdown: { ...breakdown, missing: ['Workings'] }, checks: checks(13) });
    expect(rows(workbook)[1]).toMatchObject({
      tone: 'attention',
      state: 'A sheet of the plan was deleted',
      page: 'breakdown',
      next: 'Rebuild',
    });
  });

  it('asks for a rebuild where rows of the plan were deleted or renamed, whatever its checks', () => {
    const workbook = workbookOf(history, { breakdown: { ...breakdown, rowsChanged: true, stale: true }, checks: checks(7) });
    expect(rows(workbook)[1]).toMatchObject({
      tone: 'attention',
      state: 'Rows were deleted or renamed',
      page: 'breakdown',
      next: 'Rebuild',
    });
  });

  it('asks for a rebuild when history has moved on', () => {
    const workbook = workbookOf(history, { breakdown: { ...breakdown, stale: true }, checks: checks(0) });
    expect(rows(workbook)[1]).toMatchObject({
      tone: 'stale',
      state: 'Sales history changed since 12 Mar 2020',
      page: 'breakdown',
      next: 'Rebuild',
    });
  });

  it('does not call a plan fine that has changed since it was read', () => {
    const workbook = workbookOf(history, { breakdown, checks: checks(0) });
    expect(homeRows(workbook, formatsFor('en-US'), TODAY, 'outdated')[1]).toMatchObject({
      tone: 'stale',
      state: 'Built 12 Mar 2020, changed since',
      next: null,
    });
    expect(homeRows(workbook, formatsFor('en-US'), TODAY, 'reading')[1]).toMatchObject({ tone: 'done' });
  });

  it('says when the history in the workbook cannot be read', () => {
    const workbook = { ...emptyWorkbook, actualsProblem: new InputError('history-no-rows') };
    expect(isEmptyPlan(workbook)).toBe(false);
    expect(rows(workbook)[0]).toMatchObject({ tone: 'attention', state: 'The Actuals table cannot be read', next: 'Review' });
  });

  it('says when a gap came into the history under a plan', () => {
    const gap = new InputError('history-month-missing', { month: '2026-05', count: 1, first: '2026-01', last: '2026-12' });
    const workbook = workbookOf(history, { breakdown, checks: checks(0), actualsProblem: gap });
    expect(rows(workbook)[0]).toMatchObject({ tone: 'attention', state: 'Sales history has a gap', next: 'Review' });
  });

  it('does not call a plan fine, or out of date, whose history cannot be read', () => {
    const unread = { ...emptyWorkbook, actualsProblem: new InputError('history-no-rows'), breakdown: { ...breakdown, stale: true } };
    expect(rows({ ...unread, checks: checks(0) })[1]).toMatchObject({ tone: 'stale', state: 'Built 12 Mar 2020', next: null });
    expect(rows({ ...unread, checks: checks(1) })[1]).toMatchObject({ tone: 'attention', page: 'checks', next: null });
  });

  it('says of which day the forecast is, and whether history has changed since', () => {
    const written = { sheet: 'Forecast', madeOn: '2020-03-12', stale: false, spec: null };
    const row = (stale: boolean) => rows(workbookOf(history, { forecast: { ...written, stale } }))[2];
    expect(row(false)).toMatchObject({ step: 'forecast', tone: 'done', state: 'Written 12 Mar 2020', next: null });
    expect(row(true)).toMatchObject({ tone: 'stale', state: 'Sales history changed since 12 Mar 2020' });
  });

  it('leads on to the rolling plan once the breakdown is as it should be, and rests when that stands', () => {
    const rollingRow = (rest: Partial<WorkbookState>) => rows(workbookOf(history, { breakdown, checks: checks(0), ...rest }))[3];
    expect(rollingRow({})).toMatchObject({ step: 'rolling', tone: 'todo', state: 'Not started', next: 'Start', page: 'rolling' });
    expect(rollingRow({ checks: checks(1) })).toMatchObject({ state: 'Not started', next: null });
    expect(rollingRow({ breakdown: { ...breakdown, stale: true } })).toMatchObject({ next: null });
    const spec = { asOf: { year: 2027, month: 3 }, months: 3 };
    expect(rollingRow({ rolling: { sheet: 'GTM', spec, checks: { count: 5, off: 0, where: [] } } })).toMatchObject({
      tone: 'done',
      state: 'Built for Mar–May 2027',
      next: null,
    });
    expect(rollingRow({ rolling: { sheet: 'GTM', spec: null, checks: { count: 5, off: 0, where: [] } } })).toMatchObject({
      tone: 'done',
      state: 'Built',
    });
    expect(rollingRow({ rolling: { sheet: 'GTM', spec, checks: { count: 5, off: 0, where: [] } }, breakdown: null })).toMatchObject({
      tone: 'todo',
      state: 'Needs a breakdown first',
    });
  });

  describe('the rolling plan that stands', () => {
    const spec = { asOf: { year: 2027, month: 3 }, months: 3 };
    /** History to the end of the month of 2027. */
    const knownTo = (month: number) => sales(january(2024), flat(36 + month, 1));
    const row = (months: number, off: number, rest: Partial<WorkbookState> = {}) =>
      rows(
        workbookOf(knownTo(months), {
          breakdown,
          checks: checks(0),
          rolling: { sheet: 'GTM', spec, checks: { count: 5, off, where: [] } },
          ...rest,
        }),
      )[3];

    it('rests while its first month is not over', () => {
      expect(row(2, 0)).toMatchObject({ tone: 'done', state: 'Built for Mar–May 2027', next: null });
    });

    it('is to roll forward once the sales of its first month are known', () => {
      expect(row(3, 0)).toMatchObject({ tone: 'stale', state: 'Due: roll forward to Apr 2027', next: 'Roll forward', page: 'rolling' });
      expect(row(3, 0, { checks: checks(1) })).toMatchObject({ tone: 'stale', next: null });
    });

    it('has nothing to roll forward to when the plan year is over, or while the history cannot be read', () => {
      expect(row(12, 0)).toMatchObject({ tone: 'done', next: null });
      expect(row(3, 0, { actualsProblem: new InputError('history-no-rows') })).toMatchObject({ tone: 'done', next: null });
    });

    it('says how many checks are not zero, beside what is due', () => {
      expect(row(2, 1)).toMatchObject({ tone: 'attention', state: '1 check is not zero', next: null });
      expect(row(3, 2)).toMatchObject({
        tone: 'attention',
        state: 'Due: roll forward to Apr 2027; 2 checks are not zero',
        next: 'Roll forward',
      });
    });
  });

  describe('the review of costs', () => {
    const knownTo = (month: number) => sales(january(2024), flat(36 + month, 1));
    const rolling = {
      sheet: 'GTM',
      spec: { asOf: { year: 2027, month: 5 }, months: 3 },
      checks: { count: 5, off: 0, where: [] },
    };
    const row = (months: number, rest: Partial<WorkbookState> = {}) =>
      rows(workbookOf(knownTo(months), { breakdown, checks: checks(0), rolling, ...rest }))[4];
    const flag = { label: 'Search', channel: '', variance: -1, share: null, largest: null, address: 'OPEX!H9' };

    it('comes next once nothing of the plan is due', () => {
      expect(row(4)).toMatchObject({ step: 'opex', tone: 'todo', state: 'Not started', next: 'Start', page: 'opex' });
      expect(row(4, { rolling: null })).toMatchObject({ state: 'Not started', next: null });
      expect(row(4, { checks: checks(1) })).toMatchObject({ next: null });
    });

    it('says which month was reviewed, and how many lines to look at', () => {
      expect(row(3, { opex: writtenOpex() })).toMatchObject({ tone: 'done', state: 'Reviewed: Mar 2027', next: null });
      expect(row(3, { opex: writtenOpex({ flagged: [flag] }) })).toMatchObject({
        tone: 'done',
        state: 'Reviewed: Mar 2027; 1 line to look at',
      });
      expect(row(3, { opex: writtenOpex({ spec: null }) })).toMatchObject({ tone: 'done', state: 'Built' });
    });

    it('is due when the sales of a later month are known', () => {
      expect(row(4, { opex: writtenOpex() })).toMatchObject({ tone: 'stale', state: 'Due: review Apr 2027', next: 'Review' });
    });

    it('says first how many checks are not zero', () => {
      const off = writtenOpex({ flagged: [flag], checks: { count: 7, off: 2, where: [] } });
      expect(row(3, { opex: off })).toMatchObject({ tone: 'attention', state: 'Reviewed: Mar 2027; 2 checks are not zero' });
    });
  });

  it('says how a loyalty plan stands, which waits for nothing and is waited for by nothing', () => {
    const row = (off: number) => rows({ ...emptyWorkbook, loyalty: writtenLoyalty({ checks: { count: 30, off, where: [] } }) })[5];
    expect(row(0)).toMatchObject({ step: 'loyalty', tone: 'done', state: 'Built, 30 checks', page: 'loyalty', next: null });
    expect(row(2)).toMatchObject({ tone: 'attention', state: '2 checks need attention', page: 'loyalty', next: null });
  });

  it('never has more than one next step', () => {
    const states = [
      emptyWorkbook,
      workbookOf(history),
      workbookOf(history, { breakdown, checks: checks(0) }),
      workbookOf(history, { breakdown, checks: checks(1) }),
      workbookOf(history, { breakdown: { ...breakdown, stale: true }, checks: checks(0) }),
    ];
    for (const workbook of states) expect(rows(workbook).filter(({ next }) => next !== null).length).toBeLessThanOrEqual(1);
  });
});
