import type { ChartSnapshot, SheetSnapshot } from '../../engine/snapshot';
import type { ThemeColors } from '../cells/colors';
import type { Package } from '../package/package';
import { child, descendants, numberAttribute, prefixed, tag, textTag, XML_HEAD, type XmlElement } from '../package/xml';
import { EMU } from '../units';
import { readChart } from './read-chart';
import { SheetGrid, type Place } from './sheet-grid';

const GUID = /^\{[0-9A-Fa-f-]{36}\}$/;

function placeXml(name: string, column: Place, row: Place): string {
  return tag(
    name,
    {},
    textTag('xdr:col', String(column.line)),
    textTag('xdr:colOff', String(Math.round(column.rest * EMU))),
    textTag('xdr:row', String(row.line)),
    textTag('xdr:rowOff', String(Math.round(row.rest * EMU))),
  );
}

/** The drawing part of a sheet: a frame for each chart. `relations` are the ids of the charts' parts, in order. */
export function drawingXml(sheet: SheetSnapshot, charts: readonly ChartSnapshot[], relations: readonly string[]): string {
  const grid = new SheetGrid(sheet);
  const frames = charts.map((chart, i) => {
    const from = placeXml('xdr:from', grid.place('columns', chart.left), grid.place('rows', chart.top));
    const to = placeXml('xdr:to', grid.place('columns', chart.left + chart.width), grid.place('rows', chart.top + chart.height));
    const creation = { 'xmlns:a16': 'http://schemas.microsoft.com/office/drawing/2014/main', id: chart.id };
    const identity = GUID.test(chart.id)
      ? tag('a:extLst', {}, tag('a:ext', { uri: '{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}' }, tag('a16:creationId', creation)))
      : undefined;
    return tag(
      'xdr:twoCellAnchor',
      { editAs: 'oneCell' },
      from,
      to,
      tag(
        'xdr:graphicFrame',
        { macro: '' },
        tag(
          'xdr:nvGraphicFramePr',
          {},
          tag('xdr:cNvPr', { id: i + 2, name: chart.name, descr: chart.altText }, identity),
          '<xdr:cNvGraphicFramePr/>',
        ),
        '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
        tag(
          'a:graphic',
          {},
          tag(
            'a:graphicData',
            { uri: 'http://schemas.openxmlformats.org/drawingml/2006/chart' },
            tag('c:chart', { 'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart', 'r:id': relations[i] }),
          ),
        ),
      ),
      '<xdr:clientData/>',
    );
  });
  const namespaces = {
    'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
    'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  };
  return XML_HEAD + tag('xdr:wsDr', namespaces, ...frames);
}

export interface DrawingContents {
  charts: ChartSnapshot[];
  /** Things in the drawing that cannot be carried. */
  pictures: number;
  shapes: number;
  unknownCharts: number;
}

/** Charts of a sheet's drawing. */
export function readDrawing(
  pack: Package,
  path: string,
  sizes: Pick<SheetSnapshot, 'columnWidths' | 'rowHeights' | 'hiddenColumns' | 'hiddenRows'>,
  theme: ThemeColors,
): DrawingContents {
  const contents: DrawingContents = { charts: [], pictures: 0, shapes: 0, unknownCharts: 0 };
  const related = new Map(pack.related(path).map((relation) => [relation.id, relation.target]));
  const grid = new SheetGrid(sizes);
  pack.xml(path).children.forEach((anchor, i) => {
    if (!anchor.name.endsWith('Anchor')) return;
    const frame = descendants(anchor, 'graphicFrame')[0];
    const link = frame && descendants(frame, 'chart')[0];
    if (!link) {
      if (descendants(anchor, 'pic').length > 0) contents.pictures++;
      else if (frame) contents.unknownCharts++;
      else contents.shapes++;
      return;
    }
    const target = related.get(prefixed(link, 'id') ?? '');
    const chart = target !== undefined && pack.has(target) ? readChart(pack.xml(target), theme) : null;
    if (!chart) {
      contents.unknownCharts++;
      return;
    }
    const properties = descendants(frame, 'cNvPr')[0];
    const altText = properties?.attributes['descr'];
    contents.charts.push({
      id: descendants(properties, 'creationId')[0]?.attributes['id'] ?? `chart-${i + 1}`,
      name: properties?.attributes['name'] ?? `Chart ${i + 1}`,
      ...box(anchor, grid),
      ...chart,
      ...(altText ? { altText } : {}),
    });
  });
  return contents;
}

function box(anchor: XmlElement, grid: SheetGrid): Pick<ChartSnapshot, 'left' | 'top' | 'width' | 'height'> {
  const points = (emu: number) => Number((emu / EMU).toFixed(2));
  const at = (name: string, axis: 'columns' | 'rows') => {
    const place = child(anchor, name);
    const [line, off] = axis === 'columns' ? ['col', 'colOff'] : ['row', 'rowOff'];
    return grid.distance(axis, { line: Number(child(place, line)?.text ?? 0), rest: Number(child(place, off)?.text ?? 0) / EMU });
  };
  const round = (value: number) => Number(value.toFixed(2));
  const absolute = child(anchor, 'pos');
  const size = child(anchor, 'ext');
  const left = absolute ? points(numberAttribute(absolute, 'x') ?? 0) : round(at('from', 'columns'));
  const top = absolute ? points(numberAttribute(absolute, 'y') ?? 0) : round(at('from', 'rows'));
  if (size) return { left, top, width: points(numberAttribute(size, 'cx') ?? 0), height: points(numberAttribute(size, 'cy') ?? 0) };
  return { left, top, width: round(at('to', 'columns') - left), height: round(at('to', 'rows') - top) };
}
