import { SPREAD_METHODS, type SpreadMethod } from '../../planning/breakdown/plan';
import { cell, range } from '../address';
import { area } from '../draft';
import { formulaText } from '../formula-text';
import { quoted } from '../text-content';
import { on, parentLabel, rowAt, setup, sheetRow, type BreakdownContext } from './context';
import { COL, SETUP, USED } from './layout';
import { rowPlace } from './row-place';
import { TRACE } from './trace';
import { LARGEST_TEXT } from './input-limits';
import { typedFigure } from './workings-typed-over';

/**
 * What a person should know about a row, as a formula: a lock that cannot be met (with the gap and which lock to release), here or in a row below; else
 * what locks made of its year, and where its months come from when not from its own history.
 */
export function attentionFormula(context: BreakdownContext, index: number): string {
  const cases = [
    unusable(context, index),
    typedOver(context, index),
    ...yearMissed(context, index),
    ...lockMissed(context, index),
    ...rowBelow(context, index),
    ...yearByLocks(context, index),
    ...notes(context, index),
  ];
  return `=${cases.reduceRight((rest, { when, say }) => `IF(${when},${say},${rest})`, '""')}`;
}

interface Case {
  readonly when: string;
  readonly say: string;
}

function amount(context: BreakdownContext, expression: string): string {
  return `FIXED(ABS(${expression}),MAX(0,${setup(context, SETUP.digits)}))`;
}

function unusable(context: BreakdownContext, index: number): Case {
  const count = on(context, 'Workings', cell(sheetRow(index), context.columns.unusable));
  return { when: `${count}>0`, say: `${count}&${quoted(context.t('attention.unusable'))}` };
}

/** A figure typed over, here or in a row below: all that is off besides follows from it. */
function typedOver(context: BreakdownContext, index: number): Case {
  const { columns: c, t } = context;
  const row = rowAt(context.plan, index);
  const r = sheetRow(index);
  const workings = (column: number) => on(context, 'Workings', cell(r, column));
  const [at, figure] = [workings(c.typedAt), typedFigure(context, r)];
  const names = on(context, 'Workings', range(area(USED.values, c.lockGap, 1, 17), '$both'));
  const terms = { figure: `INDEX(${names},${at})`, gap: amount(context, workings(c.typedBy)) };
  // The next build makes a lock of what can be one, and refuses anything else.
  const [kept, refused] = [formulaText(t('attention.typedOver'), terms), formulaText(t('attention.typedNoAmount'), terms)];
  const own = `IF(IFERROR(AND(${figure}>=0,${figure}<=${LARGEST_TEXT}),FALSE),${kept},${refused})`;
  const here = row.parent < 0 ? `IF(${at}=1,${formulaText(t('attention.totalTyped'), terms)},${own})` : own;
  const below = formulaText(t('attention.rowBelow'), { row: workings(c.typedName) });
  return { when: `ISNUMBER(${workings(c.typedRow)})`, say: row.children.length > 0 ? `IF(ISNUMBER(${at}),${here},${below})` : here };
}

/** The row's year itself is missed (the target, for the total): names the lock that would free most. A lowest row's months always make its year. */
function yearMissed(context: BreakdownContext, index: number): Case[] {
  const { columns: c, t } = context;
  const row = rowAt(context.plan, index);
  const workings = (column: number) => on(context, 'Workings', cell(sheetRow(index), column));
  const gap = workings(c.yearGap);
  const disagrees = formulaText(t('attention.disagrees'), { gap: amount(context, gap) });
  if (row.children.length === 0 && row.parent >= 0) return [{ when: `${gap}<>0`, say: disagrees }];
  const terms = { gap: amount(context, gap), lock: workings(c.releaseLock), row: workings(c.releaseRow) };
  const [over, under] =
    row.parent < 0
      ? (['attention.targetOver', 'attention.targetUnder'] as const)
      : (['attention.yearOver', 'attention.yearUnder'] as const);
  return [
    { when: `AND(${gap}<>0,${terms.lock}="")`, say: disagrees },
    { when: `${gap}>0`, say: formulaText(t(over), terms) },
    { when: `${gap}<0`, say: formulaText(t(under), terms) },
  ];
}

/** A lock of the row is missed: the one by most. */
function lockMissed(context: BreakdownContext, index: number): Case[] {
  const { columns: c, t } = context;
  const workings = (column: number) => on(context, 'Workings', cell(sheetRow(index), column));
  const gap = workings(c.worstGap);
  const terms = { gap: amount(context, gap), lock: workings(c.worstLock) };
  return [
    { when: `${gap}>0`, say: formulaText(t('attention.lockOver'), terms) },
    { when: `${gap}<0`, say: formulaText(t('attention.lockUnder'), terms) },
  ];
}

/** A row below needs attention. */
function rowBelow(context: BreakdownContext, index: number): Case[] {
  const { columns: c, t } = context;
  if (rowAt(context.plan, index).children.length === 0) return [];
  const name = on(context, 'Workings', cell(sheetRow(index), c.offName));
  return [{ when: `${name}<>""`, say: formulaText(t('attention.rowBelow'), { row: name }) }];
}

/** The row's year is not what its share would make it, because of locks. */
function yearByLocks(context: BreakdownContext, index: number): Case[] {
  const { columns: c, t } = context;
  const { r, parent } = rowPlace(context, index);
  if (parent < 0) return [];
  const workings = (row: number, column: number, fixed: '' | '$row' = '') => on(context, 'Workings', cell(row, column, fixed));
  const [left, shares] = [workings(parent, c.yearLeft, '$row'), workings(parent, c.freeShares, '$row')];
  const share = `${left}*${workings(r, c.freeShare)}/MAX(${TRACE},${shares})`;
  const over = `(${cell(r, COL.year)}-${share})`;
  return [
    {
      when: `AND(ISNUMBER(${workings(r, c.settledYear)}),NOT(ISNUMBER(${workings(r, c.lockedYear)})))`,
      say: quoted(t('attention.yearHeld')),
    },
    {
      when: `AND(NOT(ISNUMBER(${workings(r, c.settledYear)})),ROUND(${over}*10^${setup(context, SETUP.digits)},0)>1)`,
      say: formulaText(t('attention.yearRaised'), { gap: amount(context, over) }),
    },
  ];
}

function notes(context: BreakdownContext, index: number): Case[] {
  const { columns: c, t } = context;
  const row = rowAt(context.plan, index);
  const r = sheetRow(index);
  const workings = (column: number) => on(context, 'Workings', cell(r, column));
  const cases: Case[] = [];
  if (row.children.length > 0) {
    const typedSum = workings(c.childrenTyped);
    const all = `${workings(c.childrenTypedCount)}=${row.children.length}`;
    cases.push({
      when: `OR(ROUND(${typedSum}-1,9)>0,AND(${all},ROUND(${typedSum}-1,9)<>0))`,
      say: quoted(t('attention.relativeShares')),
    });
  }
  if (row.parent >= 0)
    cases.push({
      when: `AND(${cell(r, COL.share)}=0,NOT(ISNUMBER(${workings(c.typedShare)})),NOT(ISNUMBER(${workings(c.lockedYear)})))`,
      // A row that sold has a share by history: nothing is left of it only where typed shares take all.
      say: `IF(${workings(c.lastYearPositive)}>0,${quoted(t('attention.nothingLeft'))},IF(N(${workings(c.lastYear)})<0,${quoted(t('attention.negativeShare'))},${quoted(t('attention.noShare'))}))`,
    });
  const borrowed = borrowedProfile(context, index);
  const siblings = row.parent < 0 ? 0 : rowAt(context.plan, row.parent).children.length;
  if (siblings > 1) {
    const sold = on(context, 'Workings', cell(sheetRow(row.parent), c.childrenLastYear, '$row'));
    cases.push({
      when: `AND(${sold}=0,NOT(ISNUMBER(${workings(c.typedShare)})),NOT(ISNUMBER(${workings(c.lockedYear)})))`,
      say: `${quoted(t('attention.equalShare'))}&IF(${borrowed.when},${quoted(' ')}&${borrowed.say},"")`,
    });
  }
  return [...cases, borrowed];
}

/** The months of a row that should follow its own history but has none to follow. */
function borrowedProfile(context: BreakdownContext, index: number): Case {
  const { columns: c, t } = context;
  const row = rowAt(context.plan, index);
  const workings = (column: number) => on(context, 'Workings', cell(sheetRow(index), column));
  const is = (method: SpreadMethod) => `${workings(c.method)}=${SPREAD_METHODS.indexOf(method) + 1}`;
  const years = context.plan.historyMonths.length / 12;
  const noLastYear = years === 0 ? 'TRUE' : `${workings(c.yearTotal + years - 1)}=0`;
  return {
    when: `OR(AND(${is('history')},${workings(c.wholeYears)}=0),AND(OR(${is('last-year')},${is('event-aligned')}),${noLastYear}))`,
    say:
      row.parent < 0
        ? quoted(t('attention.evenProfile'))
        : formulaText(t('attention.parentProfile'), { parent: quoted(parentLabel(context, row)) }),
  };
}
