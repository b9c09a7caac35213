/**
 * The page's own face: Office's where it is installed, else the system's. The last two are what Linux machines without either have, and
 * keep columns and labels about as narrow as they are in Excel.
 */
export const PAGE_FONTS =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, 'Noto Sans', 'Noto Sans CJK SC', sans-serif";

/** The face of cells without one of their own: Excel's, one of the same widths, or a narrow enough one. */
export const CELL_FONTS = "Calibri, Carlito, 'Segoe UI', 'Helvetica Neue', 'Noto Sans', 'Noto Sans CJK SC', sans-serif";
