import type { Area, SheetId } from '../sheets/blueprint';
import type { Matrix } from './cells-change';
import type { WorkbookState } from './contracts';
import { parseReference } from './parse-address';

/** The `Actuals` table as far as the state of the workbook goes. */
export type History = Pick<WorkbookState, 'actuals' | 'actualsProblem'>;

/** What of an earlier reading still holds. */
export interface Known {
  /** Null where the table may have changed. */
  readonly history: History | null;
  /** The formulas of `Breakdown` and where they were edited since; null where more may have changed than cells. */
  readonly breakdown: { readonly formulas: Matrix; readonly edited: readonly Area[] } | null;
}

export const NOTHING_KNOWN: Known = { history: null, breakdown: null };

interface Heard {
  readonly moment: number;
  readonly part: SheetId | null;
  readonly area: Area | null;
}

/** More edits than these are not worth reading one by one. */
const MOST_EDITS = 40;

/** What the last reading of the workbook found, and what was heard to have changed since it began. */
export class LastReading {
  private kept: Known & { readonly moment: number } = { ...NOTHING_KNOWN, moment: 0 };
  private heard: readonly Heard[] = [];
  private moment = 0;

  /** A reading begins: gives the moment to keep it under. What changes meanwhile may or may not be in it. */
  begin(): number {
    return (this.moment += 1);
  }

  keep(moment: number, history: History | null, formulas: Matrix | null): void {
    this.kept = { history, breakdown: formulas && { formulas, edited: [] }, moment };
    this.heard = this.heard.filter((change) => change.moment >= moment);
  }

  /** A part of the plan was changed: cells at an address where it is given, anything where it is null; no part: sheets came or went. */
  changed(part: SheetId | null, address: string | null): void {
    const area = address === null ? null : (parseReference(`Sheet!${address}`)?.area ?? null);
    this.heard = [...this.heard, { moment: this.moment, part, area }];
  }

  forget(): void {
    this.kept = { ...NOTHING_KNOWN, moment: this.moment };
    this.heard = [];
  }

  get known(): Known {
    const { history, breakdown, moment } = this.kept;
    const since = this.heard.filter((change) => change.moment >= moment);
    if (since.some(({ part }) => part === null)) return NOTHING_KNOWN;
    const edits = since.filter(({ part }) => part === 'Breakdown');
    const areas = edits.flatMap(({ area }) => (area ? [area] : []));
    const countable = areas.length === edits.length && areas.length <= MOST_EDITS;
    return {
      history: since.some(({ part }) => part === 'Actuals') ? null : history,
      breakdown: breakdown && countable ? { ...breakdown, edited: areas } : null,
    };
  }
}
