import ExcelJS from 'exceljs';

/** UTF-8 bytes. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** UTF-16 bytes with a byte order mark. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = [...`\ufeff${text}`].flatMap((letter) => {
    const unit = letter.charCodeAt(0);
    return order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
  });
  return Uint8Array.from(bytes);
}

/** GBK bytes, by the platform's own decoder turned round. */
export function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      if (letter < '\u0080') return [letter.charCodeAt(0)];
      const bytes = table.get(letter);
      if (!bytes) throw new Error(`GBK has no ${letter}`);
      return bytes;
    }),
  );
}

export type SheetContent = readonly (readonly (string | number | boolean | Date | null)[])[];

/** An .xlsx workbook, written by ExcelJS. */
export async function xlsx(sheets: Readonly<Record<string, SheetContent>>): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    sheet.addRows(rows.map((row) => [...row]));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
