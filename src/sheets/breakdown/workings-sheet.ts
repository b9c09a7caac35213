import { LEVELS } from '../../planning/actuals/actuals';
import { SPREAD_METHODS, type PlanRow } from '../../planning/breakdown/plan';
import { cell, range } from '../address';
import type { SheetBlueprint } from '../blueprint';
import { displayWidth } from '../display-width';
import { area, Draft } from '../draft';
import { COLORS, MONTH, ROLES, WEIGHT, amountFormat } from '../roles';
import { aggregate } from '../sum-of';
import { asText } from '../text-content';
import { actualsSum } from './actuals-sum';
import { monthSerial } from './month-serial';
import { on, rowAt, setup, sheetRow, type BreakdownContext } from './context';
import { COL, FIRST_ROW, GROUP_ROW, HEADER_ROW, SETUP } from './layout';
import { LARGEST_TEXT, LARGEST_WEIGHT_TEXT } from './input-limits';
import { literal } from './literal';
import { writeUsedSetup } from './setup-used';
import { writeAdvice, writeLockNames } from './workings-advice';
import { writeTypedOver } from './workings-typed-over';
import { writeCut } from './workings-cut';
import { writeHolds } from './workings-holds';
import { writeYears } from './workings-years';

/** History, base profiles and the steps between the inputs and the plan, row by row beside `Breakdown`. */
export function workingsSheet(context: BreakdownContext): SheetBlueprint {
  const { plan, columns: c, t } = context;
  const draft = new Draft();
  const last = sheetRow(plan.rows.length - 1);
  draft.put(0, 0, t('workings.title'));
  draft.put(1, 0, context.actuals ? t('workings.method', { table: context.actuals.name }) : t('workings.noHistory'));
  writeUsedSetup(context, draft);
  writeLockNames(context, draft);
  writeHeaders(context, draft);
  plan.rows.forEach((_, index) => {
    writeHistory(context, draft, index);
    writeProfiles(context, draft, index);
    writeUsedInputs(context, draft, index);
    writeMix(context, draft, index);
    writeHolds(context, draft, index);
    writeYears(context, draft, index);
    writeCut(context, draft, index);
    writeTypedOver(context, draft, index);
    writeAdvice(context, draft, index);
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
  draft.format(area(FIRST_ROW, c.ownMethod, rows, 4), '0');
  draft.format(area(FIRST_ROW, c.childrenLastYear, rows, 1), amount);
  draft.format(area(FIRST_ROW, c.childrenTyped, rows, 5), WEIGHT);
  draft.format(area(FIRST_ROW, c.lockedYear, rows, 17), amount);
  draft.format(area(FIRST_ROW, c.weight, rows, 12), WEIGHT);
  draft.format(area(FIRST_ROW, c.unusable, rows, 1), '0');
  draft.format(area(FIRST_ROW, c.belowNeed, rows, c.end - c.belowNeed), amount);
  draft.format(area(FIRST_ROW, c.freeShares, rows, 1), WEIGHT);
  draft.format(area(FIRST_ROW, c.freeShare, rows, 1), WEIGHT);
  draft.format(area(FIRST_ROW, c.lockOver, rows, 12), '0');
  draft.format(area(FIRST_ROW, c.lockUp, rows, 12), WEIGHT);
  draft.format(area(FIRST_ROW, c.freeBefore, rows, 13), WEIGHT);
  for (const column of [c.yearLockHolds, c.releaseAt, c.offRow, c.typedMonth, c.typedAt, c.typedRow])
    draft.format(area(FIRST_ROW, column, rows, 1), '0');
  const labels = plan.rows.map((row) => displayWidth(row.label));
  draft.widths(c.label, 1, columnWidth(labels));
  LEVELS.forEach((level, i) => {
    draft.widths(c.member + i, 1, columnWidth(plan.rows.map((row) => displayWidth(row.member[level]))));
  });
  draft.widths(4, c.end - 4, 15);
  draft.names.push({ name: 'Almanac_Breakdown_Workings', area: area(0, 0, last + 1, c.end) });

  return draft.sheet({
    id: 'Workings',
    name: context.sheetNames.Workings,
    tabColor: COLORS.lastYear,
    freeze: { rows: FIRST_ROW, columns: 1 },
    page: {
      orientation: 'Landscape',
      titleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
      titleColumns: '$A:$A',
      footerLeft: t('workings.title'),
      printArea: null,
      pagesWide: null,
    },
  });
}

/** Wide enough for the longest of the texts, between what a header needs and what leaves room for the figures. */
function columnWidth(lengths: readonly number[]): number {
  return lengths.reduce((most, length) => Math.max(most, Math.min(60, length + 2)), 10);
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
    [c.ownMethod, 'workings.ownMethod'],
    [c.method, 'workings.methodIndex'],
    [c.ownLikeRow, 'workings.ownLikeRow'],
    [c.likeRow, 'workings.likeRow'],
    [c.childrenLastYear, 'workings.childrenLastYear'],
    [c.childrenTyped, 'workings.childrenTyped'],
    [c.childrenTypedCount, 'workings.childrenTypedCount'],
    [c.untyped, 'workings.untyped'],
    [c.childrenUntyped, 'workings.childrenUntyped'],
    [c.typedShare, 'workings.typedShare'],
    [c.lockedYear, 'workings.lockedYear'],
    [c.unusable, 'workings.unusable'],
    [c.yearNeed, 'workings.yearNeed'],
    [c.heldYear, 'workings.heldYear'],
    [c.yearFloor, 'workings.yearFloor'],
    [c.yearLeft, 'workings.yearLeft'],
    [c.freeShares, 'workings.freeShares'],
    [c.roomYear, 'workings.roomYear'],
    [c.yearSpare, 'workings.yearSpare'],
    [c.freeShare, 'workings.freeShare'],
    [c.aboveNeed, 'workings.aboveNeed'],
    [c.firstYear, 'workings.firstYear'],
    [c.leastYear, 'workings.leastYear'],
    [c.settledYear, 'workings.settledYear'],
    [c.finalFloor, 'workings.finalFloor'],
    [c.finalAbove, 'workings.finalAbove'],
    [c.finalSpare, 'workings.finalSpare'],
    [c.freeBefore, 'workings.freeBefore'],
    [c.monthsLeft, 'workings.monthsLeft'],
    [c.partsYear, 'workings.partsYear'],
    [c.yearGap, 'workings.yearGap'],
    [c.worstGap, 'workings.worstGap'],
    [c.worstLock, 'workings.worstLock'],
    [c.yearLockHolds, 'workings.yearLockHolds'],
    [c.release, 'workings.release'],
    [c.releaseAt, 'workings.releaseAt'],
    [c.largestRelease, 'workings.largestRelease'],
    [c.releaseLock, 'workings.releaseLock'],
    [c.releaseRow, 'workings.releaseRow'],
    [c.offRow, 'workings.offRow'],
    [c.offName, 'workings.offName'],
    [c.plannedYear, 'workings.plannedYear'],
    [c.usedYear, 'workings.usedYear'],
    [c.typedMonth, 'workings.typedMonth'],
    [c.typedAt, 'workings.typedAt'],
    [c.typedBy, 'workings.typedBy'],
    [c.typedRow, 'workings.typedRow'],
    [c.typedName, 'workings.typedName'],
  ];
  for (const [column, key] of one) draft.put(HEADER_ROW, column, t(key));
  const quarters = (key: 'workings.lockedQuarter' | 'workings.quarterLeft' | 'workings.quarterGap') =>
    [1, 2, 3, 4].map((n) => t(key, { n }));
  draft.putRow(HEADER_ROW, c.lockedQuarter, quarters('workings.lockedQuarter'));
  draft.putRow(HEADER_ROW, c.quarterLeft, quarters('workings.quarterLeft'));
  draft.putRow(HEADER_ROW, c.lockGap, [t('workings.yearLockGap'), ...quarters('workings.quarterGap')]);
  const twelve: [number, Parameters<typeof t>[0]][] = [
    [c.profile, 'workings.profile'],
    [c.lastShape, 'workings.lastShape'],
    [c.lockedMonth, 'workings.lockedMonth'],
    [c.weight, 'workings.weight'],
    [c.ownLock, 'workings.ownLock'],
    [c.belowNeed, 'workings.belowNeed'],
    [c.firm, 'workings.firm'],
    [c.quarterAbove, 'workings.quarterAbove'],
    [c.need, 'workings.need'],
    [c.lockLeft, 'workings.lockLeft'],
    [c.naturalSum, 'workings.naturalSum'],
    [c.mostSum, 'workings.mostSum'],
    [c.withinSum, 'workings.withinSum'],
    [c.lockOver, 'workings.lockOver'],
    [c.lockUp, 'workings.lockUp'],
    [c.lockSpare, 'workings.lockSpare'],
    [c.natural, 'workings.natural'],
    [c.most, 'workings.most'],
    [c.least, 'workings.least'],
    [c.within, 'workings.within'],
    [c.aboveLeast, 'workings.aboveLeast'],
    [c.lock, 'workings.lock'],
    [c.freeWeight, 'workings.freeWeight'],
    [c.partsMonth, 'workings.partsMonth'],
    [c.lockGap + 5, 'workings.monthGap'],
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
  const members = plan.spec.levels.map((level) => ({
    level,
    name: row.member[level],
    cell: cell(r, c.member + LEVELS.indexOf(level), '$column'),
  }));
  const figures = { title: actuals.columns.netSales, scale: actuals.scale };
  return actualsSum(actuals, figures, { from: month, before: `EDATE(${month},1)` }, members, plan.rows);
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
  const inherited =
    parent < 0 ? `IFERROR(MATCH(${setup(context, SETUP.method)},${methodList(context)},0),1)` : cell(parent, c.method, '$row');
  draft.put(r, c.method, `=IF(ISNUMBER(${cell(r, c.ownMethod)}),${cell(r, c.ownMethod)},${inherited})`);
  draft.put(
    r,
    c.ownMethod,
    `=IFERROR(MATCH(${literal(on(context, 'Breakdown', cell(r, COL.method, '$column')))},${methodList(context)},0),"")`,
  );
  const paths = on(context, 'Breakdown', range(area(FIRST_ROW, COL.path, plan.rows.length, 1), '$both'));
  draft.put(
    r,
    c.ownLikeRow,
    `=IFERROR(IF(${on(context, 'Breakdown', cell(r, COL.like, '$column'))}="",0,MATCH(${literal(on(context, 'Breakdown', cell(r, COL.like, '$column')))},${paths},0)),0)`,
  );
  const inheritedLike = parent < 0 ? '0' : `IF(ISNUMBER(${cell(r, c.ownMethod)}),0,${cell(parent, c.likeRow, '$row')})`;
  draft.put(r, c.likeRow, `=IF(${cell(r, c.ownLikeRow)}>0,${cell(r, c.ownLikeRow)},${inheritedLike})`);
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
  const lock = (value: string) => `=IF(ISNUMBER(${value}),IF(OR(${value}<0,${value}>${LARGEST_TEXT}),"",ROUND(${value},${digits})),"")`;
  if (!isTotal) {
    const share = input(COL.shareTyped);
    draft.put(r, c.typedShare, `=IF(ISNUMBER(${share}),IF(OR(${share}<0,${share}>1),"",${share}),"")`);
    draft.put(r, c.lockedYear, lock(input(COL.lockYear)));
  }
  for (let q = 0; q < 4; q += 1) draft.put(r, c.lockedQuarter + q, lock(input(COL.lockQuarter + q)));
  for (let m = 0; m < 12; m += 1) {
    const weight = input(COL.weight + m);
    draft.put(r, c.lockedMonth + m, lock(input(COL.lockMonth + m)));
    draft.put(r, c.weight + m, `=IF(ISNUMBER(${weight}),IF(OR(${weight}<0,${weight}>${LARGEST_WEIGHT_TEXT}),0,${weight}),0)`);
  }
  const [method, like] = [input(COL.method, '$column'), input(COL.like, '$column')];
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
      `12-COUNTIFS(${inputs(COL.weight, 12)},">=0",${inputs(COL.weight, 12)},"<=${LARGEST_WEIGHT_TEXT}")`,
      `IF(ISERROR(${method}),1,IF(${method}="",0,IF(ISNUMBER(MATCH(${literal(method)},${methodList(context)},0)),0,1)))`,
      `IF(ISERROR(${like}),1,IF(${like}="",0,IF(${cell(r, c.ownLikeRow, '$column')}=0,1,0)))`,
    ].join('+')}`,
  );
}

/** What the shares of the rows below rest on. */
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
  }
  if (row.parent < 0) return;
  draft.put(r, c.untyped, `=IF(ISNUMBER(${cell(r, c.typedShare, '$column')}),0,${breakdown(COL.shareLastYear)})`);
}
