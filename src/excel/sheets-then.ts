import { InputError } from '../planning/input-error';

interface NamedSheet {
  readonly id: string;
  readonly name: string;
}

/** A sheet that is called otherwise than it was. */
interface Renamed {
  readonly id: string;
  readonly then: string;
  readonly now: string;
}

/** What the sheets were called when something was written, so that it can be found, and taken back, whatever people call them since. */
export class SheetsThen {
  private readonly names: ReadonlyMap<string, string>;

  constructor(sheets: readonly NamedSheet[]) {
    this.names = new Map(sheets.map(({ id, name }) => [id, name]));
  }

  /** What a sheet that had this name is called now; null where it was deleted. */
  nameNow(then: string, sheets: readonly NamedSheet[]): string | null {
    return sheets.find(({ id }) => this.names.get(id) === then)?.name ?? null;
  }

  /** The name of a sheet that came since under a name that was another's: a person's own, or the same one as Excel's undo and redo left it. */
  newcomer(then: string, sheets: readonly NamedSheet[]): string | null {
    return sheets.find(({ id, name }) => !this.names.has(id) && name.toLowerCase() === then.toLowerCase())?.name ?? null;
  }

  /**
   * The sheets that were renamed since.
   *
   * @throws InputError `undo-name-taken` where another sheet has the name of one of them now
   */
  renamed(sheets: readonly NamedSheet[]): Renamed[] {
    const renamed = sheets.flatMap(({ id, name }): Renamed[] => {
      const then = this.names.get(id);
      return then === undefined || then === name ? [] : [{ id, then, now: name }];
    });
    for (const { then, now } of renamed) {
      const other = sheets.find(({ id, name }) => name.toLowerCase() === then.toLowerCase() && !renamed.some((each) => each.id === id));
      if (other) throw new InputError('undo-name-taken', { sheet: then, now });
    }
    return renamed;
  }
}

/** Queues calls that give sheets other names; by way of names nobody uses, since two may have changed theirs with each other. */
export function rename({ workbook }: Excel.RequestContext, sheets: readonly { readonly id: string; readonly to: string }[]): void {
  sheets.forEach(({ id }, n) => (workbook.worksheets.getItem(id).name = `almanac ${n} ${id.replace(/[^\w-]/g, '').slice(0, 16)}`));
  sheets.forEach(({ id, to }) => (workbook.worksheets.getItem(id).name = to));
}
