import { AGENCY_FIELDS, RULE_FIELDS, type FeesInputs } from '../../planning/fees/fees-inputs';
import { cell } from '../address';
import type { SheetBlueprint } from '../blueprint';
import { area, Draft } from '../draft';
import { checksName } from '../rolling/layout';
import { COLORS } from '../roles';
import type { OpexContext } from './context';
import { writeAgencyMonths } from './fees-agency';
import { writeRuleMonths } from './fees-amounts';
import { writeSums, writeTotal } from './fees-booked';
import { contentOf, feeLines, feesContext, type FeesContext } from './fees-context';
import { BLOCKS, writeHead } from './fees-head';
import { AGENCY, FEE_CHECKS, FEE_NAMES, FEES, FIRST_HINT, FIRST_OPEN, ruleColumn, TABLES } from './fees-layout';
import { styleFees } from './fees-style';
import { writeTables } from './fees-tables';
import { feesValidations } from './fees-validations';
import { writeAgencyWorkings, writeRuleWorkings } from './fees-workings';
import { FIRST_ROW, HEADER_ROW, MONTHS } from './layout';

/**
 * What channels and agencies charge: a line a rule, with what it comes to by month in the plan and in what is known and forecast, and what was booked beside
 * it; agencies and tables of tiers below. Same inputs in, same sheet out.
 */
export function feesSheet(opex: OpexContext, inputs: FeesInputs): SheetBlueprint {
  const context = feesContext(opex, inputs);
  const { record, rows, t } = context;
  const draft = new Draft();
  writeHead(context, draft);
  for (let line = 0; line < record.rules; line += 1) writeRule(context, draft, line);
  for (let line = 0; line < record.agencies; line += 1) writeAgency(context, draft, line);
  writeTotal(context, draft);
  writeTables(context, draft);
  styleFees(context, draft);
  nameCells(context, draft);
  const checks = area(rows.checks, FEES.category, FEE_CHECKS.length, 1);
  const told = area(FIRST_ROW, FEES.check, feeLines(context), 1);
  const number = cell(FIRST_ROW, FEES.final, '$column');
  return draft.sheet({
    id: 'Fees',
    name: opex.sheetNames.Fees,
    tabColor: COLORS.plan,
    validations: feesValidations(context),
    conditionalFormats: [
      { area: told, formula: `=AND(N(${number})>0,N(${number})<${FIRST_OPEN})`, color: COLORS.off },
      { area: told, formula: `=AND(N(${number})>=${FIRST_OPEN},N(${number})<${FIRST_HINT})`, color: COLORS.plan },
      {
        area: area(FIRST_ROW, FEES.flag, feeLines(context), 1),
        formula: `=${cell(FIRST_ROW, FEES.flag, '$column')}<>""`,
        color: COLORS.off,
      },
      {
        area: area(rows.firstTable, TABLES.check, record.tables, 1),
        formula: `=${cell(rows.firstTable, TABLES.check, '$column')}<>""`,
        color: COLORS.off,
      },
      { area: checks, formula: `=${cell(rows.checks, FEES.category)}<>0`, color: COLORS.off },
    ],
    freeze: { rows: FIRST_ROW, columns: 2 },
    columnGroups: [{ column: FEES.days, count: FEES.end - FEES.days }],
    page: {
      orientation: 'Landscape',
      titleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
      titleColumns: '$A:$B',
      footerLeft: t('title'),
      printArea: area(0, 0, rows.end, FEES[BLOCKS[0]] - 1),
      pagesWide: 2,
    },
  });
}

function writeRule(context: FeesContext, draft: Draft, line: number): void {
  const r = FIRST_ROW + line;
  const typed = context.inputs.rules[line];
  for (const field of RULE_FIELDS) draft.put(r, ruleColumn(field), contentOf(context, typed?.[field] ?? ''));
  writeRuleWorkings(context, draft, r);
  writeRuleMonths(context, draft, r);
  writeSums(context, draft, r);
}

function writeAgency(context: FeesContext, draft: Draft, line: number): void {
  const r = context.rows.firstAgency + line;
  const typed = context.inputs.agencies[line];
  for (const field of AGENCY_FIELDS) draft.put(r, AGENCY[field], contentOf(context, typed?.[field] ?? ''));
  for (let month = 0; month < MONTHS; month += 1) draft.put(r, FEES.scores + month, contentOf(context, typed?.scores[month] ?? ''));
  writeAgencyWorkings(context, draft, r);
  writeAgencyMonths(context, draft, r);
  writeSums(context, draft, r);
}

function nameCells(context: FeesContext, draft: Draft): void {
  const count = feeLines(context);
  for (const [column, columns] of [
    ['line', 1],
    ['plan', MONTHS],
    ['actual', MONTHS],
    ['viewPlan', 1],
    ['viewActual', 1],
  ] as const)
    draft.names.push({ name: FEE_NAMES[column], area: area(FIRST_ROW, FEES[column], count, columns) });
  draft.names.push(
    { name: 'Almanac_Fees_Sheet', area: draft.area() },
    { name: checksName('Fees'), area: area(context.rows.checks, FEES.category, FEE_CHECKS.length, 1) },
  );
}
