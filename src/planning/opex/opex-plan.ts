import type { Month } from '../../calendar/months';
import type { Level } from '../actuals/actuals';
import type { PlanRow } from '../breakdown/plan';
import type { BaseItem, Template } from './items';
import type { LedgerCells } from './ledger-line';
import type { BaseInputs, Months, OpexLine } from './opex-line';
import type { OpexView } from './view';

/** What is reviewed. */
export interface OpexSpec {
  /** The month that is reviewed: what is booked until its end counts as actual, the rest of the year is forecast. */
  readonly asOf: Month;
  readonly view: OpexView;
}

/** A channel of the annual plan, with its place there. */
export interface OpexChannel {
  readonly name: string;
  readonly template: Template;
}

/** What is worth looking at: variances of at least this amount and this part of the plan; null asks nothing. */
export interface Materiality {
  readonly amount: number | null;
  readonly share: number | null;
}

/** Inputs of the base by item and channel (see baseKey). */
export type BaseByKey = Readonly<Record<string, BaseInputs>>;

/** A budget of operating expense, what it is driven by, and what was booked against it. */
export interface OpexPlan {
  readonly spec: OpexSpec;
  /** First month of the plan year. */
  readonly start: Month;
  /** Empty where the annual plan is not by channel: then the base is of the total. */
  readonly channels: readonly OpexChannel[];
  /** Dimensions of the annual plan, from the top, and its lowest rows in their order. */
  readonly levels: readonly Level[];
  readonly lowest: readonly Pick<PlanRow, 'key' | 'member'>[];
  /** By item, within an item in the order in which they came. */
  readonly lines: readonly OpexLine[];
  readonly base: BaseByKey;
  readonly ledger: readonly LedgerCells[];
  /** Whether the history of sales is one of days; a month's sales are split as its plan is where it is not. */
  readonly byDay: boolean;
  readonly materiality: Materiality;
  /** Typed parts of a month that fall into its first half, 0 to 1; null is by days. */
  readonly firstHalf: Months;
}

export function baseKey(item: BaseItem, channel: string): string {
  return `${item}\u001f${channel}`;
}
