import ExcelJS, { type Cell, type Style } from 'exceljs';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { cellAddress, parseArea } from '../../engine/address';
import type { TablePlace } from '../../engine/formulas/engine-dialect';
import type { CellSnapshot, CellValue, StyleSnapshot } from '../../engine/snapshot';
import { fromFileFormula } from '../formula-spelling';
import { tag, XML_HEAD } from '../package/xml';
import { fromFileStyle } from './cell-styles';
import { EMPTY_TEXT } from './plain-cells';
import type { ThemeColors } from './colors';

/** What ExcelJS is given of a workbook: cells and what they need, nothing else that it might trip over. */
export interface CellSources {
  /** Cells parts in their plain form, one a sheet. */
  sheets: readonly string[];
  styles: string;
  sharedStrings: string | null;
  formatOf: (mask: string | undefined) => string | undefined;
  theme: ThemeColors;
  tables: readonly TablePlace[];
}

export interface SheetCells {
  cells: Record<string, CellSnapshot>;
  richTexts: number;
  turned: boolean;
  gradients: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A package of cells and styles only. */
function cellPackage({ sheets, styles, sharedStrings }: CellSources): Uint8Array {
  const relation = (id: string, type: string, target: string) => tag('Relationship', { Id: id, Type: `${OFFICE}/${type}`, Target: target });
  const relations = (...lines: string[]) =>
    XML_HEAD + tag('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, ...lines);
  const numbers = sheets.map((_, i) => i + 1);
  const parts: Record<string, string> = {
    '[Content_Types].xml': XML_HEAD + tag('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      XML_HEAD +
      tag(
        'workbook',
        { xmlns: MAIN, 'xmlns:r': OFFICE },
        tag('sheets', {}, ...numbers.map((n) => tag('sheet', { name: `S${n}`, sheetId: n, 'r:id': `rId${n}` }))),
      ),
    'xl/_rels/workbook.xml.rels': relations(
      ...numbers.map((n) => relation(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`)),
      relation('rIdStyles', 'styles', 'styles.xml'),
      ...(sharedStrings === null ? [] : [relation('rIdStrings', 'sharedStrings', 'sharedStrings.xml')]),
    ),
    'xl/styles.xml': styles,
    ...(sharedStrings === null ? {} : { 'xl/sharedStrings.xml': sharedStrings }),
    ...Object.fromEntries(
      sheets.map((data, i) => [`xl/worksheets/sheet${i + 1}.xml`, XML_HEAD + tag('worksheet', { xmlns: MAIN, 'xmlns:r': OFFICE }, data)]),
    ),
  };
  const files: Zippable = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, [strToU8(text), { level: 0 }]]));
  return zipSync(files);
}

/** Cells of all sheets, in the order of `sources.sheets`; `ids` are the sheets' own. */
export async function readCells(sources: CellSources, ids: readonly string[]): Promise<SheetCells[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(cellPackage(sources).slice().buffer as never);
  return ids.map((id, i) => {
    const reader = new SheetCellReader(sources, id);
    const worksheet = workbook.getWorksheet(`S${i + 1}`);
    // Walking the rows ExcelJS knows would make every row up to the last one, or miss those that hold formats only.
    for (const row of rowNumbers(sources.sheets[i] ?? ''))
      worksheet?.findRow(row)?.eachCell({ includeEmpty: true }, (cell) => reader.add(cell));
    return reader.finish();
  });
}

function rowNumbers(sheetData: string): Set<number> {
  return new Set([...sheetData.matchAll(/<row\b[^>]*?\br="(\d+)"/g)].map((match) => Number(match[1])));
}

class SheetCellReader {
  private readonly result: SheetCells = { cells: {}, richTexts: 0, turned: false, gradients: false };
  private readonly looks = new Map<Partial<Style>, { s?: StyleSnapshot; n?: string }>();

  constructor(
    private readonly sources: CellSources,
    private readonly sheet: string,
  ) {}

  add(cell: Cell): void {
    const look = this.look(cell.style);
    const content = this.content(cell);
    if (content === null && look.s === undefined && look.n === undefined) return;
    this.result.cells[cell.address] = { ...content, ...look };
  }

  /** Cells inside a spill are marked; in the file they are mere values. */
  finish(): SheetCells {
    const { cells } = this.result;
    for (const [anchor, cell] of Object.entries(cells)) {
      if (cell.spill === undefined) continue;
      const { row, column, rows, columns } = parseArea(cell.spill);
      for (let i = 0; i < rows * columns; i++) {
        const address = cellAddress(row + Math.floor(i / columns), column + (i % columns));
        const filled = cells[address];
        if (address !== anchor && filled?.v !== undefined && filled.f === undefined) filled.spilled = true;
      }
    }
    return this.result;
  }

  private look(style: Partial<Style>): { s?: StyleSnapshot; n?: string } {
    let look = this.looks.get(style);
    if (!look) {
      const s = fromFileStyle(style, this.sources.theme);
      const n = this.sources.formatOf(style.numFmt);
      look = { ...(s ? { s } : {}), ...(n !== undefined ? { n } : {}) };
      this.looks.set(style, look);
      if (style.alignment?.textRotation) this.result.turned = true;
      if (style.fill?.type === 'gradient') this.result.gradients = true;
    }
    return look;
  }

  private content(cell: Cell): CellSnapshot | null {
    const { value } = cell;
    if (value === null || value === undefined) return null;
    if (typeof value !== 'object') return { v: value as CellValue };
    if (value instanceof Date) throw new TypeError('number formats reached ExcelJS unmasked');
    if ('richText' in value) {
      this.result.richTexts++;
      return { v: value.richText.map(({ text }) => text).join('') };
    }
    if ('error' in value) return { v: value.error, e: true };
    // The value of the cell leaves out results such as 0, which the cell itself has.
    if ('formula' in value)
      return this.formula(cell, { ...(value as unknown as FormulaModel), result: cell.result as FormulaModel['result'] });
    if ('hyperlink' in value) return { v: typeof value.text === 'string' ? value.text : String(value.text) };
    return null;
  }

  private formula(cell: Cell, { formula, result, shareType, ref }: FormulaModel): CellSnapshot {
    const place = { sheet: this.sheet, row: Number(cell.row) - 1, column: Number(cell.col) - 1, tables: this.sources.tables };
    return {
      f: fromFileFormula(formula, place),
      ...(typeof result === 'object' && result !== null
        ? { v: result.error, e: true as const }
        : result === undefined || result === null
          ? {}
          : { v: unescaped(result) }),
      ...(shareType === 'array' && ref?.includes(':') ? { spill: ref.replace(/\$/g, '') } : {}),
    };
  }
}

interface FormulaModel {
  formula: string;
  result?: CellValue | { error: string };
  shareType?: string;
  ref?: string;
}

/** Characters a file spells `_x000D_`; ExcelJS reads them in cells, but not in results of formulas. */
function unescaped(value: CellValue): CellValue {
  if (value === EMPTY_TEXT) return '';
  if (typeof value !== 'string' || !value.includes('_x')) return value;
  return value.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}
