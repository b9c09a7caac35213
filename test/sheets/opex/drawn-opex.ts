import type { Locale } from '../../../src/locales/locale';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import type { BreakdownSpec } from '../../../src/planning/breakdown/plan';
import { planBreakdown } from '../../../src/planning/breakdown/plan-breakdown';
import type { BaseItem } from '../../../src/planning/opex/items';
import { ledgerCells, type LedgerCells } from '../../../src/planning/opex/ledger-line';
import { NO_MONTHS, type OpexLine } from '../../../src/planning/opex/opex-line';
import { baseKey, type OpexPlan, type OpexSpec } from '../../../src/planning/opex/opex-plan';
import type { PnlInputs } from '../../../src/planning/opex/pnl-inputs';
import { planOpex, type OpexInputs } from '../../../src/planning/opex/plan-opex';
import { ACTUALS_TABLE, actualsSheet, breakdownSheets } from '../../../src/sheets/breakdown';
import type { SheetBlueprint, SheetId } from '../../../src/sheets/blueprint';
import { opexContext, opexSheets, type OpexContext } from '../../../src/sheets/opex';
import { FIRST_ROW, OPEX } from '../../../src/sheets/opex/layout';
import { opexWords } from '../../../src/sheets/opex/words';
import { calculated, DrawnBook } from '../../support/drawn-book';

export const SPEC: BreakdownSpec = {
  target: 12_000_000,
  start: { year: 2027, month: 1 },
  market: 'none',
  method: 'history',
  levels: ['channel'],
  digits: 0,
  currency: 'CNY',
};

export interface GivenOpex {
  readonly spec?: Partial<OpexSpec>;
  readonly history: readonly ActualsRow[];
  readonly ledger?: readonly Partial<LedgerCells>[];
  readonly inputs?: Partial<OpexInputs>;
  readonly asked?: Partial<BreakdownSpec>;
  readonly locale?: Locale;
  readonly pnl?: PnlInputs;
  /** The sheets of OPEX that are drawn; all of them when absent. */
  readonly sheets?: readonly SheetId[];
  /** Sheets beside those. */
  readonly more?: (context: OpexContext) => readonly SheetBlueprint[];
}

/** A line of cost of which only some is typed. */
export function costLine(line: Partial<OpexLine>): OpexLine {
  return { item: 'other', name: 'Other', channel: '', driver: '', share: null, plan: NO_MONTHS, forecast: NO_MONTHS, comment: '', ...line };
}

/** OPEX and its sheets, in no workbook yet. */
export interface DescribedOpex {
  readonly plan: OpexPlan;
  readonly context: OpexContext;
  /** The sheets of OPEX that were asked for. */
  readonly own: readonly SheetBlueprint[];
  /** Those of its history and annual plan. */
  readonly beside: readonly SheetBlueprint[];
}

export function describedOpex({
  spec,
  history,
  ledger = [],
  inputs,
  asked,
  locale = 'en-US',
  pnl,
  sheets,
  more = () => [],
}: GivenOpex): DescribedOpex {
  const breakdown = planBreakdown({ spec: { ...SPEC, ...asked }, actuals: history });
  const plan = planOpex({
    spec: { asOf: { year: 2027, month: 3 }, view: 'month', ...spec },
    breakdown,
    actuals: history,
    ledger: ledger.map(ledgerCells),
    inputs: inputs ? { lines: [], base: {}, materiality: { amount: null, share: 0.05 }, firstHalf: NO_MONTHS, ...inputs } : null,
    words: opexWords(locale),
  });
  const events = breakdown.events !== null;
  const context = opexContext({ plan, locale, table: ACTUALS_TABLE, moneyDigits: 0, events });
  return {
    plan,
    context,
    own: [...opexSheets(context, pnl ? { pnl } : {}).filter(({ id }) => !sheets || sheets.includes(id)), ...more(context)],
    beside: [
      actualsSheet(history, locale, 'Actuals'),
      ...breakdownSheets({ plan: breakdown, locale, actuals: ACTUALS_TABLE, builtOn: 46_000 }),
    ],
  };
}

/** OPEX in a calculated workbook, beside its history and annual plan. */
export class DrawnOpex extends DrawnBook {
  private constructor(
    readonly plan: OpexPlan,
    readonly context: OpexContext,
    readonly blueprints: readonly SheetBlueprint[],
    engine: ConstructorParameters<typeof DrawnBook>[0],
  ) {
    super(engine);
  }

  static async of(given: GivenOpex): Promise<DrawnOpex> {
    const { plan, context, own, beside } = describedOpex(given);
    return new DrawnOpex(plan, context, own, await calculated([...beside, ...own]));
  }

  /** Sheet row of a line by its name and channel. */
  rowOf(name: string, channel = ''): number {
    const at = this.context.rows.findIndex((row) => row?.kind === 'line' && row.line?.name === name && row.line.channel === channel);
    return FIRST_ROW + at;
  }

  /** Sheet row of a figure of the base; of its sum over the channels for ''. */
  baseRow(item: BaseItem, channel = ''): number {
    const at = this.context.rows.findIndex(
      (row) =>
        (row?.kind === 'base' && row.item === item && row.channel === channel) ||
        (row?.kind === 'base-sum' && row.item === item && channel === ''),
    );
    return FIRST_ROW + at;
  }

  /** A cell of `OPEX`. */
  at(row: number, column: keyof typeof OPEX): unknown {
    return this.block('OPEX', row, OPEX[column], 1, 1)[0]?.[0];
  }

  numbers(row: number, column: keyof typeof OPEX, columns: number): number[] {
    return (this.block('OPEX', row, OPEX[column], 1, columns)[0] ?? []).map(Number);
  }
}

export { baseKey };
