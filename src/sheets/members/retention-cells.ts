import { cell, range } from '../address';
import { area } from '../draft';
import { FIRST_ROW } from '../rolling/layout';
import {
  CURVE,
  FIT_LINES,
  HIDDEN,
  HIDDEN_FIGURES,
  PROJECTED,
  R_ROWS,
  USED_LINES,
  VALUE_LINES,
  type HiddenFigure,
  type RetentionLine,
} from './retention-layout';
import { SETTING } from './setting';

/** The sheet row of a line of the fit, of what is used, or of values. */
export function lineRow(line: RetentionLine): number {
  const at = (lines: readonly RetentionLine[], first: number) => {
    const index = lines.indexOf(line);
    return index < 0 ? null : first + index;
  };
  return at(FIT_LINES, R_ROWS.fit) ?? at(USED_LINES, R_ROWS.used) ?? at(VALUE_LINES, R_ROWS.value) ?? 0;
}

/** The cell of such a line. */
export const lineCell = (line: RetentionLine): string => cell(lineRow(line), SETTING.value, '$both');

/** The cell of a hidden figure. */
export const hiddenCell = (figure: HiddenFigure): string => cell(FIRST_ROW + HIDDEN_FIGURES.indexOf(figure), HIDDEN, '$both');

/** A column of the projection from month `from` on. */
export function curveColumn(column: number, from = 0, months = PROJECTED + 1 - from): string {
  return range(area(R_ROWS.curve + from, column, months, 1), '$both');
}

/** The cell of month `month` in a column of the projection. */
export const curveCell = (column: keyof typeof CURVE, month: number): string => cell(R_ROWS.curve + month, CURVE[column]);
