import { NO_BRIDGE_INPUTS, type BridgeInputs } from '../../planning/opex/bridge-inputs';
import { cell, range } from '../address';
import type { SheetBlueprint, Validation } from '../blueprint';
import { area, Draft } from '../draft';
import { problemsSentence } from '../problems-sentence';
import { COLORS } from '../roles';
import { checksName } from '../rolling/layout';
import { writeBlocks } from './bridge-blocks';
import { bridgeCharts, writeChartData } from './bridge-charts';
import { baseRow, bridgeContext, bridgeFigure, ofOpex, rounded, type BridgeContext } from './bridge-context';
import { writeLists } from './bridge-items';
import { B, BRIDGE_CHECKS, COMPARISON, CONTRIBUTION, GROUP, ITEM, lastLine, LIST, PROOFS, ROWS, type BridgeCheck } from './bridge-layout';
import { COMPARISON_LIST, writeSpan } from './bridge-span';
import { priceRuns, styleBridge } from './bridge-style';
import { on, type OpexContext } from './context';
import { CHOICE_ROW } from './layout';
import { PNL } from './pnl-layout';
import { pnlRows, rowOf } from './pnl-statements';

/**
 * What took net sales and contribution from plan, or from last year, to what they are: in parts that sum to the change, over what is known of the view of `OPEX`.
 * Same plan in, same sheet out.
 */
export function bridgeSheet(opex: OpexContext, inputs: BridgeInputs = NO_BRIDGE_INPUTS): SheetBlueprint {
  const context = bridgeContext(opex, inputs);
  const { t } = context;
  const draft = new Draft();
  draft.put(0, 0, t('title'));
  draft.put(1, 0, t('method'));
  draft.put(2, 0, problems(context));
  writeSpan(context, draft);
  writeBlocks(context, draft);
  writeChartData(context, draft);
  writeLists(context, draft);
  writeChecks(context, draft);
  styleBridge(context, draft);
  const checks = area(ROWS.checks, B.amount, BRIDGE_CHECKS.length, 1);
  const off = [checks, ...Object.values(PROOFS), area(ROWS.channels, LIST.check, context.end - ROWS.channels, 1)];
  draft.names.push(
    { name: 'Almanac_Bridge_Sheet', area: draft.area() },
    { name: COMPARISON.name, area: area(CHOICE_ROW, COMPARISON.column) },
    { name: checksName('Bridge'), area: checks },
  );
  return draft.sheet({
    id: 'Bridge',
    name: opex.sheetNames.Bridge,
    tabColor: COLORS.accent,
    validations: validations(context),
    conditionalFormats: off.map((of) => ({
      area: of,
      formula: `=N(${cell(of.row, of.column)})<>0`,
      color: COLORS.off,
    })),
    charts: bridgeCharts(context),
    freeze: { rows: CHOICE_ROW + 1, columns: 1 },
    page: {
      orientation: 'Landscape',
      titleRows: null,
      titleColumns: null,
      footerLeft: t('title'),
      printArea: area(0, 0, context.end, LIST.end),
      pagesWide: 1,
    },
  });
}

/** The cell of a check. */
export function bridgeCheck(check: BridgeCheck): string {
  return cell(ROWS.checks + BRIDGE_CHECKS.indexOf(check), B.amount, '$both');
}

function writeChecks(context: BridgeContext, draft: Draft): void {
  const { t } = context;
  const formulas = checkFormulas(context);
  draft.put(ROWS.checks - 1, B.label, t('checks'));
  BRIDGE_CHECKS.forEach((check, at) => {
    draft.put(ROWS.checks + at, B.label, t(`check.${check}`));
    draft.put(ROWS.checks + at, B.amount, `=${formulas[check]}`);
  });
}

function checkFormulas(context: BridgeContext): Readonly<Record<BridgeCheck, string>> {
  const { first, end, groups } = context;
  const netSales = baseRow(context, 'netSales', null);
  const { statements } = pnlRows(context.opex.plan);
  const result = on(context.opex, 'Pnl', cell(statements[0] ? rowOf(statements[0], 'result') : 0, PNL.known));
  const typed = range(area(first, LIST.typed, end - first, 1));
  const places = [area(ROWS.channels + 1, GROUP.place, groups.length, 1), area(first, ITEM.place, end - first, 1)];
  return {
    comparison: `IF(${bridgeFigure('comparison')}=0,1,0)`,
    netSales: range(PROOFS.netSales),
    contribution: range(PROOFS.contribution),
    drivers: range(PROOFS.drivers),
    basis: rounded(context, `${cell(ROWS.channels, LIST.basis)}-${ofOpex(context, netSales, 'basis')}`),
    actual: rounded(context, `${cell(ROWS.channels, LIST.actual)}-${ofOpex(context, netSales, 'actual')}`),
    result: rounded(context, `${cell(lastLine(CONTRIBUTION), B.amount)}-${result}`),
    rows: places.map((of) => `COUNTIF(${range(of)},0)`).join('+'),
    prices: `COUNTA(${typed})-COUNTIF(${typed},">0")`,
  };
}

/** What is to be mended; else that all is well. */
function problems({ t }: BridgeContext): string {
  const told = ['comparison', 'rows', 'prices'] as const;
  const others = BRIDGE_CHECKS.filter((check) => !told.some((one) => one === check));
  return problemsSentence(t('allHold'), [
    ...told.map((check) => ({ count: bridgeCheck(check), words: (count: number) => t(`problem.${check}`, { count }) })),
    {
      count: `(${others.map((check) => `(${bridgeCheck(check)}<>0)`).join('+')})`,
      words: (count) => t('problem.checks', { count }),
    },
  ]);
}

function validations(context: BridgeContext): Validation[] {
  const { t } = context;
  const error = (message: string) => ({ title: t('inputError'), message });
  return [
    {
      area: area(CHOICE_ROW, COMPARISON.column),
      rule: { list: { inCellDropDown: true, source: `=${COMPARISON_LIST}` } },
      prompt: null,
      error: error(t('comparisonAllowed')),
    },
    ...priceRuns(context).map((of): Validation => ({
      area: of,
      rule: { decimal: { formula1: 0, operator: 'GreaterThan' } },
      prompt: null,
      error: error(t('priceAllowed')),
    })),
  ];
}
