import type { EventCell } from '../events/event-row';

/** What a person typed for a tool of performance marketing; null is nothing. Months are keyed as `2027-03`, so that they move with the window. */
export interface ToolInputs {
  /** '' where amounts stand in a line without a name: they are kept. */
  readonly name: EventCell;
  /** Keeps its budget whatever is recommended. */
  readonly fixed: boolean;
  /** The response curve, where it is known better than the history tells it. */
  readonly most: number | null;
  readonly half: number | null;
  /** Amounts by month. */
  readonly budgets: Readonly<Record<string, number>>;
}

/** A line of past spend and sales as a person has it; only some can be used (see usableHistory). */
export interface MediaHistoryCells {
  /** A serial date. */
  readonly month: EventCell;
  readonly tool: EventCell;
  readonly spend: EventCell;
  readonly sales: EventCell;
}

/** The same, in the order of the sheet. */
export const MEDIA_HISTORY_FIELDS = ['month', 'tool', 'spend', 'sales'] as const satisfies readonly (keyof MediaHistoryCells)[];

/** What people typed into the sheet `Media`. */
export interface MediaInputs {
  /** In their order. */
  readonly tools: readonly ToolInputs[];
  /** How many times an ordinary month's sales a month's curves are high, by month. */
  readonly factors: Readonly<Record<string, number>>;
  readonly history: readonly MediaHistoryCells[];
}

export const NO_MEDIA_INPUTS: MediaInputs = { tools: [], factors: {}, history: [] };

/** The tools of those who have named none: words, spelled in the sheet's language. */
export const STANDARD_TOOLS = ['search', 'feed', 'live', 'affiliate', 'brand-zone'] as const;
export type StandardTool = (typeof STANDARD_TOOLS)[number];

/** What tells tools apart: their name, but for capitals and blanks around it, as a spreadsheet compares; '' has none. */
export function toolKey(name: EventCell): string {
  return typeof name === 'object' ? `word:${name.word}` : String(name).trim().toLowerCase();
}

/** A tool of which only the name is known. */
export function namedTool(name: EventCell): ToolInputs {
  return { name, fixed: false, most: null, half: null, budgets: {} };
}

/** Whether nothing but the name is typed. */
export function isOnlyNamed({ fixed, most, half, budgets }: ToolInputs): boolean {
  return !fixed && most === null && half === null && Object.keys(budgets).length === 0;
}
