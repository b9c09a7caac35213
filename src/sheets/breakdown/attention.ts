import { cell, range } from '../address';
import { area } from '../draft';
import { formulaText, yearMonthText } from '../formula-text';
import { aggregate } from '../sum-of';
import { quoted } from '../text-content';
import { on, parentLabel, rowAt, setup, sheetRow, type BreakdownContext } from './context';
import { COL, HEADER_ROW, SETUP } from './layout';

/**
 * What a person should know about a row, as a formula: a lock that cannot be met (with the gap and which lock to release), else where its months come
 * from when not from its own history.
 */
export function attentionFormula(context: BreakdownContext, index: number): string {
  const row = rowAt(context.plan, index);
  const conflicts = row.children.length > 0 ? parentConflicts(context, index) : leafConflicts(context, index);
  const cases = [unusable(context, index), ...conflicts, ...notes(context, index)];
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

function leafConflicts(context: BreakdownContext, index: number): Case[] {
  const { columns: c, t } = context;
  const row = rowAt(context.plan, index);
  const r = sheetRow(index);
  const locks = on(context, 'Workings', range(area(r, c.lock, 1, 12)));
  const typed = on(context, 'Workings', range(area(r, c.lockedMonth, 1, 12)));
  const months = range(area(HEADER_ROW, COL.lockMonth, 1, 12), '$row');
  const gap = `ROUND(SUM(${locks})-${cell(r, COL.year)},6)`;
  const nameOf = (pick: string) => yearMonthText(`INDEX(${months},MATCH(${pick},${typed},0))`);
  const elsewhere = formulaText(t('attention.aLockAbove'), { parent: quoted(parentLabel(context, row)) });
  const smallestEnough = `IF(COUNTIF(${typed},">="&${gap})>0,SMALL(${typed},COUNTIF(${typed},"<"&${gap})+1),MAX(${typed}))`;
  const release = (pick: string) => `${quoted(t('attention.release'))}&IF(COUNT(${typed})=0,${elsewhere},${nameOf(pick)})`;
  return [
    { when: `${gap}>0`, say: `${quoted(t('attention.exceedYear'))}&${amount(context, gap)}&${release(smallestEnough)}` },
    {
      when: `AND(COUNT(${locks})=12,${gap}<0)`,
      say: `${quoted(t('attention.fallShort'))}&${amount(context, gap)}&${release(`MAX(${typed})`)}`,
    },
    quarterConflict(context, r),
  ];
}

function parentConflicts(context: BreakdownContext, index: number): Case[] {
  const { columns: c, t } = context;
  const row = rowAt(context.plan, index);
  const r = sheetRow(index);
  const children = row.children.map(sheetRow);
  const onWorkings = (reference: string) => on(context, 'Workings', reference);
  const locked = aggregate('SUM', children, c.lockedYear, onWorkings);
  const gap = `ROUND(${locked}-${cell(r, COL.year)},6)`;
  const missed = onWorkings(cell(r, c.missedMonths));
  const below = `${quoted(t('attention.release'))}&${quoted(t('attention.aLockBelow'))}`;
  return [
    { when: `${gap}>0`, say: `${quoted(t('attention.rowsExceed'))}&${amount(context, gap)}&${below}` },
    {
      when: `AND(${aggregate('COUNT', children, c.lockedYear, onWorkings)}=${children.length},${gap}<0)`,
      say: `${quoted(t('attention.rowsFallShort'))}&${amount(context, gap)}&${below}`,
    },
    { when: `${missed}>0`, say: `${quoted(t('attention.monthsMiss'))}&${amount(context, missed)}&${below}` },
    quarterConflict(context, r),
  ];
}

function quarterConflict(context: BreakdownContext, r: number): Case {
  const { t, columns: c } = context;
  const missed = on(context, 'Workings', cell(r, c.missedQuarters));
  return {
    when: `${missed}>0`,
    say: `${quoted(t('attention.quarterMiss'))}&${amount(context, missed)}&${quoted(t('attention.release'))}&${quoted(t('attention.aLockBelow'))}`,
  };
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
      say: quoted(t('attention.noShare')),
    });
  const years = context.plan.historyMonths.length / 12;
  const noLastYear = years === 0 ? 'TRUE' : `${workings(c.yearTotal + years - 1)}=0`;
  cases.push({
    when: `OR(AND(${workings(c.method)}=1,${workings(c.wholeYears)}=0),AND(${workings(c.method)}=2,${noLastYear}))`,
    say:
      row.parent < 0
        ? quoted(t('attention.evenProfile'))
        : formulaText(t('attention.parentProfile'), { parent: quoted(parentLabel(context, row)) }),
  });
  return cases;
}
