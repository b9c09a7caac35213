import { strToU8, zipSync } from 'fflate';
import { InputError } from '../../../src/locales/input-error';
import type { BookSnapshot } from '../../../src/host/engine/snapshot';
import { readXlsx, writeXlsx } from '../../../src/host/xlsx';

const MAIN =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...lines: [string, string, string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.map(([id, type, target]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** A workbook as another program might write it: parts by path, with defaults for those left out. */
function file(parts: Record<string, string>, sheetRelations: [string, string, string][] = []): Uint8Array {
  const all: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook ${MAIN}><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'theme', 'theme/theme1.xml'],
    ),
    'xl/styles.xml': `<styleSheet ${MAIN}><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`,
    'xl/theme/theme1.xml':
      '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
    ...parts,
  };
  if (sheetRelations.length > 0) all['xl/worksheets/_rels/sheet1.xml.rels'] = relations(...sheetRelations);
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])));
}

const sheet = (inside: string) => ({ 'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}>${inside}</worksheet>` });
const cellsOf = async (bytes: Uint8Array) => (await readXlsx(bytes)).book.sheets[0]!.cells;

describe('files of other programs', () => {
  test('shared formulas are written out, function names untouched', async () => {
    const cells = await cellsOf(
      file(
        sheet(
          '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">LOG10(B1)&amp;"B1"+$C$1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c></row></sheetData>',
        ),
      ),
    );
    expect(cells).toEqual({
      A1: { f: '=LOG10(B1)&"B1"+$C$1', v: 1 },
      A2: { f: '=LOG10(B2)&"B1"+$C$1', v: 2 },
      A3: { f: '=LOG10(B3)&"B1"+$C$1' },
    });
  });

  test('formulas in the file’s spelling and in the plain one', async () => {
    const formulas = [
      '_xlfn.XLOOKUP(B1,C1:C2,D1:D2)',
      'XLOOKUP(B1,C1:C2,D1:D2)',
      '_xldudf_PLAN_SPREAD(100,B1:B3)',
      'PLAN.SPREAD(100,B1:B3)',
      '_xlfn._xlws.FILTER(B1:B3,B1:B3&gt;1)',
      '_xlfn.LET(_xlpm.x,B1,_xlpm.x*2)',
      '_xlfn.ANCHORARRAY(B1)',
      '_xlfn.SINGLE(B1:B3)',
    ];
    const cells = await cellsOf(
      file(sheet(`<sheetData>${formulas.map((f, i) => `<row r="${i + 1}"><c r="A${i + 1}"><f>${f}</f></c></row>`).join('')}</sheetData>`)),
    );
    expect(Object.values(cells).map(({ f }) => f)).toEqual([
      '=XLOOKUP(B1,C1:C2,D1:D2)',
      '=XLOOKUP(B1,C1:C2,D1:D2)',
      '=PLAN.SPREAD(100,B1:B3)',
      '=PLAN.SPREAD(100,B1:B3)',
      '=FILTER(B1:B3,B1:B3>1)',
      '=LET(x,B1,x*2)',
      '=B1#',
      '=@B1:B3',
    ]);
  });

  test('cells without addresses, inline texts, dates as text', async () => {
    const cells = await cellsOf(
      file(
        sheet(
          '<sheetData><row><c t="inlineStr"><is><t>in</t></is></c><c><v>2</v></c></row><row><c t="d"><v>2026-01-01</v></c><c r="D2" t="b"><v>1</v></c></row></sheetData>',
        ),
      ),
    );
    expect(cells).toEqual({ A1: { v: 'in' }, B1: { v: 2 }, A2: { v: 46023 }, D2: { v: true } });
  });

  test('theme colours with tint, indexed colours, hundredths of points', async () => {
    const styles = `<styleSheet ${MAIN}><fonts><font><sz val="11"/><name val="Calibri"/></font><font><sz val="10.5"/><name val="宋体"/><color theme="4" tint="-0.249977111117893"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="1" fillId="2" borderId="0"/><xf numFmtId="0" fontId="0" fillId="3" borderId="0"/></cellXfs></styleSheet>`;
    const cells = await cellsOf(
      file({
        ...sheet('<sheetData><row r="1"><c r="A1" s="1"><v>46000</v></c><c r="B1" s="2"/></row></sheetData>'),
        'xl/styles.xml': styles,
      }),
    );
    // Excel calculates in steps of 1/240 and shows #2F5496 and #D9E1F2, which is the same to the eye.
    expect(cells['A1']).toEqual({
      v: 46000,
      n: 'm/d/yyyy',
      s: { fontName: '宋体', fontSize: 10.5, fontColor: '#2F5597', fill: '#DAE3F3' },
    });
    expect(cells['B1']).toEqual({ s: { fill: '#FFFF00' } });
  });

  test('a prefix on every element', async () => {
    const prefixed = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`;
    const { book } = await readXlsx(file({ 'xl/worksheets/sheet1.xml': prefixed }));
    expect(book.sheets[0]).toMatchObject({ cells: { A1: { v: 5 } }, merges: ['A1:B1'] });
  });

  test('days counted from 1904 are counted from 1900', async () => {
    const styles = `<styleSheet ${MAIN}><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
    const { book, notes } = await readXlsx(
      file({
        'xl/workbook.xml': `<workbook ${MAIN}><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        'xl/styles.xml': styles,
        ...sheet('<sheetData><row r="1"><c r="A1" s="1"><v>44561</v></c><c r="B1"><v>7</v></c></row></sheetData>'),
      }),
    );
    expect(book.sheets[0]!.cells).toEqual({ A1: { v: 46023, n: 'm/d/yyyy' }, B1: { v: 7 } });
    expect(notes).toEqual([{ code: 'dates-1904', params: {} }]);
  });

  test('custom XML parts related to the package, as LibreOffice leaves them, each taken once', async () => {
    const parts = {
      '_rels/.rels': relations(
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId2', 'customXml', '../customXml/item1.xml'],
        ['rId3', 'customXml', '../customXml/item2.xml'],
      ),
      'xl/_rels/workbook.xml.rels': relations(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId4', 'customXml', '../customXml/item2.xml'],
      ),
      'customXml/item1.xml': '<plan xmlns="urn:one"/>',
      'customXml/_rels/item1.xml.rels': relations(['rId1', 'customXmlProps', 'itemProps1.xml']),
      'customXml/itemProps1.xml': '<ds:datastoreItem xmlns:ds="x" ds:itemID="{AF46B6D0-CFDC-4613-9FCF-CEC328730F8F}"/>',
      'customXml/item2.xml': '<plan xmlns="urn:two"/>',
      ...sheet('<sheetData/>'),
    };
    const { book } = await readXlsx(file(parts));
    const xmls = (from: BookSnapshot) => from.customXmlParts.map(({ xml }) => xml).sort();
    expect(xmls(book)).toEqual(['<plan xmlns="urn:one"/>', '<plan xmlns="urn:two"/>']);
    expect(book.customXmlParts.map(({ id }) => id)).toContain('{AF46B6D0-CFDC-4613-9FCF-CEC328730F8F}');
    expect(xmls((await readXlsx((await writeXlsx(book)).bytes)).book)).toEqual(xmls(book));
  });

  test('what cannot be carried is said', async () => {
    const drawing =
      '<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:sp/></xdr:oneCellAnchor><xdr:twoCellAnchor><xdr:graphicFrame><a:graphic><a:graphicData uri="cx"/></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>';
    const { notes } = await readXlsx(
      file(
        {
          ...sheet(
            '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><t>bold</t></r><r><t>plain</t></r></is></c></row></sheetData><sheetProtection password="CC1A" sheet="1"/><autoFilter ref="A1:A9"/><conditionalFormatting sqref="A1"><cfRule type="someday" priority="1"/></conditionalFormatting><hyperlinks><hyperlink ref="A1"/></hyperlinks><drawing r:id="rId1"/><legacyDrawing r:id="rId9"/><controls/><extLst><ext><x14:sparklineGroups xmlns:x14="x"/></ext></extLst>',
          ),
          'xl/drawings/drawing1.xml': drawing,
          'xl/vbaProject.bin': 'x',
          'xl/slicers/slicer1.xml': '<slicers/>',
          'xl/connections.xml': '<connections/>',
        },
        [
          ['rId1', 'drawing', '../drawings/drawing1.xml'],
          ['rId2', 'pivotTable', '../pivotTables/pivotTable1.xml'],
        ],
      ),
    );
    expect(notes.map(({ code }) => code).sort()).toEqual(
      [
        'charts-unknown',
        'connections',
        'controls',
        'hyperlinks',
        'macros',
        'pictures',
        'pivot-tables',
        'protection-password',
        'rich-text',
        'rules-unknown',
        'shapes',
        'sheet-filter',
        'slicers',
        'sparklines',
      ].sort(),
    );
  });
});

describe('what is no workbook', () => {
  const bytes = (...head: number[]) => new Uint8Array([...head, ...Array.from({ length: 600 }, () => 0)]);
  const ole = (stream: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0])]);

  test.each([
    ['an empty file', new Uint8Array(), 'file-empty'],
    ['a PDF', bytes(0x25, 0x50, 0x44, 0x46, 0x2d), 'file-pdf'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47), 'file-image'],
    ['a workbook with a password', ole('EncryptedPackage'), 'file-encrypted'],
    ['a workbook of Excel 97', ole('Workbook'), 'file-old-xls'],
    ['a web page', strToU8('<html><table></table></html>'), 'file-web-page'],
    ['a text', strToU8('date,net\n2026-01-01,1'), 'file-unknown'],
    ['a cut-off workbook', file(sheet('<sheetData/>')).slice(0, 400), 'file-damaged'],
    ['another zip', zipSync({ 'a.txt': strToU8('x') }), 'file-archive'],
    ['a binary workbook', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.bin': strToU8('x') }), 'file-xlsb'],
    [
      'a workbook with broken XML',
      file({ 'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData><row></sheetData></cols>` }),
      'file-damaged',
    ],
    ['a workbook without sheets', file({ 'xl/workbook.xml': `<workbook ${MAIN}><sheets/></workbook>` }), 'file-damaged'],
  ])('%s is refused by name', async (_what, content, code) => {
    const failure = await readXlsx(content, 'plan.xlsx').then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(InputError);
    expect(failure).toMatchObject({ code, params: { file: 'plan.xlsx' } });
  });
});
