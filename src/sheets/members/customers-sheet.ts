import { ORIGINS } from '../../planning/members/migration';
import { cell } from '../address';
import type { SheetBlueprint } from '../blueprint';
import { area, Draft } from '../draft';
import { formulaText } from '../formula-text';
import { problemsSentence } from '../problems-sentence';
import { COLORS, ROLES } from '../roles';
import { checksName, FIRST_ROW } from '../rolling/layout';
import { quoted } from '../text-content';
import { firstProblem, offWhere, writeCheckLines } from './check-lines';
import type { MembersContext } from './context';
import { customerLines, customersOf } from './customers-cells';
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
  LINES_BELOW,
  MATRIX,
  MOVES,
  type CustomerCheck,
  type CustomerSetting,
} from './customers-layout';
import { writeCustomers } from './customers-list';
import { tierChecks, writeTiers } from './customers-tiers';
import { labelWidth, SETTING } from './setting';
import { addressText, firstWrong, settingsWrong, type Conflict } from './setting-note';
import { writeSettings } from './write-settings';

/** Customers by tier and class, how they moved between two dates, and the table they are counted from. Same input in, same sheet out. */
export function customersSheet(context: MembersContext): SheetBlueprint {
  const { t, inputs, sheetNames } = context;
  const draft = new Draft();
  draft.put(0, 0, t('customers.title'));
  draft.put(1, 0, t('customers.method', { row: C_ROWS.table + 1 }));
  draft.put(2, 0, problems(context));
  writeSettings(context, draft, 'customers', CUSTOMER_SETTINGS, inputs.customers.settings, conflicts(context));
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
  const newcomers = cell(C_ROWS.migration + ORIGINS.indexOf('new'), MATRIX.total, '$both');
  return {
    ...tierChecks(context),
    lines: `COUNTIF(${customersOf(context, 'check')},"?*")`,
    settings: settingsWrong(CUSTOMER_SETTINGS.length),
    classes: classCheck(newcomers),
  };
}

/** Dates and classes in their order; and what is not there once there are customers. */
function conflicts(context: MembersContext): Partial<Record<CustomerSetting, Conflict>> {
  const { t } = context;
  const address = (key: CustomerSetting) => addressText(FIRST_ROW + CUSTOMER_SETTINGS.findIndex((one) => one.key === key), SETTING.value);
  const typed = `COUNTA(${customersOf(context, 'first')})>0`;
  const missing = (key: CustomerSetting): Conflict => ({
    when: `AND(IFERROR(LEN(${setting(key)}),1)=0,${typed})`,
    said: quoted(t('conflict.missing')),
  });
  const order = (one: CustomerSetting, other: CustomerSetting, when: string, key: 'conflict.after' | 'conflict.below'): Conflict => ({
    when: `AND(COUNT(${setting(one)},${setting(other)})=2,N(${setting(one)})${when}N(${setting(other)}))`,
    said: formulaText(t(key), { other: address(other) }),
  });
  const [late, none] = [order('asOf', 'before', '<=', 'conflict.after'), missing('asOf')];
  return {
    before: missing('before'),
    asOf: { when: `OR(${late.when},${none.when})`, said: `IF(${late.when},${late.said},${none.said})` },
    months: missing('months'),
    threshold: missing('threshold'),
    classB: order('classB', 'classA', '>', 'conflict.below'),
  };
}

function problems(context: MembersContext): string {
  const { t } = context;
  const told = ['lines', 'settings'] as const;
  const more = {
    lines: firstProblem(context, area(C_ROWS.table, customerColumn('check'), customerLines(context) + LINES_BELOW, 1)),
    settings: firstWrong(context, CUSTOMER_SETTINGS.length),
  };
  const others = CUSTOMER_CHECKS.filter((check) => !told.some((one) => one === check));
  return problemsSentence(t('allHold'), [
    ...told.map((check) => ({ count: checkCell(check), words: (count: number) => t(`problem.${check}`, { count }), more: more[check] })),
    { count: `(${others.map((check) => `(${checkCell(check)}<>0)`).join('+')})`, words: (count) => t('problem.checks', { count }) },
  ]);
}
