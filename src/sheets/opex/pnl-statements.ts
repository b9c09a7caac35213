import type { OpexChannel, OpexPlan } from '../../planning/opex/opex-plan';
import { FIRST_ROW, type PnlCheck } from './pnl-layout';
import { linesOf, type LineId, type PnlLine, type StatementKind } from './pnl-lines';

/** A line at its sheet row. */
export interface PlacedLine extends PnlLine {
  readonly row: number;
}

/** The statement of a channel, or of all of them. */
export interface Statement {
  readonly kind: StatementKind;
  /** The channel's number in the plan; 0 is all channels. */
  readonly place: number;
  /** Null for all channels. */
  readonly channel: OpexChannel | null;
  /** Sheet row of its title; its lines stand below. */
  readonly title: number;
  readonly lines: readonly PlacedLine[];
}

/** Where everything stands on `P&L`. */
export interface PnlRows {
  /** Sheet row of the title above the results by channel, which stand below it in the order of the plan, then shared costs, unknown ones and the total; null without channels. */
  readonly overview: number | null;
  /** The total, then each channel. */
  readonly statements: readonly Statement[];
  readonly checks: readonly PnlCheck[];
  /** Sheet row of the first check. */
  readonly checksRow: number;
}

/** Lines of the overview below the channels. */
export const OVERVIEW_END = ['shared', 'unknown', 'result'] as const satisfies readonly LineId[];

/** The rows of `P&L` follow from the channels of the plan alone. */
export function pnlRows({ channels }: Pick<OpexPlan, 'channels'>): PnlRows {
  const templates = new Set(channels.map(({ template }) => template));
  const parts = [null, ...channels];
  const statements: Statement[] = [];
  let title = channels.length === 0 ? FIRST_ROW : FIRST_ROW + channels.length + OVERVIEW_END.length + 2;
  parts.forEach((channel, place) => {
    const kind = channel?.template ?? (channels.length === 0 ? 'whole' : 'total');
    const lines = linesOf(kind, templates).map((line, at) => ({ ...line, row: title + 1 + at }));
    statements.push({ kind, place, channel, title, lines });
    title += lines.length + 2;
  });
  const checks: PnlCheck[] = [
    'choices',
    ...(channels.length > 0 ? (['channels'] as const) : []),
    'adds',
    'opex',
    ...(templates.has('first-party') ? (['receivable'] as const) : []),
    'lines',
    ...(templates.has('first-party') ? (['cells'] as const) : []),
  ];
  return { overview: channels.length === 0 ? null : FIRST_ROW, statements, checks, checksRow: title + 1 };
}

/** Sheet row of a line; -1 where the statement does not have it. */
export function rowOf(statement: Statement, id: LineId): number {
  return statement.lines.find((line) => line.id === id)?.row ?? -1;
}
