import { TIERS } from '../../planning/members/customer';
import { QUINTILES } from '../../planning/members/rfm';
import { cell, range } from '../address';
import { LIST_ARROW, titleWidth } from '../column-width';
import { area, type Draft } from '../draft';
import { amountFormat, ROLES } from '../roles';
import { quoted } from '../text-content';
import type { MembersContext } from './context';
import { customerLines, IS_READY } from './customers-cells';
import {
  C_ROWS,
  CLASSES_FIT,
  CUSTOMER_COLUMNS,
  CUSTOMER_FIELDS,
  customerColumn,
  customerSetting as setting,
  type CustomerColumn,
  type CustomerField,
} from './customers-layout';
import { AFTER_2000, DAY, NOT_BELOW_ZERO } from './setting';
import { typedContent } from './write-settings';

/** The figures that customers are scored by, in the order of the cut points. */
export const FIGURES = ['recency', 'frequency', 'monetary'] as const;
export type Figure = (typeof FIGURES)[number];

/** The table of customers: what is typed, and what each of them is. */
export function writeCustomers(context: MembersContext, draft: Draft): void {
  const { t, inputs } = context;
  const first = C_ROWS.table;
  const lines = customerLines(context);
  draft.put(first - 2, 0, t('block.customers'));
  draft.putRow(
    first - 1,
    0,
    CUSTOMER_COLUMNS.map((column) => t(`customer.${column}`)),
  );
  for (let at = 0; at < lines; at += 1) {
    const r = first + at;
    for (const field of CUSTOMER_FIELDS) draft.put(r, customerColumn(field), typedContent(inputs.customers.lines[at]?.[field] ?? ''));
    const formulas = workedOut(context, r);
    for (const column of Object.keys(formulas) as (keyof typeof formulas)[]) draft.put(r, customerColumn(column), `=${formulas[column]}`);
  }
  style(context, draft, lines);
}

function workedOut({ t }: MembersContext, r: number): Readonly<Record<Exclude<CustomerColumn, CustomerField>, string>> {
  const at = (column: CustomerColumn) => cell(r, customerColumn(column), '$column');
  const typed = range(area(r, 0, 1, CUSTOMER_FIELDS.length), '$column');
  const [before, asOf] = [setting('before'), setting('asOf')];
  const word = `UPPER(TRIM(${at('before')}))`;
  const tier = `IF(${word}="V",1,IF(${word}="1",2,IF(${word}="0",3,0)))`;
  const say = (problem: 'date' | 'number' | 'negative' | 'order' | 'future' | 'tier' | 'early') => quoted(t(`customer.problem.${problem}`));
  const unlessBlank = (value: string) => `IF(${at('origin')}="","",${value})`;
  const score = (figure: Figure, value: (above: string) => string) => {
    const above = QUINTILES.map((_, n) => `(${at(figure)}>${cutCell(figure, n)})`).join('+');
    return unlessBlank(value(above));
  };
  return {
    check:
      `IF(COUNTA(${typed})=0,"",IF(OR(COUNT(${at('first')},${at('last')})<2,N(${at('first')})<1,N(${at('last')})<1),${say('date')},IF(COUNT(${at('orders')},${at('spend')})<2,${say('number')},` +
      `IF(OR(${at('orders')}<0,${at('spend')}<0),${say('negative')},IF(${at('last')}<${at('first')},${say('order')},IF(AND(N(${asOf})>0,${at('last')}>N(${asOf})),${say('future')},` +
      `IF(${at('before')}="","",IF(${tier}=0,${say('tier')},IF(AND(N(${before})>0,${at('first')}>N(${before})),${say('early')},"")))))))))`,
    origin: `IF(OR(COUNTA(${typed})=0,${at('check')}<>"",${IS_READY}=0),"",IF(${at('before')}="",IF(${at('first')}>${before},4,5),${tier}))`,
    tierCode: unlessBlank(`IF(${at('last')}<=EDATE(${asOf},-${setting('months')}),3,IF(${at('spend')}>=${setting('threshold')},1,2))`),
    tier: unlessBlank(`CHOOSE(${at('tierCode')},${TIERS.map(quoted).join(',')})`),
    class: `IF(OR(${at('origin')}="",NOT(${CLASSES_FIT})),"",IF(${at('first')}<=${before},"",IF(${at('spend')}>=${setting('classA')},"A",IF(${at('spend')}>=${setting('classB')},"B","C"))))`,
    recency: unlessBlank(`${asOf}-${at('last')}`),
    frequency: unlessBlank(at('orders')),
    monetary: unlessBlank(at('spend')),
    recencyScore: score('recency', (above) => `5-(${above})`),
    frequencyScore: score('frequency', (above) => `1+${above}`),
    monetaryScore: score('monetary', (above) => `1+${above}`),
  };
}

/** The cell of a cut point. */
export const cutCell = (figure: Figure, quintile: number): string => cell(C_ROWS.cuts + FIGURES.indexOf(figure), 1 + quintile, '$both');

function style({ t }: MembersContext, draft: Draft, lines: number): void {
  const rows = (column: CustomerColumn, columns = 1) => area(C_ROWS.table, customerColumn(column), lines, columns);
  const header = C_ROWS.table - 1;
  draft.style(area(header - 1, 0, 1, CUSTOMER_COLUMNS.length), ROLES.blockHeader);
  draft.style(area(header, 0, 1, CUSTOMER_COLUMNS.length), ROLES.headerLeft);
  draft.style(rows('id', CUSTOMER_FIELDS.length), ROLES.input);
  draft.style(rows('id'), { horizontal: 'Left' });
  draft.style(rows('first', 2), { horizontal: 'Left' });
  draft.style(rows('before'), { horizontal: 'Center' });
  draft.style(rows('check'), ROLES.note);
  draft.style(rows('tier', 5), { horizontal: 'Center' });
  draft.format(rows('first', 2), DAY);
  draft.format(rows('orders'), '#,##0');
  draft.format(rows('spend'), '#,##0.00');
  draft.format(rows('recency', 2), amountFormat(0));
  draft.format(rows('monetary'), amountFormat(2));
  const error = { title: t('inputError'), message: t('customer.allowed') };
  draft.validations.push(
    { area: rows('first', 2), rule: AFTER_2000, prompt: { title: t('block.customers'), message: t('customer.prompt') }, error },
    { area: rows('orders', 2), rule: NOT_BELOW_ZERO, prompt: null, error },
    {
      area: rows('before'),
      rule: { list: { inCellDropDown: true, source: TIERS.join(',') } },
      prompt: { title: t('customer.before'), message: t('customer.beforePrompt') },
      error,
    },
  );
  CUSTOMER_COLUMNS.forEach((column, at) => {
    const least = column === 'check' ? 34 : 13;
    if (at > 0) draft.widths(at, 1, Math.max(least, titleWidth(t(`customer.${column}`)) + LIST_ARROW));
  });
}
