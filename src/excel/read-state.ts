import type { ActualsRow } from '../planning/actuals/actuals';
import { InputError } from '../planning/input-error';
import type { BreakdownPlan } from '../planning/breakdown/plan';
import { monthSerial, serialMonth } from '../sheets/breakdown/month-serial';
import { builtInputs, builtSpec, planWithInputs } from './built-plan';
import { checkReport, loadChecks } from './check-report';
import type { OperationOptions, WorkbookState } from './contracts';
import { writtenLocale } from './plan-store';
import { readScene } from './scene';
import { readSheets } from './read-sheets';
import { isStale } from './stale-plan';
import { workbookActuals } from './workbook-actuals';

/**
 * What stands in the workbook: history, the built plan as its cells say now, and its checks.
 *
 * @throws InputError when an input cell of the plan cannot be read; a table `Actuals` that cannot, or that has a gap the plan cannot do
 * without, is told in `actualsProblem`.
 */
export async function readState(context: Excel.RequestContext, { locale }: OperationOptions): Promise<WorkbookState> {
  const scene = await readScene(context);
  const read = await readSheets(context, scene);
  let history: ReturnType<typeof workbookActuals> | null = null;
  let actualsProblem: Error | null = null;
  try {
    history = read.actuals && read.actuals.values.length > 1 ? workbookActuals(read.actuals, locale) : null;
  } catch (error) {
    actualsProblem = error instanceof Error ? error : new Error(String(error));
  }
  const actuals =
    history && read.actuals
      ? { sheet: read.actuals.sheet, rows: history.actuals.rows, levels: history.actuals.levels, ...monthsOf(history.actuals.rows) }
      : null;
  const inputs = builtInputs(scene, read);
  const stored = read.document?.plan ?? null;
  const spec = inputs ? builtSpec(inputs, stored?.spec ?? null, history?.actuals.levels ?? []) : null;
  if (!spec || !inputs) return { actuals, actualsProblem, breakdown: null, checks: null };
  let plan: BreakdownPlan;
  try {
    plan = planWithInputs(spec, history?.actuals.rows ?? [], inputs.kept);
  } catch (error) {
    // A gap that came into the history since: the plan stands, what it stands on is told.
    if (!(error instanceof InputError) || error.code !== 'history-month-missing') throw error;
    actualsProblem = error;
    plan = planWithInputs(spec, [], inputs.kept);
  }
  let checks = null;
  if (read.own.Checks) {
    const range = loadChecks(context);
    await context.sync();
    checks = checkReport(range, plan);
  }
  return {
    actuals,
    actualsProblem,
    breakdown: {
      spec,
      builtAt: stored?.builtAt ?? '',
      locale: writtenLocale(stored),
      plan,
      sheet: read.own.Breakdown?.name,
      stale: isStale(read, plan),
    },
    checks,
  };
}

function monthsOf(rows: readonly ActualsRow[]): { firstMonth: ReturnType<typeof serialMonth>; lastMonth: ReturnType<typeof serialMonth> } {
  let first = Infinity;
  let last = -Infinity;
  for (const { date } of rows) {
    first = Math.min(first, date);
    last = Math.max(last, date);
  }
  const fallback = monthSerial({ year: 2000, month: 1 });
  return {
    firstMonth: serialMonth(Number.isFinite(first) ? first : fallback),
    lastMonth: serialMonth(Number.isFinite(last) ? last : fallback),
  };
}
