import { AGENCY_FIELDS, TIERS } from '../../planning/fees/fees-inputs';
import { LIST_ARROW, titleWidth, widthOf } from '../column-width';
import { area, type Draft } from '../draft';
import { MONTH, PERCENT, ROLES } from '../roles';
import { feeLines, wordsOf, type FeesContext } from './fees-context';
import { agencyTitle, BLOCKS, LISTS, TITLED, WORKING } from './fees-head';
import { AGENCY, FEE_CHECKS, FEE_CHOICES, FEES, FEE_PROBLEMS, MONTH_MARKS, TABLES as T } from './fees-layout';
import { CHOICE_ROW, FIRST_ROW, GROUP_ROW, HEADER_ROW, MONTHS } from './layout';

const RATE_INPUT = '0.0##%';
const DAY = 'yyyy-mm-dd';
const AMOUNT_INPUT = '#,##0.##;-#,##0.##;0';

/** Columns whose titles stand left: texts. */
const TEXTS: readonly (typeof TITLED)[number][] = [
  'channel',
  'fee',
  'category',
  'kind',
  'basis',
  'refund',
  'from',
  'to',
  'tiers',
  'check',
  'flag',
  'note',
];

/** Those of them right of numbers, which would touch them. */
const INDENTED = ['kind', 'refund', 'from', 'check', 'flag', 'note'] as const;

/** Looks, number formats and widths of `Fees`. */
export function styleFees(context: FeesContext, draft: Draft): void {
  styleHead(context, draft);
  styleTables(context, draft);
  styleLines(context, draft);
  formatLines(context, draft);
  setWidths(context, draft);
}

function styleHead({ opex, rows }: FeesContext, draft: Draft): void {
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(2, 0), ROLES.note);
  for (const column of Object.values(FEE_CHOICES)) {
    draft.style(area(CHOICE_ROW, column - 1), { bold: true, ...(column === FEE_CHOICES.withVat ? { horizontal: 'Right' } : {}) });
    draft.style(area(CHOICE_ROW, column), ROLES.input);
  }
  draft.style(area(CHOICE_ROW, FEE_CHOICES.tolerance), { horizontal: 'Left' });
  draft.format(area(CHOICE_ROW, FEE_CHOICES.tolerance), AMOUNT_INPUT);
  for (const column of TITLED) draft.style(area(HEADER_ROW, FEES[column]), TEXTS.includes(column) ? ROLES.headerLeft : ROLES.header);
  for (const block of BLOCKS) {
    draft.style(area(GROUP_ROW, FEES[block], 1, MONTHS), ROLES.blockHeader);
    draft.style(area(HEADER_ROW, FEES[block], 1, MONTHS), ROLES.header);
    draft.format(area(HEADER_ROW, FEES[block], 1, MONTHS), MONTH[opex.locale]);
  }
  for (const column of Object.values(MONTH_MARKS)) draft.style(area(CHOICE_ROW, column, 1, MONTHS), ROLES.check);
  draft.style(area(HEADER_ROW, FEES.code, 1, FEES.end - FEES.code), ROLES.headerLeft);
  draft.style(area(rows.checks - 1, 0), ROLES.blockHeader);
  draft.style(area(rows.checks, 0, FEE_CHECKS.length, 1), ROLES.note);
  draft.style(area(rows.checks, FEES.category, FEE_CHECKS.length, 1), ROLES.check);
}

function styleLines(context: FeesContext, draft: Draft): void {
  const { record, rows } = context;
  draft.style(area(FIRST_ROW, FEES.channel, record.rules, FEES.month + 1), ROLES.input);
  draft.style(area(FIRST_ROW, FEES.note, record.rules, 1), ROLES.input);
  draft.style(area(rows.agencyHeader - 1, 0), ROLES.blockHeader);
  for (const field of AGENCY_FIELDS) {
    const isText = ['channel', 'fee', 'settled', 'basis', 'kpiOf', 'kpi', 'tiers', 'note'].includes(field);
    draft.style(area(rows.agencyHeader, AGENCY[field]), isText ? ROLES.headerLeft : ROLES.header);
    draft.style(area(rows.firstAgency, AGENCY[field], record.agencies, 1), ROLES.input);
  }
  draft.style(area(rows.firstAgency, FEES.scores, record.agencies, MONTHS), ROLES.input);
  draft.style(area(FIRST_ROW, FEES.check, feeLines(context), 1), ROLES.note);
  draft.style(area(FIRST_ROW, FEES.flag, feeLines(context), 1), ROLES.note);
  draft.style(area(rows.agencyHeader, FEES.check), ROLES.headerLeft);
  draft.style(area(FIRST_ROW, FEES.days, feeLines(context), FEES.end - FEES.days), ROLES.check);
  draft.style(area(rows.total, 0, 1, FEES.note), ROLES.grand);
  for (const column of INDENTED) draft.style(area(HEADER_ROW, FEES[column], rows.total - HEADER_ROW, 1), { horizontal: 'Left', indent: 1 });
  draft.style(area(rows.tableHeader, FEES.check, record.tables + 1, 1), { indent: 1 });
  for (const block of ['plan', 'actual'] as const) draft.style(area(rows.total, FEES[block], 1, MONTHS), ROLES.grand);
}

function styleTables({ record, rows }: FeesContext, draft: Draft): void {
  draft.style(area(rows.tableHeader - 1, 0), ROLES.blockHeader);
  draft.style(area(rows.tableHeader, 0, 1, T.thresholds), ROLES.headerLeft);
  draft.style(area(rows.tableHeader, T.check), ROLES.headerLeft);
  draft.style(area(rows.tableHeader, T.thresholds, 1, 2 * TIERS), ROLES.header);
  draft.style(area(rows.firstTable, T.name, record.tables, T.thresholds), ROLES.input);
  draft.style(area(rows.firstTable, T.check, record.tables, 1), ROLES.note);
  draft.style(area(rows.firstTable, T.thresholds, record.tables, 2 * TIERS), ROLES.input);
  draft.style(area(rows.tableHeader, T.numbers, record.tables + 1, T.code - T.numbers + 1), ROLES.check);
  draft.format(area(rows.firstTable, T.thresholds, record.tables, TIERS), AMOUNT_INPUT);
  draft.format(area(rows.firstTable, T.rates, record.tables, TIERS), RATE_INPUT);
}

function formatLines(context: FeesContext, draft: Draft): void {
  const { opex, record, rows } = context;
  const rule = (column: number, columns = 1) => area(FIRST_ROW, column, record.rules, columns);
  const agency = (column: number, columns = 1) => area(rows.firstAgency, column, record.agencies, columns);
  for (const column of [FEES.part, FEES.rate, FEES.vat]) draft.format(rule(column), RATE_INPUT);
  draft.format(rule(FEES.amount, 2), AMOUNT_INPUT);
  draft.format(rule(FEES.from, 2), DAY);
  draft.style(rule(FEES.from, 2), { horizontal: 'Left' });
  draft.format(agency(AGENCY.vat), RATE_INPUT);
  draft.format(agency(AGENCY.retainer, 3), AMOUNT_INPUT);
  const through = rows.total - FIRST_ROW + 1;
  draft.format(area(FIRST_ROW, FEES.yearPlan, through, FEES.flag - FEES.yearPlan), opex.money);
  for (const block of BLOCKS) {
    const isPart = block === 'days' || block === 'planKept' || block === 'actualKept';
    if (block !== 'scores') draft.format(area(FIRST_ROW, FEES[block], through, MONTHS), isPart ? PERCENT : opex.money);
  }
}

function setWidths(context: FeesContext, draft: Draft): void {
  const { inputs, t } = context;
  const texts = (field: 'channel' | 'fee' | 'category' | 'tiers') => inputs.rules.map((line) => String(line[field]));
  const title = (column: (typeof TITLED)[number]) => titleWidth(t(`column.${column}`));
  const own = (field: keyof typeof AGENCY) => titleWidth(t(agencyTitle(field)));
  const names = inputs.tables.map(({ name }) => String(name));
  draft.widths(FEES.channel, 1, Math.max(widthOf([...texts('channel'), ...names], { least: 16, most: 26 }, LIST_ARROW), title('channel')));
  draft.widths(FEES.fee, 1, widthOf(texts('fee'), { least: 24, most: 36 }));
  draft.widths(FEES.category, 1, Math.max(widthOf(texts('category'), { least: 14, most: 22 }), own('settled') + LIST_ARROW));
  draft.widths(FEES.part, 1, Math.max(12, title('part'), own('plannedScore')));
  draft.widths(FEES.kind, 1, Math.max(widthOf(wordsOf(context, 'kind'), { least: 12, most: 24 }, LIST_ARROW), title('kind')));
  draft.widths(FEES.basis, 1, Math.max(widthOf(wordsOf(context, 'basis'), { least: 12, most: 24 }, LIST_ARROW), own('kpiOf')));
  for (const [column, agency] of [
    ['rate', 'retainer'],
    ['amount', 'minimum'],
    ['cap', 'cap'],
    ['vat', 'vat'],
  ] as const)
    draft.widths(FEES[column], 1, Math.max(12, title(column), own(agency)));
  draft.widths(FEES.refund, 1, Math.max(9, title('refund') + LIST_ARROW));
  draft.widths(FEES.from, 1, 12);
  draft.widths(FEES.to, 1, Math.max(12, own('kpi') + LIST_ARROW));
  draft.widths(FEES.tiers, 1, Math.max(widthOf(names, { least: 14, most: 24 }, LIST_ARROW), title('tiers')));
  draft.widths(FEES.month, 1, Math.max(9, title('month')));
  draft.widths(
    FEES.check,
    1,
    widthOf(
      FEE_PROBLEMS.map((problem) => t(problem)),
      { least: 30, most: 52 },
    ),
  );
  draft.widths(FEES.yearPlan, FEES.flag - FEES.yearPlan, 14);
  draft.widths(FEES.flag, 1, widthOf([t('flag.over'), t('flag.under')], { least: 14, most: 22 }));
  draft.widths(FEES.note, 1, 60);
  for (const block of BLOCKS) draft.widths(FEES[block], MONTHS, 12);
  draft.widths(FEES.code, WORKING.length, 11);
  draft.widths(FEES.kinds, LISTS.length, 14);
}
