import { strToU8, zipSync } from 'fflate';
import { utf8 } from './file-bytes';

const HEADER = ['date', 'channel', 'product', 'net_sales'];

/** Line `index` of daily sales: 50 products over and over, all together once a day; their net sales are 1 each. */
function line(index: number): readonly [day: number, channel: string, product: string, sales: number] {
  return [Math.floor(index / 50), `Channel ${index % 5}`, `Product ${index % 50}`, 1];
}

/** Daily sales as CSV. */
export function largeCsv(rows: number): Uint8Array {
  const day = (number: number): string => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);
  const lines = Array.from({ length: rows }, (_, index) => {
    const [date, ...rest] = line(index);
    return [day(date), ...rest].join(',');
  });
  return utf8([HEADER.join(','), ...lines].join('\n'));
}

/** The same sales as an .xlsx workbook of one sheet, with its strings in the cells; ExcelJS would take long over it. */
export function largeXlsx(rows: number): Uint8Array {
  const firstDay = 43831; // 2020-01-01
  const textCell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const numberCell = (value: number): string => `<c><v>${value}</v></c>`;
  const place = (cells: readonly string[], row: number): string =>
    `<row r="${row}">${cells.map((cell, column) => cell.replace('<c', `<c r="${'ABCD'[column] ?? ''}${row}"`)).join('')}</row>`;
  const lines = Array.from({ length: rows }, (_, index) => {
    const [date, channel, product, sales] = line(index);
    return place([numberCell(firstDay + date), textCell(channel), textCell(product), numberCell(sales)], index + 2);
  });
  const office = 'http://schemas.openxmlformats.org';
  const main = `${office}/spreadsheetml/2006/main`;
  const relations = `${office}/officeDocument/2006/relationships`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Sales" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${place(HEADER.map(textCell), 1)}${lines.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
