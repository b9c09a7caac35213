import { CellValueType, type ICellData, type IStyleData } from './univer-packages';
import type { CellSnapshot, CellValue, StyleSnapshot } from '../snapshot';
import { fromEngineStyle, toEngineStyle, type HiddenStyle } from './styles';

/** What the engine stores beside a cell. */
interface CellCustom {
  hidden?: HiddenStyle;
}

export interface Format {
  style?: StyleSnapshot;
  numberFormat?: string;
}

const STYLE_DEFAULTS: { [K in keyof IStyleData]: null } = {
  ff: null,
  fs: null,
  it: null,
  bl: null,
  ul: null,
  st: null,
  bg: null,
  bd: null,
  cl: null,
  n: null,
  ht: null,
  vt: null,
  tb: null,
  pd: null,
} as never;

/** A constant with the type that keeps it as given: text stays text, whatever it looks like. */
export function constantCell(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** The value of an engine cell, '' when it has none. */
export function cellValue(cell: ICellData | null | undefined): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined) return '';
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === '1' || value === 'TRUE';
  return value;
}

/** The format part of an engine cell that replaces whatever format the cell has. */
export function formatCell(format: Format): Pick<ICellData, 's' | 'custom'> {
  const { style, hidden } = toEngineStyle(format.style, format.numberFormat);
  const custom: CellCustom | null = hidden ? { hidden } : null;
  return { s: { ...STYLE_DEFAULTS, ...style } as IStyleData, custom };
}

export function cellFormat(style: IStyleData | null | undefined, cell: ICellData | null | undefined): Format {
  return fromEngineStyle(style, (cell?.custom as CellCustom | null | undefined)?.hidden);
}

/** The engine cell for a snapshot cell, given its formula in the engine's spelling; what `cell` leaves out is cleared. */
export function snapshotCell(cell: CellSnapshot, engineFormula: string | null): ICellData {
  const format = formatCell({ ...(cell.s ? { style: cell.s } : {}), ...(cell.n !== undefined ? { numberFormat: cell.n } : {}) });
  const value = cell.v === undefined || cell.spilled ? { v: null, t: null } : constantCell(cell.v);
  return { f: engineFormula, si: null, p: null, ...value, ...format };
}
