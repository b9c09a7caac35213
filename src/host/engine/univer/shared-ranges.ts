import { MAX_COLUMNS } from '../address';
import type { formula, IRange, IUnitRange } from './univer-packages';
import { sizedArguments, sizedLike, type FormulaNode } from './criteria/implied-ranges';

interface ReferenceNode extends FormulaNode {
  getChildren(): readonly ReferenceNode[];
  execute(): void;
  getValue(): formula.FunctionVariantType | null | undefined;
  setValue(value: null): void;
}

interface Reference {
  getRangeData(): IRange;
  getRangePosition(): IRange;
  getRefOffset(): { x: number; y: number };
  getActiveSheetRowCount(): number;
  getActiveSheetColumnCount(): number;
  getSheetId(): string;
  getUnitId(): string;
  isTable(): boolean;
}

interface Generator {
  _nodeTraversalRef(node: object, found: ReferenceNode[]): void;
}

/** A reference of a shared formula: the range as its first formula has it, and which of its edges move with the cell. */
interface Moving {
  at: IRange;
  from: { row: number; column: number };
  moves: { startRow: boolean; startColumn: boolean; endRow: boolean; endColumn: boolean };
  rows: number;
  columns: number;
  sheetId: string;
  unitId: string;
}

/** The references of a shared formula on one sheet. */
interface Template {
  references: readonly Moving[];
  /** What SUMIF and AVERAGEIF read beyond their third argument. */
  implied: readonly { given: Moving; like: Moving }[];
  /** By cell. */
  known: Map<number, readonly IUnitRange[]>;
}

/** The engine's types of nodes, which it does not export: a cell or a table's column, and two cells with a colon between them. */
const REFERENCE = 1;
const AREA = 10;

/**
 * The ranges that formulas with a shared node refer to. The engine calculates every reference of every formula to find them; of formulas
 * that say the same from where they stand, those of the first tell those of all others.
 */
export class SharedRanges {
  private readonly templates = new Map<object, Map<string, Template>>();
  private cells = 0;

  constructor(private readonly generator: Generator) {}

  /**
   * The ranges of a formula in a cell, which the engine takes for the one that is calculated. References in error are left out; null where
   * the engine must be asked.
   */
  of(node: FormulaNode, sheet: string, row: number, column: number): readonly IUnitRange[] | null {
    let inSheets = this.templates.get(node);
    if (!inSheets) this.templates.set(node, (inSheets = new Map()));
    let template = inSheets.get(sheet);
    if (!template) {
      const made = this.template(node, row, column);
      if (!made) return null;
      inSheets.set(sheet, (template = made));
    }
    const cell = row * MAX_COLUMNS + column;
    let ranges = template.known.get(cell);
    if (!ranges) {
      template.known.set(cell, (ranges = rangesAt(template, row, column)));
      this.cells += 1;
    }
    return ranges;
  }

  /** Of how many cells the ranges are remembered. */
  get size(): number {
    return this.cells;
  }

  forget(node: object): void {
    for (const { known } of this.templates.get(node)?.values() ?? []) this.cells -= known.size;
    this.templates.delete(node);
  }

  private template(node: FormulaNode, row: number, column: number): Template | null {
    const references = this.references(node, row, column);
    const implied: { given: Moving; like: Moving }[] = [];
    for (const { criteria, values } of sizedArguments(node)) {
      const like = this.references(criteria, row, column);
      const given = this.references(values, row, column);
      if (!like || !given) return null;
      if (like.length === 1 && given.length === 1) implied.push({ given: given[0]!, like: like[0]! });
    }
    return references && { references, implied, known: new Map() };
  }

  private references(node: FormulaNode, row: number, column: number): Moving[] | null {
    const nodes: ReferenceNode[] = [];
    this.generator._nodeTraversalRef(node, nodes);
    const found: Moving[] = [];
    for (const one of nodes) {
      const value = referred(one);
      if (!value) return null;
      found.push(moving(value, row, column, one.nodeType === AREA));
    }
    return found;
  }
}

/** What a node refers to in the current cell, null where that is an error or no plain reference. */
function referred(node: ReferenceNode): Reference | null {
  if (node.nodeType === AREA) {
    const ends = node.getChildren();
    if (ends.some((end) => end.nodeType !== REFERENCE)) return null;
    for (const end of ends) end.execute();
  } else if (node.nodeType !== REFERENCE) return null;
  node.execute();
  const value = node.getValue();
  node.setValue(null);
  return value?.isReferenceObject() ? (value as unknown as Reference) : null;
}

function moving(reference: Reference, row: number, column: number, isArea: boolean): Moving {
  const { startAbsoluteRefType: start = 0, endAbsoluteRefType: end = 0 } = reference.getRangeData();
  const free = !reference.isTable();
  // 0 moves both ways, 1 has its row fixed, 2 its column, 3 both.
  return {
    at: { ...reference.getRangePosition() },
    from: { row, column },
    moves: {
      startRow: free && start % 2 === 0,
      startColumn: free && start < 2,
      endRow: free && end % 2 === 0,
      endColumn: free && end < 2,
    },
    // Beyond the sheet's edge a cell is an error to the engine, an area is not.
    rows: isArea ? Number.POSITIVE_INFINITY : reference.getActiveSheetRowCount(),
    columns: isArea ? Number.POSITIVE_INFINITY : reference.getActiveSheetColumnCount(),
    sheetId: reference.getSheetId(),
    unitId: reference.getUnitId(),
  };
}

function rangesAt({ references, implied }: Template, row: number, column: number): IUnitRange[] {
  const ranges: IUnitRange[] = [];
  for (const reference of references) {
    const range = moved(reference, row, column);
    if (range) ranges.push(range);
  }
  for (const { given, like } of implied) {
    const values = moved(given, row, column);
    const criteria = moved(like, row, column);
    if (values && criteria) ranges.push(sizedLike(values, criteria));
  }
  return ranges;
}

/** Null where the range leaves the sheet. */
function moved({ at, from, moves, rows, columns, sheetId, unitId }: Moving, row: number, column: number): IUnitRange | null {
  const down = row - from.row;
  const right = column - from.column;
  const range = {
    startRow: at.startRow + (moves.startRow ? down : 0),
    startColumn: at.startColumn + (moves.startColumn ? right : 0),
    endRow: at.endRow + (moves.endRow ? down : 0),
    endColumn: at.endColumn + (moves.endColumn ? right : 0),
  };
  const isOutside = range.startRow < 0 || range.startColumn < 0 || range.endRow >= rows || range.endColumn >= columns;
  return isOutside ? null : { unitId, sheetId, range };
}
