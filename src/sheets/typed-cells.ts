import { InputError } from '../planning/input-error';
import { cell, onSheet } from './address';
import type { Area, Content } from './blueprint';
import type { SheetCells } from './breakdown/sheet-cells';
import { foundIn, isFormula } from './text-content';
import type { TypedFormula } from './typed-formula';

/** What an amount may be; absent: any number. */
export interface AmountLimits {
  readonly least?: 0;
  readonly most?: number;
}

/** The cells of a sheet that people type into, as they are read. A formula counts by its value, and is noted. */
export class TypedCells {
  private readonly noted: TypedFormula[] = [];

  constructor(private readonly sheet: SheetCells) {}

  /** Formulas in the cells that were read, in the order of reading. */
  get formulas(): readonly TypedFormula[] {
    return this.noted;
  }

  at(row: number, column: number): Exclude<Content, null> {
    const value = this.sheet.values[row]?.[column] ?? '';
    const formula = this.sheet.formulas[row]?.[column] ?? '';
    if (isFormula(formula)) this.noted.push({ row, column, formula, value });
    return value;
  }

  text(row: number, column: number): string {
    return String(this.at(row, column)).trim();
  }

  /**
   * A number; null where nothing is typed.
   *
   * @throws InputError `sheet-input-text` something else than a number, `input-negative` one below zero where none may be, `input-too-large` one above the most
   */
  amount(row: number, column: number, { least, most }: AmountLimits = {}): number | null {
    const value = this.at(row, column);
    if (value === '') return null;
    const place = { address: onSheet(this.sheet.name, cell(row, column)), found: foundIn(value) };
    if (typeof value !== 'number') throw new InputError('sheet-input-text', place);
    if (least !== undefined && value < least) throw new InputError('input-negative', place);
    if (most !== undefined && value > most) throw new InputError('input-too-large', { ...place, allowed: most });
    return value;
  }

  /**
   * The lines of a table, by field, those without anything typed left out. Columns are found by their titles.
   *
   * @param table header first, with the lines right below it, as it lies on the sheet
   * @param fieldOf the field that a title is of; null for columns that are not typed
   */
  lines<Field extends string, Cell>(
    table: Area,
    fieldOf: (title: Content) => Field | null,
    read: (field: Field, value: Exclude<Content, null>) => Cell | '',
  ): Partial<Record<Field, Cell | ''>>[] {
    const header = this.sheet.values[table.row] ?? [];
    const columns = new Map<Field, number>();
    for (let column = table.column; column < table.column + table.columns; column += 1) {
      const field = fieldOf(header[column] ?? '');
      if (field !== null && !columns.has(field)) columns.set(field, column);
    }
    const lines: Partial<Record<Field, Cell | ''>>[] = [];
    for (let row = table.row + 1; row < table.row + table.rows; row += 1) {
      const known: Partial<Record<Field, Cell | ''>> = {};
      for (const [field, column] of columns) known[field] = read(field, this.at(row, column));
      if (Object.values(known).some((value) => value !== '')) lines.push(known);
    }
    return lines;
  }
}
