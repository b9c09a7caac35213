import { cell, range } from '../address';
import type { ChartBlueprint } from '../blueprint';
import { area, type Draft } from '../draft';
import { amountFormat, COLORS, ROLES } from '../roles';
import { HEADER_ROW } from '../rolling/layout';
import type { MembersContext } from './context';
import { curveCell, hiddenCell, lineCell } from './retention-cells';
import {
  CHARTED,
  COHORT,
  COHORTS,
  CURVE,
  CURVE_COLUMNS,
  MONTHS,
  PROJECTED,
  R_ROWS,
  retentionFits,
  retentionSetting as setting,
} from './retention-layout';

const CODE = hiddenCell('code');
const READY = hiddenCell('ready');
const RATE = hiddenCell('rate');
const [ALPHA, BETA, CHURN] = [lineCell('usedAlpha'), lineCell('usedBeta'), lineCell('churn')];

/** Month by month since joining: what was observed, what the model has, and what a member of that tenure is still worth. */
export function writeCurve({ t }: MembersContext, draft: Draft): void {
  const first = R_ROWS.curve;
  draft.put(first - 2, CURVE.month, t('block.curve'));
  draft.putRow(
    first - 1,
    CURVE.month,
    CURVE_COLUMNS.map((column) => t(`curve.${column}`)),
  );
  draft.put(first - 1, CURVE.fraction, t('curve.fraction'));
  for (let month = 0; month <= PROJECTED; month += 1) {
    const r = first + month;
    draft.put(r, CURVE.month, month);
    draft.putRow(r, CURVE.atRisk, observed(month));
    draft.putRow(r, CURVE.retention, modelled(month));
    draft.putRow(r, CURVE.factor, [`=IF(ISNUMBER(${RATE}),1/(1+${RATE})^${cell(r, CURVE.month)},"")`, ...lifetimes(month)]);
    draft.put(r, CURVE.fraction, fraction(month));
  }
  style(draft);
}

/** At risk, kept, retention and survival of the cohorts that can be used, as far as the table goes. */
function observed(month: number): string[] {
  if (month === 0) return ['', '', '', `=IF(${curveCell('atRisk', 1)}>0,1,"")`];
  if (month > MONTHS) return ['', '', '', ''];
  const column = (of: number) => range(area(R_ROWS.cohorts, COHORT.month + of - 1, COHORTS, 1), '$both');
  const usable = range(area(R_ROWS.cohorts, COHORT.usable, COHORTS, 1), '$both');
  const [atRisk, retention] = [curveCell('atRisk', month), curveCell('observedRetention', month)];
  return [
    `=SUMIFS(${column(month - 1)},${usable},1,${column(month)},">=0")`,
    `=SUMIFS(${column(month)},${usable},1)`,
    `=IF(${atRisk}=0,"",${curveCell('kept', month)}/${atRisk})`,
    `=IF(${retention}="","",${curveCell('observed', month - 1)}*${retention})`,
  ];
}

/** Retention in the month, and survival to its end. */
function modelled(month: number): string[] {
  if (month === 0) return ['', `=IF(${CODE}=0,"",1)`];
  const number = curveCell('month', month);
  return [
    `=IF(${CODE}=0,"",IF(${CODE}=1,(${BETA}+${number}-1)/(${ALPHA}+${BETA}+${number}-1),IF(OR(${CODE}=2,${number}=1),1-${CHURN},1)))`,
    `=IF(${CODE}=0,"",${curveCell('survival', month - 1)}*${curveCell('retention', month)})`,
  ];
}

/** Discounted lifetime from the month on, and after it: backwards from what lies beyond the projection. */
function lifetimes(month: number): string[] {
  const [lifetime, residual] = [curveCell('lifetime', month), curveCell('residual', month)];
  const worth = `=IF(AND(${READY}=1,${retentionFits('margin')}),${setting('margin')}*${residual},"")`;
  if (month === PROJECTED) {
    const beyond = `IF(${CODE}=1,1/${curveCell('fraction', 0)},IF(${CODE}=2,1/(1-(1-${CHURN})/(1+${RATE})),1/(1-1/(1+${RATE}))))`;
    return [`=IF(${READY}=0,"",${beyond})`, `=IF(${READY}=0,"",(${lifetime}-1)*(1+${RATE}))`, worth];
  }
  const next = `${curveCell('retention', month + 1)}*${curveCell('lifetime', month + 1)}`;
  return [`=IF(${READY}=0,"",1+${next}/(1+${RATE}))`, `=IF(${READY}=0,"",${next})`, worth];
}

/** A level of Gauss's continued fraction of what lies beyond the projection (see planning/members/lifetime-value), the first on top. */
function fraction(row: number): string {
  const level = row + 1;
  const m = Math.floor(level / 2);
  const c = `(${ALPHA}+${BETA}+${PROJECTED - 1}`;
  const part =
    level % 2 === 1
      ? `(${BETA}+${PROJECTED + m})*${c}+${m})/(${c}+${2 * m})*${c}+${2 * m + 1}))`
      : `${m}*(${ALPHA}+${m - 1})/(${c}+${2 * m - 1})*${c}+${2 * m}))`;
  const below = row === PROJECTED ? '' : `/${curveCell('fraction', row + 1)}`;
  return `=IF(AND(${READY}=1,${CODE}=1),1-${part}/(1+${RATE})${below},"")`;
}

function style(draft: Draft): void {
  const first = R_ROWS.curve;
  const rows = (column: number, columns = 1) => area(first, column, PROJECTED + 1, columns);
  draft.style(area(first - 2, CURVE.month, 1, CURVE.value + 1), ROLES.blockHeader);
  draft.style(area(first - 1, CURVE.month, 1, CURVE.value + 1), ROLES.header);
  draft.style(rows(CURVE.month), { horizontal: 'Right' });
  draft.format(rows(CURVE.month), '0');
  draft.format(rows(CURVE.atRisk, 2), amountFormat(0));
  draft.format(rows(CURVE.observedRetention, 4), '0.0%');
  draft.format(rows(CURVE.factor), '0.0000');
  draft.format(rows(CURVE.lifetime, 2), '0.00');
  draft.format(rows(CURVE.value), amountFormat(2));
}

/** Observed survival as columns, the model's as a line: months that nothing was observed of have no column. */
export function retentionChart({ t }: MembersContext): ChartBlueprint {
  const values = (column: number) => area(R_ROWS.curve, column, CHARTED + 1, 1);
  return {
    name: 'Almanac_Retention_Chart',
    type: 'ColumnClustered',
    title: t('chart'),
    altText: t('chartAlt'),
    place: area(HEADER_ROW, 8, 22, 12),
    categories: values(CURVE.month),
    categoriesOn: 'Retention',
    series: [
      { name: t('curve.observed'), sheet: 'Retention', values: values(CURVE.observed), color: COLORS.lastYear },
      { name: t('curve.survival'), sheet: 'Retention', values: values(CURVE.survival), color: COLORS.accent, type: 'Line' },
    ],
    valueFormat: '0%',
    categoryFormat: '0',
  };
}
