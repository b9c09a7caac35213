import { loyaltySheetText, type LoyaltySheetKey } from '../../locales/loyalty-sheet';
import type { Locale } from '../../locales/locale';
import type { TextParams } from '../../locales/text';
import { fiscalYearOfMonths } from '../../planning/loyalty/fiscal-years';
import {
  MONTHLY_FIELDS,
  SCENARIO_LEVERS,
  type LoyaltyInputs,
  type MonthlyField,
  type ScenarioLever,
} from '../../planning/loyalty/loyalty-inputs';
import { cell, onSheet } from '../address';
import type { SheetId } from '../blueprint';
import { SHEET_NAMES } from '../breakdown/context';
import { amountFormat } from '../roles';
import {
  LOYALTY,
  loyaltyRows,
  PROGRAMME_LINES,
  REWARD_COLUMNS,
  SCENARIO,
  SEGMENT_COLUMNS,
  type LoyaltyRows,
  type ProgrammeLine,
  type RewardColumn,
  type SegmentColumn,
} from './layout';
import { planColumns, planRows, type PlanColumns, type PlanRows } from './plan-layout';
import { storedRows, type StoredRows } from './stored-layout';
import { shapeOf, type LoyaltyShape } from './shape';

/** The annual plan in the workbook that members' sales can be a part of. */
export interface AnnualPlan {
  /** Calendar month, 1 to 12, of its first. */
  readonly startMonth: number;
}

export interface LoyaltyContextInput {
  readonly inputs: LoyaltyInputs;
  readonly locale: Locale;
  readonly annual: AnnualPlan | null;
  /** Decimals of amounts of money. */
  readonly moneyDigits: number;
  readonly sheetNames?: Partial<Record<SheetId, string>>;
}

/** What the loyalty sheets are written from. */
export interface LoyaltyContext extends LoyaltyContextInput {
  readonly sheetNames: Readonly<Record<SheetId, string>>;
  readonly shape: LoyaltyShape;
  readonly rows: LoyaltyRows;
  readonly plan: PlanRows;
  readonly at: PlanColumns;
  /** Rows of `Stored Value`. */
  readonly stored: StoredRows;
  /** The column of `Scenarios` that levers are taken from: that in use, or that of a scenario. */
  readonly levers: number;
  readonly money: string;
  /** For each month the place of its fiscal year. */
  readonly yearOf: readonly number[];
  t(key: LoyaltySheetKey, params?: TextParams): string;
}

export function loyaltyContext(input: LoyaltyContextInput): LoyaltyContext {
  const shape = shapeOf(input.inputs);
  return {
    ...input,
    sheetNames: { ...SHEET_NAMES, ...input.sheetNames },
    shape,
    rows: loyaltyRows(shape),
    plan: planRows(shape),
    at: planColumns(shape),
    stored: storedRows(shape),
    levers: SCENARIO.inUse,
    money: amountFormat(Math.max(0, input.moneyDigits)),
    yearOf: fiscalYearOfMonths(shape),
    t: (key, params) => loyaltySheetText(input.locale, key, params),
  };
}

/** A cell of `Loyalty`, as formulas elsewhere refer to it. */
function onLoyalty(context: LoyaltyContext, address: string): string {
  return onSheet(context.sheetNames.Loyalty, address);
}

/** The cell that a line of the programme is typed in. */
export function programmeCell({ rows }: LoyaltyContext, line: ProgrammeLine): string {
  return cell(rows.programme + PROGRAMME_LINES.indexOf(line), LOYALTY.value, '$both');
}

export function programme(context: LoyaltyContext, line: ProgrammeLine): string {
  return onLoyalty(context, programmeCell(context, line));
}

/** A number of a segment, such as its churn. */
export function ofSegment(context: LoyaltyContext, segment: number, column: SegmentColumn): string {
  return onLoyalty(context, cell(context.rows.segment + segment, LOYALTY.value + SEGMENT_COLUMNS.indexOf(column), '$both'));
}

export function segmentName(context: LoyaltyContext, segment: number): string {
  return onLoyalty(context, cell(context.rows.segment + segment, LOYALTY.label, '$both'));
}

export function ofReward(context: LoyaltyContext, reward: number, column: RewardColumn | 'label' | 'pointCost' | 'pointValue'): string {
  const { rows } = context;
  const columns = ['label', ...REWARD_COLUMNS, 'pointCost', 'pointValue'] as const;
  return onLoyalty(context, cell(rows.reward + reward, columns.indexOf(column), '$both'));
}

/** The sum over the rewards of cost or value per point. */
export function perPoint(context: LoyaltyContext, what: 'pointCost' | 'pointValue'): string {
  return onLoyalty(
    context,
    cell(context.rows.reward + context.shape.rewards, 1 + REWARD_COLUMNS.length + (what === 'pointCost' ? 0 : 1), '$both'),
  );
}

/** What is typed for a month. */
export function ofMonth(context: LoyaltyContext, row: number, month: number): string {
  return onLoyalty(context, cell(row, LOYALTY.first + month, '$row'));
}

export function monthlyRow({ rows }: LoyaltyContext, field: MonthlyField): number {
  return rows.monthly + MONTHLY_FIELDS.indexOf(field);
}

/** What the scenario in use makes of a lever. */
export function lever(context: LoyaltyContext, one: ScenarioLever): string {
  return onSheet(context.sheetNames.Scenarios, cell(SCENARIO.levers + SCENARIO_LEVERS.indexOf(one), context.levers, '$both'));
}

/** The number of the chosen line of a list on `Loyalty`: expiry, source of sales, view. */
export function chosen(context: LoyaltyContext, line: 'expiry' | 'salesSource' | 'view'): string {
  return onLoyalty(context, chosenCell(context, line));
}

/** The rows of the lists begin at the table of the programme; the number that is chosen stands below the header of its list. */
export function chosenCell({ rows }: LoyaltyContext, line: 'expiry' | 'salesSource' | 'view'): string {
  return cell(rows.programme - 1, rows.lists + LISTS.indexOf(line), '$both');
}

/** Lists to choose from, a column each. */
export const LISTS = ['expiry', 'salesSource', 'view', 'distribution', 'drawn', 'breakageMethod'] as const;
export type ListName = (typeof LISTS)[number];
