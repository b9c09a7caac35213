import type { Handle } from '../objects/targets';

/** Objects the client asked to keep beyond one batch (`context.trackedObjects`), by reference id. */
export class References {
  private readonly kept = new Map<string, Handle>();
  private readonly ids = new Map<Handle, string>();
  private next = 1;

  keep(handle: Handle): string {
    const known = this.ids.get(handle);
    if (known) return known;
    const id = `_:ref:${this.next++}`;
    this.kept.set(id, handle);
    this.ids.set(handle, id);
    return id;
  }

  idOf(handle: Handle): string | undefined {
    return this.ids.get(handle);
  }

  find(id: string): Handle | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    const handle = this.kept.get(id);
    if (handle) this.ids.delete(handle);
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
    this.ids.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  /** Every kept object, so that ranges can move with their cells. */
  all(): Iterable<Handle> {
    return this.kept.values();
  }
}
