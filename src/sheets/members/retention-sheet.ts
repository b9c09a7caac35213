import type { SheetBlueprint } from '../blueprint';
import { titleWidth } from '../column-width';
import { area, Draft } from '../draft';
import { formulaText } from '../formula-text';
import { problemsSentence } from '../problems-sentence';
import { COLORS, ROLES } from '../roles';
import { checksName, FIRST_ROW } from '../rolling/layout';
import { cell, range } from '../address';
import { firstProblem, offWhere, writeCheckLines } from './check-lines';
import type { MembersContext } from './context';
import { curveColumn, curveCell, hiddenCell, lineRow } from './retention-cells';
import { writeCohorts } from './retention-cohorts';
import { SURVIVAL_NAME } from './names';
import { retentionChart, writeCurve } from './retention-curve';
import { CHANGED, writeFit } from './retention-fit';
import {
  COHORT,
  COHORTS,
  CURVE,
  CURVE_COLUMNS,
  FIT_LINES,
  PROJECTED,
  R_ROWS,
  RETENTION_CHECKS,
  RETENTION_SETTINGS,
  retentionSetting as setting,
  USED_LINES,
  VALUE_LINES,
  type RetentionCheck,
  type RetentionSetting,
} from './retention-layout';
import { labelWidth, SETTING } from './setting';
import { addressText, firstWrong, settingsWrong, type Conflict } from './setting-note';
import { writeSettings } from './write-settings';

const LINES = [...FIT_LINES, ...USED_LINES, ...VALUE_LINES];

/** Cohorts, the model of their retention, and what members are worth. Same input in, same sheet out. */
export function retentionSheet(context: MembersContext): SheetBlueprint {
  const { t, inputs, sheetNames } = context;
  const draft = new Draft();
  draft.put(0, 0, t('retention.title'));
  draft.put(1, 0, t('retention.method'));
  draft.put(2, 0, problems(context));
  writeSettings(context, draft, 'retention', RETENTION_SETTINGS, inputs.retention.settings, conflicts(context));
  writeFit(context, draft);
  writeCohorts(context, draft);
  writeCurve(context, draft);
  const formulas = checkFormulas();
  const checks = writeCheckLines(
    context,
    draft,
    R_ROWS.checks,
    RETENTION_CHECKS.map((check) => ({ label: t(`check.${check}`), formula: formulas[check] })),
  );
  styleSheet(context, draft);
  draft.names.push(
    { name: 'Almanac_Retention_Sheet', area: draft.area() },
    { name: SURVIVAL_NAME, area: area(R_ROWS.curve + 1, CURVE.survival, PROJECTED) },
    { name: checksName('Retention'), area: checks },
  );
  draft.conditionalFormats.push(offWhere(checks, 'number'), offWhere(area(R_ROWS.cohorts, COHORT.check, COHORTS, 1), 'text'), {
    area: area(lineRow('state'), SETTING.value),
    formula: `=${CHANGED}>0`,
    color: COLORS.off,
  });
  return draft.sheet({
    id: 'Retention',
    name: sheetNames.Retention,
    tabColor: COLORS.accent,
    charts: [retentionChart(context)],
    freeze: { rows: 3, columns: 1 },
    hiddenColumns: Array.from({ length: COHORT.end - COHORT.usable }, (_, at) => COHORT.usable + at),
    page: {
      orientation: 'Landscape',
      titleRows: null,
      titleColumns: '$A:$A',
      footerLeft: t('retention.title'),
      printArea: area(0, 0, R_ROWS.checks + RETENTION_CHECKS.length, COHORT.check + 1),
      pagesWide: 2,
    },
  });
}

const checkCell = (check: RetentionCheck): string => cell(R_ROWS.checks + RETENTION_CHECKS.indexOf(check), SETTING.value, '$both');

function checkFormulas(): Readonly<Record<RetentionCheck, string>> {
  const [survival, factor] = [CURVE.survival, CURVE.factor].map((column) => curveColumn(column, 0, PROJECTED));
  const last = `${curveCell('survival', PROJECTED)}*${curveCell('factor', PROJECTED)}*${curveCell('lifetime', PROJECTED)}`;
  const [earlier, later] = [curveColumn(CURVE.survival, 0, PROJECTED), curveColumn(CURVE.survival, 1)];
  return {
    stale: `IF(${CHANGED}>0,1,0)`,
    cohorts: `COUNTIF(${range(area(R_ROWS.cohorts, COHORT.check, COHORTS, 1), '$both')},"?*")`,
    settings: settingsWrong(RETENTION_SETTINGS.length),
    survival: `IF(${hiddenCell('code')}=0,0,SUMPRODUCT(--(${later}>${earlier}))+COUNTIF(${later},"<0")+COUNTIF(${later},">1"))`,
    lifetime: `IF(${hiddenCell('ready')}=0,0,ROUND(${curveCell('lifetime', 0)}-SUMPRODUCT(${survival ?? ''},${factor ?? ''})-${last},6))`,
  };
}

/** Alpha and beta count together, or not at all. */
function conflicts({ t }: MembersContext): Partial<Record<RetentionSetting, Conflict>> {
  const row = (key: RetentionSetting) => FIRST_ROW + RETENTION_SETTINGS.findIndex((one) => one.key === key);
  const alone = (key: 'alpha' | 'beta', other: 'alpha' | 'beta'): Conflict => ({
    when: `AND(ISNUMBER(${setting(key)}),IFERROR(LEN(${setting(other)}),1)=0)`,
    said: formulaText(t('conflict.alone'), { other: addressText(row(other), SETTING.value) }),
  });
  return { alpha: alone('alpha', 'beta'), beta: alone('beta', 'alpha') };
}

function problems(context: MembersContext): string {
  const { t } = context;
  const told = ['cohorts', 'settings', 'stale'] as const;
  const more = {
    cohorts: firstProblem(context, area(R_ROWS.cohorts, COHORT.check, COHORTS, 1)),
    settings: firstWrong(context, RETENTION_SETTINGS.length),
  };
  const others = ['survival', 'lifetime'] as const;
  return problemsSentence(t('allHold'), [
    ...told.map((check) => ({
      count: checkCell(check),
      words: (count: number) => t(`problem.${check}`, { count }),
      ...(check === 'stale' ? {} : { more: more[check] }),
    })),
    { count: `(${others.map((check) => `(${checkCell(check)}<>0)`).join('+')})`, words: (count) => t('problem.checks', { count }) },
  ]);
}

function styleSheet({ t }: MembersContext, draft: Draft): void {
  const labels = [...RETENTION_SETTINGS.map(({ key }) => t(`retention.${key}`)), ...LINES.map((line) => t(`line.${line}`))];
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(2, 0), ROLES.note);
  draft.widths(0, 1, labelWidth([...labels, ...RETENTION_CHECKS.map((check) => t(`check.${check}`))]));
  draft.widths(COHORT.size, 1, 14);
  for (const column of CURVE_COLUMNS.slice(2)) draft.widths(CURVE[column], 1, Math.max(12, titleWidth(t(`curve.${column}`))));
  draft.widths(CURVE.value + 1, COHORT.active - CURVE.value - 1, 9);
  (['active', 'tenure', 'each', 'value'] as const).forEach((column) =>
    draft.widths(COHORT[column], 1, Math.max(12, titleWidth(t(`cohort.${column}`)))),
  );
  draft.widths(COHORT.check, 1, 40);
}
