import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { amountFormat, MONTH, ROLES } from '../roles';
import { quoted } from '../text-content';
import type { MembersContext } from './context';
import { curveColumn } from './retention-cells';
import { COHORT, COHORTS, CURVE, MONTHS, R_ROWS } from './retention-layout';
import { NOT_BELOW_ZERO } from './setting';
import { typedContent } from './write-settings';

/** The cohort table, what keeps a cohort from being used, and what its members are worth; beside it, hidden, the table as it was fitted. */
export function writeCohorts(context: MembersContext, draft: Draft): void {
  const { t, inputs } = context;
  const first = R_ROWS.cohorts;
  const header = first - 1;
  draft.put(header - 1, COHORT.first, t('block.cohorts'));
  draft.putRow(header, COHORT.first, [t('cohort.first'), t('cohort.size')]);
  for (let month = 1; month <= MONTHS; month += 1) draft.put(header, COHORT.month + month - 1, month);
  draft.putRow(header, COHORT.active, [t('cohort.active'), t('cohort.tenure'), t('cohort.each'), t('cohort.value'), t('cohort.check')]);
  draft.put(header, COHORT.usable, t('cohort.usable'));
  draft.put(header, COHORT.copy, t('cohort.copy'));
  for (let at = 0; at < COHORTS; at += 1) {
    const r = first + at;
    const line = Array.from({ length: MONTHS + 2 }, (_, column) => typedContent(inputs.retention.cohorts[at]?.[column] ?? ''));
    draft.putRow(r, COHORT.first, line);
    draft.putRow(r, COHORT.copy, line.slice(1));
    const formulas = cohortFormulas(context, r);
    draft.putRow(r, COHORT.active, [formulas.active, formulas.tenure, formulas.each, formulas.value, formulas.check]);
    draft.put(r, COHORT.usable, formulas.usable);
  }
  style(context, draft);
}

function cohortFormulas({ t }: MembersContext, r: number) {
  const all = range(area(r, COHORT.first, 1, MONTHS + 2), '$column');
  const counts = range(area(r, COHORT.size, 1, MONTHS + 1), '$column');
  const months = range(area(r, COHORT.month, 1, MONTHS), '$column');
  const before = range(area(r, COHORT.size, 1, MONTHS), '$column');
  const numbers = range(area(R_ROWS.cohorts - 1, COHORT.month, 1, MONTHS), '$both');
  const [size, check, active, each, tenure] = [COHORT.size, COHORT.check, COHORT.active, COHORT.each, COHORT.tenure].map((column) =>
    cell(r, column, '$column'),
  );
  const say = (problem: 'text' | 'size' | 'negative' | 'gap' | 'rises') => quoted(t(`cohort.problem.${problem}`));
  const known = `COUNT(${months})`;
  return {
    check:
      `=IF(COUNTA(${all})=0,"",IF(COUNTA(${counts})>COUNT(${counts}),${say('text')},IF(N(${size ?? ''})<=0,${say('size')},` +
      `IF(COUNTIF(${months},"<0")>0,${say('negative')},IF(SUMPRODUCT(ISNUMBER(${months})*${numbers})<>${known}*(${known}+1)/2,${say('gap')},` +
      `IF(SUMPRODUCT(ISNUMBER(${months})*(${months}>${before}))>0,${say('rises')},""))))))`,
    usable: `=IF(AND(${check ?? ''}="",${known}>0),1,0)`,
    active: `=IF(OR(${check ?? ''}<>"",N(${size ?? ''})=0),"",INDEX(${counts},${known}+1))`,
    tenure: `=IF(${active ?? ''}="","",${known})`,
    each: `=IF(${active ?? ''}="","",INDEX(${curveColumn(CURVE.value)},${tenure ?? ''}+1))`,
    value: `=IF(ISNUMBER(${each ?? ''}),${active ?? ''}*${each ?? ''},"")`,
  };
}

function style({ locale, t }: MembersContext, draft: Draft): void {
  const first = R_ROWS.cohorts;
  const rows = (column: number, columns = 1) => area(first, column, COHORTS, columns);
  draft.style(area(first - 2, COHORT.first, 1, COHORT.check + 1), ROLES.blockHeader);
  draft.style(area(first - 1, COHORT.first), ROLES.headerLeft);
  draft.style(area(first - 1, COHORT.size, 1, COHORT.check - 1), ROLES.header);
  draft.style(area(first - 1, COHORT.check), ROLES.headerLeft);
  draft.style(rows(COHORT.first, MONTHS + 2), ROLES.input);
  draft.style(rows(COHORT.first), { horizontal: 'Left' });
  draft.style(rows(COHORT.check), ROLES.note);
  draft.format(rows(COHORT.first), MONTH[locale]);
  draft.format(rows(COHORT.size, MONTHS + 1), '#,##0');
  draft.format(rows(COHORT.active, 2), '#,##0');
  draft.format(rows(COHORT.each), amountFormat(2));
  draft.format(rows(COHORT.value), amountFormat(0));
  draft.validations.push({
    area: rows(COHORT.size, MONTHS + 1),
    rule: NOT_BELOW_ZERO,
    prompt: { title: t('block.cohorts'), message: t('cohort.prompt') },
    error: { title: t('inputError'), message: t('cohort.allowed') },
  });
}
