import type { SheetProps } from '../../engine/engine';
import type { TablePlace } from '../../engine/formulas/engine-dialect';
import type { ConditionalFormatSnapshot, TableSnapshot } from '../../engine/snapshot';
import type { ThemeColors } from '../cells/colors';
import { readDrawing } from '../chart/drawing';
import { note, type FileNote } from '../notes';
import type { Package, Relationship } from '../package/package';
import { child, children, descendants, parseXml, prefixed, type XmlElement } from '../package/xml';
import { readNotes, readThreads } from './notes';
import { readPageLayout } from './page-layout';
import { readProtection } from './protection';
import { readConditionalFormats } from './read-conditional-formats';
import { readRows } from './rows';
import { RuleFormulas } from './rule-formulas';
import { readView } from './sheet-view';
import { readTable } from './tables';
import { readValidations } from './validations';

/** A sheet part without its cells, which may be many, as a tree; the cells as text. */
export interface SheetPart {
  id: string;
  name: string;
  path: string;
  frame: XmlElement;
  sheetData: string;
  related: Relationship[];
}

export function openSheet(pack: Package, id: string, name: string, path: string, sheetData: string, text: string): SheetPart {
  const frame = parseXml(text.replace(/<sheetData\b[^>]*>[\s\S]*<\/sheetData>|<sheetData\b[^>]*\/>/, ''));
  return { id, name, path, frame, sheetData, related: pack.related(path) };
}

/** Tables of a sheet, in the order the sheet lists them. */
export function sheetTables(pack: Package, { frame, related }: SheetPart): TableSnapshot[] {
  return children(child(frame, 'tableParts'), 'tablePart').flatMap((part) => {
    const target = related.find(({ id }) => id === prefixed(part, 'id'))?.target;
    return target !== undefined && pack.has(target) ? [readTable(pack.xml(target))] : [];
  });
}

export interface SheetSources {
  theme: ThemeColors;
  looks: readonly (ConditionalFormatSnapshot['format'] | undefined)[];
  tables: readonly TablePlace[];
  persons: ReadonlyMap<string, string>;
}

/** Everything of a sheet but its cells and tables, and notes on what is left out. */
export function readSheet(
  pack: Package,
  part: SheetPart,
  sources: SheetSources,
): { props: SheetProps; merges: string[]; notes: FileNote[] } {
  const { frame, related } = part;
  const notes = leftOut(part);
  const formulas = new RuleFormulas(part.id, sources.tables);
  const view = { ...readView(frame, sources.theme), ...readRows(part.sheetData) };
  const protection = readProtection(child(frame, 'sheetProtection'));
  if (protection?.hadPassword) notes.push(note('protection-password', { sheet: part.name }));
  const conditional = readConditionalFormats({ sheet: frame, formulas, looks: sources.looks, theme: sources.theme });
  if (conditional.unknown > 0) notes.push(note('rules-unknown', { sheet: part.name, count: conditional.unknown }));
  const validations = [...readValidations(frame, formulas), ...extensionValidations(frame, formulas)];
  const drawing = target(related, 'drawing');
  const drawn = drawing !== undefined && pack.has(drawing) ? readDrawing(pack, drawing, view, sources.theme) : null;
  if (drawn?.pictures) notes.push(note('pictures', { sheet: part.name, count: drawn.pictures }));
  if (drawn?.shapes) notes.push(note('shapes', { sheet: part.name, count: drawn.shapes }));
  if (drawn?.unknownCharts) notes.push(note('charts-unknown', { sheet: part.name, count: drawn.unknownCharts }));
  const legacy = target(related, 'comments');
  const threads = target(related, 'threadedComment');
  const cellNotes = legacy !== undefined && pack.has(legacy) ? readNotes(pack.xml(legacy)) : [];
  const comments = threads !== undefined && pack.has(threads) ? readThreads(pack.xml(threads), sources.persons) : [];
  const customProperties = readCustomProperties(pack, part);
  const layout = readPageLayout(frame);
  return {
    props: {
      ...view,
      ...(validations.length > 0 ? { validations } : {}),
      ...(conditional.formats.length > 0 ? { conditionalFormats: conditional.formats } : {}),
      ...(drawn && drawn.charts.length > 0 ? { charts: drawn.charts } : {}),
      ...(cellNotes.length > 0 ? { notes: cellNotes } : {}),
      ...(comments.length > 0 ? { comments } : {}),
      ...(protection ? { protection: protection.protection } : {}),
      ...(Object.keys(layout).length > 0 ? { pageLayout: layout } : {}),
      ...(Object.keys(customProperties).length > 0 ? { customProperties } : {}),
    },
    merges: children(child(frame, 'mergeCells'), 'mergeCell').flatMap(({ attributes }) => attributes['ref'] ?? []),
    notes,
  };
}

const target = (related: readonly Relationship[], type: string) => related.find((relation) => relation.type === type)?.target;

/** Rules that refer to another sheet stand in an extension in files of Excel 2010 and later. */
function extensionValidations(frame: XmlElement, formulas: RuleFormulas): ReturnType<typeof readValidations> {
  const rules = descendants(child(frame, 'extLst'), 'dataValidation').map((rule): XmlElement => {
    const formula = (name: string) => descendants(child(rule, name), 'f').map((f) => ({ ...f, name }));
    return {
      ...rule,
      attributes: { ...rule.attributes, sqref: child(rule, 'sqref')?.text ?? '' },
      children: [...formula('formula1'), ...formula('formula2')],
    };
  });
  const list: XmlElement = { name: 'dataValidations', attributes: {}, children: rules, text: '' };
  return readValidations({ name: 'worksheet', attributes: {}, children: [list], text: '' }, formulas);
}

function readCustomProperties(pack: Package, { frame, related }: SheetPart): Record<string, string> {
  return Object.fromEntries(
    children(child(frame, 'customProperties'), 'customPr').flatMap((property) => {
      const path = related.find(({ id }) => id === prefixed(property, 'id'))?.target;
      if (path === undefined || !pack.has(path)) return [];
      return [[property.attributes['name'] ?? '', new TextDecoder('utf-16le').decode(pack.bytes(path))]];
    }),
  );
}

/** What the sheet has that nothing here can hold. */
function leftOut({ name: sheet, frame, related }: SheetPart): FileNote[] {
  const count = (type: string) => related.filter((relation) => relation.type === type).length;
  const extensions = children(child(frame, 'extLst'), 'ext').flatMap((ext) => ext.children.map(({ name }) => name));
  const links = children(child(frame, 'hyperlinks'), 'hyperlink').length;
  return [
    ...(count('pivotTable') > 0 ? [note('pivot-tables', { sheet, count: count('pivotTable') })] : []),
    ...(child(frame, 'picture') ? [note('pictures', { sheet, count: 1 })] : []),
    ...(child(frame, 'controls') || child(frame, 'oleObjects') ? [note('controls', { sheet })] : []),
    ...(links > 0 ? [note('hyperlinks', { sheet, count: links })] : []),
    ...(child(frame, 'autoFilter') ? [note('sheet-filter', { sheet })] : []),
    ...(extensions.includes('sparklineGroups') ? [note('sparklines', { sheet })] : []),
  ];
}
