import { Styles, type IStyleData } from './univer-packages';

interface StyleTable {
  readonly _styles: Record<string, IStyleData>;
  _getExistingStyleId(style: IStyleData): string | null;
}

let quickened = false;

/**
 * The engine compares each style it has not met in these very words with every style there is, member by member: a tenth of the time in
 * which a large plan is built. Here a style is found by its members in alphabetical order.
 */
export function quickenStyleSearch(): void {
  if (quickened) return;
  quickened = true;
  const prototype = Styles.prototype as unknown as StyleTable;
  const tables = new WeakMap<StyleTable, { ids: Map<string, string>; indexed: Set<string> }>();
  prototype._getExistingStyleId = function (this: StyleTable, style) {
    let table = tables.get(this);
    if (!table) tables.set(this, (table = { ids: new Map(), indexed: new Set() }));
    const { ids, indexed } = table;
    for (const id in this._styles) {
      if (indexed.has(id)) continue;
      indexed.add(id);
      ids.set(inOrder(this._styles[id]), id);
    }
    const id = ids.get(inOrder(style));
    return id !== undefined && id in this._styles ? id : null;
  };
}

function inOrder(style: unknown): string {
  return JSON.stringify(style, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
