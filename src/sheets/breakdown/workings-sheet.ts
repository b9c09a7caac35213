import { LEVELS, type Level } from '../../planning/actuals/actuals';
import { SPREAD_METHODS, type BreakdownPlan, type PlanRow } from '../../planning/breakdown/plan';
import { cell, range } from '../address';
import type { SheetBlueprint } from '../blueprint';
import { area, Draft } from '../draft';
import { COLORS, MONTH, ROLES, WEIGHT, amountFormat } from '../roles';
import { aggregate } from '../sum-of';
import { asText } from '../text-content';
import { monthSerial } from './month-serial';
import { on, rowAt, setup, sheetRow, tableColumn, type BreakdownContext } from './context';
import { COL, FIRST_ROW, GROUP_ROW, HEADER_ROW, SETUP } from './layout';
import { NUDGE, TRACE } from './trace';

/** History, base profiles and the steps between the inputs and the plan, row by row beside `Breakdown`. */
export function workingsSheet(context: BreakdownContext): SheetBlueprint {
  const { plan, columns: c, t } = context;
  const draft = new Draft();
  const last = sheetRow(plan.rows.length - 1);
  draft.put(0, 0, t('workings.title'));
  draft.put(1, 0, context.actuals ? t('workings.method', { table: context.actuals.name }) : t('workings.noHistory'));
  writeHeaders(context, draft);
  plan.rows.forEach((_, index) => {
    writeHistory(context, draft, index);
    writeProfiles(context, draft, index);
    writeUsedInputs(context, draft, index);
    writeMix(context, draft, index);
    writeLocks(context, draft, index);
  });

  const rows = plan.rows.length;
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(GROUP_ROW, 0, 1, c.end), ROLES.blockHeader);
  draft.style(area(HEADER_ROW, 0, 1, c.end), ROLES.header);
  draft.style(area(HEADER_ROW, 0, 1, 4), ROLES.headerLeft);
  draft.style(area(FIRST_ROW, c.history, rows, plan.historyMonths.length || 1), { color: COLORS.link });
  const amount = amountFormat(Math.max(0, plan.spec.digits));
  draft.format(area(HEADER_ROW, c.history, 1, Math.max(1, plan.historyMonths.length)), MONTH[context.locale]);
  draft.format(area(FIRST_ROW, c.history, rows, c.profile - c.history), amount);
  draft.format(area(FIRST_ROW, c.wholeYears, rows, 1), '0');
  draft.format(area(FIRST_ROW, c.profile, rows, 12), WEIGHT);
  draft.format(area(FIRST_ROW, c.lastShape, rows, 12), amount);
  draft.format(area(FIRST_ROW, c.method, rows, 2), '0');
  draft.format(area(FIRST_ROW, c.childrenLastYear, rows, 1), amount);
  draft.format(area(FIRST_ROW, c.childrenTyped, rows, 5), WEIGHT);
  draft.format(area(FIRST_ROW, c.lockedYear, rows, 17), amount);
  draft.format(area(FIRST_ROW, c.weight, rows, 12), WEIGHT);
  draft.format(area(FIRST_ROW, c.unusable, rows, 1), '0');
  draft.format(area(FIRST_ROW, c.runningShare, rows, 1), WEIGHT);
  draft.format(area(FIRST_ROW, c.yearLeft, rows, 1), amount);
  draft.format(area(FIRST_ROW, c.weightSum, rows, 1), WEIGHT);
  draft.format(area(FIRST_ROW, c.ownLock, rows, 48), amount);
  draft.format(area(FIRST_ROW, c.freeWeight, rows, 12), WEIGHT);
  draft.format(area(FIRST_ROW, c.monthsLeft, rows, 3), amount);
  draft.widths(0, 1, 26);
  draft.widths(1, 3, 12);
  draft.widths(4, c.end - 4, 12);
  draft.names.push({ name: 'Almanac_Breakdown_Workings', area: area(0, 0, last + 1, c.end) });

  return {
    id: 'Workings',
    name: context.sheetNames.Workings,
    tabColor: COLORS.lastYear,
    contents: draft.contents(),
    numberFormats: draft.numberFormats,
    styles: draft.styles,
    names: draft.names,
    validations: [],
    conditionalFormats: [],
    charts: [],
    tables: [],
    columnWidths: draft.columnWidths,
    freeze: { rows: FIRST_ROW, columns: 1 },
    hiddenColumns: [],
    columnGroups: [],
    rowGroups: [],
    page: {
      orientation: 'Landscape',
      titleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
      titleColumns: '$A:$A',
      footerLeft: t('workings.title'),
      printArea: null,
    },
  };
}

function writeHeaders(context: BreakdownContext, draft: Draft): void {
  const { plan, columns: c, t } = context;
  draft.put(HEADER_ROW, c.label, t('row'));
  draft.putRow(HEADER_ROW, c.member, [t('channel'), t('store'), t('product')]);
  if (plan.historyMonths.length > 0) {
    draft.put(GROUP_ROW, c.history, t('workings.history'));
    draft.putRow(HEADER_ROW, c.history, plan.historyMonths.map(monthSerial));
  }
  for (let n = 0; n < plan.historyMonths.length / 12; n += 1) draft.put(HEADER_ROW, c.yearTotal + n, t('workings.yearTotal', { n: n + 1 }));
  const one: [number, Parameters<typeof t>[0]][] = [
    [c.wholeYears, 'workings.wholeYears'],
    [c.lastYear, 'workings.lastYear'],
    [c.lastYearPositive, 'workings.lastYearPositive'],
    [c.method, 'workings.methodIndex'],
    [c.likeRow, 'workings.likeRow'],
    [c.childrenLastYear, 'workings.childrenLastYear'],
    [c.childrenTyped, 'workings.childrenTyped'],
    [c.childrenTypedCount, 'workings.childrenTypedCount'],
    [c.untyped, 'workings.untyped'],
    [c.childrenUntyped, 'workings.childrenUntyped'],
    [c.typedShare, 'workings.typedShare'],
    [c.lockedYear, 'workings.lockedYear'],
    [c.unusable, 'workings.unusable'],
    [c.runningShare, 'workings.runningShare'],
    [c.yearLeft, 'workings.yearLeft'],
    [c.weightSum, 'workings.weightSum'],
    [c.monthsLeft, 'workings.monthsLeft'],
    [c.missedMonths, 'workings.missedMonths'],
    [c.missedQuarters, 'workings.missedQuarters'],
  ];
  for (const [column, key] of one) draft.put(HEADER_ROW, column, t(key));
  draft.putRow(
    HEADER_ROW,
    c.lockedQuarter,
    [1, 2, 3, 4].map((n) => t('workings.lockedQuarter', { n })),
  );
  const twelve: [number, Parameters<typeof t>[0]][] = [
    [c.profile, 'workings.profile'],
    [c.lastShape, 'workings.lastShape'],
    [c.lockedMonth, 'workings.lockedMonth'],
    [c.weight, 'workings.weight'],
    [c.ownLock, 'workings.ownLock'],
    [c.runningNatural, 'workings.runningNatural'],
    [c.lock, 'workings.lock'],
    [c.lockLeft, 'workings.lockLeft'],
    [c.freeWeight, 'workings.freeWeight'],
  ];
  for (const [column, key] of twelve) {
    draft.put(GROUP_ROW, column, t(key));
    for (let m = 0; m < 12; m += 1) {
      draft.put(HEADER_ROW, column + m, `=${on(context, 'Breakdown', cell(HEADER_ROW, COL.month + m, '$row'))}`);
      draft.format(area(HEADER_ROW, column + m), MONTH[context.locale]);
    }
  }
}

/** Criteria and the monthly sums: live SUMIFS for the lowest rows, sums of the rows below for the others. */
function writeHistory(context: BreakdownContext, draft: Draft, index: number): void {
  const { plan, columns: c } = context;
  const row = rowAt(plan, index);
  const r = sheetRow(index);
  draft.put(r, c.label, index === 0 ? context.t('total') : asText(row.label));
  draft.putRow(r, c.member, [row.member.channel, row.member.store, row.member.product].map(asText));
  if (!context.actuals) return;
  plan.historyMonths.forEach((_, h) => {
    const column = c.history + h;
    if (row.children.length > 0) {
      const rows = row.children.map(sheetRow);
      draft.put(r, column, `=IF(${aggregate('COUNT', rows, column)}=0,"",${aggregate('SUM', rows, column)})`);
      return;
    }
    if (row.history[h] === null || row.history[h] === undefined) return;
    draft.put(r, column, `=${monthSum(context, row, r, cell(HEADER_ROW, column, '$row'))}`);
  });
}

/** Sales of a row in the month a header cell names, live from the history table. */
function monthSum(context: BreakdownContext, row: PlanRow, r: number, month: string): string {
  const { plan, columns: c, actuals } = context;
  if (!actuals) return '0';
  const column = (title: string) => tableColumn(actuals, title);
  const { date, netSales } = actuals.columns;
  const levels = plan.spec.levels.filter((level) => actuals.columns[level] !== '');
  const member = (level: Level) => cell(r, c.member + LEVELS.indexOf(level), '$column');
  const scale = actuals.scale === 1 ? '' : `*${actuals.scale}`;
  if (levels.some((level) => needsTextCompare(plan, level, row.member[level]))) {
    const tests = levels.map((level) => `*EXACT(${column(actuals.columns[level])}&"",${member(level)}&"")`).join('');
    return `SUMPRODUCT((${column(date)}>=${month})*(${column(date)}<EDATE(${month},1))${tests}*${column(netSales)})${scale}`;
  }
  const criteria = [
    `${column(date)},">="&${month}`,
    `${column(date)},"<"&EDATE(${month},1)`,
    ...levels.map((level) => `${column(actuals.columns[level])},"="&${member(level)}`),
  ];
  return `SUMIFS(${column(netSales)},${criteria.join(',')})${scale}`;
}

/**
 * Whether SUMIFS would read a name as something else: a wildcard, a quotation, a comparison, a truth value, a number written in an unusual way, or
 * the same number as another name (00123 and 123). Such names are compared as text.
 */
function needsTextCompare(plan: BreakdownPlan, level: Level, name: string): boolean {
  if (/[*?~"]|^[=<>]|^(true|false)$/i.test(name)) return true;
  if (name.trim() === '' || !Number.isFinite(Number(name))) return false;
  if (String(Number(name)) !== name) return true;
  return plan.rows.some(
    (other) => other.member[level] !== '' && other.member[level] !== name && Number(other.member[level]) === Number(name),
  );
}

/** Whole-year totals, the base profile and last year's shape, each falling back to the parent's. */
function writeProfiles(context: BreakdownContext, draft: Draft, index: number): void {
  const { plan, columns: c } = context;
  const row = rowAt(plan, index);
  const r = sheetRow(index);
  const years = plan.historyMonths.length / 12;
  const parent = row.parent >= 0 ? sheetRow(row.parent) : -1;
  for (let y = 0; y < years; y += 1) {
    const months = range(area(r, c.history + 12 * y, 1, 12));
    draft.put(r, c.yearTotal + y, `=IF(AND(COUNT(${months})=12,SUM(${months})>0),SUM(${months}),0)`);
  }
  if (years > 0) {
    const lastMonths = range(area(r, c.history + 12 * (years - 1), 1, 12));
    draft.put(r, c.wholeYears, `=COUNTIF(${range(area(r, c.yearTotal, 1, years))},">0")`);
    draft.put(r, c.lastYear, `=IF(COUNT(${lastMonths})=0,"",SUM(${lastMonths}))`);
    draft.put(r, c.lastYearPositive, `=MAX(0,SUM(${lastMonths}))`);
  } else {
    draft.put(r, c.wholeYears, 0);
    draft.put(r, c.lastYear, '=""');
    draft.put(r, c.lastYearPositive, 0);
  }
  const whole = cell(r, c.wholeYears, '$column');
  for (let m = 0; m < 12; m += 1) {
    const inheritedProfile = parent < 0 ? '1/12' : cell(parent, c.profile + m, '$row');
    const inheritedShape = parent < 0 ? '1' : cell(parent, c.lastShape + m, '$row');
    if (years === 0) {
      draft.put(r, c.profile + m, `=${inheritedProfile}`);
      draft.put(r, c.lastShape + m, `=${inheritedShape}`);
      continue;
    }
    const shares = Array.from({ length: years }, (_, y) => {
      const total = cell(r, c.yearTotal + y, '$column');
      return `IF(${total}>0,${cell(r, c.history + 12 * y + m)}/${total},0)`;
    });
    draft.put(r, c.profile + m, `=IF(${whole}=0,${inheritedProfile},MAX(0,${shares.join('+')})/${whole})`);
    const lastTotal = cell(r, c.yearTotal + years - 1, '$column');
    draft.put(r, c.lastShape + m, `=IF(${lastTotal}>0,MAX(0,${cell(r, c.history + 12 * (years - 1) + m)}),${inheritedShape})`);
  }
  draft.put(
    r,
    c.method,
    `=IFERROR(MATCH(${on(context, 'Breakdown', cell(r, COL.method, '$column'))},${methodList(context)},0),IFERROR(MATCH(${setup(context, SETUP.method)},${methodList(context)},0),1))`,
  );
  const paths = on(context, 'Breakdown', range(area(FIRST_ROW, COL.path, plan.rows.length, 1), '$both'));
  draft.put(
    r,
    c.likeRow,
    `=IF(${on(context, 'Breakdown', cell(r, COL.like, '$column'))}="",0,IFERROR(MATCH(${on(context, 'Breakdown', cell(r, COL.like, '$column'))},${paths},0),0))`,
  );
}

/** The names of the methods on `Setup`, in the order of their numbers. */
function methodList(context: BreakdownContext): string {
  return on(context, 'Setup', range(area(SETUP.methods, SETUP.label, SPREAD_METHODS.length, 1), '$both'));
}

/**
 * The row's inputs as the plan uses them. Validation does not stop what is pasted: a lock or weight that is not a number of 0 or more, a share
 * outside 0 to 1, a method or row that is not in its list counts as not typed, and the row says so.
 */
function writeUsedInputs(context: BreakdownContext, draft: Draft, index: number): void {
  const { columns: c } = context;
  const isTotal = rowAt(context.plan, index).parent < 0;
  const r = sheetRow(index);
  const digits = setup(context, SETUP.digits);
  const input = (column: number, fixed: '' | '$column' = '') => on(context, 'Breakdown', cell(r, column, fixed));
  const inputs = (column: number, count: number) => on(context, 'Breakdown', range(area(r, column, 1, count), '$column'));
  const lock = (value: string) => `=IF(ISNUMBER(${value}),IF(${value}<0,"",ROUND(${value},${digits})),"")`;
  if (!isTotal) {
    const share = input(COL.shareTyped);
    draft.put(r, c.typedShare, `=IF(ISNUMBER(${share}),IF(OR(${share}<0,${share}>1),"",${share}),"")`);
    draft.put(r, c.lockedYear, lock(input(COL.lockYear)));
  }
  for (let q = 0; q < 4; q += 1) draft.put(r, c.lockedQuarter + q, lock(input(COL.lockQuarter + q)));
  for (let m = 0; m < 12; m += 1) {
    const weight = input(COL.weight + m);
    draft.put(r, c.lockedMonth + m, lock(input(COL.lockMonth + m)));
    draft.put(r, c.weight + m, `=IF(ISNUMBER(${weight}),MAX(0,${weight}),0)`);
  }
  const method = input(COL.method, '$column');
  const typed = isTotal
    ? [[inputs(COL.lockQuarter, 16), range(area(r, c.lockedQuarter, 1, 16), '$column')]]
    : [
        [inputs(COL.lockYear, 17), range(area(r, c.lockedYear, 1, 17), '$column')],
        [input(COL.shareTyped, '$column'), cell(r, c.typedShare, '$column')],
      ];
  draft.put(
    r,
    c.unusable,
    `=${[
      ...typed.map(([found, used]) => `COUNTA(${found})-COUNT(${used})`),
      `12-COUNTIF(${inputs(COL.weight, 12)},">=0")`,
      `IF(${method}="",0,1-COUNTIF(${methodList(context)},${method}))`,
      `IF(${input(COL.like, '$column')}="",0,IF(${cell(r, c.likeRow, '$column')}=0,1,0))`,
    ].join('+')}`,
  );
}

/** Shares of the rows below and how a year is cut along them. */
function writeMix(context: BreakdownContext, draft: Draft, index: number): void {
  const { plan, columns: c } = context;
  const row = rowAt(plan, index);
  const r = sheetRow(index);
  const breakdown = (column: number) => on(context, 'Breakdown', cell(r, column, '$column'));
  const children = row.children.map(sheetRow);
  if (children.length > 0) {
    draft.put(r, c.childrenLastYear, `=${aggregate('SUM', children, c.lastYearPositive)}`);
    draft.put(r, c.childrenTyped, `=${aggregate('SUM', children, c.typedShare)}`);
    draft.put(r, c.childrenTypedCount, `=${aggregate('COUNT', children, c.typedShare)}`);
    draft.put(r, c.childrenUntyped, `=${aggregate('SUM', children, c.untyped)}`);
    draft.put(r, c.yearLeft, `=MAX(0,${breakdown(COL.year)}-${aggregate('SUM', children, c.lockedYear)})`);
  }
  if (row.parent < 0) return;
  const siblings = rowAt(plan, row.parent).children;
  const before = siblings[siblings.indexOf(index) - 1];
  draft.put(r, c.untyped, `=IF(ISNUMBER(${cell(r, c.typedShare, '$column')}),0,${breakdown(COL.shareLastYear)})`);
  const own = `IF(ISNUMBER(${cell(r, c.lockedYear)}),0,${breakdown(COL.share)}+${TRACE})`;
  draft.put(r, c.runningShare, before === undefined ? `=${own}` : `=${cell(sheetRow(before), c.runningShare)}+${own}`);
}

/** Month locks in force, from the top down, and what they leave free. */
function writeLocks(context: BreakdownContext, draft: Draft, index: number): void {
  const { plan, columns: c } = context;
  const row = rowAt(plan, index);
  const r = sheetRow(index);
  const digits = setup(context, SETUP.digits);
  const year = on(context, 'Breakdown', cell(r, COL.year, '$column'));
  const children = row.children.map(sheetRow);
  const parent = row.parent;
  const siblings = parent < 0 ? [] : rowAt(plan, parent).children;
  const before = siblings[siblings.indexOf(index) - 1];
  const lastSibling = siblings[siblings.length - 1];

  draft.put(r, c.weightSum, `=SUM(${range(area(r, c.weight, 1, 12))})+12*${TRACE}`);
  for (let m = 0; m < 12; m += 1) {
    const q = Math.floor(m / 3);
    const first = 3 * q;
    const lockedMonth = cell(r, c.lockedMonth + m);
    const lockedQuarter = cell(r, c.lockedQuarter + q, '$column');
    const span = (column: number, count: number) => range(area(r, column + first, 1, count), '$column');
    const left = `MAX(0,${lockedQuarter}-SUM(${span(c.lockedMonth, 3)}))`;
    const weight = (count: number) => `SUMPRODUCT((${span(c.weight, count)}+${TRACE})*(1-ISNUMBER(${span(c.lockedMonth, count)})))`;
    const upTo = `ROUND(${left}*${weight(m - first + 1)}/${weight(3)}*${NUDGE},${digits})`;
    const upToBefore = m === first ? '' : `-ROUND(${left}*${weight(m - first)}/${weight(3)}*${NUDGE},${digits})`;
    draft.put(r, c.ownLock + m, `=IF(ISNUMBER(${lockedMonth}),${lockedMonth},IF(ISNUMBER(${lockedQuarter}),${upTo}${upToBefore},""))`);

    const own = cell(r, c.ownLock + m);
    if (parent < 0) {
      draft.put(r, c.lock + m, `=${own}`);
    } else {
      const natural = `IF(ISNUMBER(${own}),0,${year}*(${cell(r, c.weight + m)}+${TRACE})/${cell(r, c.weightSum, '$column')}+${TRACE})`;
      draft.put(
        r,
        c.runningNatural + m,
        before === undefined ? `=${natural}` : `=${cell(sheetRow(before), c.runningNatural + m)}+${natural}`,
      );
      const pr = sheetRow(parent);
      const lockLeft = cell(pr, c.lockLeft + m, '$row');
      const all = cell(sheetRow(lastSibling ?? index), c.runningNatural + m, '$row');
      const to = `ROUND(${lockLeft}*${cell(r, c.runningNatural + m)}/${all}*${NUDGE},${digits})`;
      const from =
        before === undefined ? '' : `-ROUND(${lockLeft}*${cell(sheetRow(before), c.runningNatural + m)}/${all}*${NUDGE},${digits})`;
      draft.put(r, c.lock + m, `=IF(ISNUMBER(${own}),${own},IF(ISNUMBER(${cell(pr, c.lock + m, '$row')}),${to}${from},""))`);
    }
    if (children.length > 0) {
      draft.put(
        r,
        c.lockLeft + m,
        `=IF(ISNUMBER(${cell(r, c.lock + m)}),MAX(0,${cell(r, c.lock + m)}-${aggregate('SUM', children, c.ownLock + m)}),"")`,
      );
    }
  }
  draft.put(r, c.missedMonths, `=${missed(context, r, c.lockedMonth, COL.month, 12)}`);
  draft.put(r, c.missedQuarters, `=${missed(context, r, c.lockedQuarter, COL.quarter, 4)}`);
  if (children.length > 0) return;
  for (let m = 0; m < 12; m += 1) {
    const own = `IF(ISNUMBER(${cell(r, c.lock + m)}),0,${cell(r, c.weight + m)}+${TRACE})`;
    draft.put(r, c.freeWeight + m, m === 0 ? `=${own}` : `=${cell(r, c.freeWeight + m - 1)}+${own}`);
  }
  draft.put(r, c.monthsLeft, `=MAX(0,${year}-SUM(${range(area(r, c.lock, 1, 12), '$column')}))`);
}

/** By how much the plan misses the locks of a row, one term a lock: an array would stop at the empty ones. */
function missed(context: BreakdownContext, r: number, locks: number, amounts: number, count: number): string {
  const terms = Array.from({ length: count }, (_, i) => {
    const lock = cell(r, locks + i);
    return `IF(ISNUMBER(${lock}),ABS(${on(context, 'Breakdown', cell(r, amounts + i))}-${lock}),0)`;
  });
  return `ROUND(${terms.join('+')},6)`;
}
