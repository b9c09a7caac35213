import { InputError } from '../planning/input-error';
import { range as addressOf } from '../sheets/address';
import { parseReference } from './parse-address';

interface NamedCells {
  readonly name: string;
  readonly formula: unknown;
}

/** Where the cells with names of ours lay when something was written, by which is found whether rows or columns came or went since. */
export class PlacesThen {
  private readonly places: ReadonlyMap<string, string>;

  constructor(names: readonly NamedCells[]) {
    this.places = new Map(names.flatMap((each) => (each.name.startsWith('Almanac_') ? [[each.name, placeOf(each)?.address ?? '']] : [])));
  }

  /**
   * Refuses where cells of a sheet do not lie where they lay: what is put back by its address would come to stand in other rows or columns.
   *
   * @throws InputError `undo-moved` naming the first such sheet
   */
  refuseMoved(names: readonly NamedCells[], sheets: ReadonlySet<string>): void {
    for (const each of names) {
      const [then, now] = [this.places.get(each.name), placeOf(each)];
      if (then !== undefined && now && sheets.has(now.sheet) && now.address !== then)
        throw new InputError('undo-moved', { sheet: now.sheet });
    }
  }
}

function placeOf({ formula }: NamedCells): { sheet: string; address: string } | null {
  const reference = parseReference(String(formula));
  return reference && { sheet: reference.sheet, address: addressOf(reference.area) };
}
