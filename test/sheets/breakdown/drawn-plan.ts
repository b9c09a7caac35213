import { createUniverEngine } from '../../../src/host/engine/univer';
import type { Engine } from '../../../src/host/engine/engine';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import { NO_INPUTS } from '../../../src/planning/breakdown/no-inputs';
import type { BreakdownPlan, BreakdownSpec, KeptInputs } from '../../../src/planning/breakdown/plan';
import { planBreakdown } from '../../../src/planning/breakdown/plan-breakdown';
import { ACTUALS_TABLE, actualsSheet, breakdownSheets } from '../../../src/sheets/breakdown';
import { COL, FIRST_ROW } from '../../../src/sheets/breakdown/layout';
import { monthSerial } from '../../../src/sheets/breakdown/month-serial';
import { drawBlueprint } from '../../support/draw-blueprint';

export const key = (...values: string[]) => values.join('\u001f');
export const months = (...pairs: [number, number][]) => Array.from({ length: 12 }, (_, m) => pairs.find(([at]) => at === m)?.[1] ?? null);
export const NONE = [null, null, null, null];

/** Three channels with products of unlike seasons, two years; one product is new in the last year. */
export function history(): ActualsRow[] {
  const rows: ActualsRow[] = [];
  const lines: [string, string, number, number][] = [
    ['JD POP', 'Kettle', 900, 0.3],
    ['JD POP', 'Toaster', 500, 0.9],
    ['JD POP', 'Blender', 120, -0.4],
    ['Tmall', 'Kettle', 700, 0.2],
    ['Tmall', 'Toaster', 333, 0.6],
    ['Douyin', 'Blender', 250, 1.5],
  ];
  for (const [channel, product, base, swing] of lines)
    for (let m = 0; m < 24; m += 1) {
      if (product === 'Blender' && channel === 'JD POP' && m < 15) continue;
      const netSales = Math.round(base * 1000 * (1 + swing * Math.sin((m + base) / 2)) * (1 + m / 60));
      rows.push({
        date: monthSerial({ year: 2025 + Math.floor(m / 12), month: (m % 12) + 1 }),
        channel,
        store: '',
        product,
        netSales,
        units: null,
      });
    }
  return rows;
}

export const SPEC: BreakdownSpec = {
  target: 60_000_001,
  start: { year: 2027, month: 1 },
  market: 'none',
  method: 'history',
  levels: ['channel', 'product'],
  digits: 0,
  currency: 'CNY',
};

/** A plan's sheets in a calculated workbook, and what stands on them. */
export class DrawnPlan {
  private constructor(
    private readonly plan: BreakdownPlan,
    readonly engine: Engine,
    /** Of `Setup`, `Breakdown`, `Workings`, `Checks`, in this order; then of `Events`, where the plan has any. */
    readonly ids: readonly string[],
  ) {}

  static async of(plan: BreakdownPlan, actuals: readonly ActualsRow[] = history()): Promise<DrawnPlan> {
    const engine = createUniverEngine();
    drawBlueprint(engine, actualsSheet(actuals, 'en-US', 'Actuals'));
    const sheets = breakdownSheets({ plan, locale: 'en-US', actuals: ACTUALS_TABLE, builtOn: 46000 });
    const ids = new Map(sheets.map((blueprint) => [blueprint.id, drawBlueprint(engine, blueprint)]));
    await engine.settle();
    const order = (['Setup', 'Breakdown', 'Workings', 'Checks', 'Events'] as const).flatMap((id) => ids.get(id) ?? []);
    return new DrawnPlan(plan, engine, order);
  }

  get rows(): unknown[][] {
    return this.read(this.ids[1], FIRST_ROW, this.plan.rows.length, COL.end);
  }

  /** Label, difference and status of every check. */
  get checks(): unknown[][] {
    return this.read(this.ids[3], 4, 20, 3).filter(([label]) => label !== '');
  }

  /** Types into `Breakdown`, in the row of a member. */
  async type(member: string, column: number, content: string | number): Promise<void> {
    const row = FIRST_ROW + this.plan.rows.findIndex((one) => one.key === member);
    this.engine.writeCells(this.ids[1] ?? '', { row, column, rows: 1, columns: 1 }, { content });
    await this.engine.settle();
  }

  private read(id: string | undefined, row: number, rows: number, columns: number): unknown[][] {
    return this.engine.readCells(id ?? '', { row, column: 0, rows, columns }).map((line) => line.map(({ value }) => value));
  }
}

export const withInputs = (inputs: Partial<KeptInputs>, spec: Partial<BreakdownSpec> = {}): BreakdownPlan =>
  planBreakdown({ spec: { ...SPEC, ...spec }, actuals: history(), kept: { ...NO_INPUTS, ...inputs } });
