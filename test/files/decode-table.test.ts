import { zipSync } from 'fflate';
import fc from 'fast-check';
import { decodeTable, type DecodeOptions } from '../../src/files/decode-table';
import { errors } from '../../src/locales/errors';
import { InputError } from '../../src/locales/input-error';
import { gbk, utf16, utf8, xlsx } from './file-bytes';

const PLAIN = 'date,channel,net_sales\n2026-01-01,Tmall,10\n2026-02-01,Tmall,20\n';
const CHINESE = '日期,渠道,净销售额\n2026-01-01,天猫,10\n2026-02-01,京东自营,20\n';
const HISTORY_TITLES = new Set(['date', 'channel', 'net_sales', '日期', '渠道', '净销售额']);
const headerScore = (cells: readonly string[]): number => cells.filter((cell) => HISTORY_TITLES.has(cell)).length;

async function refusal(bytes: Uint8Array, name = 'sales.csv', options?: DecodeOptions): Promise<InputError> {
  const error: unknown = await decodeTable(bytes, name, options).catch((caught: unknown) => caught);
  if (error instanceof InputError) return error;
  throw error instanceof Error ? error : new Error('the file was read');
}

describe('decodeTable reads text', () => {
  test('as header and rows, with what it found out about the file', async () => {
    expect(await decodeTable(utf8(PLAIN), 'sales.csv')).toEqual({
      header: ['date', 'channel', 'net_sales'],
      rows: [
        ['2026-01-01', 'Tmall', '10'],
        ['2026-02-01', 'Tmall', '20'],
      ],
      headerRow: 1,
      kind: 'csv',
      encoding: 'utf-8',
      delimiter: ',',
      sheet: null,
    });
  });

  test.each([
    ['UTF-8', utf8(CHINESE), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${CHINESE}`), 'utf-8'],
    ['UTF-16 LE', utf16(CHINESE, 'le'), 'utf-16le'],
    ['UTF-16 BE', utf16(CHINESE, 'be'), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(CHINESE, 'le').slice(2), 'utf-16le'],
    ['GBK', gbk(CHINESE), 'gb18030'],
  ])('in %s', async (_name, bytes, encoding) => {
    const table = await decodeTable(bytes, 'sales.csv');
    expect(table.encoding).toBe(encoding);
    expect(table.header).toEqual(['日期', '渠道', '净销售额']);
    expect(table.rows[1]).toEqual(['2026-02-01', '京东自营', '20']);
  });

  test('in the bytes Excel for Chinese writes (GB2312 table: 日=C8D5 期=C6DA)', async () => {
    const bytes = Uint8Array.from([0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0x61, 0x0a, 0x31, 0x2c, 0x32]);
    expect((await decodeTable(bytes, 'sales.csv')).header).toEqual(['日期', 'a']);
  });

  test.each([',', ';', '\t', '|'])('with the delimiter %j, quoted or not', async (delimiter) => {
    const text = [
      ['date', 'channel', 'net_sales'],
      ['2026-01-01', `"A${delimiter} ""b""\nc"`, '1'],
    ]
      .map((row) => row.join(delimiter))
      .join('\r\n');
    const table = await decodeTable(utf8(text), 'sales.csv', { headerScore });
    expect(table.delimiter).toBe(delimiter);
    expect(table.rows).toEqual([['2026-01-01', `A${delimiter} "b"\nc`, '1']]);
  });

  test('with decimal commas between semicolons', async () => {
    const table = await decodeTable(utf8('date;channel;net_sales\n2026-01;A;1,5\n2026-02;B;2,5\n2026-03;B;2,5'), 'sales.csv');
    expect(table.delimiter).toBe(';');
    expect(table.rows[0]).toEqual(['2026-01', 'A', '1,5']);
  });

  test('with the delimiter that Excel’s own sep= line names', async () => {
    const table = await decodeTable(utf8(`sep=|\r\n${PLAIN.replace(/,/g, '|')}`), 'sales.csv');
    expect([table.delimiter, table.headerRow, table.header[1]]).toEqual(['|', 2, 'channel']);
  });

  test('below the heading of a report, and says on which line the header stands', async () => {
    const table = await decodeTable(utf8(`店铺日报,,\n导出时间:2026-03-01,,\n\n${CHINESE}`), 'sales.csv', { headerScore });
    expect(table.headerRow).toBe(4);
    expect(table.header[0]).toBe('日期');
  });

  test('whatever the name says: text called .xls is read as text', async () => {
    expect((await decodeTable(utf8(PLAIN.replace(/,/g, '\t')), 'sales.xls')).delimiter).toBe('\t');
  });

  test('whatever stands in its fields', async () => {
    const letter = fc.oneof(
      fc.constantFrom('"', '\n', '\t', ',', ';', '|', ' ', '#'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    );
    const field = fc.string({ unit: letter, minLength: 1 }).filter((text) => text.trim() === text);
    const row = fc.tuple(field, field, field);
    const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), fc.constantFrom(',', ';', '\t', '|'), async (rows, delimiter) => {
        const text = [['date', 'channel', 'net_sales'], ...rows].map((fields) => fields.map(quote).join(delimiter)).join('\r\n');
        expect((await decodeTable(utf8(text), 'sales.csv', { headerScore })).rows).toEqual(rows);
      }),
    );
  });
});

describe('decodeTable reads workbooks', () => {
  const head = ['date', 'channel', 'net_sales'];

  test('with numbers and dates as such', async () => {
    const bytes = await xlsx({ Sales: [head, [new Date(Date.UTC(2026, 0, 1)), 'Tmall', 10.5]] });
    expect(await decodeTable(bytes, 'sales.xlsx')).toEqual({
      header: head,
      rows: [[new Date(Date.UTC(2026, 0, 1)), 'Tmall', 10.5]],
      headerRow: 1,
      kind: 'xlsx',
      encoding: null,
      delimiter: null,
      sheet: 'Sales',
    });
  });

  test('from the first sheet whose header is recognised, below a heading', async () => {
    const bytes = await xlsx({
      Notes: [
        ['Exported on', '2026-03-01'],
        ['by', 'me'],
      ],
      Data: [['Report'], [], head, ['2026-01', 'Tmall', 1]],
      More: [head, ['2026-02', 'Tmall', 2]],
    });
    const table = await decodeTable(bytes, 'sales.xlsx', { headerScore });
    expect([table.sheet, table.headerRow, table.rows]).toEqual(['Data', 3, [['2026-01', 'Tmall', 1]]]);
  });

  test('from the sheet asked for', async () => {
    const bytes = await xlsx({ One: [head, ['2026-01', 'A', 1]], Two: [head, ['2026-01', 'B', 2]] });
    expect((await decodeTable(bytes, 'sales.xlsx', { sheet: 'two' })).rows).toEqual([['2026-01', 'B', 2]]);
  });

  test('whatever the name says', async () => {
    expect((await decodeTable(await xlsx({ A: [head, ['2026-01', 'B', 2]] }), 'sales.csv')).kind).toBe('xlsx');
  });

  test('of a size that a reader would unpack in a worker', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => ['2026-01-01', `channel ${i}`, i * 1.01]);
    expect((await decodeTable(await xlsx({ A: [head, ...rows] }), 'sales.xlsx')).rows).toHaveLength(20_000);
  });
});

describe('decodeTable refuses, saying what was found and what to do', () => {
  const ole = (stream: string): Uint8Array =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0), ...utf16(stream, 'le').slice(2)]);
  const zip = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, utf8('<x/>')])));

  test.each([
    ['an empty file', new Uint8Array(), '“f” is empty. Choose a CSV or .xlsx file with a header row and sales below it.'],
    [
      'nothing but blank lines',
      utf8('\ufeff\r\n , ,\r\n'),
      '“f” is empty. Choose a CSV or .xlsx file with a header row and sales below it.',
    ],
    ['a header without rows', utf8('date,net_sales\n\n'), '“f” has a header row but nothing below it. Choose a file with sales in it.'],
    ['a PDF', utf8('%PDF-1.7 ...'), '“f” is a PDF. Export the sales as CSV or .xlsx and choose that file.'],
    [
      'a PNG',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      '“f” is a picture. Export the sales as CSV or .xlsx and choose that file.',
    ],
    ['a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), '“f” is a picture. Export the sales as CSV or .xlsx and choose that file.'],
    ['an old .xls', ole('Workbook'), '“f” is in the Excel 97-2003 format (.xls). Open it in Excel, save it as .xlsx and choose that file.'],
    [
      'an encrypted workbook',
      ole('EncryptedPackage'),
      '“f” is protected with a password. Open it in Excel, remove the password (File > Info > Protect Workbook) and save it again.',
    ],
    [
      'a web page called .xls',
      utf8('\n<html><table>'),
      '“f” is a web page or XML, whatever its name says. Open it in Excel, save it as .xlsx and choose that file.',
    ],
    [
      'an .xlsb',
      zip('[Content_Types].xml', 'xl/workbook.bin'),
      '“f” is an Excel binary workbook (.xlsb). Open it in Excel, save it as .xlsx and choose that file.',
    ],
    ['an .ods', zip('mimetype', 'content.xml'), '“f” is an OpenDocument file. Save it as .xlsx or CSV and choose that file.'],
    [
      'a Word document',
      zip('word/document.xml'),
      '“f” is a ZIP archive without a workbook in it. Unpack it and choose the CSV or .xlsx file inside.',
    ],
    [
      'half an .xlsx',
      zip('xl/workbook.xml').slice(0, 40),
      '“f” is a damaged .xlsx file. Open it in Excel, save it again and choose the new file.',
    ],
    [
      'an .xlsx with nonsense inside',
      zip('xl/workbook.xml'),
      '“f” is a damaged .xlsx file. Open it in Excel, save it again and choose the new file.',
    ],
    [
      'other binary data',
      Uint8Array.from([1, 2, 3, 0, 0, 7, 250, 3]),
      '“f” is neither CSV nor .xlsx. Export the sales in one of these formats and choose that file.',
    ],
    [
      'Latin-1 text',
      Uint8Array.from([...utf8('date,channel\n2026-01-01,Caf'), 0xe9, 0x2c, 0x31]),
      'The text of “f” is not UTF-8, UTF-16 or GBK (see line 2). In Excel, save it as “CSV UTF-8” and choose the new file.',
    ],
    [
      'UTF-8 cut in the middle of a letter',
      utf8(CHINESE + '2026-03-01,天').slice(0, -1),
      'The text of “f” is not UTF-8, UTF-16 or GBK (see line 4). In Excel, save it as “CSV UTF-8” and choose the new file.',
    ],
    [
      'a quotation mark left open',
      utf8('date,net_sales\n2026-01-01,1\n"2026-02-01,2\n'),
      'Row 3 of “f” opens a quotation mark that is not closed properly. Mend the row, or save the file as .xlsx.',
    ],
  ])('%s', async (_name, bytes, message) => {
    const error = await refusal(bytes, 'f');
    expect(error.message).toBe(message);
    for (const locale of ['zh-CN', 'vi-VN'] as const)
      expect((errors[locale] as Readonly<Record<string, string>>)[error.code]).toContain('{file}');
  });

  test('a sheet that is not there, naming those that are', async () => {
    const error = await refusal(await xlsx({ One: [['a'], [1]], Two: [['a'], [1]] }), 'f', { sheet: 'Three' });
    expect(error.message).toBe('“f” has no sheet “Three”. Its sheets: One, Two.');
  });

  test('a workbook of blank sheets', async () => {
    expect((await refusal(await xlsx({ One: [], Two: [] }))).code).toBe('file-empty');
  });

  test('any bytes at all, or reads them, without failing otherwise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await decodeTable(bytes, 'f').catch((error: unknown) => expect(error).toBeInstanceOf(InputError));
      }),
    );
  });
});
