import { TIERS } from '../../planning/members/customer';
import { ORIGINS } from '../../planning/members/migration';
import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { amountFormat, PERCENT, ROLES } from '../roles';
import type { MembersContext } from './context';
import { customersOf, IS_READY } from './customers-cells';
import {
  C_ROWS,
  customerFits,
  customerSetting as setting,
  LATER,
  MATRIX,
  MOVES,
  NEEDED,
  PERIODS,
  POWER,
  READY,
  type Move,
} from './customers-layout';
import { DAY } from './setting';

/** Rows and columns of the matrix by tier: V, 1, 0. */
const [V, ONE, NONE] = [0, 1, 2] as const;
const NEW = ORIGINS.indexOf('new');
const ALL = C_ROWS.migration + ORIGINS.length;

const count = (from: number, to: number): string => cell(C_ROWS.migration + from, MATRIX.counts + to, '$both');
const total = (from: number): string => cell(C_ROWS.migration + from, MATRIX.total, '$both');
/** Customers that join in a period: as typed, else as many as between the two dates. */
const NEWCOMERS = `IF(${customerFits('newcomers')},${setting('newcomers')},${total(NEW)})`;
const used = (from: number, to: number): string => cell(C_ROWS.migration + from, MATRIX.used + to, '$both');

/** From which tier on the earlier date to which on the date of the table, and what follows from it later on. */
export function writeTiers(context: MembersContext, draft: Draft): void {
  writeReady(draft);
  writeMatrix(context, draft);
  writeMoves(context, draft);
  writeLater(context, draft);
  writePower(context, draft);
  style(draft);
}

function writeReady(draft: Draft): void {
  const there = NEEDED.map(customerFits).join(',');
  draft.put(READY.row, READY.column, `=IF(AND(${there},N(${setting('asOf')})>N(${setting('before')})),1,0)`);
}

function writeMatrix(context: MembersContext, draft: Draft): void {
  const { t } = context;
  const first = C_ROWS.migration;
  draft.put(first - 2, MATRIX.from, t('block.migration'));
  draft.putRow(first - 1, MATRIX.from, [t('migration.from'), ...TIERS.map((tier) => t(`tier.${tier}`)), t('total')]);
  draft.putRow(
    first - 1,
    MATRIX.shares,
    TIERS.map((tier) => t('migration.share', { tier })),
  );
  draft.put(first - 1, MATRIX.used, t('working'));
  ORIGINS.forEach((origin, from) => {
    const r = first + from;
    draft.put(r, MATRIX.from, t(`tier.${origin}`));
    TIERS.forEach((_, to) => {
      draft.put(
        r,
        MATRIX.counts + to,
        `=COUNTIFS(${customersOf(context, 'origin')},${from + 1},${customersOf(context, 'tierCode')},${to + 1})`,
      );
      draft.put(r, MATRIX.shares + to, `=IF(${total(from)}=0,"",${count(from, to)}/${total(from)})`);
      // A tier nobody was in stays as it is; new customers are then of tier 1.
      const without = Number(to === (from === NEW ? ONE : from));
      if (from <= NEW) draft.put(r, MATRIX.used + to, `=IF(${total(from)}=0,${without},${count(from, to)}/${total(from)})`);
    });
    draft.put(r, MATRIX.total, `=SUM(${range(area(r, MATRIX.counts, 1, TIERS.length))})`);
  });
  draft.put(ALL, MATRIX.from, t('total'));
  for (let column: number = MATRIX.counts; column <= MATRIX.total; column += 1)
    draft.put(ALL, column, `=SUM(${range(area(first, column, ORIGINS.length, 1))})`);
}

function writeMoves({ t }: MembersContext, draft: Draft): void {
  const active = `(${total(V)}+${total(ONE)})`;
  const parts: Readonly<Record<Move, readonly [part: string, of: string]>> = {
    churn: [`(${count(V, NONE)}+${count(ONE, NONE)})`, active],
    kept: [`(${count(V, V)}+${count(V, ONE)}+${count(ONE, V)}+${count(ONE, ONE)})`, active],
    up: [count(ONE, V), total(ONE)],
    down: [count(V, ONE), total(V)],
    back: [`(${count(NONE, V)}+${count(NONE, ONE)})`, total(NONE)],
  };
  draft.put(C_ROWS.moves - 1, 0, t('block.moves'));
  MOVES.forEach((move, at) => {
    const [part, of] = parts[move];
    draft.put(C_ROWS.moves + at, 0, t(`move.${move}`));
    draft.put(C_ROWS.moves + at, 1, `=IF(${of}=0,"",${part}/${of})`);
  });
}

/** Each period, those there move by the shares of the matrix, then new ones join. */
function writeLater({ t }: MembersContext, draft: Draft): void {
  const first = C_ROWS.later;
  draft.put(first - 2, LATER.period, t('block.later'));
  draft.putRow(first - 1, LATER.period, [t('later.period'), t('later.day'), ...TIERS.map((tier) => t(`tier.${tier}`)), t('total')]);
  for (let period = 0; period <= PERIODS; period += 1) {
    const r = first + period;
    const before = (to: number) => cell(r - 1, LATER.counts + to);
    draft.put(r, LATER.period, period);
    draft.put(r, LATER.day, `=IF(${IS_READY}=0,"",${laterDay(cell(r, LATER.period))})`);
    TIERS.forEach((_, to) => {
      const moved = TIERS.map((__, from) => `${before(from)}*${used(from, to)}`).join('+');
      draft.put(r, LATER.counts + to, period === 0 ? `=${cell(ALL, MATRIX.counts + to)}` : `=${moved}+${NEWCOMERS}*${used(NEW, to)}`);
    });
    draft.put(r, LATER.total, `=SUM(${range(area(r, LATER.counts, 1, TIERS.length))})`);
  }
}

/** The date so many periods after that of the table: by whole months where the two dates are so many apart (month ends stay month ends), else by days. */
function laterDay(period: string): string {
  const [before, asOf] = [setting('before'), setting('asOf')];
  const months = `(12*(YEAR(${asOf})-YEAR(${before}))+MONTH(${asOf})-MONTH(${before}))`;
  const monthEnds = `AND(DAY(${before}+1)=1,DAY(${asOf}+1)=1)`;
  const byDay = `IF(EDATE(${before},${months})=${asOf},EDATE(${before},(${period}+1)*${months}),${asOf}+${period}*(${asOf}-${before}))`;
  return `IF(${monthEnds},EOMONTH(${asOf},${period}*${months}),${byDay})`;
}

/** What part of each tier is in each so many periods later: the matrix of shares times itself, a sum of products a cell. */
function writePower({ t }: MembersContext, draft: Draft): void {
  const first = C_ROWS.power;
  const pairs = TIERS.flatMap((from, i) => TIERS.map((to, j) => ({ from, to, i, j })));
  draft.put(first - 2, POWER.period, t('block.power'));
  draft.putRow(first - 1, POWER.period, [t('later.period'), ...pairs.map(({ from, to }) => t('later.power', { from, to }))]);
  for (let period = 0; period <= PERIODS; period += 1) {
    const r = first + period;
    const before = (i: number, j: number) => cell(r - 1, POWER.shares + TIERS.length * i + j);
    draft.put(r, POWER.period, period);
    pairs.forEach(({ i, j }, at) => {
      const product = TIERS.map((_, k) => `${before(i, k)}*${used(k, j)}`).join('+');
      draft.put(r, POWER.shares + at, `=IF(${cell(ALL, MATRIX.total, '$both')}=0,"",${period === 0 ? Number(i === j) : product})`);
    });
  }
}

function style(draft: Draft): void {
  const { migration, moves, later, power } = C_ROWS;
  const matrix = ORIGINS.length + 1;
  draft.style(area(migration - 2, 0, 1, MATRIX.shares + 3), ROLES.blockHeader);
  draft.style(area(migration - 1, 0), ROLES.headerLeft);
  draft.style(area(migration - 1, 1, 1, MATRIX.shares + 2), ROLES.header);
  draft.format(area(migration, MATRIX.counts, matrix, 4), amountFormat(0));
  draft.format(area(migration, MATRIX.shares, matrix, 3), PERCENT);
  draft.format(area(migration, MATRIX.used, matrix, 3), '0.0000');
  draft.style(area(ALL, 0, 1, MATRIX.total + 1), ROLES.grand);
  draft.style(area(moves - 1, 0, 1, 2), ROLES.blockHeader);
  draft.format(area(moves, 1, MOVES.length, 1), PERCENT);
  draft.style(area(later - 2, 0, 1, LATER.total + 1), ROLES.blockHeader);
  draft.style(area(later - 1, 0, 1, LATER.total + 1), ROLES.header);
  draft.format(area(later, LATER.day, PERIODS + 1, 1), DAY);
  draft.format(area(later, LATER.counts, PERIODS + 1, 4), amountFormat(0));
  draft.style(area(power - 2, 0, 1, POWER.shares + 9), ROLES.blockHeader);
  draft.style(area(power - 1, 0, 1, POWER.shares + 9), ROLES.header);
  draft.format(area(power, POWER.shares, PERIODS + 1, 9), PERCENT);
  for (const first of [later, power]) draft.style(area(first, LATER.period, PERIODS + 1, 1), { horizontal: 'Right' });
}

/** What must be zero of the matrix and of what follows from it. */
export function tierChecks(context: MembersContext) {
  const { migration, later } = C_ROWS;
  const shares = ORIGINS.slice(0, NEW + 1).map((_, from) => `ABS(SUM(${range(area(migration + from, MATRIX.used, 1, 3))})-1)`);
  const last = later + PERIODS;
  const all = cell(ALL, MATRIX.total);
  return {
    once: `${all}-COUNT(${customersOf(context, 'origin')})`,
    shares: `ROUND(${shares.join('+')},9)`,
    later: `ROUND(${cell(last, LATER.total)}-${all}-${PERIODS}*${NEWCOMERS},6)`,
  };
}
