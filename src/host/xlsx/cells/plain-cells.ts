import { cellAddress, parseCell } from '../../engine/address';
import { movedFormula } from '../../engine/formulas/references';
import { escapeText, parseXml } from '../package/xml';

/*
 * Cells of a sheet part in the plain form that ExcelJS reads well: every cell and row with its address, shared formulas written out
 * (ExcelJS shifts them by a pattern that also hits function names), dates given as text turned into numbers.
 */

const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const SHARED = /<f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/;

const attribute = (attributes: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];

/** The cells part of a sheet, `<sheetData>…</sheetData>`, or an empty one. */
export function sheetDataOf(sheet: string): string {
  return /<sheetData\b[^>]*>[\s\S]*<\/sheetData>/.exec(sheet)?.[0] ?? '<sheetData/>';
}

export function plainCells(sheetData: string): string {
  return withGuardedTexts(withoutSharedFormulas(withoutIsoDates(withAddresses(sheetData))));
}

/** Stands for an empty text, which ExcelJS takes for no result. */
export const EMPTY_TEXT = '_xFFFF_';

/** Results that are texts: empty ones are named, and `&` is spelled so that ExcelJS, which decodes them twice, leaves it alone. */
function withGuardedTexts(sheetData: string): string {
  if (!sheetData.includes('t="str"')) return sheetData;
  return sheetData.replace(CELL, (whole, attributes: string, content: string | undefined) => {
    if (content === undefined || attribute(attributes, 't') !== 'str') return whole;
    const guarded = content.replace(
      /<v\b[^>]*?(?:\/>|>([\s\S]*?)<\/v>)/,
      (_v, text: string | undefined) => `<v>${text ? text.replace(/&amp;/g, '_x0026_') : EMPTY_TEXT}</v>`,
    );
    return whole.replace(content, () => guarded);
  });
}

/** Rows and cells may leave out where they stand; then each follows the one before. */
function withAddresses(sheetData: string): string {
  if (!/<row\b(?![^>]*\br=)/.test(sheetData) && !/<c\b(?![^>]*\br=)/.test(sheetData)) return sheetData;
  let row = -1;
  let column = -1;
  return sheetData.replace(/<(row|c)\b([^>]*?)(\/?)>/g, (_whole, name: string, attributes: string, end: string) => {
    const given = attribute(attributes, 'r');
    if (name === 'row') {
      row = given === undefined ? row + 1 : Number(given) - 1;
      column = -1;
    } else column = given === undefined ? column + 1 : parseCell(given).column;
    const address = given ?? (name === 'row' ? String(row + 1) : cellAddress(row, column));
    return `<${name} r="${address}"${attributes.replace(/\s*\br="[^"]*"/, '')}${end}>`;
  });
}

function withoutIsoDates(sheetData: string): string {
  if (!sheetData.includes('t="d"')) return sheetData;
  return sheetData.replace(
    /(<c\b[^>]*?)\s+t="d"([^>]*>[\s\S]*?<v>)([^<]*)(<\/v>)/g,
    (_whole, head: string, middle: string, text: string, tail: string) => {
      const time = Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}${text.includes('T') ? '' : 'T00:00:00'}Z`);
      return `${head}${middle}${Number.isNaN(time) ? 0 : time / 86400000 + 25569}${tail}`;
    },
  );
}

function withoutSharedFormulas(sheetData: string): string {
  if (!sheetData.includes('t="shared"')) return sheetData;
  const masters = new Map<string, { formula: string; row: number; column: number }>();
  for (const [, attributes = '', content = ''] of sheetData.matchAll(CELL)) {
    const [, shared = '', text = ''] = SHARED.exec(content) ?? [];
    const index = attribute(shared, 'si');
    if (attribute(shared, 't') !== 'shared' || index === undefined || text === '') continue;
    masters.set(index, { formula: parseXml(`<f>${text}</f>`).text, ...parseCell(attribute(attributes, 'r') ?? 'A1') });
  }
  return sheetData.replace(CELL, (whole, attributes: string, content: string | undefined) => {
    const [formulaXml, shared = ''] = SHARED.exec(content ?? '') ?? [];
    const master = attribute(shared, 't') === 'shared' ? masters.get(attribute(shared, 'si') ?? '') : undefined;
    if (!master || formulaXml === undefined) return whole;
    const { row, column } = parseCell(attribute(attributes, 'r') ?? 'A1');
    const formula = movedFormula(`=${master.formula}`, row - master.row, column - master.column).slice(1);
    return whole.replace(formulaXml, () => `<f>${escapeText(formula)}</f>`);
  });
}
