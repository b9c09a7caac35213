import { NEW_CLASSES } from '../../planning/members/new-customers';
import { QUINTILES } from '../../planning/members/rfm';
import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { amountFormat, PERCENT, ROLES } from '../roles';
import { quoted } from '../text-content';
import type { MembersContext } from './context';
import { customersOf } from './customers-cells';
import { C_ROWS, CLASS, CLASSES_FIT } from './customers-layout';
import { FIGURES, type Figure } from './customers-list';

const SCORES = [1, 2, 3, 4, 5] as const;
const COUNTS_AT = 1 + QUINTILES.length;
const SCORE_COLUMN = { recency: 'recencyScore', frequency: 'frequencyScore', monetary: 'monetaryScore' } as const satisfies Record<
  Figure,
  string
>;

/** Classes of new customers, quintiles of all, and how many customers have which scores. */
export function writeClasses(context: MembersContext, draft: Draft): void {
  writeNew(context, draft);
  writeCuts(context, draft);
  writeScores(context, draft);
}

function writeNew(context: MembersContext, draft: Draft): void {
  const { t } = context;
  const first = C_ROWS.classes;
  const sum = first + NEW_CLASSES.length;
  draft.put(first - 2, CLASS.name, t('block.classes'));
  draft.putRow(
    first - 1,
    CLASS.name,
    (['name', 'customers', 'share', 'spend', 'each', 'orders', 'again'] as const).map((column) => t(`class.${column}`)),
  );
  const of = customersOf(context, 'class');
  NEW_CLASSES.forEach((one, at) => {
    const r = first + at;
    const customers = cell(r, CLASS.customers);
    const perHead = (value: string) => `=IF(${customers}=0,"",${value}/${customers})`;
    draft.putRow(r, CLASS.name, [
      t(`class.${one}`),
      `=COUNTIFS(${of},${quoted(one)})`,
      `=IF(${cell(sum, CLASS.customers, '$row')}=0,"",${customers}/${cell(sum, CLASS.customers, '$row')})`,
      `=SUMIFS(${customersOf(context, 'spend')},${of},${quoted(one)})`,
      perHead(cell(r, CLASS.spend)),
      perHead(`SUMIFS(${customersOf(context, 'orders')},${of},${quoted(one)})`),
      perHead(`COUNTIFS(${of},${quoted(one)},${customersOf(context, 'orders')},">=2")`),
    ]);
  });
  draft.put(sum, CLASS.name, t('total'));
  for (const column of [CLASS.customers, CLASS.spend]) draft.put(sum, column, `=SUM(${range(area(first, column, NEW_CLASSES.length, 1))})`);
  draft.style(area(first - 2, 0, 1, CLASS.again + 1), ROLES.blockHeader);
  draft.style(area(first - 1, 0), ROLES.headerLeft);
  draft.style(area(first - 1, 1, 1, CLASS.again), ROLES.header);
  draft.style(area(sum, 0, 1, CLASS.again + 1), ROLES.grand);
  draft.format(area(first, CLASS.customers, NEW_CLASSES.length + 1, 1), amountFormat(0));
  draft.format(area(first, CLASS.share, NEW_CLASSES.length, 1), PERCENT);
  draft.format(area(first, CLASS.spend, NEW_CLASSES.length + 1, 1), amountFormat(0));
  draft.format(area(first, CLASS.each, NEW_CLASSES.length, 1), amountFormat(2));
  draft.format(area(first, CLASS.orders, NEW_CLASSES.length, 1), amountFormat(2));
  draft.format(area(first, CLASS.again, NEW_CLASSES.length, 1), PERCENT);
}

function writeCuts(context: MembersContext, draft: Draft): void {
  const { t } = context;
  const first = C_ROWS.cuts;
  draft.put(first - 2, 0, t('block.rfm'));
  draft.putRow(first - 1, 0, [
    t('rfm.figure'),
    ...QUINTILES.map((part) => t('rfm.cut', { percent: Math.round(100 * part) })),
    ...SCORES.map((score) => t('rfm.score', { score })),
  ]);
  FIGURES.forEach((figure, at) => {
    const r = first + at;
    const values = customersOf(context, figure);
    draft.put(r, 0, t(`rfm.${figure}`));
    QUINTILES.forEach((part, n) => draft.put(r, 1 + n, `=IF(COUNT(${values})=0,"",PERCENTILE(${values},${part}))`));
    SCORES.forEach((score, n) => draft.put(r, COUNTS_AT + n, `=COUNTIFS(${customersOf(context, SCORE_COLUMN[figure])},${score})`));
  });
  draft.style(area(first - 2, 0, 1, COUNTS_AT + SCORES.length), ROLES.blockHeader);
  draft.style(area(first - 1, 0), ROLES.headerLeft);
  draft.style(area(first - 1, 1, 1, COUNTS_AT + SCORES.length - 1), ROLES.header);
  draft.format(area(first, 1, FIGURES.length, QUINTILES.length), amountFormat(1));
  draft.format(area(first, COUNTS_AT, FIGURES.length, SCORES.length), amountFormat(0));
}

function writeScores(context: MembersContext, draft: Draft): void {
  const { t } = context;
  const first = C_ROWS.scores;
  draft.put(first - 2, 0, t('block.scores'));
  draft.putRow(first - 1, 0, [t('rfm.both'), ...SCORES.map((score) => t('rfm.score', { score }))]);
  const [recency, frequency] = [customersOf(context, 'recencyScore'), customersOf(context, 'frequencyScore')];
  [...SCORES].reverse().forEach((score, at) => {
    draft.put(first + at, 0, t('rfm.recencyScore', { score }));
    SCORES.forEach((other, n) => draft.put(first + at, 1 + n, `=COUNTIFS(${recency},${score},${frequency},${other})`));
  });
  draft.style(area(first - 2, 0, 1, SCORES.length + 1), ROLES.blockHeader);
  draft.style(area(first - 1, 0), ROLES.headerLeft);
  draft.style(area(first - 1, 1, 1, SCORES.length), ROLES.header);
  draft.format(area(first, 1, SCORES.length, SCORES.length), amountFormat(0));
}

/** New customers by class less those that the matrix has, where classes are typed. */
export function classCheck(newcomers: string): string {
  return `IF(NOT(${CLASSES_FIT}),0,${cell(C_ROWS.classes + NEW_CLASSES.length, CLASS.customers)}-${newcomers})`;
}
