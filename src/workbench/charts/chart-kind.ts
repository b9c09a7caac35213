/** The family of marks a chart type is drawn with. */
export type Mark = 'column' | 'bar' | 'line' | 'area' | 'pie';

/** What an Office.js chart type such as `ColumnStacked100` asks for. */
export interface ChartKind {
  readonly mark: Mark;
  readonly stacking: 'none' | 'stacked' | 'percent';
  readonly markers: boolean;
  /** Share of the radius left empty in the middle of a pie; 0 for a full pie. */
  readonly hole: number;
}

const FAMILIES: readonly (readonly [prefix: string, mark: Mark])[] = [
  ['Column', 'column'],
  ['Bar', 'bar'],
  ['Line', 'line'],
  ['Area', 'area'],
  ['Pie', 'pie'],
  ['Doughnut', 'pie'],
];

/** How to draw an Office.js chart type, or null for one this stand-in has no marks for (3-D, radar, stock and so on). */
export function chartKind(type: string): ChartKind | null {
  if (type.startsWith('3D') || type.endsWith('OfPie')) return null;
  const family = FAMILIES.find(([prefix]) => type.startsWith(prefix));
  if (!family) return null;
  return {
    mark: family[1],
    stacking: type.endsWith('Stacked100') ? 'percent' : type.includes('Stacked') ? 'stacked' : 'none',
    markers: type.startsWith('LineMarkers'),
    hole: family[0] === 'Doughnut' ? 0.55 : 0,
  };
}
