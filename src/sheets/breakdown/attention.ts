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
  const cases = [...conflicts, ...notes(context, index)];
  return `=${cases.reduceRight((rest, { when, say }) => `IF(${when},${say},${rest})`, '""')}`;
}

interface Case {
  readonly when: string;
  readonly say: string;
}

function amount(context: BreakdownContext, expression: string): string {
  return `FIXED(ABS(${expression}),MAX(0,${setup(context, SETUP.digits)}))`;
}

function leafConflicts(context: BreakdownContext, index: number): Case[] {
  const { columns: c, t } = context;
  const row = rowAt(context.plan, index);
  const r = sheetRow(index);
  const locks = on(context, 'Workings', range(area(r, c.lock, 1, 12)));
  const typed = range(area(r, COL.lockMonth, 1, 12));
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
  const locked = aggregate('SUM', children, c.lockedYear).replace(/[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?/g, (reference) =>
    on(context, 'Workings', reference),
  );
  const gap = `ROUND(${locked}-${cell(r, COL.year)},6)`;
  const typed = range(area(r, COL.lockMonth, 1, 12));
  const missed = `ROUND(SUMPRODUCT(ISNUMBER(${typed})*ABS(${range(area(r, COL.month, 1, 12))}-ROUND(${typed},${setup(context, SETUP.digits)}))),6)`;
  const below = `${quoted(t('attention.release'))}&${quoted(t('attention.aLockBelow'))}`;
  return [
    { when: `${gap}>0`, say: `${quoted(t('attention.rowsExceed'))}&${amount(context, gap)}&${below}` },
    {
      when: `AND(${aggregate('COUNT', children, COL.lockYear)}=${children.length},${gap}<0)`,
      say: `${quoted(t('attention.rowsFallShort'))}&${amount(context, gap)}&${below}`,
    },
    { when: `${missed}>0`, say: `${quoted(t('attention.monthsMiss'))}&${amount(context, missed)}&${below}` },
    quarterConflict(context, r),
  ];
}

function quarterConflict(context: BreakdownContext, r: number): Case {
  const { t } = context;
  const locks = range(area(r, COL.lockQuarter, 1, 4));
  const missed = `ROUND(SUMPRODUCT(ISNUMBER(${locks})*ABS(${range(area(r, COL.quarter, 1, 4))}-ROUND(${locks},${setup(context, SETUP.digits)}))),6)`;
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
      when: `AND(${cell(r, COL.share)}=0,NOT(ISNUMBER(${cell(r, COL.shareTyped)})),NOT(ISNUMBER(${cell(r, COL.lockYear)})))`,
      say: quoted(t('attention.noShare')),
    });
  cases.push({
    when: `${workings(c.wholeYears)}=0`,
    say:
      row.parent < 0
        ? quoted(t('attention.evenProfile'))
        : formulaText(t('attention.parentProfile'), { parent: quoted(parentLabel(context, row)) }),
  });
  return cases;
}
