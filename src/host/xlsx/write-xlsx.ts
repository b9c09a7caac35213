import ExcelJS from 'exceljs';
import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import type { TablePlace } from '../engine/formulas/engine-dialect';
import type { BookSnapshot } from '../engine/snapshot';
import { DifferentialFormats } from './cells/differential-formats';
import { FormatMasks } from './cells/number-formats';
import { CellWriter } from './cells/write-cells';
import type { FileNote } from './notes';
import { Package } from './package/package';
import { Persons } from './sheet/notes';
import { tableNumbers } from './sheet/tables';
import { SheetWriter } from './sheet/write-sheet';
import { putCustomXml } from './workbook/custom-xml';
import { DYNAMIC_ARRAY_METADATA, markDynamic } from './workbook/dynamic-arrays';
import { appPropertiesXml, corePropertiesXml, customPropertiesXml } from './workbook/properties';
import { workbookXml } from './workbook/workbook-part';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument';

/** Cells and styles of all sheets, as ExcelJS writes them; everything else of the file is ours. */
async function cellParts(
  book: BookSnapshot,
  tables: readonly TablePlace[],
  masks: FormatMasks,
): Promise<{ parts: Unzipped; arrays: string[][] }> {
  const workbook = new ExcelJS.Workbook();
  const writer = new CellWriter(workbook, masks, tables);
  // Names of sheets stand in the workbook part; here any will do, and ExcelJS refuses some that Excel takes.
  const arrays = book.sheets.map((sheet, i) => writer.write(sheet, `S${i + 1}`));
  const buffer = (await workbook.xlsx.writeBuffer()) as ArrayBuffer | Uint8Array;
  return { parts: unzipSync(new Uint8Array(buffer)), arrays };
}

/**
 * A workbook as an .xlsx file. Formulas carry their calculated values, and Excel is told to calculate again on opening.
 * @returns the file, and what could not be put into it as it was
 */
export async function writeXlsx(book: BookSnapshot): Promise<{ bytes: Uint8Array; notes: FileNote[] }> {
  const notes: FileNote[] = [];
  const masks = new FormatMasks();
  const looks = new DifferentialFormats();
  const persons = new Persons();
  const tables = book.sheets.flatMap((sheet) => (sheet.tables ?? []).map((table) => ({ ...table, sheet: sheet.id })));
  const { parts, arrays } = await cellParts(book, tables, masks);
  const pack = new Package();
  pack.relate('', `${OFFICE}/officeDocument`, 'xl/workbook.xml');
  const sheets = new SheetWriter(pack, book, { looks, persons, tables, tableNumbers: tableNumbers(tables), notes });
  const relations = book.sheets.map((sheet, i) => {
    const path = `xl/worksheets/sheet${i + 1}.xml`;
    sheets.write(sheet, path, markDynamic(sheetDataOf(parts, path), arrays[i] ?? []));
    return pack.relate('xl/workbook.xml', `${OFFICE}/worksheet`, path);
  });
  pack.put('xl/workbook.xml', workbookXml(book, relations, tables), `${TYPE}.spreadsheetml.sheet.main+xml`);
  pack.put(
    'xl/styles.xml',
    looks.put(masks.unmask(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array()))),
    `${TYPE}.spreadsheetml.styles+xml`,
  );
  pack.relate('xl/workbook.xml', `${OFFICE}/styles`, 'xl/styles.xml');
  copyPart(pack, parts, 'xl/theme/theme1.xml', 'theme', `${TYPE}.theme+xml`);
  copyPart(pack, parts, 'xl/sharedStrings.xml', 'sharedStrings', `${TYPE}.spreadsheetml.sharedStrings+xml`);
  if (arrays.some((list) => list.length > 0)) {
    pack.put('xl/metadata.xml', DYNAMIC_ARRAY_METADATA, `${TYPE}.spreadsheetml.sheetMetadata+xml`);
    pack.relate('xl/workbook.xml', `${OFFICE}/sheetMetadata`, 'xl/metadata.xml');
  }
  if (persons.any) {
    pack.put('xl/persons/person.xml', persons.xml(), 'application/vnd.ms-excel.person+xml');
    pack.relate('xl/workbook.xml', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'xl/persons/person.xml');
  }
  putCustomXml(pack, book);
  putProperties(pack, book);
  return { bytes: pack.zip(), notes };
}

function sheetDataOf(parts: Unzipped, path: string): string {
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  return /<sheetData[\s\S]*<\/sheetData>/.exec(xml)?.[0] ?? '<sheetData/>';
}

function copyPart(pack: Package, parts: Unzipped, path: string, relation: string, type: string): void {
  const part = parts[path];
  if (!part) return;
  pack.put(path, part, type);
  pack.relate('xl/workbook.xml', `${OFFICE}/${relation}`, path);
}

function putProperties(pack: Package, { properties }: BookSnapshot): void {
  pack.put('docProps/core.xml', corePropertiesXml(properties), 'application/vnd.openxmlformats-package.core-properties+xml');
  pack.relate('', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml');
  pack.put('docProps/app.xml', appPropertiesXml(properties), `${TYPE}.extended-properties+xml`);
  pack.relate('', `${OFFICE}/extended-properties`, 'docProps/app.xml');
  if (!properties.custom || Object.keys(properties.custom).length === 0) return;
  pack.put('docProps/custom.xml', customPropertiesXml(properties.custom), `${TYPE}.custom-properties+xml`);
  pack.relate('', `${OFFICE}/custom-properties`, 'docProps/custom.xml');
}
