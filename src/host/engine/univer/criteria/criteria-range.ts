import type { formula } from '../univer-packages';
import { plainScalar, type PlainValue } from '../engine-values';
import { equalityKey, type Criterion, type EqualityKey } from './criterion';
import { numberInText } from './number-in-text';

/** Positions remembered for one range before they are forgotten: 16 MB of them. */
const MOST_POSITIONS = 4_000_000;

/**
 * The cells of a range, row by row, and where in it a criterion finds its cells. Workbooks ask the same few columns for the same few
 * criteria in thousands of formulas, so what was found once is remembered.
 */
export class CriteriaRange {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly PlainValue[];
  private keys: readonly EqualityKey[] | null = null;
  private byKey: Map<EqualityKey, number[]> | null = null;
  private textsByNumber: Map<number | null, number[]> | null = null;
  private readonly found = new Map<string, readonly number[]>();
  private remembered = 0;

  constructor(array: formula.ArrayValueObject) {
    this.rows = array.getRowCount();
    this.columns = array.getColumnCount();
    const values = array.getArrayValue();
    this.cells = Array.from({ length: this.rows * this.columns }, (_, i) =>
      plainScalar(values[Math.floor(i / this.columns)]?.[i % this.columns] ?? null),
    );
  }

  /** Positions of the cells that the criterion takes, ascending. */
  positions(criterion: Criterion): readonly number[] {
    const known = this.found.get(criterion.key);
    if (known) return known;
    const positions = criterion.equals === undefined ? this.scan(criterion) : this.equalTo(criterion.equals);
    this.remembered += positions.length;
    if (this.remembered > MOST_POSITIONS) {
      this.found.clear();
      this.remembered = positions.length;
    }
    this.found.set(criterion.key, positions);
    return positions;
  }

  /** Whether the criterion takes the cell at a position. */
  takes(criterion: Criterion, position: number): boolean {
    // A number is equal to some texts as well, which their keys do not tell.
    if (criterion.equals === undefined || typeof criterion.equals === 'number') return criterion.takes(this.cells[position]!);
    return this.equalityKeys()[position] === criterion.equals;
  }

  private equalityKeys(): readonly EqualityKey[] {
    return (this.keys ??= this.cells.map(equalityKey));
  }

  private scan(criterion: Criterion): number[] {
    const positions: number[] = [];
    this.cells.forEach((cell, i) => {
      if (criterion.takes(cell)) positions.push(i);
    });
    return positions;
  }

  private equalTo(value: EqualityKey): readonly number[] {
    this.byKey ??= grouped(this.equalityKeys());
    const same = this.byKey.get(value) ?? [];
    if (typeof value !== 'number') return same;
    this.textsByNumber ??= grouped(this.cells.map((cell) => (typeof cell === 'string' ? numberInText(cell) : null)));
    const texts = this.textsByNumber.get(value);
    return texts ? [...same, ...texts].sort((a, b) => a - b) : same;
  }
}

function grouped<K>(keys: readonly K[]): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  keys.forEach((key, i) => {
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  });
  return groups;
}

/** The engine makes one array of a range for all formulas of a calculation. */
const ranges = new WeakMap<formula.ArrayValueObject, CriteriaRange>();

/** The cells of a reference, read once in a calculation. */
export function criteriaRange(reference: formula.BaseReferenceObject): CriteriaRange {
  const array = reference.toArrayValueObject();
  let range = ranges.get(array);
  if (!range) ranges.set(array, (range = new CriteriaRange(array)));
  return range;
}

/** Positions that every criterion takes in its range; all ranges are of one size. */
export function positionsTakenByAll(pairs: readonly { range: CriteriaRange; criterion: Criterion }[]): readonly number[] {
  const found = pairs.map(({ range, criterion }) => range.positions(criterion));
  const fewest = found.reduce((least, positions, i) => (positions.length < found[least]!.length ? i : least), 0);
  const others = pairs.filter((_, i) => i !== fewest);
  return found[fewest]!.filter((position) => others.every(({ range, criterion }) => range.takes(criterion, position)));
}
