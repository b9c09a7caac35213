import { allChecks } from '../excel/all-checks';
import type { AlmanacWorkbook, OperationOptions } from '../excel/contracts';
import type { RibbonOutcome, RibbonResult } from '../excel/session';

/** What a ribbon button needs of its surroundings. */
export interface Ribbon {
  readonly workbook: AlmanacWorkbook;
  readonly options: OperationOptions;
  /** Brings up the task pane: the place where a person is told what a button cannot say. */
  showPane(): Promise<void>;
}

/** Work of a button, and what it came to. */
export type Command = (ribbon: Ribbon) => Promise<RibbonResult>;

/**
 * Builds the plan again from its inputs as they stand when it does, in the language its sheets have: only the pane can say beforehand that it would change.
 * Without a plan there is nothing to build from: the pane says so and asks for one.
 */
export const build: Command = async ({ workbook, options, showPane }) => {
  const { breakdown } = await workbook.readState(options);
  if (breakdown === null) return paneAlone(showPane);
  return { kind: 'built', result: await workbook.buildBreakdown(breakdown.spec, { ...options, chosen: null, basedOn: breakdown.spec }) };
};

/** Recalculates the checks and goes to the first that is off; the pane shows the list either way. */
export const check: Command = async ({ workbook, options, showPane }) => {
  const state = await workbook.readState(options);
  if (state.breakdown === null && allChecks(state) === null) return paneAlone(showPane);
  const report = await workbook.check(options);
  const wrong = report.lines.find((line) => !line.ok);
  if (wrong !== undefined) await workbook.goTo(wrong.address);
  await showPane();
  return { kind: 'checked' };
};

/** Copies the plan's sheets as values and goes to the first copy. The pane comes up where the checks of what was copied are off. */
export const freezeCopy: Command = async ({ workbook, options, showPane }) => {
  const { breakdown } = await workbook.readState(options);
  if (breakdown === null) return paneAlone(showPane);
  const copy = await workbook.freezeCopy(options);
  if (copy.sheets[0] !== undefined) await workbook.goTo(copy.sheets[0]);
  // Excel may refuse to show the pane; the copies stand all the same.
  if (copy.off > 0) await showPane().catch(() => undefined);
  return { kind: 'frozen', ...copy };
};

async function paneAlone(showPane: Ribbon['showPane']): Promise<RibbonResult> {
  await showPane();
  return { kind: 'no-plan' };
}

/**
 * Runs a command for a button. A button has no place to say what went wrong: the pane comes up instead. Excel keeps the button pressed until
 * `completed` is called, hence always.
 *
 * @returns what it did, or what went wrong
 */
export async function runCommand(command: Command, ribbon: Ribbon, completed: () => void): Promise<RibbonOutcome> {
  try {
    return { result: await command(ribbon), error: null };
  } catch (error) {
    // Where the pane cannot be shown (Excel may refuse), the outcome still waits in it.
    await ribbon.showPane().catch(() => undefined);
    return { result: null, error };
  } finally {
    completed();
  }
}
