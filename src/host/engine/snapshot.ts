/**
 * Everything a workbook file holds, as plain JSON in one canonical form. The engine loads and gives it, xlsx is read into and
 * written from it, undo and "exactly as it was" tests compare it. Absent optional fields mean Excel's default.
 */
export interface BookSnapshot {
  sheets: SheetSnapshot[];
  names: NameSnapshot[];
  /** Id of the active sheet. */
  activeSheet: string;
  customXmlParts: { id: string; xml: string }[];
  settings: Record<string, unknown>;
  properties: PropertiesSnapshot;
  /** Present where the workbook's structure is protected. */
  structureProtection?: { password?: string };
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
}

/** The parts of a workbook that are neither sheets nor names. */
export type DocumentSnapshot = Pick<BookSnapshot, 'customXmlParts' | 'settings' | 'properties' | 'structureProtection'>;

export interface PropertiesSnapshot {
  title?: string;
  subject?: string;
  author?: string;
  keywords?: string;
  comments?: string;
  company?: string;
  category?: string;
  manager?: string;
  custom?: Record<string, string | number | boolean>;
}

export interface NameSnapshot {
  name: string;
  /** en-US formula with leading `=`, such as `=Breakdown!$C$5`. */
  formula: string;
  comment?: string;
  visible?: boolean;
  /** Sheet id for a sheet-scoped name. */
  scope?: string;
}

export type CellValue = number | string | boolean;

export interface CellSnapshot {
  /** en-US formula with leading `=`; functions plain (`XLOOKUP`, `PLAN.SPREAD`), spill operator `A1#`. */
  f?: string;
  /** Constant, or last calculated value (errors as text such as `#VALUE!` with `e: true`). */
  v?: CellValue;
  /** True when `v` is an error value. */
  e?: true;
  /** The spilled or array range this anchor fills, such as `B2:B13`. */
  spill?: string;
  /** True for a cell filled by another cell's spill: `v` is what stands there, not a constant of the cell's own. */
  spilled?: true;
  /** Number format code; absent for General. */
  n?: string;
  s?: StyleSnapshot;
}

export interface StyleSnapshot {
  bold?: boolean;
  italic?: boolean;
  underline?: 'Single' | 'Double';
  strikethrough?: boolean;
  fontName?: string;
  fontSize?: number;
  /** `#RRGGBB`. */
  fontColor?: string;
  fill?: string;
  horizontal?: 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  vertical?: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  wrap?: boolean;
  indent?: number;
  /** False where the cell may be edited on a protected sheet. */
  locked?: false;
  formulaHidden?: true;
  borders?: Partial<Record<'top' | 'bottom' | 'left' | 'right', { style: BorderStyle; color: string }>>;
}

export type BorderStyle = 'Thin' | 'Medium' | 'Thick' | 'Double' | 'Dash' | 'Dot' | 'DashDot' | 'DashDotDot' | 'SlantDashDot' | 'Hairline';

export interface SheetSnapshot {
  id: string;
  name: string;
  visibility?: 'Hidden' | 'VeryHidden';
  /** `#RRGGBB`. */
  tabColor?: string;
  showGridlines?: false;
  showHeadings?: false;
  freeze?: { rows: number; columns: number };
  /** Keyed by A1 address without `$`, such as `B7`; only cells that hold something. */
  cells: Record<string, CellSnapshot>;
  merges?: string[];
  /** Width in points by zero-based column index. */
  columnWidths?: Record<number, number>;
  /** Height in points by zero-based row index. */
  rowHeights?: Record<number, number>;
  hiddenColumns?: number[];
  hiddenRows?: number[];
  /** Outline level (1 to 8) by index. */
  rowGroups?: Record<number, number>;
  columnGroups?: Record<number, number>;
  collapsedRows?: number[];
  collapsedColumns?: number[];
  tables?: TableSnapshot[];
  validations?: ValidationSnapshot[];
  conditionalFormats?: ConditionalFormatSnapshot[];
  charts?: ChartSnapshot[];
  notes?: { cell: string; text: string; author?: string }[];
  comments?: {
    id: string;
    cell: string;
    text: string;
    author?: string;
    resolved?: boolean;
    replies?: { text: string; author?: string }[];
  }[];
  protection?: { options: Record<string, boolean | string>; password?: string };
  pageLayout?: PageLayoutSnapshot;
  customProperties?: Record<string, string>;
  standardWidth?: number;
}

export interface TableSnapshot {
  id: string;
  name: string;
  /** Whole table with header and total row. */
  range: string;
  columns: string[];
  showHeaders?: false;
  showTotals?: true;
  style?: string;
  showBandedRows?: false;
  showFilterButton?: false;
}

export interface ValidationSnapshot {
  range: string;
  /** As Office.js has it: `{list:{...}}`, `{decimal:{...}}`, `{wholeNumber:{...}}`, `{custom:{...}}`, `{date:{...}}`, `{textLength:{...}}`, `{time:{...}}`. */
  rule: Record<string, unknown>;
  ignoreBlanks?: false;
  error?: { showAlert: boolean; style: 'Stop' | 'Warning' | 'Information'; title: string; message: string };
  prompt?: { showPrompt: boolean; title: string; message: string };
}

export interface ConditionalFormatSnapshot {
  id: string;
  range: string;
  type: 'Custom' | 'CellValue' | 'ContainsText' | 'DataBar' | 'ColorScale' | 'IconSet' | 'TopBottom' | 'PresetCriteria';
  /** The rule as Office.js has it for the type. */
  rule: Record<string, unknown>;
  format?: { fontColor?: string; fill?: string; bold?: boolean; italic?: boolean };
  stopIfTrue?: true;
  priority: number;
}

export interface ChartSnapshot {
  id: string;
  name: string;
  /** Office.js chart type such as `ColumnClustered`, `Line`, `ColumnStacked`. */
  type: string;
  /** In points from the sheet's top left. */
  left: number;
  top: number;
  width: number;
  height: number;
  title?: { text: string; visible: boolean };
  legend?: { visible: boolean; position: string };
  series: ChartSeriesSnapshot[];
  axes?: Partial<
    Record<
      'category' | 'value',
      { title?: string; numberFormat?: string; visible?: boolean; gridlines?: boolean; minimum?: number; maximum?: number }
    >
  >;
  altText?: string;
}

export interface ChartSeriesSnapshot {
  name: string;
  /** Overrides the chart's type. */
  type?: string;
  /** Addresses with sheet, such as `Breakdown!H6:S6`. */
  values: string;
  categories?: string;
  /** Cell the name comes from, if any. */
  nameFrom?: string;
  color?: string;
  axisGroup?: 'Secondary';
  /** Left out of the legend. */
  unlisted?: true;
  smooth?: true;
  markerStyle?: string;
  /** Office.js line style such as `Dash`; absent for a continuous line. */
  lineStyle?: string;
  /** Points. */
  lineWeight?: number;
}

export interface PageLayoutSnapshot {
  orientation?: 'Landscape' | 'Portrait';
  paperSize?: string;
  fitToWidth?: number;
  fitToHeight?: number;
  scale?: number;
  printArea?: string;
  printTitleRows?: string;
  printTitleColumns?: string;
  footer?: { left?: string; center?: string; right?: string };
  header?: { left?: string; center?: string; right?: string };
  centerHorizontally?: boolean;
}
