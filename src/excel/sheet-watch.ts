import type { SheetId } from '../sheets/blueprint';

type Registered = { remove(): void; readonly context: OfficeExtension.ClientRequestContext };

/** Told which part of the plan changed (null where sheets came or went) and which of its cells (null where more than cells did). */
export type SheetsListener = (part: SheetId | null, address: string | null) => void;

/**
 * Hears of changes on the sheets of a plan that are not the add-in's own: by a person, a co-author, Excel's undo. Only these sheets are
 * listened to, so that people pay nothing for it elsewhere; that sheets come or go is always heard, as a plan may come back.
 */
export class SheetWatch {
  private heard = new Map<string, { readonly part: SheetId; readonly handlers: Registered[] }>();
  private collection: Registered[] = [];

  constructor(private readonly changed: SheetsListener) {}

  /**
   * Listens to these sheets (ids by part of the plan) from now on, and no longer to others. One round trip where that changes anything;
   * a sheet that is gone took its listeners along.
   */
  async follow(context: Excel.RequestContext, sheets: Partial<Record<SheetId, string>>): Promise<void> {
    const wanted = new Map((Object.entries(sheets) as [SheetId, string][]).map(([part, id]) => [id, part]));
    void this.drop([...this.heard.keys()].filter((id) => !wanted.has(id)));
    const missing = [...wanted].filter(([id]) => !this.heard.has(id));
    if (missing.length === 0 && this.collection.length > 0) return;
    const { worksheets } = context.workbook;
    const collection =
      this.collection.length > 0 ? this.collection : [worksheets.onAdded.add(this.moved), worksheets.onDeleted.add(this.moved)];
    const heard = missing.map(([id, part]) => [id, { part, handlers: this.listen(worksheets.getItem(id), part) }] as const);
    await context.sync();
    this.collection = collection;
    for (const [id, entry] of heard) this.heard.set(id, entry);
  }

  /** Listens to nothing any more. */
  async stop(): Promise<void> {
    const { collection } = this;
    this.collection = [];
    await removeAll(collection);
    await this.drop([...this.heard.keys()]);
  }

  private listen(sheet: Excel.Worksheet, part: SheetId): Registered[] {
    const handlers: Registered[] = [
      sheet.onChanged.add(async ({ triggerSource, changeType, address }) => {
        if (triggerSource !== 'ThisLocalAddin') this.changed(part, changeType === 'RangeEdited' ? address : null);
      }),
    ];
    // A plan may hang on cells of other sheets; whatever it comes from, it arrives in the checks.
    if (part === 'Checks') handlers.push(sheet.onCalculated.add(async () => this.changed(part, null)));
    return handlers;
  }

  private readonly moved = async (): Promise<void> => this.changed(null, null);

  private async drop(ids: readonly string[]): Promise<void> {
    const gone = ids.flatMap((id) => this.heard.get(id)?.handlers ?? []);
    for (const id of ids) this.heard.delete(id);
    await removeAll(gone);
  }
}

/** The listeners of a deleted sheet are gone with it: that they cannot be removed any more is no failure. */
async function removeAll(handlers: readonly Registered[]): Promise<void> {
  for (const handler of handlers) {
    handler.remove();
    await handler.context.sync().catch(() => undefined);
  }
}
