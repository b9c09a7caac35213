import { contains, parseArea } from '../address';
import { joinTokens, tokenize, type Token } from './tokens';

/** A table as far as formulas need it. */
export interface TablePlace {
  name: string;
  sheet: string;
  range: string;
}

/** The cell a formula stands in, and the tables of the workbook. */
export interface FormulaPlace {
  sheet: string;
  row: number;
  column: number;
  tables: readonly TablePlace[];
}

function tableAround(place: FormulaPlace): string | null {
  return (
    place.tables.find((table) => table.sheet === place.sheet && contains(parseArea(table.range), place.row, place.column))?.name ?? null
  );
}

/** `[@a]`, `[@[a b]]`, `[@]` as `[[#This Row],[a]]`, `[#This Row]`. */
function thisRow(text: string): string {
  const column = text.slice(2, -1).trim();
  if (column === '') return '[#This Row]';
  if (!column.startsWith('[')) return `[[#This Row],[${column}]]`;
  return `[[#This Row],${column}]`;
}

/** `[[#This Row],[a]]` as `[@a]`, or `[@[a b]]` where the column name needs it. */
function atSign(text: string): string {
  if (/^\[#This Row\]$/i.test(text)) return '[@]';
  const match = /^\[\[#This Row\],(\[.*\])\]$/is.exec(text);
  if (!match) return text;
  const columns = match[1]!;
  const single = /^\[([\p{L}\p{N}_.]+)\]$/u.exec(columns);
  return single ? `[@${single[1]!}]` : `[@${columns}]`;
}

/**
 * Excel's spelling to the engine's: `A1#` to `ANCHORARRAY(A1)`, `[@c]` to `Table[[#This Row],[c]]`. The engine knows neither
 * the spill operator nor a table reference without its table, and it minds the case of table names.
 */
export function toEngineDialect(formula: string, place: FormulaPlace): string {
  const text = formula.toLowerCase();
  if (!/[#[@]/.test(formula) && !place.tables.some((table) => text.includes(table.name.toLowerCase()))) return formula;
  const tokens = tokenize(formula);
  const out: Token[] = [];
  for (const token of tokens) {
    const before = out[out.length - 1];
    if (token.type === 'name')
      token.text = place.tables.find((table) => table.name.toLowerCase() === token.text.toLowerCase())?.name ?? token.text;
    if (token.type === 'spill' && (before?.type === 'reference' || before?.type === 'name')) {
      out[out.length - 1] = { type: 'function', text: `ANCHORARRAY(${before.text})` };
    } else if (token.type === 'structured') {
      const table = before?.type === 'name' ? '' : (tableAround(place) ?? '');
      out.push({ type: 'structured', text: table + (token.text.startsWith('[@') ? thisRow(token.text) : token.text) });
    } else out.push(token);
  }
  return joinTokens(out);
}

/** The engine's spelling to Excel's; the inverse of {@link toEngineDialect}. */
export function fromEngineDialect(formula: string, place: FormulaPlace): string {
  if (!/ANCHORARRAY\(|\[/i.test(formula)) return formula;
  const tokens = tokenize(formula);
  const home = tableAround(place)?.toLowerCase();
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const inner = tokens[i + 2];
    if (
      token.type === 'function' &&
      /^ANCHORARRAY$/i.test(token.text) &&
      (inner?.type === 'reference' || inner?.type === 'name') &&
      tokens[i + 3]?.type === 'close'
    ) {
      out.push(inner, { type: 'spill', text: '#' });
      i += 3;
    } else if (token.type === 'structured') {
      const before = out[out.length - 1];
      const short = atSign(token.text);
      if (home !== undefined && before?.type === 'name' && before.text.toLowerCase() === home && short.startsWith('[@')) out.pop();
      out.push({ type: 'structured', text: short });
    } else out.push(token);
  }
  return joinTokens(out);
}
