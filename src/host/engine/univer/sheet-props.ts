import type { SheetProps } from '../engine';
import { sameJson } from '../snapshots/book-patch';

export type PropsPatch = { [K in keyof SheetProps]?: SheetProps[K] | null };

/** Sheet members that are not cells, by sheet id. */
export class SheetPropsStore {
  private readonly props = new Map<string, SheetProps>();

  get(sheet: string): Readonly<SheetProps> {
    return this.props.get(sheet) ?? {};
  }

  /** Merges a patch and says which members changed by it. */
  patch(sheet: string, patch: PropsPatch): PropsPatch {
    const present = this.get(sheet) as Record<string, unknown>;
    const next: Record<string, unknown> = { ...present };
    const changed: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(patch)) {
      if (value === undefined) continue;
      const empty = value === null || (typeof value === 'object' && Object.keys(value).length === 0);
      if (sameJson(present[key] ?? null, empty ? null : value)) continue;
      changed[key] = empty ? null : value;
      if (empty) delete next[key];
      else next[key] = structuredClone(value);
    }
    this.props.set(sheet, next as SheetProps);
    return changed as PropsPatch;
  }

  replace(sheet: string, props: SheetProps): void {
    this.props.set(sheet, props);
  }

  delete(sheet: string): void {
    this.props.delete(sheet);
  }
}
