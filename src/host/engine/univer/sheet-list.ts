import { mergeWorksheetSnapshotWithDefault, sheets, type IWorksheetData } from './univer-packages';
import type { UniverContext } from './univer-context';

/** The sheets of the workbook: which there are, their names and order. */
export class SheetList {
  private lastNumber = 0;

  constructor(private readonly context: UniverContext) {}

  ids(): readonly string[] {
    return this.context.workbook().getSheetOrders();
  }

  name(id: string): string {
    return this.context.worksheet(id).getName();
  }

  /** An id no sheet has or had in this session. */
  freeId(): string {
    const taken = new Set(this.ids());
    let id: string;
    do {
      id = `sheet-${++this.lastNumber}`;
    } while (taken.has(id));
    return id;
  }

  add(id: string, name: string, index: number): void {
    const sheet: IWorksheetData = mergeWorksheetSnapshotWithDefault({
      id,
      name,
      rowCount: 1000,
      columnCount: 26,
      defaultColumnWidth: 64,
      defaultRowHeight: 20,
    });
    this.context.mutate(sheets.InsertSheetMutation.id, { index, sheet });
  }

  remove(id: string): void {
    this.context.mutate(sheets.RemoveSheetMutation.id, { subUnitId: id, subUnitName: this.name(id) });
  }

  rename(id: string, name: string): void {
    this.context.mutate(sheets.SetWorksheetNameMutation.id, { subUnitId: id, name });
  }

  move(id: string, index: number): void {
    const fromOrder = this.ids().indexOf(id);
    if (fromOrder !== index) this.context.mutate(sheets.SetWorksheetOrderMutation.id, { subUnitId: id, fromOrder, toOrder: index });
  }

  /** Puts all sheets in the given order. */
  arrange(order: readonly string[]): void {
    order.forEach((id, index) => this.move(id, index));
  }

  active(): string {
    return this.context.workbook().getActiveSheet(true)?.getSheetId() ?? this.ids()[0] ?? '';
  }

  activate(id: string): void {
    if (this.context.workbook().getActiveSheet(true)?.getSheetId() !== id)
      this.context.mutate(sheets.SetWorksheetActiveOperation.id, { subUnitId: id });
  }
}
