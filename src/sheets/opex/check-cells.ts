import { cell, range } from '../address';
import { COL, HEADER_ROW } from '../breakdown/layout';
import { area, type Draft } from '../draft';
import { allRows, figure, on, type OpexContext } from './context';
import { CHOICES, CHOICE_ROW, FIRST_ROW, GROUP_ROW, MONTHS, OPEX as O, OPEX_CHECKS, type OpexCheck } from './layout';
import { ledger } from './ledger-sums';
import { TYPED_SINCE } from './line-cells';

/** The first row of the checks. */
export const checksRow = ({ end }: OpexContext): number => end + 2;

/** The cell of a check. */
export function checkCell(context: OpexContext, check: OpexCheck): string {
  return cell(checksRow(context) + OPEX_CHECKS.indexOf(check), O.actual, '$both');
}

/** What must be zero, below the base. */
export function writeChecks(context: OpexContext, draft: Draft): void {
  const formulas = checkFormulas(context);
  draft.put(checksRow(context) - 1, O.label, context.t('checks'));
  OPEX_CHECKS.forEach((check, at) => {
    draft.put(checksRow(context) + at, O.label, context.t(`check.${check}`));
    draft.put(checksRow(context) + at, O.actual, `=${formulas[check]}`);
  });
}

function checkFormulas(context: OpexContext): Readonly<Record<OpexCheck, string>> {
  const { total, base, moneyDigits } = context;
  const at = (column: number) => cell(total, column);
  const round = (expression: string) => `ROUND(${expression},${Math.max(0, moneyDigits) + 2})`;
  const costs = base.first - 2 - FIRST_ROW;
  const rows = (column: number) => allRows(context, column);
  const halves = Array.from(
    { length: MONTHS },
    (_, month) => `SUMPRODUCT(ABS(${rows(O.planMonth + month)}-${rows(O.planHalf + 2 * month)}-${rows(O.planHalf + 2 * month + 1)}))`,
  );
  const line = ledger(context, 'line');
  const typed = [
    area(FIRST_ROW, O.planTyped, context.end - FIRST_ROW, MONTHS),
    area(FIRST_ROW, O.forecastTyped, context.end - FIRST_ROW, MONTHS),
  ];
  const share = range(area(FIRST_ROW, O.share, costs, 1), '$both');
  const notNumbers = [...typed, area(GROUP_ROW, O.planTyped, 1, MONTHS)].map(
    (of) => `COUNTA(${range(of, '$both')})-COUNT(${range(of, '$both')})`,
  );
  const limits = [CHOICES.amount, CHOICES.share].map((column) => cell(CHOICE_ROW, column)).map((one) => `(ISTEXT(${one})*(${one}<>""))`);
  return {
    year: `${on(context, 'Breakdown', cell(HEADER_ROW, COL.month))}-${figure('start')}`,
    choices: `(${figure('month')}=0)+(${figure('view')}=0)`,
    parts: round(`${at(O.variance)}-${at(O.activity)}-${at(O.spending)}-${at(O.timing)}-${at(O.oneOff)}`),
    halves: round(halves.join('+')),
    total: round(
      `${at(O.toDate)}-SUMIFS(${ledger(context, 'amount')},${ledger(context, 'counts')},1,${ledger(context, 'half')},">=1",${ledger(context, 'half')},"<="&${figure('known')},${ledger(context, 'row')},"<="&${costs})`,
    ),
    ledger: `COUNTIF(${ledger(context, 'check')},"?*")+SUMPRODUCT((${line}<>"")*(${ledger(context, 'row')}=""))`,
    cells: `${notNumbers.join('+')}+COUNTIF(${range(area(FIRST_ROW, O.driverRow, costs, 1), '$both')},-1)+COUNTIF(${range(area(FIRST_ROW, O.driverRow, costs, 1), '$both')},${TYPED_SINCE})+COUNTIF(${share},"<0")+COUNTIF(${share},">1")+COUNTA(${share})-COUNT(${share})+${limits.join('+')}`,
  };
}
