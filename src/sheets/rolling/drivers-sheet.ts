import { FUNCTION_NAMES } from '../../planning/drivers/expression';
import type { DriverPlan } from '../../planning/drivers/plan-drivers';
import { cell, range } from '../address';
import type { SheetBlueprint } from '../blueprint';
import { notZero } from '../breakdown/not-zero';
import { area, Draft } from '../draft';
import { monthName } from '../forecast/month-name';
import { counted } from '../formula-text';
import { COLORS, ROLES } from '../roles';
import { asText, quoted } from '../text-content';
import { on, type RollingContext } from './context';
import { leversCell, lockCell, unusableCells, writeDriversRow, writeSumRow } from './drivers-cells';
import { driversContext, type DriversContext } from './drivers-context';
import { DRIVERS, DRIVERS_CHECKS, toSums } from './drivers-layout';
import { impossible, LOCK, styleSheet, tableRows, validations } from './drivers-look';
import { blocks, sumTitles } from './drivers-titles';
import { checksName, FIRST_ROW, GROUP_ROW, HEADER_ROW } from './layout';

/**
 * The second view of sales: what drivers make of them by channel and month, held against `GTM`, and what each driver must be to close
 * the gap, alone or together with the others. Same plan in, same sheet out.
 */
export function driversSheet(rolling: RollingContext, plan: DriverPlan): SheetBlueprint {
  const context = driversContext(rolling, plan);
  const { columns: c } = context;
  const draft = new Draft();
  writeHead(context, draft);
  writeSumRow(context, draft);
  plan.rows.forEach((_, at) => writeDriversRow(context, draft, at));
  const checks = writeChecks(context, draft);
  styleSheet(context, draft);
  draft.names.push({ name: 'Almanac_Drivers_Sheet', area: draft.area() }, { name: checksName('Drivers'), area: checks });
  return draft.sheet({
    id: 'Drivers',
    name: rolling.sheetNames.Drivers,
    tabColor: COLORS.accent,
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
    freeze: { rows: FIRST_ROW, columns: 1 },
    hiddenColumns: [c.path],
    page: {
      orientation: 'Landscape',
      titleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
      titleColumns: '$A:$A',
      footerLeft: rolling.sheetNames.Drivers,
      printArea: null,
      pagesWide: 5,
    },
  });
}

function unchanged(): string {
  const address = ({ row, column }: { readonly row: number; readonly column: number }) => cell(row, column, '$both');
  return `EXACT(${address(DRIVERS.formula)},${address(DRIVERS.builtFormula)})`;
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
  const first = c.inputs[0] ?? 0;
  const [out, back] = [DRIVERS.toInputs, toSums(c)];
  draft.put(out.row, out.column, `=HYPERLINK("#${cell(firstRow, first)}",${quoted(t('toInputs'))})`);
  draft.put(back.row, back.column, `=HYPERLINK("#${cell(firstRow, c.sales)}",${quoted(t('toSums'))})`);
  draft.put(HEADER_ROW, c.label, t('row'));
  draft.putRow(HEADER_ROW, c.sales, [...sumTitles(context), t('check'), t('attention')]);
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
  draft.put(DRIVERS.locks, c.left, levers.length === 0 ? 0 : `=${levers.map(free).join('+')}`);
  levers.forEach((at, place) => {
    const before = levers.slice(0, place + 1).map(free);
    draft.put(
      DRIVERS.locks,
      c.together[at] ?? 0,
      `=IF(${lockCell(context, at)}<>"",${quoted(context.t('lock'))},(${before.join('+')})/${leversCell(context)})`,
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
