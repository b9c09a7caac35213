import { areaAddress, MAX_COLUMNS, MAX_ROWS, parseArea, quoteSheet, splitSheet } from '../../engine/address';
import type { Area } from '../../engine/engine';
import type { TablePlace } from '../../engine/formulas/engine-dialect';
import type { BookSnapshot, NameSnapshot, PageLayoutSnapshot, SheetSnapshot } from '../../engine/snapshot';
import { fromFileFormula, toFileFormula } from '../formula-spelling';
import { child, children, flag, prefixed, tag, textTag, XML_HEAD, type XmlElement } from '../package/xml';
import { passwordHash } from './password-hash';

const STATES = { Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const MODES = { Automatic: 'auto', AutomaticExceptTables: 'autoNoTable', Manual: 'manual' } as const;

/** Sheet numbers of a file: those of ids such as `sheet-3`, free ones for others. */
export function sheetNumbers(sheets: readonly SheetSnapshot[]): number[] {
  const own = sheets.map(({ id }) => Number(/^sheet-(\d+)$/.exec(id)?.[1] ?? 0));
  const taken = new Set(own);
  let next = 1;
  return own.map((number, i) => {
    if (number > 0 && own.indexOf(number) === i) return number;
    while (taken.has(next)) next++;
    taken.add(next);
    return next;
  });
}

const fixed = (area: Area, sheet: string) => {
  const address = areaAddress(area)
    .split(':')
    .map((corner) => corner.replace(/[A-Z]+|\d+/g, '$$$&'))
    .join(':');
  return `${quoteSheet(sheet)}!${address}`;
};

interface DefinedName {
  name: string;
  text: string;
  localSheetId?: number;
  hidden?: boolean;
  comment?: string | undefined;
}

function layoutNames(layout: PageLayoutSnapshot | undefined, sheet: string, localSheetId: number): DefinedName[] {
  const area = (address: string) => fixed(parseArea(address), sheet);
  const titles = [layout?.printTitleColumns, layout?.printTitleRows].filter((one) => one !== undefined);
  return [
    ...(layout?.printArea === undefined
      ? []
      : [{ name: '_xlnm.Print_Area', text: layout.printArea.split(',').map(area).join(','), localSheetId }]),
    ...(titles.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', text: titles.map(area).join(','), localSheetId }]),
  ];
}

/** The workbook part. `relations` are the ids of the sheets' parts, in order. */
export function workbookXml(book: BookSnapshot, relations: readonly string[], tables: readonly TablePlace[]): string {
  const numbers = sheetNumbers(book.sheets);
  const index = (id: string | undefined) => book.sheets.findIndex((sheet) => sheet.id === id);
  const names: DefinedName[] = [
    ...book.sheets.flatMap((sheet, i) => layoutNames(sheet.pageLayout, sheet.name, i)),
    ...book.names.map((name) => ({
      name: name.name,
      text: toFileFormula(name.formula, { sheet: name.scope ?? '', row: 0, column: 0, tables }),
      ...(name.scope !== undefined ? { localSheetId: index(name.scope) } : {}),
      ...(name.visible === false ? { hidden: true } : {}),
      comment: name.comment,
    })),
  ];
  const sheets = book.sheets.map((sheet, i) =>
    tag('sheet', { name: sheet.name, sheetId: numbers[i], state: sheet.visibility && STATES[sheet.visibility], 'r:id': relations[i] }),
  );
  const mode = MODES[book.calculationMode];
  return (
    XML_HEAD +
    tag(
      'workbook',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      '<workbookPr defaultThemeVersion="166925"/>',
      book.structureProtection &&
        tag('workbookProtection', { workbookPassword: passwordHash(book.structureProtection.password), lockStructure: true }),
      tag(
        'bookViews',
        {},
        tag('workbookView', {
          xWindow: 0,
          yWindow: 0,
          windowWidth: 28800,
          windowHeight: 15000,
          activeTab: Math.max(0, index(book.activeSheet)),
        }),
      ),
      tag('sheets', {}, ...sheets),
      names.length > 0
        ? tag(
            'definedNames',
            {},
            ...names.map(({ name, text, localSheetId, hidden, comment }) =>
              textTag('definedName', text, { name, comment, localSheetId, hidden }),
            ),
          )
        : undefined,
      // Excel calculates everything when it opens the file: values here are those of another program.
      tag('calcPr', { calcId: 191029, calcMode: mode === 'auto' ? undefined : mode, fullCalcOnLoad: true }),
    )
  );
}

export interface WorkbookContents {
  sheets: { id: string; name: string; relation: string; visibility?: 'Hidden' | 'VeryHidden' }[];
  activeTab: number;
  calculationMode: BookSnapshot['calculationMode'];
  /** Whether days are counted from 1904. */
  from1904: boolean;
  structureProtected: boolean;
  hadPassword: boolean;
  names: { name: string; text: string; sheet: number | null; hidden: boolean; comment?: string }[];
}

export function readWorkbook(part: XmlElement): WorkbookContents {
  const mode = child(part, 'calcPr')?.attributes['calcMode'];
  return {
    sheets: children(child(part, 'sheets'), 'sheet').map((sheet) => {
      const state = sheet.attributes['state'];
      return {
        id: `sheet-${sheet.attributes['sheetId'] ?? ''}`,
        name: sheet.attributes['name'] ?? '',
        relation: prefixed(sheet, 'id') ?? '',
        ...(state === 'hidden' ? { visibility: 'Hidden' as const } : state === 'veryHidden' ? { visibility: 'VeryHidden' as const } : {}),
      };
    }),
    activeTab: Number(child(part, 'bookViews', 'workbookView')?.attributes['activeTab'] ?? 0),
    calculationMode: mode === 'manual' ? 'Manual' : mode === 'autoNoTable' ? 'AutomaticExceptTables' : 'Automatic',
    structureProtected: flag(child(part, 'workbookProtection'), 'lockStructure'),
    hadPassword: Boolean(
      child(part, 'workbookProtection')?.attributes['workbookPassword'] ??
      child(part, 'workbookProtection')?.attributes['workbookHashValue'],
    ),
    from1904: flag(child(part, 'workbookPr'), 'date1904'),
    names: children(child(part, 'definedNames'), 'definedName').map((name) => ({
      name: name.attributes['name'] ?? '',
      text: name.text,
      sheet: name.attributes['localSheetId'] === undefined ? null : Number(name.attributes['localSheetId']),
      hidden: flag(name, 'hidden'),
      ...(name.attributes['comment'] ? { comment: name.attributes['comment'] } : {}),
    })),
  };
}

/** Names a person would see as names; print areas, titles and filters are kept by the file under names too. */
export function readNames(contents: WorkbookContents, tables: readonly TablePlace[]): NameSnapshot[] {
  return contents.names
    .filter(({ name }) => !name.startsWith('_xlnm.'))
    .map(({ name, text, sheet, hidden, comment }) => {
      const scope = sheet === null ? undefined : contents.sheets[sheet]?.id;
      return {
        name,
        formula: fromFileFormula(text, { sheet: scope ?? '', row: 0, column: 0, tables }),
        ...(comment !== undefined ? { comment } : {}),
        ...(hidden ? { visible: false } : {}),
        ...(scope !== undefined ? { scope } : {}),
      };
    });
}

/** Print area and titles of a sheet. */
export function readPrintNames(contents: WorkbookContents, sheet: number): PageLayoutSnapshot {
  const parts = (name: string) =>
    (contents.names.find((one) => one.name === name && one.sheet === sheet)?.text ?? '')
      .match(/(?:'(?:[^']|'')*'|[^,'])+/g)
      ?.map((part) => splitSheet(part.trim()).rest.replace(/\$/g, ''))
      .filter((part) => /^[A-Z0-9]+(:[A-Z0-9]+)?$/i.test(part)) ?? [];
  const area = parts('_xlnm.Print_Area').map((part) => areaAddress(parseArea(part)));
  const titles = parts('_xlnm.Print_Titles').map(parseArea);
  const columns = titles.find((one) => one.rows === MAX_ROWS);
  const rows = titles.find((one) => one.columns === MAX_COLUMNS);
  return {
    ...(area.length > 0 ? { printArea: area.join(',') } : {}),
    ...(rows ? { printTitleRows: areaAddress(rows) } : {}),
    ...(columns ? { printTitleColumns: areaAddress(columns) } : {}),
  };
}
