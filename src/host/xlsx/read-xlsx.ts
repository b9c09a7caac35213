import { InputError } from '../../locales/input-error';
import type { BookSnapshot, SheetSnapshot } from '../engine/snapshot';
import { withScaledFontSizes } from './cells/cell-styles';
import { ThemeColors } from './cells/colors';
import { readDifferentialFormats } from './cells/differential-formats';
import { maskFormats } from './cells/number-formats';
import { plainCells, sheetDataOf } from './cells/plain-cells';
import { readCells, type SheetCells } from './cells/read-cells';
import { note, type FileNote } from './notes';
import { Package } from './package/package';
import { child, children, parseXml } from './package/xml';
import { Persons } from './sheet/notes';
import { openSheet, readSheet, sheetTables, type SheetPart } from './sheet/read-sheet';
import { readCustomXml } from './workbook/custom-xml';
import { withDatesFrom1900 } from './workbook/dates-1904';
import { readProperties } from './workbook/properties';
import { readNames, readPrintNames, readWorkbook, type WorkbookContents } from './workbook/workbook-part';

/**
 * An .xlsx file as a workbook.
 * @param file name for messages
 * @returns the workbook, and what of the file it does not hold
 * @throws InputError `file-empty`, `file-pdf`, `file-image`, `file-old-xls`, `file-encrypted`, `file-web-page`, `file-unknown`,
 *   `file-archive`, `file-xlsb`, `file-ods`, `file-too-large` or `file-damaged`
 */
export async function readXlsx(bytes: Uint8Array, file = 'workbook.xlsx'): Promise<{ book: BookSnapshot; notes: FileNote[] }> {
  const pack = Package.open(bytes, file);
  try {
    return await readPackage(pack, file);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('file-damaged', { file });
  }
}

async function readPackage(pack: Package, file: string): Promise<{ book: BookSnapshot; notes: FileNote[] }> {
  const path = pack.related('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (!pack.has(path)) throw new InputError('file-archive', { file });
  const related = pack.related(path);
  const find = (type: string) => related.find((relation) => relation.type === type && pack.has(relation.target))?.target;
  const contents = readWorkbook(pack.xml(path));
  const notes = bookNotes(pack, path);
  const parts = openSheets(pack, path, contents, notes);
  const themePath = find('theme');
  const theme = new ThemeColors(themePath === undefined ? null : pack.xml(themePath));
  const tablesOf = parts.map((part) => sheetTables(pack, part));
  const tables = parts.flatMap((part, i) => tablesOf[i]!.map((table) => ({ ...table, sheet: part.id })));
  const stylesPath = find('styles');
  const styles = withoutPrefix(stylesPath === undefined ? EMPTY_STYLES : pack.text(stylesPath));
  const stylesTree = parseXml(styles);
  const own = new Map(
    children(child(stylesTree, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? 'General',
    ]),
  );
  const masked = maskFormats(styles, own);
  const stringsPath = find('sharedStrings');
  const sheetCells = await readCells(
    {
      sheets: parts.map(({ sheetData }) => plainCells(sheetData)),
      styles: withScaledFontSizes(masked.styles),
      sharedStrings: stringsPath === undefined ? null : withoutPrefix(pack.text(stringsPath)),
      formatOf: masked.formatOf,
      theme,
      tables,
    },
    parts.map(({ id }) => id),
  );
  const personsPath = find('person');
  const sources = {
    theme,
    tables,
    looks: readDifferentialFormats(stylesTree, theme),
    persons: personsPath === undefined ? new Map<string, string>() : Persons.read(pack.xml(personsPath)),
  };
  const sheets = parts.map((part, i): SheetSnapshot => {
    const read = readSheet(pack, part, sources);
    notes.push(...read.notes, ...cellNotes(part.name, sheetCells[i]!));
    const pageLayout = {
      ...read.props.pageLayout,
      ...readPrintNames(
        contents,
        contents.sheets.findIndex(({ id }) => id === part.id),
      ),
    };
    const visibility = contents.sheets.find(({ id }) => id === part.id)?.visibility;
    return {
      id: part.id,
      name: part.name,
      ...read.props,
      ...(visibility ? { visibility } : {}),
      ...(Object.keys(pageLayout).length > 0 ? { pageLayout } : {}),
      cells: contents.from1904 ? withDatesFrom1900(sheetCells[i]!.cells) : sheetCells[i]!.cells,
      ...(read.merges.length > 0 ? { merges: read.merges } : {}),
      ...(tablesOf[i]!.length > 0 ? { tables: tablesOf[i]! } : {}),
    };
  });
  if (contents.from1904) notes.push(note('dates-1904'));
  if (sheets.length === 0) throw new InputError('file-damaged', { file });
  const active = contents.sheets[contents.activeTab]?.id;
  const optional = (type: string, from = '') => {
    const target = pack.related(from).find((relation) => relation.type === type)?.target;
    return target !== undefined && pack.has(target) ? pack.xml(target) : null;
  };
  return {
    book: {
      sheets,
      names: readNames(contents, tables),
      activeSheet: sheets.find(({ id }) => id === active)?.id ?? sheets[0]!.id,
      ...readCustomXml(pack, path),
      properties: readProperties(optional('core-properties'), optional('extended-properties'), optional('custom-properties')),
      ...(contents.structureProtected ? { structureProtection: {} } : {}),
      calculationMode: contents.calculationMode,
    },
    notes,
  };
}

const EMPTY_STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';

/** Some programs write the main namespace with a prefix, which ExcelJS does not read. */
function withoutPrefix(xml: string): string {
  const prefix = /^(?:<\?[^>]*\?>)?\s*<([A-Za-z0-9]+):(?:worksheet|styleSheet|sst)\b/.exec(xml)?.[1];
  return prefix === undefined ? xml : xml.replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1').replace(`xmlns:${prefix}=`, 'xmlns=');
}

function openSheets(pack: Package, path: string, contents: WorkbookContents, notes: FileNote[]): SheetPart[] {
  const related = pack.related(path);
  const parts: SheetPart[] = [];
  let others = 0;
  for (const { id, name, relation } of contents.sheets) {
    const target = related.find((one) => one.id === relation);
    if (target?.type !== 'worksheet' || !pack.has(target.target)) {
      others++;
      continue;
    }
    const text = withoutPrefix(pack.text(target.target));
    parts.push(openSheet(pack, id, name, target.target, sheetDataOf(text), text));
  }
  if (others > 0) notes.push(note('chart-sheets', { count: others }));
  return parts;
}

function bookNotes(pack: Package, path: string): FileNote[] {
  const paths = pack.paths();
  const related = pack.related(path);
  const links = related.filter(({ type }) => type === 'externalLink').length;
  return [
    ...(paths.some((one) => one.endsWith('vbaProject.bin')) ? [note('macros')] : []),
    ...(paths.some((one) => /\/(slicers|timelines)\//.test(one)) ? [note('slicers')] : []),
    ...(links > 0 ? [note('external-links', { count: links })] : []),
    ...(paths.includes('xl/connections.xml') ? [note('connections')] : []),
    ...(readWorkbook(pack.xml(path)).hadPassword ? [note('workbook-password')] : []),
  ];
}

function cellNotes(sheet: string, { richTexts, turned, gradients }: SheetCells): FileNote[] {
  return [
    ...(richTexts > 0 ? [note('rich-text', { sheet, count: richTexts })] : []),
    ...(turned ? [note('text-rotation', { sheet })] : []),
    ...(gradients ? [note('gradient-fills', { sheet })] : []),
  ];
}
