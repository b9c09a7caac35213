/**
 * A worksheet described as data: what stands where, how it looks, what it is called. It knows nothing of Office.js, so it can be
 * tested by reading it, drawn by any host, and compared. Rows and columns count from zero.
 */
export interface SheetBlueprint {
  readonly id: SheetId;
  /** The tab's name when the sheet is made; people may rename it later. */
  readonly name: string;
  readonly tabColor: string;
  /** Rectangles of contents; they do not overlap. */
  readonly contents: readonly ContentBlock[];
  readonly numberFormats: readonly { readonly area: Area; readonly code: string }[];
  /** Later ones are laid over earlier ones. */
  readonly styles: readonly { readonly area: Area; readonly style: CellStyle }[];
  /** Workbook names of areas on this sheet; the name carries the sheet's identity. */
  readonly names: readonly { readonly name: string; readonly area: Area }[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly ChartBlueprint[];
  /** `banded`: rows shaded by turns; absent: yes. */
  readonly tables: readonly { readonly name: string; readonly area: Area; readonly style: string; readonly banded?: false }[];
  /** Widths in characters of the default font, as Excel's own column width. */
  readonly columnWidths: readonly { readonly column: number; readonly count: number; readonly characters: number }[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly hiddenColumns: readonly number[];
  readonly columnGroups: readonly { readonly column: number; readonly count: number }[];
  /** Outline groups of rows; nested ones come after the group that holds them. */
  readonly rowGroups: readonly { readonly row: number; readonly count: number }[];
  readonly page: PageSetup;
}

export type SheetId =
  | 'Setup'
  | 'Actuals'
  | 'Breakdown'
  | 'Events'
  | 'Workings'
  | 'Checks'
  | 'Forecast'
  | 'GTM'
  | 'Focus'
  | 'Media'
  | 'Drivers'
  | 'Actions'
  | 'Outlook'
  | 'Changes'
  | 'Log'
  | 'Accuracy'
  | 'Opex'
  | 'Ledger'
  | 'Pnl'
  | 'Fees'
  | 'Bridge'
  | 'Causes'
  | 'Review'
  | 'Loyalty'
  | 'LoyaltyPlan'
  | 'Scenarios'
  | 'ScenarioPlans'
  | 'StoredValue'
  | 'LoyaltyRisk'
  | 'Retention'
  | 'Customers'
  | 'GiftTests';

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * What goes into a cell: a formula starts with `=`; text that must stay text carries Excel's leading apostrophe (see `asText`); '' is a cell of
 * ours that is empty; null is a cell that is not ours: whatever a person puts there stays.
 */
export type Content = string | number | boolean | null;

export interface ContentBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Content[])[];
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly borderTop?: string;
  readonly borderBottom?: string;
  /** Lines between the cells of the area. */
  readonly linesBetween?: string;
}

export interface Validation {
  readonly area: Area;
  /** As Office.js writes it. Formulas are en-US, relative to the area's first cell. */
  readonly rule:
    | { readonly list: { readonly inCellDropDown: true; readonly source: string } }
    | {
        readonly decimal: {
          readonly formula1: number | string;
          readonly formula2?: number | string;
          readonly operator: 'Between' | 'GreaterThan' | 'GreaterThanOrEqualTo';
        };
      }
    | { readonly wholeNumber: { readonly formula1: number; readonly formula2: number; readonly operator: 'Between' } }
    | { readonly date: { readonly formula1: string; readonly operator: 'GreaterThan' } }
    | { readonly custom: { readonly formula: string } };
  readonly prompt: { readonly title: string; readonly message: string } | null;
  /** What is said of what the rule does not allow; null lets it be typed: the rule only suggests. */
  readonly error: { readonly title: string; readonly message: string } | null;
}

export interface ConditionalFormat {
  readonly area: Area;
  /** Formula relative to the area's first cell. */
  readonly formula: string;
  readonly color?: string;
  readonly fill?: string;
}

export interface ChartBlueprint {
  readonly name: string;
  readonly type: 'ColumnClustered' | 'ColumnStacked' | 'AreaStacked' | 'Line';
  readonly title: string;
  readonly altText: string;
  /** The cells it covers. */
  readonly place: Area;
  readonly categories: Area;
  /** The sheet the categories stand on. */
  readonly categoriesOn: SheetId;
  readonly series: readonly {
    readonly name: string;
    readonly sheet: SheetId;
    readonly values: Area;
    readonly color: string;
    readonly type?: 'Line' | 'ColumnClustered';
    /** Left out of the legend. */
    readonly unlisted?: true;
  }[];
  readonly valueFormat: string;
  readonly categoryFormat: string;
  /** Neither legend nor value axis nor gridlines: what stands below the columns says it all. Absent: all of them. */
  readonly bare?: true;
}

export interface PageSetup {
  readonly orientation: 'Landscape' | 'Portrait';
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
  readonly footerLeft: string;
  readonly printArea: Area | null;
  /** Pages side by side that the columns are scaled onto; null prints at full size. */
  readonly pagesWide: number | null;
  /** Pages one below the other that the rows are scaled onto as well; absent: as many as it takes. */
  readonly pagesTall?: number;
}
