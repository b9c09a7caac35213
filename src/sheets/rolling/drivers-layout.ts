import { HEADER_ROW, LINK_ROW } from './layout';

/** Columns before the blocks by month. */
const HEAD = {
  label: 0,
  /** Hidden: the row's path; in the header the formula that was built, so that text in the rows above it may run on. */
  path: 1,
  /** Sums over the window. */
  sales: 2,
  net: 3,
  gap: 4,
  gapShare: 5,
  check: 6,
  attention: 7,
} as const;

/** Cells above the table of the sheet `Drivers`: locks stand in the row of the formula, above their drivers. */
export const DRIVERS = {
  formula: { row: LINK_ROW, column: HEAD.label },
  builtFormula: { row: HEADER_ROW, column: HEAD.path },
  locks: LINK_ROW,
  /** Right of the room that a long formula runs into. */
  toInputs: { row: LINK_ROW, column: HEAD.gap },
} as const;

/** Columns of `Drivers`; blocks are parted by an empty column. What is typed stands first, so that `drivers` and `months` tell where. */
export function driversColumns(shape: { readonly drivers: number; readonly used: number; readonly months: number }) {
  let next = HEAD.attention + 2;
  const block = (): number => (next += shape.months + 1) - shape.months - 1;
  const blocks = (count: number): number[] => Array.from({ length: count }, block);
  return {
    ...HEAD,
    /** One block a driver. */
    inputs: blocks(shape.drivers),
    monthSales: block(),
    monthNet: block(),
    monthGap: block(),
    monthGapShare: block(),
    /** One block a driver that the formula names. */
    alone: blocks(shape.used),
    together: blocks(shape.used),
    left: block(),
    end: next - 1,
  } as const;
}

export type DriversColumns = ReturnType<typeof driversColumns>;

/** The cell of the link back from the drivers: beside the first of the cells that lock one. */
export const toSums = ({ inputs }: DriversColumns): { readonly row: number; readonly column: number } => ({
  row: LINK_ROW,
  column: (inputs[0] ?? 0) + 1,
});

/** Lines of checks below the table. */
export const DRIVERS_CHECKS = ['together', 'cells'] as const;
