import { columnIndex } from '../../engine/address';
import type { CellValue } from '../../engine/snapshot';

const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/gu;

/** Spells the A1 references of a formula as R1C1, seen from the formula's cell (zero-based). Constants stay as they are. */
export function toR1C1(formula: CellValue, row: number, column: number): CellValue {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return formula;
  return formula.replace(TOKEN, (token: string, columnFixed?: string, letters?: string, rowFixed?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return token;
    return axis('R', Number(digits) - 1, row, rowFixed === '$') + axis('C', columnIndex(letters), column, columnFixed === '$');
  });
}

function axis(letter: 'R' | 'C', index: number, from: number, fixed: boolean): string {
  if (fixed) return `${letter}${index + 1}`;
  return index === from ? letter : `${letter}[${index - from}]`;
}
