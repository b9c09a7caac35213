import type { FeesSheetKey } from '../../locales/fees-sheet';
import { AMOUNTS, TIERS } from '../../planning/fees/fees-inputs';
import { range } from '../address';
import type { Area, Validation } from '../blueprint';
import { area } from '../draft';
import type { FeesContext } from './fees-context';
import { listOf, type FeeList } from './fees-head';
import { AGENCY, FEE_CHOICES, FEES, TABLES as T } from './fees-layout';
import { CHOICE_ROW, FIRST_ROW, MONTHS } from './layout';

/** What may be typed into `Fees`. */
export function feesValidations(context: FeesContext): Validation[] {
  const { record, rows, t } = context;
  const of = (where: Area, rule: Validation['rule'], message: FeesSheetKey): Validation => ({
    area: where,
    rule,
    prompt: null,
    error: { title: t('inputError'), message: t(message) },
  });
  const from = (source: string) => ({ list: { inCellDropDown: true, source } }) as const;
  const list = (name: FeeList, only?: number) =>
    from(`=${range(area(FIRST_ROW, FEES[name], only ?? Math.max(1, listOf(context, name).length), 1), '$both')}`);
  const named = from(`=${range(area(rows.firstTable, T.name, record.tables, 1), '$both')}`);
  const share = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } } as const;
  const bonus = { decimal: { formula1: -1, formula2: 1, operator: 'Between' } } as const;
  const amount = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } } as const;
  const number = { decimal: { formula1: -1e15, formula2: 1e15, operator: 'Between' } } as const;
  const day = { date: { formula1: '2000-01-01', operator: 'GreaterThan' } } as const;
  const month = { wholeNumber: { formula1: 1, formula2: 12, operator: 'Between' } } as const;
  const rule = (column: number, columns = 1) => area(FIRST_ROW, column, record.rules, columns);
  const agency = (column: number, columns = 1) => area(rows.firstAgency, column, record.agencies, columns);
  const table = (column: number, columns = 1) => area(rows.firstTable, column, record.tables, columns);
  const channels = context.byChannel
    ? [rule(FEES.channel), agency(AGENCY.channel)].map((where) => of(where, list('channels'), 'listAllowed'))
    : [];
  return [
    of(area(CHOICE_ROW, FEE_CHOICES.tolerance), amount, 'amountAllowed'),
    of(area(CHOICE_ROW, FEE_CHOICES.withVat), from('x'), 'markAllowed'),
    ...channels,
    of(rule(FEES.part), share, 'shareAllowed'),
    of(rule(FEES.kind), list('kinds'), 'listAllowed'),
    of(rule(FEES.basis), list('bases'), 'listAllowed'),
    of(rule(FEES.rate), share, 'shareAllowed'),
    of(rule(FEES.amount, 2), amount, 'amountAllowed'),
    of(rule(FEES.vat), share, 'shareAllowed'),
    of(rule(FEES.refund), from('x'), 'markAllowed'),
    of(rule(FEES.from, 2), day, 'dateAllowed'),
    of(rule(FEES.tiers), named, 'tiersAllowed'),
    of(rule(FEES.month), month, 'monthAllowed'),
    of(agency(AGENCY.settled), list('settled'), 'listAllowed'),
    of(agency(AGENCY.plannedScore), number, 'numberAllowed'),
    of(agency(AGENCY.basis), list('bases', AMOUNTS), 'listAllowed'),
    of(agency(AGENCY.kpiOf), list('kpiOf'), 'listAllowed'),
    of(agency(AGENCY.retainer, 3), amount, 'amountAllowed'),
    of(agency(AGENCY.vat), share, 'shareAllowed'),
    of(agency(AGENCY.kpi, 2), named, 'tiersAllowed'),
    of(agency(FEES.scores, MONTHS), number, 'numberAllowed'),
    of(table(T.mode), list('modes'), 'listAllowed'),
    of(table(T.window), list('windows'), 'listAllowed'),
    of(table(T.thresholds, TIERS), amount, 'amountAllowed'),
    of(table(T.rates, TIERS), bonus, 'numberAllowed'),
  ];
}
