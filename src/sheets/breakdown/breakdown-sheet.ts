import { pathOfKey } from '../../planning/breakdown/row-key';
import { cell, range } from '../address';
import type { Content, SheetBlueprint } from '../blueprint';
import { displayWidth } from '../display-width';
import { area, Draft } from '../draft';
import { counted, formulaText, yearMonthText } from '../formula-text';
import { COLORS, MONTH, PERCENT, ROLES, WEIGHT, amountFormat } from '../roles';
import { aggregate } from '../sum-of';
import { asText, quoted } from '../text-content';
import { leafRuns, outlineGroups } from '../tree-rows';
import { attentionFormula } from './attention';
import { cumulativePart } from './cumulative-part';
import { on, rowAt, setup, sheetRow, wholeLastYear, type BreakdownContext } from './context';
import { COL, FIRST_ROW, GROUP_ROW, HEADER_ROW, LINK_ROW, SETUP, USED } from './layout';
import { notZero } from './not-zero';
import { breakdownValidations } from './validations';
import { yearFormula } from './workings-years';

/** A weight that may be typed over; the figure keeps the colour of a formula until then. */
const WEIGHT_INPUT = { ...ROLES.input, ...ROLES.formula };

/** The plan itself: a row a member, columns year, quarters, months, last year; beside it the mix, the month weights and the locks. */
export function breakdownSheet(context: BreakdownContext): SheetBlueprint {
  const { plan, t } = context;
  const draft = new Draft();
  const rows = plan.rows.length;
  const last = sheetRow(rows - 1);
  writeHead(context, draft);
  plan.rows.forEach((_, index) => {
    writePlanRow(context, draft, index);
    writeMixRow(context, draft, index);
    writeWeights(context, draft, index);
    writeLocks(context, draft, index);
  });
  draft.put(last + 2, COL.label, t('breakdown.foot'));
  draft.put(last + 2, COL.check, `=${notZero(range(area(FIRST_ROW, COL.check, rows, 1)))}`);

  styleSheet(context, draft, last);
  draft.names.push(
    { name: 'Almanac_Breakdown_Sheet', area: area(0, 0, last + 3, COL.end) },
    { name: 'Almanac_Breakdown_Plan', area: area(FIRST_ROW, COL.label, rows, COL.attention + 1) },
    { name: 'Almanac_Breakdown_Rows', area: area(FIRST_ROW, COL.path, rows, 1) },
    { name: 'Almanac_Breakdown_Mix', area: area(FIRST_ROW, COL.shareLastYear, rows, 3) },
    { name: 'Almanac_Breakdown_Weights', area: area(FIRST_ROW, COL.method, rows, 14) },
    { name: 'Almanac_Breakdown_Locks', area: area(FIRST_ROW, COL.lockYear, rows, 17) },
  );
  return draft.sheet({
    id: 'Breakdown',
    name: context.sheetNames.Breakdown,
    tabColor: COLORS.plan,
    validations: breakdownValidations(context),
    conditionalFormats: [
      { area: area(FIRST_ROW, COL.check, rows, 1), formula: `=${cell(FIRST_ROW, COL.check)}<>0`, color: COLORS.off },
      { area: area(FIRST_ROW, COL.attention, rows, 1), formula: `=$${cell(FIRST_ROW, COL.check)}<>0`, color: COLORS.off },
      { area: area(last + 2, COL.check), formula: `=${cell(last + 2, COL.check)}<>0`, color: COLORS.off },
    ],
    freeze: { rows: FIRST_ROW, columns: 1 },
    hiddenColumns: [COL.path],
    rowGroups: outlineGroups(plan.rows, FIRST_ROW),
    page: {
      orientation: 'Landscape',
      titleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
      titleColumns: '$A:$A',
      footerLeft: t('breakdown.title'),
      printArea: area(0, 0, last + 3, COL.attention + 1),
      pagesWide: 2,
    },
  });
}

/** The inputs stand far to the right of the figures: links lead there and back. */
const LINKS = [
  [COL.label, COL.shareLastYear, 'breakdown.toInputs'],
  [COL.shareLastYear, COL.year, 'breakdown.toPlan'],
  [COL.method, COL.lockYear, 'breakdown.toLocks'],
  [COL.lockYear, COL.year, 'breakdown.toPlan'],
] as const;

function writeHead(context: BreakdownContext, draft: Draft): void {
  const { plan, t } = context;
  const currency = setup(context, SETUP.currency);
  const off = notZero(range(area(FIRST_ROW, COL.check, plan.rows.length, 1)));
  const unusable = on(context, 'Workings', cell(USED.values, USED.unusable, '$both'));
  draft.put(0, 0, t('breakdown.title'));
  draft.put(
    1,
    0,
    `=IF(${currency}="",${formulaText(t('breakdown.unitNone'), {})},${formulaText(t('breakdown.unit'), { currency })})&${formulaText(
      t('breakdown.method') + t('breakdown.typeHere'),
      {
        target: `FIXED(${on(context, 'Workings', cell(FIRST_ROW, context.columns.usedYear))},MAX(0,${setup(context, SETUP.digits)}))`,
        method: setup(context, SETUP.method),
        start: yearMonthText(setup(context, SETUP.start)),
      },
    )}`,
  );
  draft.put(
    2,
    0,
    `=TRIM(IF(${unusable}>0,${counted(unusable, (count) => t('breakdown.setupUnusable', { count }))}&" ","")` +
      `&IF(${off}>0,${counted(off, (count) => t('breakdown.locksOff', { count }))},IF(${unusable}>0,"",${quoted(t('breakdown.allLocksHold'))})))`,
  );
  for (const [column, to, text] of LINKS) draft.put(LINK_ROW, column, `=HYPERLINK("#${cell(FIRST_ROW, to)}",${quoted(t(text))})`);
  draft.put(GROUP_ROW, COL.year, t('plan'));
  draft.put(GROUP_ROW, COL.shareLastYear, t('mix'));
  draft.put(GROUP_ROW, COL.method, t('monthWeights'));
  draft.put(GROUP_ROW, COL.lockYear, t('locks'));
  draft.putRow(HEADER_ROW, COL.label, [t('row'), t('year'), ...[1, 2, 3, 4].map((n) => t('quarter', { n }))]);
  draft.putRow(HEADER_ROW, COL.lastYear, [
    t('lastYear'),
    t('growth'),
    t('check'),
    t('attention'),
    t('row'),
    t('shareLastYear'),
    t('shareTyped'),
    t('share'),
  ]);
  draft.putRow(HEADER_ROW, COL.method, [t('method'), t('like')]);
  draft.putRow(HEADER_ROW, COL.lockYear, [t('year'), ...[1, 2, 3, 4].map((n) => t('quarter', { n }))]);
  for (let m = 0; m < 12; m += 1) {
    const first = cell(HEADER_ROW, COL.month, '$row');
    draft.put(HEADER_ROW, COL.month + m, m === 0 ? `=${setup(context, SETUP.start)}` : `=EDATE(${cell(HEADER_ROW, COL.month + m - 1)},1)`);
    draft.put(HEADER_ROW, COL.weight + m, m === 0 ? `=${first}` : `=${cell(HEADER_ROW, COL.month + m, '$row')}`);
    draft.put(HEADER_ROW, COL.lockMonth + m, `=${cell(HEADER_ROW, COL.month + m, '$row')}`);
  }
}

function writePlanRow(context: BreakdownContext, draft: Draft, index: number): void {
  const { plan, columns: c } = context;
  const row = rowAt(plan, index);
  const r = sheetRow(index);
  const digits = setup(context, SETUP.digits);
  const workings = (column: number, fixed: '' | '$column' = '') => on(context, 'Workings', cell(r, column, fixed));
  draft.put(r, COL.label, index === 0 ? context.t('total') : asText(row.label));
  draft.put(r, COL.path, index === 0 ? '' : asText(pathOfKey(row.key)));
  draft.put(r, COL.year, yearFormula(context, index));
  for (let q = 0; q < 4; q += 1) draft.put(r, COL.quarter + q, `=SUM(${range(area(r, COL.month + 3 * q, 1, 3))})`);
  for (let m = 0; m < 12; m += 1) {
    if (row.children.length > 0) {
      draft.put(r, COL.month + m, `=${aggregate('SUM', row.children.map(sheetRow), COL.month + m)}`);
      continue;
    }
    const before = m === 0 ? null : workings(c.freeWeight + m - 1);
    const all = workings(c.freeWeight + 11, '$column');
    const part = cumulativePart(workings(c.monthsLeft, '$column'), workings(c.freeWeight + m), before, all, digits);
    const lock = workings(c.lock + m);
    draft.put(r, COL.month + m, `=IF(ISNUMBER(${lock}),${lock},${part})`);
  }
  const year = cell(r, COL.year);
  const lastYear = cell(r, COL.lastYear);
  draft.put(r, COL.lastYear, `=${workings(c.lastYear)}`);
  const known = wholeLastYear(context, index);
  draft.put(r, COL.growth, known === null ? '=""' : `=IF(${known},IFERROR((${year}-${lastYear})/ABS(${lastYear}),""),"")`);
  draft.put(r, COL.check, checkFormula(context, index));
  draft.put(r, COL.attention, attentionFormula(context, index));
}

/** By how much the row misses its months, the rows below and its locks, and how many of its inputs the plan cannot use. */
function checkFormula(context: BreakdownContext, index: number): string {
  const { columns: c } = context;
  const r = sheetRow(index);
  const workings = (reference: string) => on(context, 'Workings', reference);
  const gaps = workings(range(area(r, c.lockGap, 1, 17)));
  return `=ROUND(ABS(${workings(cell(r, c.yearGap))})+SUMPRODUCT(ABS(${gaps}))+${workings(cell(r, c.unusable))},MAX(0,${setup(context, SETUP.digits)}))`;
}

function writeMixRow(context: BreakdownContext, draft: Draft, index: number): void {
  const { plan, columns: c } = context;
  const row = rowAt(plan, index);
  const r = sheetRow(index);
  if (row.parent < 0) {
    draft.putRow(r, COL.shareLastYear, [1, '', 1]);
    return;
  }
  const siblings = rowAt(plan, row.parent).children.length;
  const parent = (column: number) => on(context, 'Workings', cell(sheetRow(row.parent), column, '$row'));
  const typed = on(context, 'Workings', cell(r, c.typedShare));
  draft.put(
    r,
    COL.shareLastYear,
    `=IF(${parent(c.childrenLastYear)}>0,${on(context, 'Workings', cell(r, c.lastYearPositive))}/${parent(c.childrenLastYear)},1/${siblings})`,
  );
  draft.put(r, COL.shareTyped, plan.kept.shares[row.key] ?? '');
  draft.put(
    r,
    COL.share,
    `=IF(ISNUMBER(${typed}),${typed},MAX(0,1-${parent(c.childrenTyped)})*IF(${parent(c.childrenUntyped)}>0,${cell(r, COL.shareLastYear)}/${parent(c.childrenUntyped)},1/(${siblings}-${parent(c.childrenTypedCount)})))`,
  );
}

function writeWeights(context: BreakdownContext, draft: Draft, index: number): void {
  const { plan, t } = context;
  const row = rowAt(plan, index);
  const r = sheetRow(index);
  const method = plan.kept.methods[row.key];
  const like = plan.kept.likes[row.key];
  draft.put(r, COL.method, method ? t(`method.${method}`) : '');
  draft.put(r, COL.like, like ? asText(pathOfKey(like)) : '');
  const typed = plan.kept.weights[row.key];
  for (let m = 0; m < 12; m += 1) {
    const own = typed?.[m];
    draft.put(r, COL.weight + m, own ?? weightFormula(context, index, m));
  }
}

function weightFormula(context: BreakdownContext, index: number, m: number): Content {
  const { plan, columns: c } = context;
  const row = rowAt(plan, index);
  const r = sheetRow(index);
  const workings = (address: string) => on(context, 'Workings', address);
  const shape = (setupRow: number) => on(context, 'Setup', cell(setupRow, SETUP.month + m, '$row'));
  const factor = shape(SETUP.festival);
  const likeRow = workings(cell(r, c.likeRow, '$column'));
  const inherited = row.parent < 0 ? workings(cell(r, c.profile + m)) : workings(cell(sheetRow(row.parent), c.profile + m, '$row'));
  const profiles = workings(range(area(FIRST_ROW, c.profile + m, plan.rows.length, 1), '$row'));
  const choices = [
    `${workings(cell(r, c.profile + m))}*${factor}`,
    `${workings(cell(r, c.lastShape + m))}*${factor}`,
    `${workings(cell(r, c.lastShape + m))}*${workings(cell(USED.values, USED.eventFactors + m, '$both'))}`,
    shape(SETUP.equal),
    shape(SETUP.fourFourFive),
    shape(SETUP.straightLine),
    `IF(${likeRow}=0,${inherited},INDEX(${profiles},MAX(1,${likeRow})))*${factor}`,
    workings(cell(USED.values, USED.typedWeights + m, '$both')),
  ];
  return `=CHOOSE(${workings(cell(r, c.method, '$column'))},${choices.join(',')})`;
}

function writeLocks(context: BreakdownContext, draft: Draft, index: number): void {
  const row = rowAt(context.plan, index);
  const r = sheetRow(index);
  const locks = context.plan.kept.locks[row.key];
  draft.put(r, COL.lockYear, index === 0 ? '' : (locks?.year ?? ''));
  for (let q = 0; q < 4; q += 1) draft.put(r, COL.lockQuarter + q, locks?.quarters[q] ?? '');
  for (let m = 0; m < 12; m += 1) draft.put(r, COL.lockMonth + m, locks?.months[m] ?? '');
}

function styleSheet(context: BreakdownContext, draft: Draft, last: number): void {
  const { plan } = context;
  const rows = plan.rows.length;
  const all = (column: number, count: number) => area(FIRST_ROW, column, rows, count);
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(2, 0), ROLES.note);
  for (const [column] of LINKS) draft.style(area(LINK_ROW, column), ROLES.link);
  for (const [column, count] of [
    [COL.year, COL.attention],
    [COL.shareLastYear, 3],
    [COL.method, 14],
    [COL.lockYear, 17],
  ] as const)
    draft.style(area(GROUP_ROW, column, 1, count), ROLES.blockHeader);
  draft.style(area(HEADER_ROW, 0, 1, COL.path + 1), ROLES.header);
  draft.style(area(HEADER_ROW, COL.shareLastYear, 1, 3), ROLES.header);
  draft.style(area(HEADER_ROW, COL.method, 1, 14), ROLES.header);
  draft.style(area(HEADER_ROW, COL.lockYear, 1, 17), ROLES.header);
  draft.style(area(HEADER_ROW, COL.label), ROLES.headerLeft);
  draft.style(area(HEADER_ROW, COL.attention), ROLES.headerLeft);
  draft.style(all(COL.lastYear, 2), ROLES.lastYear);
  draft.style(all(COL.check, 1), ROLES.check);
  draft.style(all(COL.attention, 1), ROLES.note);
  draft.style(all(COL.shareLastYear, 1), ROLES.lastYear);
  if (rows > 1) draft.style(area(FIRST_ROW + 1, COL.shareTyped, rows - 1, 1), ROLES.input);
  draft.style(all(COL.method, 2), ROLES.input);
  draft.style(all(COL.weight, 12), ROLES.lastYear);
  for (const run of leafRuns(plan.rows)) draft.style(area(sheetRow(run.first), COL.weight, run.count, 12), WEIGHT_INPUT);
  draft.style(all(COL.lockQuarter, 16), ROLES.input);
  // With the quarter beside it, so that there is a line between the two.
  if (rows > 1) draft.style(area(FIRST_ROW + 1, COL.lockYear, rows - 1, 2), ROLES.input);
  styleHierarchy(context, draft);
  draft.style(area(last + 2, 0, 1, COL.attention + 1), ROLES.check);
  draft.style(area(last + 2, 0), ROLES.note);

  const amount = amountFormat(Math.max(0, plan.spec.digits));
  draft.format(area(HEADER_ROW, COL.month, 1, 12), MONTH[context.locale]);
  draft.format(area(HEADER_ROW, COL.weight, 1, 12), MONTH[context.locale]);
  draft.format(area(HEADER_ROW, COL.lockMonth, 1, 12), MONTH[context.locale]);
  draft.format(all(COL.year, 18), amount);
  draft.format(all(COL.growth, 1), PERCENT);
  draft.format(all(COL.check, 1), amount);
  draft.format(area(last + 2, COL.check), amountFormat(0));
  draft.format(all(COL.shareLastYear, 3), PERCENT);
  draft.format(all(COL.weight, 12), WEIGHT);
  draft.format(all(COL.lockYear, 17), amount);

  const length = Math.ceil(Math.abs(plan.spec.target)).toLocaleString('en-US').length + (plan.spec.digits > 0 ? plan.spec.digits + 1 : 0);
  const year = Math.max(12, length + 3);
  const month = Math.max(11, length + 2);
  const longest = plan.rows.reduce((most, row) => Math.max(most, displayWidth(row.label) + 2 * row.depth), 16);
  draft.widths(COL.label, 1, Math.min(60, longest + 2));
  draft.widths(COL.year, 1, year);
  draft.widths(COL.quarter, 16, month);
  draft.widths(COL.lastYear, 1, year);
  draft.widths(COL.growth, 1, 10);
  // A check is off by an amount of the plan where a figure is typed over.
  draft.widths(COL.check, 1, year);
  draft.widths(COL.attention, 1, 44);
  draft.widths(COL.shareLastYear, 3, 10);
  draft.widths(COL.share + 1, 1, 3);
  draft.widths(COL.method, 2, 20);
  draft.widths(COL.weight, 12, 10);
  draft.widths(COL.weight + 12, 1, 3);
  draft.widths(COL.lockYear, 17, month);
}

/** Indent by depth, parents bold, the total with a rule and a band. Neighbours of one kind are styled together. */
function styleHierarchy(context: BreakdownContext, draft: Draft): void {
  const { plan } = context;
  const columns = COL.attention + 1;
  for (let i = 0; i < plan.rows.length;) {
    const row = rowAt(plan, i);
    let end = i;
    while (
      end + 1 < plan.rows.length &&
      rowAt(plan, end + 1).depth === row.depth &&
      rowAt(plan, end + 1).children.length === row.children.length &&
      row.children.length === 0
    )
      end += 1;
    const r = sheetRow(i);
    const count = end - i + 1;
    if (i === 0) draft.style(area(r, 0, 1, columns), ROLES.grand);
    else {
      if (row.children.length > 0) draft.style(area(r, 0, 1, columns), row.depth === 1 ? ROLES.total : ROLES.subtotal);
      draft.style(area(r, COL.label, count, 1), { horizontal: 'Left', indent: row.depth });
    }
    i = end + 1;
  }
}
