import type { ChurnModel } from '../../forecasting/retention/beta-geometric';
import { range } from '../address';
import { area, type Draft } from '../draft';
import { amountFormat, ROLES } from '../roles';
import { FIRST_ROW, HEADER_ROW } from '../rolling/layout';
import { quoted } from '../text-content';
import type { MembersContext } from './context';
import { curveColumn, hiddenCell, lineCell, lineRow } from './retention-cells';
import {
  COHORT,
  COHORTS,
  CURVE,
  FIT_LINES,
  HIDDEN,
  HIDDEN_FIGURES,
  MONTHS,
  R_ROWS,
  retentionFits as fits,
  retentionSetting as setting,
  USED_LINES,
  VALUE_LINES,
  type HiddenFigure,
  type RetentionLine,
} from './retention-layout';
import { DAY, SETTING } from './setting';

/** Models by the number that formulas know them by; 0 is none. */
const MODELS: readonly ChurnModel[] = ['beta-geometric', 'geometric', 'two-groups'];
const PARAMETER = '0.0000';

/** What the cohort table now has that the fit was not made of, as a count. */
export const CHANGED = `SUMPRODUCT(--(${tableAt(COHORT.size)}<>${tableAt(COHORT.copy)}))+ABS(COUNT(${tableAt(COHORT.size)})-COUNT(${tableAt(COHORT.copy)}))`;

/** Size and months of all cohorts, or their copy. */
function tableAt(column: number): string {
  return range(area(R_ROWS.cohorts, column, COHORTS, MONTHS + 1), '$both');
}

/** What was fitted as values, what of it is used, and what it comes to. */
export function writeFit(context: MembersContext, draft: Draft): void {
  const { fit, t } = context;
  const { alpha = Infinity, beta = Infinity, churn = 0, logLikelihood = 0 } = fit?.fit ?? {};
  const known = (value: number) => (fit && Number.isFinite(value) && fit.fit.model === 'beta-geometric' ? value : '');
  const code = fit ? MODELS.indexOf(fit.fit.model) + 1 : 0;
  const values: Readonly<Record<(typeof FIT_LINES)[number], string | number>> = {
    model: fit ? t(`model.${fit.fit.model}`) : t('model.none'),
    fitAlpha: known(alpha),
    fitBeta: known(beta),
    fitLogLikelihood: fit ? logLikelihood : '',
    fitCohorts: fit?.cohorts ?? '',
    fitMembers: fit?.members ?? '',
    fitDay: fit?.day ?? '',
    state: `=IF(${CHANGED}>0,${quoted(t('state.changed'))},${fit ? quoted(t('state.same')) : '""'})`,
  };
  writeBlock(context, draft, 'fit', FIT_LINES, values);
  writeBlock(context, draft, 'used', USED_LINES, usedFormulas(context));
  writeBlock(context, draft, 'value', VALUE_LINES, valueFormulas());
  const hidden: Readonly<Record<HiddenFigure, string | number>> = {
    fitCode: code,
    fitChurn: fit ? churn : '',
    code: `=IF(AND(N(${setting('alpha')})>0,N(${setting('beta')})>0),1,${hiddenCell('fitCode')})`,
    rate: `=IF(AND(${fits('discount')},N(${setting('discount')})>0,${fits('discountMonths')}),(1+${setting('discount')})^(1/${setting('discountMonths')})-1,"")`,
    ready: `=IF(AND(${hiddenCell('code')}>0,ISNUMBER(${hiddenCell('rate')})),1,0)`,
  };
  draft.put(HEADER_ROW, HIDDEN, t('working'));
  HIDDEN_FIGURES.forEach((figure, at) => draft.put(FIRST_ROW + at, HIDDEN, hidden[figure]));
  styleFit(draft);
}

function usedFormulas({ t }: MembersContext): Readonly<Record<(typeof USED_LINES)[number], string>> {
  const code = hiddenCell('code');
  const parameter = (own: 'alpha' | 'beta', fitted: 'fitAlpha' | 'fitBeta') =>
    `=IF(${code}=1,IF(AND(N(${setting('alpha')})>0,N(${setting('beta')})>0),${setting(own)},${lineCell(fitted)}),"")`;
  const [a, b] = [lineCell('usedAlpha'), lineCell('usedBeta')];
  const months = (column: number) => curveColumn(column, 1, MONTHS);
  const [atRisk, kept, stay] = [months(CURVE.atRisk), months(CURVE.kept), months(CURVE.retention)];
  return {
    usedModel: `=IF(${code}=0,"",IF(AND(N(${setting('alpha')})>0,N(${setting('beta')})>0),${quoted(t('used.typed'))},${quoted(t('used.fitted'))}))`,
    usedAlpha: parameter('alpha', 'fitAlpha'),
    usedBeta: parameter('beta', 'fitBeta'),
    churn: `=IF(${code}=0,"",IF(${code}=1,${a}/(${a}+${b}),${hiddenCell('fitChurn')}))`,
    logLikelihood: `=IF(AND(${code}=1,SUM(${atRisk})>0),SUMPRODUCT((${atRisk}-${kept})*LN(1-${stay})+${kept}*LN(${stay})),"")`,
  };
}

function valueFormulas(): Readonly<Record<(typeof VALUE_LINES)[number], string>> {
  const ready = hiddenCell('ready');
  const [margin, horizon] = [setting('margin'), setting('horizon')];
  const [months, survival, factor] = [CURVE.month, CURVE.survival, CURVE.factor].map((column) => curveColumn(column));
  const worth = (value: string) => `=IF(AND(${ready}=1,${fits('margin')}),${value},"")`;
  const values = range(area(R_ROWS.cohorts, COHORT.value, COHORTS, 1), '$both');
  return {
    value: worth(`${margin}*${lineCell('lifetime')}`),
    valueWithin: `=IF(AND(${ready}=1,${fits('margin')},${fits('horizon')}),${margin}*SUMPRODUCT((${months ?? ''}<${horizon})*${survival ?? ''}*${factor ?? ''}),"")`,
    lifetime: `=${curveColumn(CURVE.lifetime, 0, 1)}`,
    survivalAt: `=IF(AND(${hiddenCell('code')}>0,${fits('horizon')}),INDEX(${survival ?? ''},${horizon}+1),"")`,
    half: `=IF(${hiddenCell('code')}=0,"",IF(COUNTIF(${survival ?? ''},">0.5")>=ROWS(${survival ?? ''}),"",COUNTIF(${survival ?? ''},">0.5")))`,
    base: worth(`SUM(${values})`),
  };
}

function writeBlock<Line extends RetentionLine>(
  { t }: MembersContext,
  draft: Draft,
  block: 'fit' | 'used' | 'value',
  lines: readonly Line[],
  contents: Readonly<Record<Line, string | number>>,
): void {
  const first = R_ROWS[block];
  draft.put(first - 1, SETTING.label, t(`block.${block}`));
  draft.style(area(first - 1, SETTING.label, 1, 2), ROLES.blockHeader);
  for (const line of lines) {
    draft.put(lineRow(line), SETTING.label, t(`line.${line}`));
    draft.put(lineRow(line), SETTING.value, contents[line]);
  }
  draft.style(area(first, SETTING.label, lines.length, 1), ROLES.label);
  draft.style(area(first, SETTING.value, lines.length, 1), { horizontal: 'Right' });
}

function styleFit(draft: Draft): void {
  const format = (code: string, ...lines: RetentionLine[]) =>
    lines.forEach((line) => draft.format(area(lineRow(line), SETTING.value), code));
  format(PARAMETER, 'fitAlpha', 'fitBeta', 'usedAlpha', 'usedBeta');
  format('#,##0.00', 'fitLogLikelihood', 'logLikelihood', 'lifetime');
  format(amountFormat(0), 'fitCohorts', 'fitMembers', 'half', 'base');
  format(amountFormat(2), 'value', 'valueWithin');
  format('0.0%', 'churn', 'survivalAt');
  format(DAY, 'fitDay');
  for (const line of ['model', 'usedModel'] as const) draft.style(area(lineRow(line), SETTING.value), { horizontal: 'Left' });
  draft.style(area(lineRow('state'), SETTING.value), { horizontal: 'Left', bold: true });
  draft.style(area(lineRow('value'), SETTING.label, 1, 2), ROLES.subtotal);
}
