import { isoMonth, monthAt, monthNumber } from '../../calendar/months';
import type { BreakdownPlan } from '../breakdown/plan';
import { pathOfKey } from '../breakdown/row-key';
import type { ForecastPlan } from '../forecast/forecast-plan';
import type { RollingNote, RollingRow, RollingSpec } from './rolling-plan';

interface Told {
  readonly spec: RollingSpec;
  readonly breakdown: BreakdownPlan;
  readonly forecast: ForecastPlan;
  readonly rows: readonly RollingRow[];
}

/** Rows named in one note. */
const MOST_NAMED = 5;

/** What a person should know about a rolling plan before they trust it. */
export function rollingNotes({ spec, breakdown, forecast, rows }: Told): RollingNote[] {
  const lowest = rows.filter(({ children }) => children.length === 0);
  return [
    ...namedRows(
      'rows-not-planned',
      lowest.filter(({ planned }) => !planned),
    ),
    ...namedRows(
      'rows-without-history',
      lowest.filter(({ baseline }) => baseline === null),
    ),
    ...missingMonths(forecast),
    ...silentRows(forecast),
    ...(forecast.spec.measure === 'netSales' ? [{ code: 'no-units', params: {} } as const] : []),
    ...beyondPlan(spec, breakdown),
    ...(breakdown.events === null ? [{ code: 'no-events', params: {} } as const] : []),
  ];
}

function namedRows(
  code: 'rows-not-planned' | 'rows-without-history' | 'rows-silent',
  rows: readonly Pick<RollingRow, 'key'>[],
  more: RollingNote['params'] = {},
): RollingNote[] {
  if (rows.length === 0) return [];
  const named = rows.slice(0, MOST_NAMED).map(({ key }) => pathOfKey(key));
  return [{ code, params: { ...more, count: rows.length, rows: named.join(', ') + (rows.length > MOST_NAMED ? ' …' : '') } }];
}

/** Months without a line, in the middle of the history or since its end. */
function missingMonths({ months, rows }: ForecastPlan): RollingNote[] {
  const values = rows[0]?.values ?? [];
  const newest = newestMonth(rows);
  const missing = months.filter((_, at) => at < newest && values[at] === null).map(isoMonth);
  const behind = months.slice(newest + 1).map(isoMonth);
  const last = months[newest];
  return [
    ...(missing.length > 0 ? [{ code: 'months-missing', params: { months: missing.join(', ') } } as const] : []),
    ...(behind.length > 0 && last
      ? [{ code: 'actuals-behind', params: { newest: isoMonth(last), months: behind.join(', '), count: behind.length } } as const]
      : []),
  ];
}

/** The place of the newest month that the total has sales of; -1 where there is none. */
function newestMonth([total]: ForecastPlan['rows']): number {
  return (total?.values ?? []).reduce<number>((last, value, at) => (value === null ? last : at), -1);
}

/** Months a row must have sold in, one after the other, to be missed in the newest. */
const STEADY_MONTHS = 3;

/** Rows that sold month after month and have nothing in the newest month with sales: they may have been left out of it. */
function silentRows({ months, rows }: ForecastPlan): RollingNote[] {
  const newest = newestMonth(rows);
  const month = months[newest];
  const silent = rows.filter(({ children, values }) => {
    const before = values.slice(Math.max(0, newest - STEADY_MONTHS), Math.max(0, newest));
    const sold = (value: number | null | undefined) => (value ?? 0) > 0;
    return children.length === 0 && before.length === STEADY_MONTHS && before.every(sold) && !sold(values[newest]);
  });
  return month ? namedRows('rows-silent', silent, { month: isoMonth(month) }) : [];
}

function beyondPlan({ asOf, months }: RollingSpec, { spec }: BreakdownPlan): RollingNote[] {
  const [end, last] = [monthNumber(spec.start) + 12, monthNumber(asOf) + months];
  if (last <= end) return [];
  const beyond = Array.from({ length: last - end }, (_, at) => isoMonth(monthAt(end + at)));
  return [{ code: 'beyond-plan', params: { months: beyond.join(', ') } }];
}
