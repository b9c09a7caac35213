import { quoted } from '../text-content';
import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { chosen, lever, monthlyRow, ofMonth, ofReward, perPoint, programme, type LoyaltyContext } from './context';
import { onSheet } from '../address';
import { LOYALTY } from './layout';
import { monthCell, monthsOf, rowsIn, writeLine, type OfYear } from './plan-line';
import type { PlanLine } from './plan-layout';

/** The programme as a whole: points, cost, what they are worth, liability, and what came true. */
export function writeProgrammeLines(context: LoyaltyContext, draft: Draft): void {
  writePoints(context, draft);
  writeCost(context, draft);
  writeWorth(context, draft);
  writeLiability(context, draft);
  if (!context.plan.lean) writeActual(context, draft);
}

type Formula = (column: number, month: number) => string;

/** Writes a line by its key; `at` gives the cell of another line in the same column. */
function line(context: LoyaltyContext, draft: Draft, key: PlanLine, formula: Formula, ofYear: OfYear): void {
  writeLine(context, draft, context.plan.line(key), context.t(`plan.${key}`), formula, ofYear);
}

const lineIn = ({ plan }: LoyaltyContext, key: PlanLine, column: number): string => cell(plan.line(key), column);

/** A ratio, empty where there is nothing to divide by. */
const ratio = (value: string, of: string): string => `IF(N(${of})>0,${value}/${of},"")`;

function writePoints(context: LoyaltyContext, draft: Draft): void {
  const { plan } = context;
  const total =
    (row: number): Formula =>
    (column) =>
      cell(row, column);
  line(context, draft, 'members', total(plan.members.closing), 'last');
  line(context, draft, 'active', total(plan.members.active), 'mean');
  line(context, draft, 'sales', total(plan.members.sales), 'sum');
  line(context, draft, 'issued', total(plan.members.issued), 'sum');
  const ofSegments =
    (offset: number): Formula =>
    (column) =>
      plan.points.map((one) => cell(one.line + offset, column)).join('+');
  line(context, draft, 'redeemed', ofSegments(2), 'sum');
  line(context, draft, 'expired', ofSegments(3), 'sum');
  line(context, draft, 'outstanding', ofSegments(4), 'last');
  for (const [key, of] of [
    ['redemptionRate', 'redeemed'],
    ['breakage', 'expired'],
  ] as const)
    line(context, draft, key, (column) => ratio(lineIn(context, of, column), lineIn(context, 'issued', column)), 'same');
}

/** What a point costs beside what `Loyalty` says, in the scenario in use. */
function costFactor(context: LoyaltyContext): string {
  return `${lever(context, 'unitCost')}/${lever(context, 'pointsPrice')}`;
}

function writeCost(context: LoyaltyContext, draft: Draft): void {
  const { plan, shape, yearOf } = context;
  const at = (key: PlanLine, column: number) => lineIn(context, key, column);
  for (let of = 0; of < shape.rewards; of += 1)
    writeLine(
      context,
      draft,
      plan.reward + of,
      `=${ofReward(context, of, 'label')}`,
      (column) => `${at('redeemed', column)}*${ofReward(context, of, 'pointCost')}*${costFactor(context)}`,
      'sum',
    );
  line(context, draft, 'pointCost', () => `${perPoint(context, 'pointCost')}*${costFactor(context)}`, 'last');
  line(context, draft, 'pointsCost', (column) => `SUM(${range(area(plan.reward, column, shape.rewards))})`, 'sum');
  line(
    context,
    draft,
    'fixedCosts',
    (_, month) => `${ofMonth(context, monthlyRow(context, 'fixedCosts'), month)}*${lever(context, 'fixedCosts')}`,
    'sum',
  );
  line(context, draft, 'cost', (column) => `${at('pointsCost', column)}+${at('fixedCosts', column)}`, 'sum');
  line(context, draft, 'budget', (_, month) => `N(${ofMonth(context, monthlyRow(context, 'budget'), month)})`, 'sum');
  line(context, draft, 'underBudget', (column) => `IF(${at('budget', column)}=0,"",${at('budget', column)}-${at('cost', column)})`, 'same');
  line(
    context,
    draft,
    'toDate',
    (column, month) =>
      month > 0 && yearOf[month] === yearOf[month - 1] ? `${at('toDate', column - 1)}+${at('cost', column)}` : at('cost', column),
    'last',
  );
  const capOf = (year: number): string => onSheet(context.sheetNames.Loyalty, cell(context.rows.caps + year, LOYALTY.value, '$both'));
  const cap = (year: number): string => `IF(ISNUMBER(${capOf(year)}),${capOf(year)},"")`;
  line(context, draft, 'cap', (_, month) => cap(yearOf[month] ?? 0), cap);
  line(context, draft, 'headroom', (column) => `IF(${at('cap', column)}="","",${at('cap', column)}-${at('toDate', column)})`, 'same');
}

function writeWorth(context: LoyaltyContext, draft: Draft): void {
  const at = (key: PlanLine, column: number) => lineIn(context, key, column);
  const margin = programme(context, 'margin');
  line(context, draft, 'costOfSales', (column) => ratio(at('cost', column), at('sales', column)), 'same');
  line(context, draft, 'costPerActive', (column) => ratio(at('cost', column), at('active', column)), 'same');
  line(context, draft, 'breakEvenSales', (column) => ratio(at('cost', column), margin), 'same');
  line(
    context,
    draft,
    'breakEvenShare',
    (column) => `IF(${at('breakEvenSales', column)}="","",${ratio(at('breakEvenSales', column), at('sales', column))})`,
    'same',
  );
  line(
    context,
    draft,
    'incrementalMargin',
    (column) => `${at('sales', column)}*N(${programme(context, 'incrementalShare')})*N(${margin})`,
    'sum',
  );
  line(context, draft, 'roi', (column) => ratio(`(${at('incrementalMargin', column)}-${at('cost', column)})`, at('cost', column)), 'same');
}

function writeLiability(context: LoyaltyContext, draft: Draft): void {
  const { plan, shape, at: columns } = context;
  const at = (key: PlanLine, column: number) => lineIn(context, key, column);
  const ages = shape.lastAge + 1;
  const book = (block: keyof typeof plan.book, month: number) => rowsIn(context, plan.book[block], ages, month);
  line(
    context,
    draft,
    'liability',
    (column) => `IF(${chosen(context, 'view')}=2,${at('provisionClosing', column)},${at('contractClosing', column)})`,
    'last',
  );
  line(
    context,
    draft,
    'estimate',
    (column, month) => {
      const typed = ofMonth(context, monthlyRow(context, 'estimate'), month);
      return `IF(ISNUMBER(${typed}),${typed},${month === 0 ? '""' : at('estimate', column - 1)})`;
    },
    'none',
  );
  line(context, draft, 'pointValue', () => `${perPoint(context, 'pointValue')}/${lever(context, 'pointsPrice')}`, 'last');

  const before = cell(plan.line('contractClosing'), columns.start);
  draft.put(plan.line('contractClosing'), columns.start, `=SUM(${book('liability', -1)})`);
  line(context, draft, 'contractOpening', (column, month) => (month === 0 ? before : at('contractClosing', column - 1)), 'first');
  line(
    context,
    draft,
    'deferred',
    (column, month) => {
      const worth = `${at('issued', column)}*${at('pointValue', column)}*${monthCell(context, plan.book.expected, month)}`;
      return `IF(${at('sales', column)}+${worth}>0,${at('sales', column)}*${worth}/(${at('sales', column)}+${worth}),0)`;
    },
    'sum',
  );
  line(
    context,
    draft,
    'revenue',
    (column) => `${at('contractOpening', column)}+${at('deferred', column)}-${at('contractClosing', column)}`,
    'sum',
  );
  line(context, draft, 'contractClosing', (_, month) => `SUM(${book('liability', month)})`, 'last');
  const later = (block: 'liability', month: number) => range(area(plan.book[block], columns.month + month - 1, ages - 1));
  const again = (month: number) => range(area(plan.book.liabilityNew + 1, columns.month + month, ages - 1));
  line(
    context,
    draft,
    'contractCatchUp',
    (_, month) => (month === 0 || ages < 2 ? '0' : `SUM(${later('liability', month)})-SUM(${again(month)})`),
    'sum',
  );

  const left = (of: number, month: number) => rowsIn(context, shape.apart ? plan.points[of]!.age.closing : plan.book.points, ages, month);
  const courses = plan.courses;
  const provided = (month: number): string =>
    courses.map((course, of) => `SUMPRODUCT(${left(of, month)},${rowsIn(context, course.block.still, ages, month)})`).join('+');
  const typed = programme(context, 'openingLiability');
  const started = `IF(AND(${chosen(context, 'view')}=2,ISNUMBER(${typed})),${typed},(${provided(-1)})*${cell(plan.line('pointCost'), columns.month)})`;
  draft.put(plan.line('provisionClosing'), columns.start, `=${started}`);
  line(
    context,
    draft,
    'provisionOpening',
    (column, month) => (month === 0 ? cell(plan.line('provisionClosing'), columns.start) : at('provisionClosing', column - 1)),
    'first',
  );
  line(
    context,
    draft,
    'expense',
    (column) => `${at('redeemedCost', column)}+${at('provisionClosing', column)}-${at('provisionOpening', column)}`,
    'sum',
  );
  line(context, draft, 'redeemedCost', (column) => at('pointsCost', column), 'sum');
  line(context, draft, 'provisionClosing', (column, month) => `(${provided(month)})*${at('pointCost', column)}`, 'last');
  const changed = (month: number): string =>
    courses
      .map((course, of) => {
        const points = range(area(shape.apart ? plan.points[of]!.age.closing : plan.book.points, columns.month + month - 1, ages - 1));
        const old = range(area(course.block.still, columns.month + month - 1, ages - 1));
        const anew = range(area(course.block.stillNew + 1, columns.month + month, ages - 1));
        return `SUMPRODUCT(${points},${anew})-SUMPRODUCT(${points},${old})`;
      })
      .join('+');
  line(
    context,
    draft,
    'provisionCatchUp',
    (column, month) => (month === 0 || ages < 2 ? '0' : `(${changed(month)})*${at('pointCost', column - 1)}`),
    'sum',
  );
}

function writeActual(context: LoyaltyContext, draft: Draft): void {
  const { plan, shape, inputs, at: columns, t } = context;
  const at = (key: PlanLine, column: number) => lineIn(context, key, column);
  for (const [field, typed, planned, difference, realised] of [
    ['issued', 'actualIssued', 'issued', 'issuedDifference', 'issuedRealised'],
    ['redeemed', 'actualRedeemed', 'redeemed', 'redeemedDifference', 'redeemedRealised'],
  ] as const) {
    draft.put(plan.line(typed), columns.label, t(`plan.${typed}`));
    for (let month = 0; month < shape.months; month += 1)
      draft.put(plan.line(typed), columns.month + month, inputs.actual[field][month] ?? '');
    const own = (year: number, row: number) => monthsOf(context, row, year);
    const known = (year: number) => `COUNT(${own(year, plan.line(typed))})`;
    const forecast = (year: number) => `SUMPRODUCT(ISNUMBER(${own(year, plan.line(typed))})*${own(year, plan.line(planned))})`;
    for (let year = 0; year < shape.years; year += 1)
      draft.put(plan.line(typed), columns.year + year, `=IF(${known(year)}=0,"",SUM(${own(year, plan.line(typed))}))`);
    line(
      context,
      draft,
      difference,
      (column) => `IF(ISNUMBER(${at(typed, column)}),${at(typed, column)}-${at(planned, column)},"")`,
      (year) => `IF(${known(year)}=0,"",SUM(${own(year, plan.line(typed))})-${forecast(year)})`,
    );
    line(
      context,
      draft,
      realised,
      (column) => `IF(ISNUMBER(${at(typed, column)}),${ratio(at(typed, column), at(planned, column))},"")`,
      (year) => `IF(${known(year)}=0,"",IF(${forecast(year)}>0,SUM(${own(year, plan.line(typed))})/${forecast(year)},""))`,
    );
  }
}

/** The sentence below the title: which scenario and which accounting view the sheet shows. */
export function shownText(context: LoyaltyContext, scenarioName: string): string {
  const { t } = context;
  return `=${quoted(`${t('plan.scenario')}${t('of')}`)}&${scenarioName}&${quoted(` · ${t('line.view')}${t('of')}`)}&${programme(context, 'view')}`;
}
