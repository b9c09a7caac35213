import { PNL, PNL_FIGURES, type PnlFigure } from '../../../src/sheets/opex/pnl-layout';
import { pnlRows, type PnlRows } from '../../../src/sheets/opex/pnl-statements';
import { DrawnOpex, type GivenOpex } from './drawn-opex';

/** Sheet row of a line by its statement's channel; '' is all channels. */
export function pnlRowOf(rows: PnlRows, channel: string, id: string): number {
  const statement = rows.statements.find((one) => (one.channel?.name ?? '') === channel);
  const line = statement?.lines.find((one) => one.id === id);
  if (!line) throw new Error(`There is no line ${id} of ${channel}.`);
  return line.row;
}

/** The P&L in a calculated workbook. */
export class PnlBook {
  private constructor(
    readonly opex: DrawnOpex,
    readonly rows: PnlRows,
  ) {}

  static async of(given: GivenOpex): Promise<PnlBook> {
    const opex = await DrawnOpex.of({ sheets: ['Opex', 'Pnl', 'Ledger'], ...given });
    return new PnlBook(opex, pnlRows(opex.plan));
  }

  /** Sheet row of a line by its statement's channel; '' is all channels. */
  row(channel: string, id: string): number {
    return pnlRowOf(this.rows, channel, id);
  }

  at(channel: string, id: string, column: keyof typeof PNL): unknown {
    return this.opex.block('P&L', this.row(channel, id), PNL[column], 1, 1)[0]?.[0];
  }

  figures(channel: string, id: string): Record<PnlFigure, unknown> {
    const cells = this.opex.block('P&L', this.row(channel, id), 0, 1, PNL.place)[0] ?? [];
    return Object.fromEntries(PNL_FIGURES.map((name) => [name, cells[PNL[name]]])) as Record<PnlFigure, unknown>;
  }

  checks(): unknown[] {
    return this.opex.block('P&L', this.rows.checksRow, PNL.actual, this.rows.checks.length, 1).flat();
  }

  problems(): unknown {
    return this.opex.block('P&L', 2, 0, 1, 1)[0]?.[0];
  }

  /** Types into the first figure of a line. */
  async type(channel: string, id: string, content: number | string | null): Promise<void> {
    await this.opex.type('P&L', this.row(channel, id), PNL.actual, content);
  }
}
