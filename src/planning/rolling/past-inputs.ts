import { isoMonth, type Month } from '../../calendar/months';
import type { DriverInputs, DriverMonths } from '../drivers/plan-drivers';
import { toolKey, type MediaInputs } from '../media/media-inputs';
import type { RollingInputs } from './rolling-inputs';

/** Amounts by month, `2027-03`. */
type ByMonth = Readonly<Record<string, number>>;

/** What people typed into the sheets of a window by month. */
export interface MonthInputs {
  readonly inputs: RollingInputs;
  readonly media: MediaInputs;
  readonly drivers: DriverInputs;
}

/** What was typed for months that the window has no columns for: it is kept until it has them again. */
export interface PastInputs {
  /** By row key. */
  readonly rows: Readonly<Record<string, Partial<Record<(typeof ROW_FIELDS)[number], ByMonth>>>>;
  /** By toolKey. */
  readonly budgets: Readonly<Record<string, ByMonth>>;
  readonly factors: ByMonth;
  readonly drivers: DriverInputs['values'];
}

const ROW_FIELDS = ['manual', 'price', 'arrivals'] as const;

export const NO_PAST: PastInputs = { rows: {}, budgets: {}, factors: {}, drivers: {} };

/** What of the inputs is for other months than those of a window. */
export function pastInputs({ inputs, media, drivers }: MonthInputs, months: readonly Month[]): PastInputs {
  const own = new Set(months.map(isoMonth));
  const past = (typed: ByMonth = {}): ByMonth => Object.fromEntries(Object.entries(typed).filter(([month]) => !own.has(month)));
  const rows = mapped(inputs, (row) => some(mapped(Object.fromEntries(ROW_FIELDS.map((field) => [field, past(row[field])])), filled)));
  const budgets = Object.fromEntries(media.tools.map((tool) => [toolKey(tool.name), past(tool.budgets)]));
  return {
    rows,
    budgets: mapped(budgets, filled),
    factors: past(media.factors),
    drivers: mapped(drivers.values, (row) => some(mapped(row, (typed): DriverMonths | null => filled(past(typed))))),
  };
}

/** What was typed for other months but for adjustments, which say nothing of a plan in another measure. */
export function withoutAdjustments(past: PastInputs): PastInputs {
  return { ...past, rows: mapped(past.rows, ({ manual: _manual, ...rest }) => some(rest)) };
}

/** The inputs with what was typed before for other months; what is typed now comes first. */
export function withPast<Inputs extends MonthInputs>(typed: Inputs, past: PastInputs): Inputs {
  const { inputs, media, drivers } = typed;
  const keys = <Value>(...of: readonly Readonly<Record<string, Value>>[]): string[] => [...new Set(of.flatMap(Object.keys))];
  const months = (before: ByMonth | undefined, now: ByMonth | undefined): ByMonth => ({ ...before, ...now });
  const rows = keys<unknown>(past.rows, inputs).map((key) => {
    const [before = {}, now = {}] = [past.rows[key], inputs[key]];
    const both = ROW_FIELDS.filter((field) => before[field] ?? now[field]).map(
      (field) => [field, months(before[field], now[field])] as const,
    );
    return [key, { ...now, ...Object.fromEntries(both) }] as const;
  });
  const values = keys<unknown>(past.drivers, drivers.values).map((key) => {
    const [before = {}, now = {}] = [past.drivers[key], drivers.values[key]];
    return [key, Object.fromEntries(keys<unknown>(before, now).map((name) => [name, months(before[name], now[name])]))] as const;
  });
  return {
    ...typed,
    inputs: Object.fromEntries(rows),
    media: {
      ...media,
      factors: months(past.factors, media.factors),
      tools: media.tools.map((tool) => ({ ...tool, budgets: months(past.budgets[toolKey(tool.name)], tool.budgets) })),
    },
    drivers: { ...drivers, values: Object.fromEntries(values) },
  };
}

/** A record with each value changed; those that come to null are left out. */
function mapped<Value, Other>(record: Readonly<Record<string, Value>>, change: (value: Value) => Other | null): Record<string, Other> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => {
      const other = change(value);
      return other === null ? [] : [[key, other] as const];
    }),
  );
}

const some = <Value extends object>(record: Value): Value | null => (Object.keys(record).length > 0 ? record : null);
const filled = (months: ByMonth): ByMonth | null => some(months);
