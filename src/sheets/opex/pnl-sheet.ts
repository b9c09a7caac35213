import { NO_PNL_INPUTS, type PnlInputs } from '../../planning/opex/pnl-inputs';
import { cell } from '../address';
import type { SheetBlueprint, Validation } from '../blueprint';
import { area, Draft } from '../draft';
import { problemsSentence } from '../problems-sentence';
import { checksName } from '../rolling/layout';
import { COLORS } from '../roles';
import type { OpexContext } from './context';
import { CHOICE_NAMES } from './layout';
import { missingCount } from './pnl-attention';
import { writeOverview, writeStatement } from './pnl-cells';
import { pnlCheckCell, writePnlChecks } from './pnl-checks';
import { pnlContext, type PnlContext } from './pnl-context';
import { CHOICE_ROW, FIRST_ROW, GROUP_ROW, HEADER_ROW, MOST, PNL as P } from './pnl-layout';
import { rowOf, type PlacedLine } from './pnl-statements';
import { stylePnl } from './pnl-style';
import { writeHalfDates } from './pnl-terms';

/**
 * Profit and loss by channel over the view that is chosen on `OPEX`: all channels, then a statement for each, as a marketplace or a self-operated retailer has
 * it, with what such a retailer owes. Same plan and inputs in, same sheet out.
 */
export function pnlSheet(opex: OpexContext, inputs: PnlInputs = NO_PNL_INPUTS): SheetBlueprint {
  const context = pnlContext(opex, inputs);
  const { say, statements, checks, checksRow } = context;
  const draft = new Draft();
  writeHead(context, draft);
  writeOverview(context, draft);
  for (const statement of statements) writeStatement(context, draft, statement);
  writePnlChecks(context, draft);
  stylePnl(context, draft);
  const checkArea = area(checksRow, P.actual, checks.length, 1);
  draft.names.push({ name: 'Almanac_Pnl_Sheet', area: draft.area() }, { name: checksName('Pnl'), area: checkArea });
  const figures = (column: number) => area(FIRST_ROW, column, checksRow - 1 - FIRST_ROW, 1);
  const below = (column: number) => ({
    area: figures(column),
    formula: `=N(${cell(FIRST_ROW, column)})<0`,
    color: COLORS.off,
  });
  return draft.sheet({
    id: 'Pnl',
    name: opex.sheetNames.Pnl,
    tabColor: COLORS.plan,
    validations: validations(context),
    conditionalFormats: [
      below(P.variance),
      below(P.outlookGap),
      { area: checkArea, formula: `=${cell(checksRow, P.actual)}<>0`, color: COLORS.off },
    ],
    freeze: { rows: FIRST_ROW, columns: 1 },
    hiddenColumns: [P.known, P.missing, P.cost, P.check, P.kind, P.place],
    columnGroups: [{ column: P.actualHalf, count: P.end - P.actualHalf }],
    rowGroups: statements.flatMap(({ lines }) => partsOf(lines)),
    page: {
      orientation: 'Landscape',
      titleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
      titleColumns: '$A:$A',
      footerLeft: say('title'),
      printArea: area(0, 0, checksRow + checks.length, P.attention + 1),
      pagesWide: 1,
    },
  });
}

/** Neighbouring lines that are parts of one above: they can be folded away. */
function partsOf(lines: readonly PlacedLine[]): { readonly row: number; readonly count: number }[] {
  const groups: { row: number; count: number }[] = [];
  for (const { row, look } of lines) {
    const last = groups.at(-1);
    if (look !== 'part') continue;
    if (last && last.row + last.count === row) last.count += 1;
    else groups.push({ row, count: 1 });
  }
  return groups.filter(({ count }) => count > 2);
}

function writeHead(context: PnlContext, draft: Draft): void {
  const { opex, say } = context;
  draft.put(0, 0, say('title'));
  draft.put(1, 0, say('method'));
  draft.put(2, 0, problems(context));
  draft.put(CHOICE_ROW, P.label, opex.t('asOf'));
  draft.put(CHOICE_ROW, P.actual, `=${CHOICE_NAMES.asOf}`);
  draft.put(CHOICE_ROW, P.plan, opex.t('view'));
  draft.put(CHOICE_ROW, P.variance, `=${CHOICE_NAMES.view}`);
  draft.put(GROUP_ROW, P.actual, `=${CHOICE_NAMES.view}`);
  draft.put(GROUP_ROW, P.toDate, opex.t('year'));
  draft.put(HEADER_ROW, P.label, opex.t('column.label'));
  for (const column of ['actual', 'plan', 'variance', 'lastYear', 'growth', 'toDate', 'planToDate', 'outlook'] as const)
    draft.put(HEADER_ROW, P[column], opex.t(`column.${column}`));
  for (const column of ['attainment', 'ratio', 'previous', 'change', 'yearPlan', 'outlookGap'] as const)
    draft.put(HEADER_ROW, P[column], say(`column.${column}`));
  draft.put(HEADER_ROW, P.attention, opex.t('column.flag'));
  for (const column of ['known', 'missing', 'cost', 'check', 'kind', 'place'] as const)
    draft.put(HEADER_ROW, P[column], say(`working.${column}`));
  for (const column of ['actualHalf', 'planHalf'] as const) draft.put(CHOICE_ROW, P[column], opex.t(`block.${column}`));
  writeHalfDates(context, draft);
}

/** What is to be mended or known; else that all is well. */
function problems(context: PnlContext): string {
  const { say, checks } = context;
  const told = (['choices', 'lines', 'cells'] as const).filter((check) => checks.includes(check));
  const others = checks.filter((check) => !told.some((one) => one === check));
  return problemsSentence(say('allHold'), [
    ...told.map((check) => ({
      count: pnlCheckCell(context, check),
      words: (count: number) => say(`problem.${check}`, { count }),
    })),
    { count: missingCount(context), words: (count) => say('problem.missing', { count }) },
    {
      count: `(${others.map((check) => `(${pnlCheckCell(context, check)}<>0)`).join('+')})`,
      words: (count) => say('problem.checks', { count }),
    },
  ]);
}

function validations({ statements, say }: PnlContext): Validation[] {
  const decimal = (formula1: number, formula2: number) => ({ decimal: { formula1, formula2, operator: 'Between' } }) as const;
  return statements
    .filter(({ kind }) => kind === 'first-party')
    .flatMap((statement) =>
      (
        [
          ['openingTyped', decimal(-1e15, 1e15), 'numberAllowed'],
          ['creditDays', decimal(0, MOST.creditDays), 'daysAllowed'],
          ['purchasePart', decimal(0, MOST.purchasePart), 'partAllowed'],
        ] as const
      ).map(([id, rule, message]) => ({
        area: area(rowOf(statement, id), P.actual),
        rule,
        prompt: null,
        error: { title: say('inputError'), message: say(message) },
      })),
    );
}
