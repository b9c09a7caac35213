import { readFileSync } from 'node:fs';
import { createAlmanacWorkbook } from '../../../src/excel';
import { isoMonth } from '../../../src/calendar/months';
import type { ClosedMonths } from '../../../src/planning/opex/add-bookings';
import { serialOfToday } from '../../../src/planning/actuals/excel-date';
import type { NodeHost } from '../../../src/host/node';
import type { BreakdownPlan, LockConflict } from '../../../src/planning/breakdown/plan';
import { InputError } from '../../../src/locales/input-error';
import { workbookActions, type WorkbookActions } from '../../../src/taskpane/app/pane-actions';
import { openingState, paneReducer, type PaneState } from '../../../src/taskpane/app/pane-state';
import { openingForm, specOf } from '../../../src/taskpane/breakdown/breakdown-form';
import { conflictLines, type ConflictLine } from '../../../src/taskpane/breakdown/lock-conflicts';
import { sheetOf } from '../../../src/taskpane/breakdown/sheet-of';
import { monthlyTotals } from '../../../src/taskpane/breakdown/targets';
import { readHistory } from '../../../src/taskpane/data/read-history';
import { homeRows } from '../../../src/taskpane/home/home-rows';
import { formatsFor } from '../../../src/taskpane/language/formats';
import { proposed, renamed, toBuild, type Incoming } from '../../../src/taskpane/opex/incoming';
import { monthsTwice } from '../../../src/taskpane/opex/months-twice';
import { describeProblem } from '../../../src/taskpane/problems/describe-problem';
import { readLines } from '../opex/files';
import { withAddIn } from '../../excel/add-in';

const english = formatsFor('en-US');

interface OpenPane {
  readonly excel: NodeHost;
  readonly actions: WorkbookActions;
  state(): PaneState;
  /** Waits until the running work has ended. */
  idle(): Promise<void>;
}

/** The pane, without its pictures, on an empty workbook in the local Excel. */
async function withPane(work: (pane: OpenPane) => Promise<void>): Promise<void> {
  await withAddIn(async (excel) => {
    let state = openingState;
    const actions = workbookActions(
      createAlmanacWorkbook(),
      () => 'en-US',
      (action) => {
        state = paneReducer(state, action);
      },
    );
    const idle = async (): Promise<void> => {
      while (state.running !== null) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    actions.read();
    await idle();
    await work({ excel, actions, state: () => state, idle });
  });
}

/** The sample's history of two products: small, but with every level and channel. */
async function importSample({ actions }: OpenPane): Promise<void> {
  const { actuals } = await readHistory(readFileSync('assets/sample/sales-history.csv'), 'sales-history.csv', 'en-US');
  const products = [...new Set(actuals.rows.map(({ product }) => product))].slice(0, 2);
  await actions.importActuals(actuals.rows.filter(({ product }) => products.includes(product)));
}

/** Builds what the form proposes as it opens. */
async function buildProposal({ actions, state, idle }: OpenPane): Promise<void> {
  const { workbook } = state();
  const form = workbook === null ? null : openingForm(workbook, monthlyTotals(workbook.actuals?.rows ?? []), 'en-US');
  const spec = form === null ? null : specOf(form, 'en-US');
  if (spec === null || spec instanceof InputError) throw new Error('The sample must give a proposal.');
  actions.build(spec);
  await idle();
}

const stateLines = ({ state }: OpenPane): readonly string[] => {
  const { workbook } = state();
  return workbook === null ? [] : homeRows(workbook, english, serialOfToday()).map((row) => row.state);
};

function builtPlan({ state }: OpenPane): BreakdownPlan {
  const plan = state().workbook?.breakdown?.plan;
  if (plan === undefined) throw new Error('The plan must be built.');
  return plan;
}

function conflictsTold(pane: OpenPane, conflicts: readonly LockConflict[]): readonly ConflictLine[] {
  return conflictLines(builtPlan(pane), conflicts, sheetOf(pane.state().workbook?.breakdown ?? null), english);
}

async function type(address: string, value: number): Promise<void> {
  const [sheet = '', cell = ''] = address.split('!');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });
}

async function selectedAddress(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
}

describe('the pane in Excel', () => {
  it('goes from an empty workbook to a plan that adds up, and back again', async () => {
    await withPane(async (pane) => {
      expect(stateLines(pane)).toEqual([
        'No sales history yet',
        'Needs sales history first',
        'Needs sales history first',
        'Needs a breakdown first',
        'Needs a breakdown first',
        'Not started',
      ]);

      await importSample(pane);
      expect(stateLines(pane)).toEqual([
        '36 months, 4 channels',
        'Not started',
        'Not started',
        ...Array(2).fill('Needs a breakdown first'),
        'Not started',
      ]);

      await buildProposal(pane);
      expect(pane.state()).toMatchObject({ problem: null, outcome: { kind: 'built' } });
      expect(stateLines(pane)[1]).toMatch(/^Built .*, checks OK$/);

      for (const expected of ['Not started', 'Needs sales history first']) {
        expect(pane.state().undoable).not.toBeNull();
        pane.actions.undo();
        await pane.idle();
        expect(stateLines(pane)[1]).toBe(expected);
      }
      expect(pane.state().undoable).toBeNull();
    });
  });

  it('leads from a lock that cannot be met to the very cell it was typed into', async () => {
    await withPane(async (pane) => {
      await importSample(pane);
      await buildProposal(pane);
      const leaf = builtPlan(pane).rows.findIndex(({ children }) => children.length === 0);
      const [march] = conflictsTold(pane, [{ row: leaf, lock: 'm3', gap: 1, releaseRow: leaf, releaseColumn: 'm3' }]);
      await type(march?.address ?? '', 9_000_000_000);

      pane.actions.check();
      await pane.idle();
      const [told] = conflictsTold(pane, pane.state().workbook?.checks?.conflicts ?? []);
      expect(told?.address).toBe(march?.address);
      expect(stateLines(pane)[1]).toMatch(/checks? needs? attention$/);

      pane.actions.goTo(told?.address ?? '');
      expect(await selectedAddress()).toBe(march?.address);
    });
  });

  it('brings bookings and a budget into OPEX, asks about months booked twice, and leads to the line that is off', async () => {
    await withPane(async (pane) => {
      const { actions, state, idle } = pane;
      await importSample(pane);
      await buildProposal(pane);
      const opex = () => {
        const standing = state().workbook?.opex;
        if (!standing) throw new Error('OPEX must stand.');
        return standing;
      };
      const spec = { asOf: builtPlan(pane).spec.start, view: 'month' } as const;
      const month = isoMonth(spec.asOf);
      const bring = async (lines: readonly string[], change: (incoming: Incoming) => Incoming, closed: ClosedMonths = 'refuse') => {
        const standing = state().workbook?.opex ?? null;
        const asked = toBuild(spec, change(proposed(await readLines(lines), standing)), standing?.habits ?? null, closed);
        if (asked === null) throw new Error('The file must be ready.');
        actions.buildOpex(asked);
        await idle();
      };

      await bring(['month,cost line,amount,budget', `${month},Search,-820,-600`, `${month},Salaries,-400,-400`], (incoming) => ({
        ...incoming,
        sign: 'negative',
      }));
      expect(state()).toMatchObject({ problem: null, outcome: { kind: 'opex-built', result: { added: { bookings: 2, budget: 2 } } } });
      expect(opex()).toMatchObject({ spec, habits: { sign: 'negative' }, checks: { off: 0 } });
      expect(opex().lines.map(({ name }) => name)).toEqual(['Search', 'Salaries']);
      expect(opex().flagged).toMatchObject([{ label: 'Search', variance: -220, largest: 'spending' }]);
      expect(stateLines(pane)[4]).toMatch(/^Reviewed: .*; 1 line to look at$/);

      const more = ['month,cost line,amount', `${month},Baidu ads,100`];
      const asSearch = (incoming: Incoming): Incoming => ({ ...incoming, names: renamed(incoming.names, 'Baidu ads', 'Search') });
      await bring(more, asSearch);
      expect(monthsTwice(state().problem)).toEqual([spec.asOf]);
      expect(opex().flagged).toMatchObject([{ variance: -220 }]);
      await bring(more, asSearch, 'add');
      expect(state().problem).toBeNull();
      expect(opex().flagged).toMatchObject([{ label: 'Search', variance: -320 }]);
      expect(opex().lines.map(({ name }) => name)).toEqual(['Search', 'Salaries']);
      expect(opex().habits).toEqual({ sign: 'negative', names: { 'Baidu ads': 'Search' } });

      const [worst] = opex().flagged;
      actions.goTo(worst?.address ?? '');
      expect(await selectedAddress()).toBe(worst?.address);

      for (const variance of [-220, null]) {
        actions.undo();
        await idle();
        expect(state().workbook?.opex?.flagged[0]?.variance ?? null).toBe(variance);
      }
      expect(state().workbook?.opex).toBeNull();
    });
  });

  it('says what to do when a cell is being edited, and leaves the workbook as it was', async () => {
    await withPane(async (pane) => {
      await importSample(pane);
      pane.excel.host.faults.failBatch({ batch: 3, code: 'InvalidOperationInCellEditMode' });
      await buildProposal(pane);
      expect(describeProblem(pane.state().problem?.error, 'en-US').sentence).toMatch(
        /^A cell is being edited\. .* The workbook is as it was\.$/,
      );
      expect(stateLines(pane)[1]).toBe('Not started');
    });
  });
});
