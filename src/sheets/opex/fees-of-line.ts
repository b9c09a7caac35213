import { FEE_NAMES } from './fees-layout';
import { FIRST_ROW } from './layout';

/** What stands for the rules of `Fees` in place of the row of a driver. */
export const FEE_RULES = -2;

/** The number of a line of OPEX among its rows, as `Fees` finds it. */
const line = (r: number): string => String(r - FIRST_ROW + 1);

/** Whether some rule is booked on a line. Names find nothing where the workbook has no `Fees`. */
export function hasFeeRules(r: number): string {
  return `IFERROR(COUNTIF(${FEE_NAMES.line},${line(r)}),0)>0`;
}

/** What the rules booked on a line come to in a month, in the plan or in what is known and forecast. */
export function feesOf(r: number, block: 'plan' | 'actual', month: number): string {
  return `IFERROR(SUMIFS(INDEX(${FEE_NAMES[block]},0,${month + 1}),${FEE_NAMES.line},${line(r)}),0)`;
}

/** How much more or less the rules ask for at what was sold in the view than in its plan. */
export function feesFlex(r: number): string {
  const sum = (name: string) => `SUMIFS(${name},${FEE_NAMES.line},${line(r)})`;
  return `IFERROR(${sum(FEE_NAMES.viewActual)}/${sum(FEE_NAMES.viewPlan)},1)`;
}
