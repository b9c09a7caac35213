import { ORIGINS } from '../../planning/members/migration';
import { cell, range } from '../address';
import type { SheetBlueprint } from '../blueprint';
import { area, Draft } from '../draft';
import { problemsSentence } from '../problems-sentence';
import { COLORS, ROLES } from '../roles';
import { checksName, FIRST_ROW } from '../rolling/layout';
import { offWhere, writeCheckLines } from './check-lines';
import type { MembersContext } from './context';
import { customerLines, customersOf, IS_READY } from './customers-cells';
import { classCheck, writeClasses } from './customers-classes';
import {
  C_ROWS,
  CUSTOMER_CHECKS,
  CUSTOMER_COLUMNS,
  CUSTOMER_SETTINGS,
  customerColumn,
  customerSetting as setting,
  CUSTOMERS_TABLE,
  HIDDEN_CUSTOMER_COLUMNS,
  MATRIX,
  MOVES,
  type CustomerCheck,
} from './customers-layout';
import { writeCustomers } from './customers-list';
import { tierChecks, writeTiers } from './customers-tiers';
import { labelWidth, SETTING } from './setting';
import { writeSettings } from './write-settings';

/** Customers by tier and class, how they moved between two dates, and the table they are counted from. Same input in, same sheet out. */
export function customersSheet(context: MembersContext): SheetBlueprint {
  const { t, inputs, sheetNames } = context;
  const draft = new Draft();
  draft.put(0, 0, t('customers.title'));
  draft.put(1, 0, t('customers.method', { row: C_ROWS.table + 1 }));
  draft.put(2, 0, problems(context));
  writeSettings(context, draft, 'customers', CUSTOMER_SETTINGS, inputs.customers.settings);
  writeTiers(context, draft);
  writeClasses(context, draft);
  const formulas = checkFormulas(context);
  const checks = writeCheckLines(
    context,
    draft,
    C_ROWS.checks,
    CUSTOMER_CHECKS.map((check) => ({ label: t(`check.${check}`), formula: formulas[check] })),
  );
  writeCustomers(context, draft);
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(2, 0), ROLES.note);
  const labels = [...CUSTOMER_SETTINGS.map(({ key }) => t(`customers.${key}`)), ...MOVES.map((move) => t(`move.${move}`))];
  draft.widths(0, 1, labelWidth([...labels, ...CUSTOMER_CHECKS.map((check) => t(`check.${check}`))]));
  const lines = customerLines(context);
  draft.names.push({ name: 'Almanac_Customers_Sheet', area: draft.area() }, { name: checksName('Customers'), area: checks });
  draft.conditionalFormats.push(offWhere(checks, 'number'), offWhere(area(C_ROWS.table, customerColumn('check'), lines, 1), 'text'));
  const hidden = [...HIDDEN_CUSTOMER_COLUMNS.map(customerColumn), ...[0, 1, 2].map((at) => MATRIX.used + at)];
  return draft.sheet({
    id: 'Customers',
    name: sheetNames.Customers,
    tabColor: COLORS.accent,
    tables: [
      {
        name: CUSTOMERS_TABLE,
        area: area(C_ROWS.table - 1, 0, lines + 1, CUSTOMER_COLUMNS.length),
        style: 'TableStyleLight1',
        banded: false,
      },
    ],
    freeze: { rows: 3, columns: 1 },
    hiddenColumns: hidden,
    page: {
      orientation: 'Landscape',
      titleRows: null,
      titleColumns: null,
      footerLeft: t('customers.title'),
      printArea: area(0, 0, C_ROWS.table + Math.max(1, inputs.customers.lines.length), customerColumn('check') + 1),
      pagesWide: 1,
    },
  });
}

const checkCell = (check: CustomerCheck): string => cell(C_ROWS.checks + CUSTOMER_CHECKS.indexOf(check), SETTING.value, '$both');

function checkFormulas(context: MembersContext): Readonly<Record<CustomerCheck, string>> {
  const settings = range(area(FIRST_ROW, SETTING.value, CUSTOMER_SETTINGS.length, 1), '$both');
  const [before, asOf, a, b] = (['before', 'asOf', 'classA', 'classB'] as const).map((key) => setting(key));
  const newcomers = cell(C_ROWS.migration + ORIGINS.indexOf('new'), MATRIX.total, '$both');
  const wrongWay = `AND(COUNT(${before ?? ''},${asOf ?? ''})=2,N(${asOf ?? ''})<=N(${before ?? ''}))*1`;
  const missing = `AND(${IS_READY}=0,COUNTA(${customersOf(context, 'first')})>0)*1`;
  const classes = `AND(COUNT(${a ?? ''},${b ?? ''})=2,N(${a ?? ''})<N(${b ?? ''}))*1`;
  return {
    ...tierChecks(context),
    lines: `COUNTIF(${customersOf(context, 'check')},"?*")`,
    settings: `COUNTA(${settings})-COUNT(${settings})+COUNTIF(${settings},"<0")+IF(${wrongWay}=1,1,${missing})+${classes}`,
    classes: classCheck(newcomers, `${a ?? ''},${b ?? ''}`),
  };
}

function problems({ t }: MembersContext): string {
  const told = ['lines', 'settings'] as const;
  const others = CUSTOMER_CHECKS.filter((check) => !told.some((one) => one === check));
  return problemsSentence(t('allHold'), [
    ...told.map((check) => ({ count: checkCell(check), words: (count: number) => t(`problem.${check}`, { count }) })),
    { count: `(${others.map((check) => `(${checkCell(check)}<>0)`).join('+')})`, words: (count) => t('problem.checks', { count }) },
  ]);
}
