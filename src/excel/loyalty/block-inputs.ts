import { cell, onSheet, range } from '../../sheets/address';
import type { Area, Content } from '../../sheets/blueprint';
import { isFormula } from '../../sheets/text-content';
import { parseReference } from '../parse-address';
import { within } from '../within';

/** A cell of the workbook. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cell that a line of the block takes its value from, and the factor of the scenario on it; null without one. */
export interface BlockInput extends CellPlace {
  readonly lever: CellPlace | null;
}

/** Cells of a sheet as they were read. */
export interface ReadCells {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly Content[])[];
  readonly formulas: readonly (readonly Content[])[];
}

const REFERENCE = String.raw`(?:(?:'(?:[^']|'')+'|[^\s'!()*,&=<>"+]+)!)?\$?[A-Z]{1,3}\$?\d+`;

/** How the formulas of the block, and of the cells between it and what people type into, name their input: see writeBlock, writeLists and `estimate` of Loyalty Plan. */
const FORMS = [
  String.raw`\bN\((REF)\)(?:\*(REF))?`,
  String.raw`\bISNUMBER\((REF)\),REF(?:\*(REF))?`,
  String.raw`\bMATCH\((REF),`,
  String.raw`^=(REF)&""$`,
  String.raw`^=IF\((REF)=`,
  String.raw`^=(REF)$`,
].map((form) => new RegExp(form.replaceAll('REF', REFERENCE)));

/**
 * The lines of the block with the cells that people typed their values into, as the formulas themselves refer to them: wherever rows were put in, whatever the
 * sheets are called.
 */
export class BlockInputs {
  /** Of the block. */
  readonly sheet: string;
  private readonly lines = new Map<string, { readonly value: unknown; readonly formula: Content }>();

  /**
   * @param block its two columns
   * @param read cells that its formulas refer to
   */
  constructor(
    block: ReadCells,
    private readonly read: readonly ReadCells[],
  ) {
    this.sheet = block.sheet;
    block.values.forEach(([key, value], at) => {
      if (key !== '') this.lines.set(String(key), { value, formula: block.formulas[at]?.[1] ?? '' });
    });
  }

  get keys(): readonly string[] {
    return [...this.lines.keys()];
  }

  /** How many segments or rewards the block has. */
  count(kind: 'segment' | 'reward'): number {
    return this.keys.filter((key) => key.startsWith(`${kind} `) && key.endsWith(' name')).length;
  }

  valueOf(key: string): unknown {
    return this.lines.get(key)?.value ?? '';
  }

  /** Null for a line that no cell is typed for, and where its formula is no longer the block's own. */
  inputOf(key: string): BlockInput | null {
    const found = referredTo(this.lines.get(key)?.formula ?? '', this.sheet);
    // What a person typed may be a formula, which is the input all the same: only a cell of our own leads on.
    if (found === null || !hasCellBetween(key)) return found;
    return referredTo(this.contentOf(found).formula, found.sheet) ?? found;
  }

  /** What a cell holds, '' where it was not read. */
  contentOf({ sheet, row, column }: CellPlace): { readonly value: Content; readonly formula: Content } {
    const cells = this.read.find((one) => one.sheet === sheet && within(one.area, row, column));
    if (!cells) return { value: '', formula: '' };
    const at = (matrix: ReadCells['values']): Content => matrix[row - cells.area.row]?.[column - cells.area.column] ?? '';
    return { value: at(cells.values), formula: at(cells.formulas) };
  }

  /** The lines by the cells that they take their values from, to be looked up by cellKey. */
  byCell(): ReadonlyMap<string, string> {
    return new Map(
      this.keys.flatMap((key) => {
        const input = this.inputOf(key);
        return input === null ? [] : [[cellKey(input), key] as const];
      }),
    );
  }
}

export function cellKey({ sheet, row, column }: CellPlace): string {
  return onSheet(sheet, cell(row, column));
}

/** The address of two cells and all between them. */
export function spanned(first: CellPlace, last: CellPlace): string {
  const [row, column] = [Math.min(first.row, last.row), Math.min(first.column, last.column)];
  const rows = Math.abs(first.row - last.row) + 1;
  return onSheet(first.sheet, range({ row, column, rows, columns: Math.abs(first.column - last.column) + 1 }));
}

/** Whether there is a cell of ours between a line and its input. */
function hasCellBetween(key: string): boolean {
  return key === 'expiry' || key === 'accounting view' || key.startsWith('expected redemption ');
}

function referredTo(formula: Content, own: string): BlockInput | null {
  if (!isFormula(formula)) return null;
  for (const form of FORMS) {
    const [, input, lever] = form.exec(formula) ?? [];
    const place = input === undefined ? null : placeOf(input, own);
    if (place !== null) return { ...place, lever: lever === undefined ? null : placeOf(lever, own) };
  }
  return null;
}

/** A reference in a formula of the sheet `own`, which it says where it is another. */
export function referenceOn(reference: string, own: string): ReturnType<typeof parseReference> {
  return parseReference(reference.includes('!') ? reference : onSheet(own, reference));
}

/** The cell of a reference, which says its sheet where that is not its own. */
export function placeOf(reference: string, own: string): CellPlace | null {
  const found = referenceOn(reference, own);
  return found && { sheet: found.sheet, row: found.area.row, column: found.area.column };
}
