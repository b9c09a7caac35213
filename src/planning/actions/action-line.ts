import { sameCell, type EventCell } from '../events/event-row';

/** What a person can type about an action of the 30-60-90-day plan, in the order of the sheet. */
export const ACTION_FIELDS = [
  'action',
  'side',
  'owner',
  'start',
  'days',
  'kpi',
  'kpiMonth',
  'target',
  'actual',
  'weight',
  'status',
  'slipped',
  'carriedOn',
  'note',
] as const;
export type ActionField = (typeof ACTION_FIELDS)[number];

/** Who does it; as cells these are words of their names, as are those below. */
export const ACTION_SIDES = ['brand', 'agency'] as const;
/** Figures that actions move; people may write others. */
export const ACTION_KPIS = ['net-sales', 'demand', 'media-spend'] as const;
export const ACTION_STATUSES = ['open', 'running', 'done', 'dropped'] as const;

/** The action that a build writes for each month of the window: to sell what is planned. */
export const REACH_SALES = 'reach-sales';

/**
 * A line of the sheet; '' is empty. `start`, `kpiMonth` and `carriedOn` are serial dates; `days` is how many the action takes, from its start or from the
 * day it was last carried on; `slipped` says how often it was carried on.
 */
export type ActionCells = Readonly<Record<ActionField, EventCell>>;

/** One action. */
export interface ActionLine {
  readonly cells: ActionCells;
  /** Whether it is as a build wrote it. */
  readonly own: boolean;
}

/** An action from what is known of it; the rest empty. */
export function actionCells(known: Partial<ActionCells>): ActionCells {
  return Object.fromEntries(ACTION_FIELDS.map((field) => [field, known[field] ?? ''])) as ActionCells;
}

/** Whether two actions agree in every cell. */
export function sameAction(one: ActionCells, other: ActionCells): boolean {
  return ACTION_FIELDS.every((field) => sameCell(one[field], other[field]));
}

/** Whether two lines are about the same: what is done, for which month. */
export function sameSubject(one: ActionCells, other: ActionCells): boolean {
  return (['action', 'kpiMonth'] as const).every((field) => sameCell(one[field], other[field]));
}
