import type { Area } from '../../engine/engine';

export interface SheetTarget {
  /** The engine's sheet id. */
  sheet: string;
}

export interface RangeTarget extends SheetTarget {
  area: Area;
}

export interface AreasTarget extends SheetTarget {
  areas: Area[];
}

export interface TableTarget {
  table: string;
}

export interface ChartTarget extends SheetTarget {
  chart: string;
}

export interface SeriesTarget extends ChartTarget {
  index: number;
}

export interface AxisTarget extends ChartTarget {
  axis: 'category' | 'value';
}

export interface FormatTarget extends SheetTarget {
  format: string;
}

export interface CommentTarget extends SheetTarget {
  comment: string;
}

export interface KeyTarget {
  key: string;
}

/** A singleton has nothing to point at. */
export type Single = null;

/** What an object of each Office.js class stands for. */
export interface Targets {
  Application: Single;
  AutoFilter: TableTarget;
  CellValueConditionalFormat: FormatTarget;
  Chart: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: AxisTarget;
  ChartAxisTitle: AxisTarget;
  ChartCollection: SheetTarget;
  ChartGridlines: AxisTarget;
  ChartLegend: ChartTarget;
  ChartLegendEntry: SeriesTarget;
  ChartLegendEntryCollection: ChartTarget;
  ChartLineFormat: SeriesTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeriesFill: SeriesTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartTitle: ChartTarget;
  ColorScaleConditionalFormat: FormatTarget;
  Comment: CommentTarget;
  CommentCollection: Partial<SheetTarget>;
  CommentReply: CommentTarget & { index: number };
  CommentReplyCollection: CommentTarget;
  ConditionalDataBarPositiveFormat: FormatTarget;
  ConditionalFormat: FormatTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormatRule: FormatTarget;
  ConditionalRangeFill: FormatTarget;
  ConditionalRangeFont: FormatTarget;
  ConditionalRangeFormat: FormatTarget;
  CultureInfo: Single;
  CustomConditionalFormat: FormatTarget;
  CustomFunctions: Single;
  CustomProperty: KeyTarget;
  CustomPropertyCollection: Single;
  CustomXmlPart: { part: string };
  CustomXmlPartCollection: Single;
  CustomXmlPartScopedCollection: { namespace: string };
  DataBarConditionalFormat: FormatTarget;
  DataValidation: RangeTarget;
  DatetimeFormatInfo: Single;
  DocumentProperties: Single;
  FormatProtection: RangeTarget;
  HeaderFooter: SheetTarget;
  HeaderFooterGroup: SheetTarget;
  NamedItem: { name: string; scope?: string };
  NamedItemCollection: { scope?: string };
  NumberFormatInfo: Single;
  PageLayout: SheetTarget;
  AppRuntimeService: Single;
  PlatformService: Single;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeBorder: RangeTarget & { side: string };
  RangeBorderCollection: RangeTarget;
  RangeCollection: AreasTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeFormat: RangeTarget;
  RangeSort: RangeTarget;
  Runtime: Single;
  Setting: KeyTarget;
  SettingCollection: Single;
  Table: TableTarget;
  TableCollection: { sheet?: string; within?: Area; fully?: boolean };
  TableColumn: TableTarget & { index: number };
  TableColumnCollection: TableTarget;
  TableRow: TableTarget & { index: number };
  TableRowCollection: TableTarget;
  TableSort: TableTarget;
  TextConditionalFormat: FormatTarget;
  Workbook: Single;
  WorkbookProtection: Single;
  Worksheet: SheetTarget;
  WorksheetCollection: Single;
  WorksheetCustomProperty: SheetTarget & KeyTarget;
  WorksheetCustomPropertyCollection: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  WorksheetProtection: SheetTarget;
}

export type ClassName = keyof Targets;

/** An object of the model: its class, and what it points at. */
export type Handle = { [K in ClassName]: { readonly isHandle: true; readonly type: K; readonly target: Targets[K] } }[ClassName];

export function handle<K extends ClassName>(type: K, target: Targets[K]): Handle {
  return { isHandle: true, type, target } as Handle;
}
