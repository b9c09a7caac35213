import { serialOf } from '../../src/calendar/serial';
import { monthAt, monthNumber, type Month } from '../../src/calendar/months';
import type { WorkbookState } from '../../src/excel/contracts';
import { LEVELS, type ActualsRow } from '../../src/planning/actuals/actuals';
import { planBreakdown } from '../../src/planning/breakdown';
import type { BreakdownPlan, BreakdownSpec, KeptInputs } from '../../src/planning/breakdown/plan';

/** Months from `from` on, one amount each, of one line. */
export function sales(from: Month, amounts: readonly number[], line: Partial<ActualsRow> = {}): ActualsRow[] {
  return amounts.map((netSales, index) => {
    const { year, month } = monthAt(monthNumber(from) + index);
    return { date: serialOf(year, month, 1), channel: '', store: '', product: '', units: null, ...line, netSales };
  });
}

/** `count` times the same amount. */
export const flat = (count: number, amount: number): number[] => Array.from({ length: count }, () => amount);

export const january = (year: number): Month => ({ year, month: 1 });

export const defaultSpec: BreakdownSpec = {
  target: 1200,
  start: january(2027),
  market: 'none',
  method: 'history',
  levels: [],
  digits: 0,
  currency: '',
};

export function planOf(actuals: readonly ActualsRow[], spec: Partial<BreakdownSpec> = {}, kept?: KeptInputs): BreakdownPlan {
  return planBreakdown({ spec: { ...defaultSpec, ...spec }, actuals, kept });
}

/** A workbook with this history, and nothing else unless told. */
export function workbookOf(rows: readonly ActualsRow[], rest: Partial<WorkbookState> = {}): WorkbookState {
  const months = rows.map(({ date }) => date).sort((a, b) => a - b);
  const monthOf = (serial: number | undefined): Month => (rows.length === 0 ? january(2026) : monthOfSerial(serial ?? 0));
  return {
    actuals: {
      sheet: 'Actuals',
      rows,
      levels: LEVELS.filter((level) => rows.some((row) => row[level] !== '')),
      firstMonth: monthOf(months[0]),
      lastMonth: monthOf(months.at(-1)),
    },
    actualsProblem: null,
    breakdown: null,
    checks: null,
    forecast: null,
    rolling: null,
    opex: null,
    loyalty: null,
    ...rest,
  };
}

function monthOfSerial(serial: number): Month {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

export const emptyWorkbook: WorkbookState = {
  actuals: null,
  actualsProblem: null,
  breakdown: null,
  checks: null,
  forecast: null,
  rolling: null,
  opex: null,
  loyalty: null,
};
