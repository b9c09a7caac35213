import type { CostItem } from './items';

/** Twelve months as typed; null where nothing is. */
export type Months = readonly (number | null)[];

/** A line of cost as its budget has it. */
export interface OpexLine {
  readonly item: CostItem;
  readonly name: string;
  /** '' is all channels together. */
  readonly channel: string;
  /** What is typed as its driver: the name of one of the list, or an expression in figures of the base (see driver-expression); '' for none. */
  readonly driver: string;
  /** The part of the plan that goes with the driver, 0 to 1; null is not typed. */
  readonly share: number | null;
  readonly plan: Months;
  /** What is expected of months to come in place of the flexed plan. */
  readonly forecast: Months;
  readonly comment: string;
}

/** A driver or line of the P&L by channel; what is not typed is null. */
export interface BaseInputs {
  readonly plan: Months;
  readonly forecast: Months;
}

export const NO_MONTHS: Months = Array.from({ length: 12 }, () => null);

/** What tells lines apart, however they are spelled. */
export function lineKeyOf({ name, channel }: { readonly name: string; readonly channel: string }): string {
  return `${fold(name)}\u001f${fold(channel)}`;
}

/** As Excel compares names: without regard to capitals, width and outer spaces. */
function fold(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
