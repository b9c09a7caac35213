import type { TablePlace } from '../../engine/formulas/engine-dialect';
import type { BookSnapshot, SheetSnapshot } from '../../engine/snapshot';
import type { DifferentialFormats } from '../cells/differential-formats';
import { CHART_KINDS } from '../chart/chart-kinds';
import { drawingXml } from '../chart/drawing';
import { SeriesCache } from '../chart/series-cache';
import { chartXml } from '../chart/write-chart';
import { note, type FileNote } from '../notes';
import type { Package } from '../package/package';
import { tag, XML_HEAD } from '../package/xml';
import { calculatedColumns } from './calculated-columns';
import { conditionalFormatsXml } from './conditional-formats';
import { notesXml, noteShapesXml, threadsXml, type Persons } from './notes';
import { pageLayoutXml } from './page-layout';
import { protectionXml } from './protection';
import { withRowProps } from './rows';
import { RuleFormulas } from './rule-formulas';
import { viewXml } from './sheet-view';
import { tableXml } from './tables';
import { validationsXml } from './validations';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument';

export interface SharedParts {
  looks: DifferentialFormats;
  persons: Persons;
  tables: readonly TablePlace[];
  tableNumbers: ReadonlyMap<string, number>;
  notes: FileNote[];
}

/** Writes sheets and all that hangs on them into the package. */
export class SheetWriter {
  private charts = 0;
  private drawings = 0;
  private comments = 0;
  private properties = 0;

  constructor(
    private readonly pack: Package,
    private readonly book: BookSnapshot,
    private readonly shared: SharedParts,
  ) {}

  write(sheet: SheetSnapshot, path: string, sheetData: string): void {
    const formulas = new RuleFormulas(sheet.id, this.shared.tables);
    const conditional = conditionalFormatsXml(sheet.conditionalFormats ?? [], formulas, this.shared.looks);
    const merges = (sheet.merges ?? []).map((ref) => tag('mergeCell', { ref }));
    const namespaces = { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'xmlns:r': OFFICE };
    // The order of these elements is fixed by the format.
    const xml = tag(
      'worksheet',
      namespaces,
      viewXml(sheet, sheet.id === this.book.activeSheet),
      withRowProps(sheetData, sheet),
      sheet.protection && protectionXml(sheet.protection),
      merges.length > 0 ? tag('mergeCells', { count: merges.length }, ...merges) : undefined,
      conditional.rules,
      validationsXml(sheet.validations ?? [], formulas),
      pageLayoutXml(sheet.pageLayout),
      this.customProperties(sheet, path),
      this.drawing(sheet, path),
      this.noteParts(sheet, path),
      this.tableParts(sheet, path),
      conditional.extension ? tag('extLst', {}, conditional.extension) : undefined,
    );
    this.pack.put(path, XML_HEAD + xml, `${TYPE}.spreadsheetml.worksheet+xml`);
  }

  private tableParts(sheet: SheetSnapshot, path: string): string | undefined {
    const parts = (sheet.tables ?? []).map((table) => {
      const number = this.shared.tableNumbers.get(table.id) ?? 0;
      const target = `xl/tables/table${number}.xml`;
      this.pack.put(
        target,
        tableXml(table, number, calculatedColumns(sheet, table, this.shared.tables)),
        `${TYPE}.spreadsheetml.table+xml`,
      );
      return tag('tablePart', { 'r:id': this.pack.relate(path, `${OFFICE}/table`, target) });
    });
    return parts.length > 0 ? tag('tableParts', { count: parts.length }, ...parts) : undefined;
  }

  private drawing(sheet: SheetSnapshot, path: string): string | undefined {
    const charts = sheet.charts ?? [];
    if (charts.length === 0) return undefined;
    const drawing = `xl/drawings/drawing${++this.drawings}.xml`;
    const cache = new SeriesCache(this.book, sheet.name);
    const relations = charts.map((chart) => {
      for (const kind of new Set([chart.type, ...chart.series.flatMap(({ type }) => type ?? [])])) {
        if (!CHART_KINDS[kind]) this.shared.notes.push(note('chart-substituted', { sheet: sheet.name, chart: chart.name, kind }));
      }
      const target = `xl/charts/chart${++this.charts}.xml`;
      this.pack.put(target, chartXml(chart, cache), `${TYPE}.drawingml.chart+xml`);
      return this.pack.relate(drawing, `${OFFICE}/chart`, target);
    });
    this.pack.put(drawing, drawingXml(sheet, charts, relations), `${TYPE}.drawing+xml`);
    return tag('drawing', { 'r:id': this.pack.relate(path, `${OFFICE}/drawing`, drawing) });
  }

  private noteParts(sheet: SheetSnapshot, path: string): string | undefined {
    const { notes = [], comments = [] } = sheet;
    if (notes.length === 0 && comments.length === 0) return undefined;
    const number = ++this.comments;
    const part = `xl/comments${number}.xml`;
    const shapes = `xl/drawings/vmlDrawing${number}.vml`;
    this.pack.put(part, notesXml(notes, comments), `${TYPE}.spreadsheetml.comments+xml`);
    this.pack.relate(path, `${OFFICE}/comments`, part);
    this.pack.put(shapes, noteShapesXml(notes, comments));
    if (comments.length > 0) {
      const threads = `xl/threadedComments/threadedComment${number}.xml`;
      this.pack.put(threads, threadsXml(comments, this.shared.persons), 'application/vnd.ms-excel.threadedcomments+xml');
      this.pack.relate(path, 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment', threads);
    }
    return tag('legacyDrawing', { 'r:id': this.pack.relate(path, `${OFFICE}/vmlDrawing`, shapes) });
  }

  private customProperties(sheet: SheetSnapshot, path: string): string | undefined {
    const properties = Object.entries(sheet.customProperties ?? {}).map(([name, value]) => {
      const target = `xl/customProperty${++this.properties}.bin`;
      this.pack.put(target, utf16(value));
      return tag('customPr', { name, 'r:id': this.pack.relate(path, `${OFFICE}/customProperty`, target) });
    });
    return properties.length > 0 ? tag('customProperties', {}, ...properties) : undefined;
  }
}

/** Custom properties of a sheet are stored as bare UTF-16. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}
