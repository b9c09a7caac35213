import type { Locale } from '../../locales/locale';
import { sheetText, type SheetText } from '../../locales/sheets';
import type { BreakdownPlan, PlanRow } from '../../planning/breakdown/plan';
import { cell, onSheet, range } from '../address';
import type { SheetId } from '../blueprint';
import { area } from '../draft';
import { FIRST_ROW, SETUP, USED, usedColumn, workingsColumns, type SetupInput, type WorkingsColumns } from './layout';

/** How the history table in the workbook is called and spelled. */
export interface ActualsTable {
  readonly name: string;
  /** Header texts as they stand in the table; '' for a column it does not have. */
  readonly columns: {
    readonly date: string;
    readonly channel: string;
    readonly store: string;
    readonly product: string;
    readonly netSales: string;
  };
  /** What a number in the sales column is worth, such as 10000 where the header says 万元. */
  readonly scale: number;
  /** Null where the table has no column of units. */
  readonly units: FigureColumn | null;
}

/** A column of numbers in the history table, and what a number in it is worth. */
export interface FigureColumn {
  readonly title: string;
  readonly scale: number;
}

/** What every sheet of the breakdown is written from. */
export interface BreakdownContext {
  readonly plan: BreakdownPlan;
  readonly locale: Locale;
  readonly t: SheetText;
  /** Present tab names, since people rename sheets. */
  readonly sheetNames: Readonly<Record<SheetId, string>>;
  readonly actuals: ActualsTable | null;
  /** Excel serial number of the day of the build. */
  readonly builtOn: number;
  readonly columns: WorkingsColumns;
}

export interface BreakdownContextInput {
  readonly plan: BreakdownPlan;
  readonly locale: Locale;
  readonly actuals: ActualsTable | null;
  readonly builtOn: number;
  readonly sheetNames?: Partial<Record<SheetId, string>>;
}

/** The tab names a fresh plan gets; the same in every language, so that formulas, help and colleagues agree on them. */
export const SHEET_NAMES: Readonly<Record<SheetId, string>> = {
  Setup: 'Setup',
  Actuals: 'Actuals',
  Breakdown: 'Breakdown',
  Events: 'Events',
  Workings: 'Workings',
  Checks: 'Checks',
  Forecast: 'Forecast',
  GTM: 'GTM',
  Focus: 'Focus',
  Media: 'Media',
  Drivers: 'Drivers',
  Actions: '30-60-90',
  Outlook: 'Outlook',
  Changes: 'Changes',
  Log: 'GTM Log',
  Accuracy: 'Accuracy',
  Opex: 'OPEX',
  Ledger: 'OPEX Ledger',
  Pnl: 'P&L',
  Fees: 'Fees',
  Bridge: 'Bridge',
  Causes: 'Causes',
  Review: 'Review',
  Loyalty: 'Loyalty',
  LoyaltyPlan: 'Loyalty Plan',
  Scenarios: 'Scenarios',
  ScenarioPlans: 'Scenario Plans',
  StoredValue: 'Stored Value',
  LoyaltyRisk: 'Loyalty Risk',
  Retention: 'Retention',
  Customers: 'Customers',
  GiftTests: 'Gift Tests',
};

export function breakdownContext(input: BreakdownContextInput): BreakdownContext {
  return {
    plan: input.plan,
    locale: input.locale,
    t: sheetText(input.locale),
    sheetNames: { ...SHEET_NAMES, ...input.sheetNames },
    actuals: input.actuals,
    builtOn: input.builtOn,
    columns: workingsColumns(input.plan.historyMonths.length),
  };
}

/** Reference to a cell of another sheet of the plan. */
export function on(context: BreakdownContext, sheet: SheetId, address: string): string {
  return onSheet(context.sheetNames[sheet], address);
}

/** An input of `Setup` as the plan uses it, such as the decimals. */
export function setup(context: BreakdownContext, row: SetupInput): string {
  return on(context, 'Workings', cell(USED.values, usedColumn(row), '$both'));
}

/** The cell of `Setup` in which an input is typed. */
export function setupCell(context: BreakdownContext, row: SetupInput): string {
  return on(context, 'Setup', cell(row, SETUP.value, '$both'));
}

/** 1 where what was typed for an input of `Setup` cannot be used, else 0. */
export function setupUnusable(context: BreakdownContext, row: SetupInput): string {
  return on(context, 'Workings', cell(USED.values, usedColumn(row) + 1, '$both'));
}

/** The sheet row of plan row `index`. */
export const sheetRow = (index: number): number => FIRST_ROW + index;

/** The plan row with that index; the rows refer to each other by index. */
export function rowAt(plan: BreakdownPlan, index: number): PlanRow {
  const row = plan.rows[index];
  if (!row) throw new RangeError(`The plan has no row ${index}; it has ${plan.rows.length}.`);
  return row;
}

/** The condition that a row has all twelve months of last year, without which there is no growth over it; null without history. */
export function wholeLastYear(context: BreakdownContext, index: number): string | null {
  const months = context.plan.historyMonths.length;
  if (months === 0) return null;
  return `COUNT(${on(context, 'Workings', range(area(sheetRow(index), context.columns.history + months - 12, 1, 12), '$column'))})=12`;
}

/** The parent's label as the sheet shows it. */
export function parentLabel(context: BreakdownContext, row: PlanRow): string {
  return row.parent <= 0 ? context.t('total') : rowAt(context.plan, row.parent).label;
}

/** A column of the history table as formulas refer to it; the signs that mean something in such a reference are escaped. */
export function tableColumn({ name }: ActualsTable, title: string): string {
  return `${name}[${title.replace(/(['#[\]])/g, "'$1")}]`;
}
