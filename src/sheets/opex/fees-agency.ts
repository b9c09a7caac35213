import { SETTLED_MONTHS } from '../../planning/fees/fees-inputs';
import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { figure, on } from './context';
import { at, baseFigure, type FeesContext } from './fees-context';
import { ENDLESS, reached, SCENARIOS, tiered, type Scenario } from './fees-amounts';
import { AGENCY, FEES } from './fees-layout';
import { MONTHS } from './layout';

/** Numbers of the months of a settlement that may end with a month of the plan year, longest last. */
function endingWith(month: number): number[] {
  return SETTLED_MONTHS.flatMap((count, index) => ((month + 1) % count === 0 ? [index + 1] : []));
}

/** An agency's fee in the last month of each settlement (see planning/fees/agency-fee): of the sales of its months, by the score of the last. */
export function writeAgencyMonths(context: FeesContext, draft: Draft, r: number): void {
  for (let month = 0; month < MONTHS; month += 1)
    for (const scenario of SCENARIOS) {
      const { block } = scenario;
      const put = (column: keyof typeof FEES, formula: string) => draft.put(r, FEES[column] + month, `=${formula}`);
      const own = (column: 'Sold' | 'ToDate' | 'Cum') => cell(r, FEES[`${block}${column}`] + month);
      const base = `IF(OR(${at(r, 'counts')}=0,${at(r, 'baseRow')}=0),0,${baseFigure(context, at(r, 'baseRow'), scenario.months(month))})`;
      put(`${block}Sold`, base);
      put(`${block}ToDate`, settledSales(r, month, block));
      put(`${block}Cum`, `IF(OR(${at(r, 'counts')}=0,${at(r, 'tableRow')}=0),0,${tiered(context, at(r, 'tableRow'), own('ToDate'))})`);
      put(`${block}Fee`, settled(context, r, month, scenario, own('Cum')));
      put(block, `${cell(r, FEES[`${block}Fee`] + month)}*${at(r, 'factor')}`);
    }
}

function settledSales(r: number, month: number, block: Scenario['block']): string {
  const sum = (index: number) => {
    const count = SETTLED_MONTHS[index - 1] ?? 1;
    return `SUM(${range(area(r, FEES[`${block}Sold`] + month - count + 1, 1, count))})`;
  };
  return endingWith(month).reduceRight((otherwise, index) => `IF(${at(r, 'kindNumber')}=${index},${sum(index)},${otherwise})`, '0');
}

function settled(context: FeesContext, r: number, month: number, { block }: Scenario, commission: string): string {
  const input = (field: keyof typeof AGENCY) => cell(r, AGENCY[field], '$column');
  const number = at(r, 'kindNumber');
  const retainer = `N(${input('retainer')})*CHOOSE(${number},${SETTLED_MONTHS.join(',')})`;
  const given = cell(r, FEES.scores + month);
  const planned = input('plannedScore');
  // What is known has the score it was given, or none yet.
  const known = `${month + 1}<=${on(context.opex, 'Opex', figure('month'))}`;
  const score = block === 'plan' ? planned : `IF(OR(ISNUMBER(${given}),${known}),${given},${planned})`;
  const share = `IF(OR(${at(r, 'kpiRow')}=0,${score}=""),0,${reached(context, at(r, 'kpiRow'), `N(${score})`)})`;
  const base = `CHOOSE(${at(r, 'basisNumber')},${retainer},${commission},${retainer}+${commission})`;
  const earned = `${retainer}+${commission}+IF(${at(r, 'kpiRow')}=0,0,${share}*${base})`;
  const most = `IF(${input('cap')}="",${ENDLESS},${input('cap')})`;
  const ends = `OR(${endingWith(month)
    .map((index) => `${number}=${index}`)
    .join(',')})`;
  return `IF(${at(r, 'counts')}=0,0,IF(${ends},MIN(${most},MAX(N(${input('minimum')}),${earned})),0))`;
}
