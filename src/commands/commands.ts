import type { AlmanacWorkbook, OperationOptions } from '../excel/contracts';

/** What a ribbon button needs of its surroundings. */
export interface Ribbon {
  readonly workbook: AlmanacWorkbook;
  readonly options: OperationOptions;
  /** Brings up the task pane: the place where a person is told what a button cannot say. */
  showPane(): Promise<void>;
}

export type Command = (ribbon: Ribbon) => Promise<void>;

/** Builds the plan again from its inputs as they stand. Without a plan there is nothing to build from: the pane asks for the target. */
export const build: Command = async ({ workbook, options, showPane }) => {
  const { breakdown } = await workbook.readState(options);
  if (breakdown === null) return showPane();
  await workbook.buildBreakdown(breakdown.spec, options);
};

/** Recalculates the checks and goes to the first that is off; the pane shows the list either way. */
export const check: Command = async ({ workbook, options, showPane }) => {
  const { breakdown } = await workbook.readState(options);
  if (breakdown === null) return showPane();
  const report = await workbook.check(options);
  const wrong = report.lines.find((line) => !line.ok);
  if (wrong !== undefined) await workbook.goTo(wrong.address);
  await showPane();
};

/** Copies the plan's sheets as values and goes to the first copy. */
export const freezeCopy: Command = async ({ workbook, options, showPane }) => {
  const { breakdown } = await workbook.readState(options);
  if (breakdown === null) return showPane();
  const { sheets } = await workbook.freezeCopy(options);
  if (sheets[0] !== undefined) await workbook.goTo(sheets[0]);
};

/**
 * Runs a command for a button. A button has no place to say what went wrong: the pane comes up instead. Excel keeps the button pressed until
 * `completed` is called, hence always.
 *
 * @returns what went wrong, null when nothing did
 */
export async function runCommand(command: Command, ribbon: Ribbon, completed: () => void): Promise<unknown> {
  try {
    await command(ribbon);
    return null;
  } catch (error) {
    // Where the pane cannot be shown (Excel may refuse), the outcome still waits in it.
    await ribbon.showPane().catch(() => undefined);
    return error;
  } finally {
    completed();
  }
}
