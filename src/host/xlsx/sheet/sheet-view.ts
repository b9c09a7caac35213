import { columnName } from '../../engine/address';
import type { SheetProps } from '../../engine/engine';
import { argb, colorOf, type ThemeColors } from '../cells/colors';
import { child, children, flag, numberAttribute, tag, type XmlElement } from '../package/xml';
import { pointsToWidth, widthToPoints } from '../units';

type View = Pick<
  SheetProps,
  | 'tabColor'
  | 'showGridlines'
  | 'showHeadings'
  | 'freeze'
  | 'columnWidths'
  | 'hiddenColumns'
  | 'columnGroups'
  | 'collapsedColumns'
  | 'rowGroups'
  | 'standardWidth'
  | 'pageLayout'
>;

const highest = (levels: Record<number, number> | undefined) => Math.max(0, ...Object.values(levels ?? {}));

/** Everything of a sheet part that stands before its cells. */
export function viewXml(view: View, active: boolean): string {
  const fits = view.pageLayout?.fitToWidth !== undefined || view.pageLayout?.fitToHeight !== undefined;
  const sheetPr = tag(
    'sheetPr',
    {},
    view.tabColor === undefined ? undefined : tag('tabColor', { rgb: argb(view.tabColor) }),
    fits ? tag('pageSetUpPr', { fitToPage: true }) : undefined,
  );
  return [
    sheetPr === '<sheetPr/>' ? '' : sheetPr,
    tag(
      'sheetViews',
      {},
      tag(
        'sheetView',
        { showGridLines: view.showGridlines, showRowColHeaders: view.showHeadings, tabSelected: active || undefined, workbookViewId: 0 },
        paneXml(view.freeze),
      ),
    ),
    tag('sheetFormatPr', {
      defaultColWidth: view.standardWidth,
      defaultRowHeight: 15,
      outlineLevelRow: highest(view.rowGroups) || undefined,
      outlineLevelCol: highest(view.columnGroups) || undefined,
    }),
    columnsXml(view),
  ].join('');
}

function paneXml(freeze: View['freeze']): string | undefined {
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return undefined;
  const pane = freeze.rows > 0 && freeze.columns > 0 ? 'bottomRight' : freeze.rows > 0 ? 'bottomLeft' : 'topRight';
  return (
    tag('pane', {
      xSplit: freeze.columns || undefined,
      ySplit: freeze.rows || undefined,
      topLeftCell: `${columnName(freeze.columns)}${freeze.rows + 1}`,
      activePane: pane,
      state: 'frozen',
    }) + tag('selection', { pane })
  );
}

function columnsXml(view: View): string {
  const columns = new Set<number>([
    ...Object.keys(view.columnWidths ?? {}).map(Number),
    ...(view.hiddenColumns ?? []),
    ...Object.keys(view.columnGroups ?? {}).map(Number),
    ...(view.collapsedColumns ?? []),
  ]);
  if (columns.size === 0) return '';
  const lines = [...columns]
    .sort((a, b) => a - b)
    .map((column) => {
      const width = view.columnWidths?.[column];
      return tag('col', {
        min: column + 1,
        max: column + 1,
        width: width === undefined ? (view.standardWidth ?? 9.140625) : pointsToWidth(width),
        customWidth: width === undefined ? undefined : true,
        hidden: view.hiddenColumns?.includes(column) || undefined,
        outlineLevel: view.columnGroups?.[column],
        collapsed: view.collapsedColumns?.includes(column) || undefined,
      });
    });
  return tag('cols', {}, ...lines);
}

/** A file may give one width to all 16,384 columns; past this many the sheet's own default serves. */
const MOST_COLUMNS = 1000;

/** Reads what {@link viewXml} writes. */
export function readView(sheet: XmlElement, theme: ThemeColors): View {
  const view = child(sheet, 'sheetViews', 'sheetView');
  const pane = child(view, 'pane');
  const tabColor = theme.hex(colorOf(child(sheet, 'sheetPr', 'tabColor')));
  const frozen = pane?.attributes['state'] === 'frozen' || pane?.attributes['state'] === 'frozenSplit';
  const standardWidth = numberAttribute(child(sheet, 'sheetFormatPr'), 'defaultColWidth');
  return {
    ...(tabColor !== undefined ? { tabColor } : {}),
    ...(flag(view, 'showGridLines', true) ? {} : { showGridlines: false as const }),
    ...(flag(view, 'showRowColHeaders', true) ? {} : { showHeadings: false as const }),
    ...(frozen ? { freeze: { rows: numberAttribute(pane, 'ySplit') ?? 0, columns: numberAttribute(pane, 'xSplit') ?? 0 } } : {}),
    ...(standardWidth !== undefined ? { standardWidth } : {}),
    ...readColumns(children(child(sheet, 'cols'), 'col')),
  };
}

function readColumns(cols: XmlElement[]): View {
  const columnWidths: Record<number, number> = {};
  const columnGroups: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  const collapsedColumns: number[] = [];
  for (const col of cols) {
    const first = (numberAttribute(col, 'min') ?? 1) - 1;
    const last = Math.min((numberAttribute(col, 'max') ?? first + 1) - 1, MOST_COLUMNS - 1);
    const width = numberAttribute(col, 'width');
    const level = numberAttribute(col, 'outlineLevel');
    for (let column = first; column <= last; column++) {
      if (width !== undefined && flag(col, 'customWidth')) columnWidths[column] = widthToPoints(width);
      if (level) columnGroups[column] = level;
      if (flag(col, 'hidden')) hiddenColumns.push(column);
      if (flag(col, 'collapsed')) collapsedColumns.push(column);
    }
  }
  return {
    ...(Object.keys(columnWidths).length > 0 ? { columnWidths } : {}),
    ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
    ...(Object.keys(columnGroups).length > 0 ? { columnGroups } : {}),
    ...(collapsedColumns.length > 0 ? { collapsedColumns } : {}),
  };
}
