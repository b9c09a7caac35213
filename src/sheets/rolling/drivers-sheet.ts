import { FUNCTION_NAMES } from '../../planning/drivers/expression';
import type { DriverKind } from '../../planning/drivers/known-driver';
import type { DriverPlan } from '../../planning/drivers/plan-drivers';
import { cell, range } from '../address';
import type { ConditionalFormat, SheetBlueprint, Validation } from '../blueprint';
import { notZero } from '../breakdown/not-zero';
import { displayWidth } from '../display-width';
import { area, Draft } from '../draft';
import { monthName } from '../forecast/month-name';
import { counted } from '../formula-text';
import { COLORS, MONTH, PERCENT, ROLES } from '../roles';
import { asText, quoted } from '../text-content';
import { on, type RollingContext } from './context';
import { lockCell, unusableCells, writeDriversRow, writeSumRow } from './drivers-cells';
import { driversContext, type DriversContext } from './drivers-context';
import { DRIVERS, DRIVERS_CHECKS } from './drivers-layout';
import { BLOCK_WIDTH, FIRST_ROW, GROUP_ROW, HEADER_ROW } from './layout';

/** What locks a driver. */
export const LOCK = 'x';

const DRIVER_FORMATS: Readonly<Record<DriverKind, string>> = {
  count: '#,##0_);(#,##0);0_)',
  amount: '#,##0.00_);(#,##0.00);0.00_)',
  rate: '0.00%_);(0.00%);0.00%_)',
  other: 'General',
};

/**
 * The second view of sales: what drivers make of them by channel and month, held against `GTM`, and what each driver must be to close the gap, alone or
 * together with the others. Same plan in, same sheet out.
 */
export function driversSheet(rolling: RollingContext, plan: DriverPlan): SheetBlueprint {
  const context = driversContext(rolling, plan);
  const { columns: c, t } = context;
  const draft = new Draft();
  writeHead(context, draft);
  writeSumRow(context, draft);
  plan.rows.forEach((_, at) => writeDriversRow(context, draft, at));
  const checks = writeChecks(context, draft);
  styleSheet(context, draft);
  draft.names.push({ name: 'Almanac_Drivers_Sheet', area: draft.area() });
  return {
    id: 'Drivers',
    name: rolling.sheetNames.Drivers,
    tabColor: COLORS.accent,
    contents: draft.contents(),
    numberFormats: draft.numberFormats,
    styles: draft.styles,
    names: draft.names,
    validations: validations(context),
    conditionalFormats: [
      { area: checks, formula: `=${cell(checks.row, checks.column)}<>0`, color: COLORS.off },
      { area: area(FIRST_ROW, c.check, tableRows(context), 2), formula: `=$${cell(FIRST_ROW, c.check)}<>0`, color: COLORS.off },
      ...impossible(context),
      {
        area: area(DRIVERS.formula.row + 1, DRIVERS.formula.column),
        formula: `=NOT(${unchanged()})`,
        color: COLORS.off,
      },
    ],
    charts: [],
    tables: [],
    columnWidths: draft.columnWidths,
    freeze: { rows: FIRST_ROW, columns: 1 },
    hiddenColumns: [c.path],
    columnGroups: [],
    rowGroups: [],
    page: {
      orientation: 'Landscape',
      titleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
      titleColumns: '$A:$A',
      footerLeft: t('title', { month: monthName(rolling.locale, rolling.plan.spec.asOf) }),
      printArea: null,
      pagesWide: 5,
    },
  };
}

/** Rows from the sum, or the first with drivers, to the last. */
const tableRows = ({ plan, firstRow }: DriversContext): number => firstRow - FIRST_ROW + plan.rows.length;

function unchanged(): string {
  const address = ({ row, column }: { readonly row: number; readonly column: number }) => cell(row, column, '$both');
  return `EXACT(${address(DRIVERS.formula)},${address(DRIVERS.builtFormula)})`;
}

/** Every block by month: where it begins, what it is called. */
function blocks({ columns: c, drivers, used, t }: DriversContext): readonly (readonly [column: number, title: string])[] {
  const solved = (columns: readonly number[], key: 'alone' | 'together', of: 'alone' | 'lever') =>
    used.map((driver, at) => {
      const title = t(key, { driver: driver.title });
      return [columns[at] ?? 0, driver[of] === null ? t('noClosedForm', { block: title }) : title] as const;
    });
  return [
    ...drivers.map(({ title, used: isUsed }, at) => [c.inputs[at] ?? 0, isUsed ? title : t('unused', { driver: title })] as const),
    [c.monthSales, t('sales')],
    [c.monthNet, t('net')],
    [c.monthGap, t('gap')],
    [c.monthGapShare, t('gapShare')],
    ...solved(c.alone, 'alone', 'alone'),
    ...solved(c.together, 'together', 'lever'),
    [c.left, t('left')],
  ];
}

function writeHead(context: DriversContext, draft: Draft): void {
  const { rolling, plan, columns: c, drivers, firstRow, t } = context;
  draft.put(0, 0, t('title', { month: monthName(rolling.locale, rolling.plan.spec.asOf) }));
  draft.put(1, 0, t('method'));
  const off = notZero(range(area(firstRow, c.check, plan.rows.length, 1)));
  const known = `COUNT(${range(area(firstRow, c.monthSales, plan.rows.length, plan.months.length))})`;
  const hold = `IF(${known}=0,${quoted(t('empty'))},${quoted(t('allHold'))})`;
  draft.put(2, 0, `=IF(${off}=0,${hold},${counted(off, (count) => t('off', { count }))})`);
  draft.put(DRIVERS.formula.row, DRIVERS.formula.column, asText(plan.formula));
  draft.put(DRIVERS.builtFormula.row, DRIVERS.builtFormula.column, asText(plan.formula));
  const says = quoted(t('formula', { functions: FUNCTION_NAMES.join(', ') }));
  draft.put(DRIVERS.formula.row + 1, DRIVERS.formula.column, `=IF(${unchanged()},${says},${quoted(t('changed'))})`);
  draft.put(DRIVERS.locks, c.attention, t('locks'));
  drivers.forEach(({ locked }, at) => draft.put(DRIVERS.locks, c.inputs[at] ?? 0, locked ? LOCK : ''));
  writeShares(context, draft);
  draft.put(GROUP_ROW, c.sales, t('window'));
  draft.put(HEADER_ROW, c.label, t('row'));
  draft.putRow(HEADER_ROW, c.sales, [t('sales'), t('net'), t('gap'), t('gapShare'), t('check'), t('attention')]);
  const first = c.inputs[0] ?? 0;
  for (const [column, title] of blocks(context)) {
    draft.put(GROUP_ROW, column, title);
    plan.months.forEach((_, m) => {
      const month = on(rolling, 'GTM', cell(HEADER_ROW, rolling.columns.baseline + m, '$both'));
      draft.put(HEADER_ROW, column + m, `=${column === first ? month : cell(HEADER_ROW, first + m, '$row')}`);
    });
  }
}

/** To what part each lever closes the gap, above its block: the j-th of m that are not locked to j/m. */
function writeShares(context: DriversContext, draft: Draft): void {
  const { columns: c, used } = context;
  const free = (at: number) => `(${lockCell(context, at)}="")`;
  const levers = used.flatMap(({ lever }, at) => (lever === null ? [] : [at]));
  draft.put(DRIVERS.levers.row, DRIVERS.levers.column, levers.length === 0 ? 0 : `=${levers.map(free).join('+')}`);
  const count = cell(DRIVERS.levers.row, DRIVERS.levers.column, '$both');
  levers.forEach((at, place) => {
    const before = levers.slice(0, place + 1).map(free);
    draft.put(
      DRIVERS.locks,
      c.together[at] ?? 0,
      `=IF(${lockCell(context, at)}<>"",${quoted(context.t('lock'))},(${before.join('+')})/${count})`,
    );
  });
}

/** What must be zero; gives the cells. */
function writeChecks(context: DriversContext, draft: Draft) {
  const { rolling, plan, columns: c, firstRow, t } = context;
  const first = firstRow + plan.rows.length + 1;
  const left = range(area(firstRow, c.left, plan.rows.length, plan.months.length), '$both');
  const formulas = {
    together: `=SUMIF(${left},">0")-SUMIF(${left},"<0")`,
    cells: `=${unusableCells(context, firstRow, plan.rows.length)}`,
  };
  DRIVERS_CHECKS.forEach((check, at) => {
    draft.put(first + at, c.label, t(`check.${check}`));
    draft.put(first + at, c.sales, formulas[check]);
  });
  const cells = area(first, c.sales, DRIVERS_CHECKS.length, 1);
  draft.style(area(first, c.label, DRIVERS_CHECKS.length, 1), ROLES.note);
  draft.style(cells, ROLES.check);
  draft.format(cells, rolling.money);
  return cells;
}

function styleSheet(context: DriversContext, draft: Draft): void {
  const { rolling, plan, columns: c, drivers, used, sumRow, firstRow, t } = context;
  const n = plan.months.length;
  const rows = tableRows(context);
  const all = (column: number, columns = n) => area(FIRST_ROW, column, rows, columns);
  const channels = (column: number) => area(firstRow, column, plan.rows.length, n);
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(2, 0), ROLES.note);
  draft.style(area(DRIVERS.formula.row + 1, DRIVERS.formula.column), ROLES.note);
  draft.style(area(DRIVERS.locks, c.attention), { ...ROLES.note, horizontal: 'Right' });
  draft.style(area(HEADER_ROW, 0, 1, c.attention + 1), ROLES.header);
  draft.style(area(HEADER_ROW, c.label), ROLES.headerLeft);
  draft.style(area(HEADER_ROW, c.attention), ROLES.headerLeft);
  draft.style(area(GROUP_ROW, c.sales, 1, 4), ROLES.blockHeader);
  for (const [column] of blocks(context)) {
    draft.style(area(GROUP_ROW, column, 1, n), ROLES.blockHeader);
    draft.style(area(HEADER_ROW, column, 1, n), ROLES.header);
    draft.format(area(HEADER_ROW, column, 1, n), MONTH[rolling.locale]);
  }
  for (const column of [c.monthSales, c.monthNet, c.monthGap, c.left]) draft.format(all(column), rolling.money);
  draft.format(all(c.sales, 3), rolling.money);
  for (const [column, columns] of [
    [c.monthGapShare, n],
    [c.gapShare, 1],
  ] as const)
    draft.format(all(column, columns), PERCENT);
  draft.style(channels(c.monthNet), ROLES.link);
  draft.style(all(c.left), ROLES.check);
  draft.style(all(c.check, 1), ROLES.check);
  draft.style(all(c.attention, 1), ROLES.note);
  if (sumRow !== null) {
    draft.style(area(sumRow, 0, 1, c.end), ROLES.grand);
    draft.style(area(firstRow, c.label, plan.rows.length, 1), { horizontal: 'Left', indent: 1 });
  }
  drivers.forEach(({ kind }, at) => {
    draft.style(area(DRIVERS.locks, c.inputs[at] ?? 0), { ...ROLES.input, horizontal: 'Center' });
    draft.style(channels(c.inputs[at] ?? 0), ROLES.input);
    draft.format(channels(c.inputs[at] ?? 0), DRIVER_FORMATS[kind]);
  });
  used.forEach(({ kind }, at) => {
    for (const column of [c.alone[at] ?? 0, c.together[at] ?? 0]) draft.format(channels(column), DRIVER_FORMATS[kind]);
    draft.style(area(DRIVERS.locks, c.together[at] ?? 0), { ...ROLES.note, horizontal: 'Right' });
    draft.format(area(DRIVERS.locks, c.together[at] ?? 0), `${quoted(`${t('share')} `)}0%`);
  });
  draft.style(area(DRIVERS.formula.row, DRIVERS.formula.column), ROLES.input);
  const labels = plan.rows.map((index) => rolling.plan.rows[index]?.label ?? '');
  const longest = [...labels, ...DRIVERS_CHECKS.map((check) => t(`check.${check}`))].map(displayWidth);
  draft.widths(c.label, 1, Math.min(50, Math.max(30, ...longest) + 4));
  draft.widths(c.sales, 5, 15);
  draft.widths(c.attention, 1, 45);
  draft.widths(c.attention + 1, c.end - c.attention, BLOCK_WIDTH);
}

/** Rates outside 0 to 1 and numbers of things below zero, typed or solved for. */
function impossible({ plan, columns: c, drivers, firstRow }: DriversContext): ConditionalFormat[] {
  return drivers.flatMap(({ kind }, at) =>
    kind === 'other'
      ? []
      : [c.inputs[at], c.alone[at], c.together[at]].flatMap((column): ConditionalFormat[] => {
          if (column === undefined) return [];
          const value = `N(${cell(firstRow, column)})`;
          return [
            {
              area: area(firstRow, column, plan.rows.length, plan.months.length),
              formula: kind === 'rate' ? `=OR(${value}<0,${value}>1)` : `=${value}<0`,
              color: COLORS.off,
            },
          ];
        }),
  );
}

function validations({ plan, columns: c, drivers, firstRow, t }: DriversContext): Validation[] {
  const error = (message: string) => ({ title: t('inputError'), message });
  return drivers.flatMap((_, at): Validation[] => [
    {
      area: area(firstRow, c.inputs[at] ?? 0, plan.rows.length, plan.months.length),
      rule: { decimal: { formula1: -1e15, formula2: 1e15, operator: 'Between' } },
      prompt: null,
      error: error(t('numberAllowed')),
    },
    {
      area: area(DRIVERS.locks, c.inputs[at] ?? 0),
      rule: { list: { inCellDropDown: true, source: LOCK } },
      prompt: { title: t('lockTitle'), message: t('lockPrompt') },
      error: error(t('lockAllowed')),
    },
  ]);
}
