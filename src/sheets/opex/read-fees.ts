import { feeWordOf, type FeeWordGroup } from '../../locales/fees-sheet';
import {
  AGENCY_FIELDS,
  FEE_WORDS,
  RULE_FIELDS,
  TIERS,
  type AgencyCells,
  type AgencyField,
  type FeeCell,
  type FeesInputs,
  type RuleCells,
  type RuleField,
  type TableCells,
} from '../../planning/fees/fees-inputs';
import { fieldsOf } from '../../planning/fields-of';
import type { SheetCells } from '../breakdown/sheet-cells';
import { TypedCells } from '../typed-cells';
import type { TypedFormula } from '../typed-formula';
import { AGENCY, FEE_CHOICES, FEES, feesRows, ruleColumn, TABLES as T, type FeesRecord } from './fees-layout';
import { CHOICE_ROW, FIRST_ROW, MONTHS } from './layout';

/** What a person typed into `Fees`; a formula counts by its value. */
export interface FeesRead {
  readonly inputs: FeesInputs;
  readonly formulas: readonly TypedFormula[];
}

/** Fields that hold a word of a list. */
const WORDS: Partial<Record<RuleField | AgencyField, FeeWordGroup>> = {
  kind: 'kind',
  basis: 'basis',
  settled: 'settled',
  kpiOf: 'kpiOf',
};

/**
 * Reads everything typed into `Fees` back as it stands: rules, agencies and tables with something in them, and the cells above. What is typed wrong is kept,
 * words of the lists are known in every language.
 */
export function readFees(sheet: SheetCells, record: FeesRecord): FeesRead {
  const typed = new TypedCells(sheet);
  const at = (row: number, column: number) => typed.at(row, column);
  const word = (group: FeeWordGroup | undefined, row: number, column: number): FeeCell => {
    const content = at(row, column);
    const found = group && typeof content === 'string' ? feeWordOf(group, FEE_WORDS[group], content) : null;
    return found === null ? content : { word: found };
  };
  const cells = (row: number, column: number, count: number) => Array.from({ length: count }, (_, index) => at(row, column + index));
  const rows = feesRows(record);
  const lines = <Line>(first: number, count: number, read: (row: number) => Line, isTyped: (line: Line) => boolean): Line[] =>
    Array.from({ length: count }, (_, index) => read(first + index)).filter(isTyped);
  const rules = lines(
    FIRST_ROW,
    record.rules,
    (row) => fieldsOf(RULE_FIELDS, (field) => word(WORDS[field], row, ruleColumn(field))) as RuleCells,
    (line) => Object.values(line).some(isContent),
  );
  const agencies = lines(
    rows.firstAgency,
    record.agencies,
    (row): AgencyCells => ({
      ...fieldsOf(AGENCY_FIELDS, (field) => word(WORDS[field], row, AGENCY[field])),
      scores: cells(row, FEES.scores, MONTHS),
    }),
    ({ scores, ...line }) => [...scores, ...Object.values(line)].some(isContent),
  );
  const tables = lines(
    rows.firstTable,
    record.tables,
    (row): TableCells => ({
      name: at(row, T.name),
      mode: word('mode', row, T.mode),
      window: word('window', row, T.window),
      thresholds: cells(row, T.thresholds, TIERS),
      rates: cells(row, T.rates, TIERS),
    }),
    ({ name, mode, window, thresholds, rates }) => [name, mode, window, ...thresholds, ...rates].some(isContent),
  );
  const [tolerance, withVat] = [at(CHOICE_ROW, FEE_CHOICES.tolerance), at(CHOICE_ROW, FEE_CHOICES.withVat)];
  return { inputs: { rules, agencies, tables, tolerance, withVat }, formulas: typed.formulas };
}

const isContent = (content: FeeCell): boolean => content !== '';
