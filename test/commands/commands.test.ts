import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, check, freezeCopy, runCommand, type Command, type Ribbon } from '../../src/commands/commands';
import type { AlmanacWorkbook, BuildResult, CheckReport, WorkbookState } from '../../src/excel/contracts';
import type { RibbonResult } from '../../src/excel/session';
import type { BreakdownSpec } from '../../src/planning/breakdown/plan';
import { parseXml } from '../manifest/xml';

const spec: BreakdownSpec = {
  target: 1200,
  start: { year: 2027, month: 1 },
  market: 'none',
  method: 'equal',
  levels: [],
  digits: 0,
  currency: '',
};

const fine: CheckReport = { lines: [{ label: 'Months', value: 0, ok: true, address: 'Breakdown!X5' }], off: 0, conflicts: [] };
const wrong: CheckReport = {
  lines: [...fine.lines, { label: 'Locks', value: 7, ok: false, address: 'Breakdown!X9' }],
  off: 1,
  conflicts: [],
};

const built = { cellsWritten: 5 } as unknown as BuildResult;
const frozen = (off: number): RibbonResult => ({ kind: 'frozen', sheets: ['Setup 2026-11-22', 'Breakdown 2026-11-22'], off });

/** A workbook that notes what it is asked for; `report` is what its checks say. */
function ribbonWith({ planned, report = fine }: { planned: boolean; report?: CheckReport }): { ribbon: Ribbon; asked: string[] } {
  const copy = { sheets: ['Setup 2026-11-22', 'Breakdown 2026-11-22'], off: report.off };
  const asked: string[] = [];
  const note =
    <T>(what: string, result: T) =>
    async (...args: unknown[]): Promise<T> => {
      asked.push([what, ...args.filter((arg) => typeof arg === 'string')].join(' '));
      return result;
    };
  const breakdown = planned ? ({ spec, builtAt: '2026-11-01', plan: { rows: [] } } as unknown as WorkbookState['breakdown']) : null;
  const workbook = {
    readState: async () => ({ actuals: null, actualsProblem: null, breakdown, checks: null, forecast: null, rolling: null }),
    buildBreakdown: note('build', built),
    check: note('check', report),
    freezeCopy: note('freeze', copy),
    goTo: note('go to', undefined),
  } as unknown as AlmanacWorkbook;
  return { ribbon: { workbook, options: { locale: 'en-US' }, showPane: note('pane', undefined) }, asked };
}

describe('a ribbon button', () => {
  it('Build leaves the sheets in their language, whichever was chosen in the pane, and what is typed meanwhile', async () => {
    const { ribbon } = ribbonWith({ planned: true });
    const asked = jest.spyOn(ribbon.workbook, 'buildBreakdown');
    await build({ ...ribbon, options: { locale: 'vi-VN', chosen: 'vi-VN' } });
    expect(asked).toHaveBeenCalledWith(spec, { locale: 'vi-VN', chosen: null, basedOn: spec });
  });

  it.each<[string, Command, string[], RibbonResult]>([
    ['Build', build, ['build'], { kind: 'built', result: built }],
    ['Check', check, ['check', 'pane'], { kind: 'checked' }],
    ['Freeze copy', freezeCopy, ['freeze', 'go to Setup 2026-11-22'], frozen(0)],
  ])('%s does its work on the plan that stands in the workbook, and says what it did', async (_name, command, expected, result) => {
    const { ribbon, asked } = ribbonWith({ planned: true });
    expect(await command(ribbon)).toEqual(result);
    expect(asked).toEqual(expected);
  });

  it.each<[string, Command]>([
    ['Build', build],
    ['Check', check],
    ['Freeze copy', freezeCopy],
  ])('%s opens the pane where there is no plan yet, says so, and touches nothing', async (_name, command) => {
    const { ribbon, asked } = ribbonWith({ planned: false });
    expect(await command(ribbon)).toEqual({ kind: 'no-plan' });
    expect(asked).toEqual(['pane']);
  });

  it('Freeze copy copies a plan whose checks are off all the same, and the pane comes up to say so', async () => {
    const { ribbon, asked } = ribbonWith({ planned: true, report: wrong });
    expect(await freezeCopy(ribbon)).toEqual(frozen(1));
    expect(asked).toEqual(['freeze', 'go to Setup 2026-11-22', 'pane']);
  });

  it('Freeze copy has done its work even where the pane cannot come up', async () => {
    const { ribbon } = ribbonWith({ planned: true, report: wrong });
    expect(await freezeCopy({ ...ribbon, showPane: () => Promise.reject(new Error('no pane here')) })).toEqual(frozen(1));
  });

  it('Check goes to the first cell that is off', async () => {
    const { ribbon, asked } = ribbonWith({ planned: true, report: wrong });
    await check(ribbon);
    expect(asked).toEqual(['check', 'go to Breakdown!X9', 'pane']);
  });
});

describe('running a command', () => {
  it('says what was done, and lets go of the button', async () => {
    const { ribbon } = ribbonWith({ planned: true });
    const completed = jest.fn();
    expect(await runCommand(build, ribbon, completed)).toEqual({ result: { kind: 'built', result: built }, error: null });
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('opens the pane when it fails, gives back what went wrong, and lets go of the button', async () => {
    const { ribbon, asked } = ribbonWith({ planned: true });
    const completed = jest.fn();
    const wrong = new Error('protected');
    expect(await runCommand(() => Promise.reject(wrong), ribbon, completed)).toEqual({ result: null, error: wrong });
    expect(asked).toEqual(['pane']);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('lets go of the button even when the pane cannot be opened', async () => {
    const { ribbon } = ribbonWith({ planned: false });
    const completed = jest.fn();
    const noPane = new Error('no pane here');
    const ended = await runCommand(build, { ...ribbon, showPane: () => Promise.reject(noPane) }, completed);
    expect(ended).toEqual({ result: null, error: noPane });
    expect(completed).toHaveBeenCalledTimes(1);
  });
});

describe('the functions that the manifest names', () => {
  const manifest = parseXml(readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8'));

  it('are the commands', () => {
    expect(manifest.named('FunctionName').map((element) => element.text)).toEqual(['build', 'check', 'freezeCopy']);
  });
});
