import { parseArea } from '../../engine/address';
import type { FormulaPlace, TablePlace } from '../../engine/formulas/engine-dialect';
import { fromFileFormula, toFileFormula } from '../formula-spelling';

/** Formulas of rules (validation, conditional formats) between their two spellings. */
export class RuleFormulas {
  constructor(
    private readonly sheet: string,
    private readonly tables: readonly TablePlace[],
  ) {}

  private place(range: string): FormulaPlace {
    const { row, column } = parseArea(range.split(/[, ]/)[0] ?? 'A1');
    return { sheet: this.sheet, row, column, tables: this.tables };
  }

  /** A bound or formula of a rule for the file: `=A1` as `A1`, other text in quotes, numbers as they are. */
  toFile(value: unknown, range: string): string {
    if (typeof value === 'number') return String(value);
    const text = String(value);
    if (text.startsWith('=')) return toFileFormula(text, this.place(range));
    return text !== '' && Number.isFinite(Number(text)) ? text : `"${text.replace(/"/g, '""')}"`;
  }

  /** The inverse: numbers as numbers, a text in quotes as that text, everything else as a formula. */
  fromFile(stored: string, range: string): number | string {
    const text = stored.trim();
    if (text !== '' && Number.isFinite(Number(text))) return Number(text);
    if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
    return fromFileFormula(text, this.place(range));
  }
}

/** Areas of a rule: blanks between them in the file, commas here. */
export const toSqref = (range: string) => range.replace(/\s*,\s*/g, ' ');
export const fromSqref = (sqref: string) => sqref.trim().replace(/\s+/g, ',');
