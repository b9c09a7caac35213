import { LEVELS, type Level } from '../actuals/actuals';
import type { PlanRow } from '../breakdown/plan';
import { parentOfKey } from '../breakdown/row-key';
import type { ForecastRow, Series } from '../forecast/forecast-plan';

/** A row of either of the two, with what each knows of it. */
export interface RollingNode extends Pick<Series, 'key' | 'label' | 'depth' | 'parent' | 'children' | 'member'> {
  /** Index in the annual plan; null where it has no such row. */
  readonly plan: number | null;
  readonly forecast: ForecastRow | null;
}

type KnownRow = Pick<PlanRow, 'key' | 'label' | 'depth' | 'member'>;

/** The rows of the annual plan in their order; those that only the history has stand last under the row they belong to. */
export function rollingTree(plan: readonly PlanRow[], forecast: readonly ForecastRow[]): RollingNode[] {
  const known = new Map<string, KnownRow>();
  const below = new Map<string, string[]>();
  for (const row of [...plan, ...forecast]) {
    if (known.has(row.key)) continue;
    known.set(row.key, row);
    const parent = parentOfKey(row.key);
    if (parent !== null) below.set(parent, [...(below.get(parent) ?? []), row.key]);
  }
  const planAt = new Map(plan.map(({ key }, index) => [key, index]));
  const forecastOf = new Map(forecast.map((row) => [row.key, row]));
  const rows: RollingNode[] = [];
  const emit = (key: string, parent: number): number => {
    const row = known.get(key);
    const index = rows.length;
    const children: number[] = [];
    rows.push({
      key,
      label: row?.label ?? '',
      depth: row?.depth ?? 0,
      parent,
      children,
      member: row?.member ?? NOBODY,
      plan: planAt.get(key) ?? null,
      forecast: forecastOf.get(key) ?? null,
    });
    for (const child of below.get(key) ?? []) children.push(emit(child, index));
    return index;
  };
  emit('', -1);
  return rows;
}

const NOBODY = Object.fromEntries(LEVELS.map((level) => [level, ''])) as Record<Level, string>;
