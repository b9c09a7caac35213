import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import type { LoyaltyContext } from './context';
import { monthCell } from './plan-line';
import { countsCell } from './stored-cells';
import { CARD_BLOCKS, type CardBlock, type CardRows } from './stored-layout';

/**
 * Every card by age and month: the credit sold in a month, on its way through the ages. Beside the matrices, once by age: the part that is used at it and the
 * part used so far. Rows differ in nothing but their place.
 */
export function writeCardAgeing(context: LoyaltyContext, draft: Draft): void {
  const { stored, shape, at } = context;
  for (const rows of stored.cards) {
    for (let age = 0; age < stored.ages; age += 1) {
      for (const block of CARD_BLOCKS) draft.put(rows.block[block] + age, at.label, age);
      draft.put(rows.block.used + age, at.year, age < shape.cardAges ? `=N(${cell(rows.curve, at.month + age)})` : 0);
      draft.put(
        rows.block.whole + age,
        at.year,
        `=SUM(${range(area(rows.block.used, at.year), '$both')}:${cell(rows.block.used + age, at.year)})`,
      );
      const start = startCell(context, rows, age);
      for (const [block, formula] of Object.entries(start)) draft.put(rows.block[block as CardBlock] + age, at.start, formula);
      for (let month = 0; month < shape.months; month += 1) {
        const formulas = monthCells(context, rows, age, month);
        for (const block of CARD_BLOCKS) draft.put(rows.block[block] + age, at.month + month, `=${formulas[block]}`);
      }
    }
  }
}

/** Credit from before the plan, as though it had been used along the curve so far. */
function startCell(context: LoyaltyContext, rows: CardRows, age: number): Readonly<Partial<Record<CardBlock, string | number>>> {
  const { shape, at } = context;
  if (age >= shape.cardAges) return { whole: 0, left: 0, owed: 0 };
  const left = monthCell(context, rows.block.left + age, -1);
  const rest = `1-${cell(rows.block.whole + age, at.year)}`;
  return {
    whole: `=IF(ROUND(${rest},9)>0,${left}/(${rest}),${left})`,
    left: `=IF(${countsCell(rows, 'credit')}>0,N(${cell(rows.opening, at.month + age)}),0)`,
    owed: `=${owed(context, rows, age, -1)}`,
  };
}

function monthCells(context: LoyaltyContext, rows: CardRows, age: number, month: number): Readonly<Record<CardBlock, string>> {
  const { at } = context;
  const here = (block: CardBlock) => monthCell(context, rows.block[block] + age, month);
  const earlier = (block: CardBlock) => monthCell(context, rows.block[block] + age - 1, month - 1);
  const part = cell(rows.block.used + age, at.year, '$column');
  const available = age === 0 ? here('whole') : earlier('left');
  const owedBefore = age === 0 ? `${here('whole')}*${countsCell(rows, 'rate')}` : earlier('owed');
  return {
    whole: age === 0 ? `N(${monthCell(context, rows.sold, month)})*${countsCell(rows, 'credit')}` : earlier('whole'),
    used: `MIN(${available},${here('whole')}*${part})`,
    expired: `IF(${ageOf(context, rows, age)}>=${countsCell(rows, 'expiryMonths')},${available}-${here('used')},0)`,
    left: `${available}-${here('used')}-${here('expired')}`,
    owed: owed(context, rows, age, month),
    usedRevenue: `MIN(${here('used')}*${countsCell(rows, 'rate')},MAX(0,${owedBefore}-${here('owed')}))`,
  };
}

/** What is owed for credit of an age at the end of a month: where breakage is revenue in proportion, as much as is still expected to be used. */
function owed(context: LoyaltyContext, rows: CardRows, age: number, month: number): string {
  const [whole, left] = [monthCell(context, rows.block.whole + age, month), monthCell(context, rows.block.left + age, month)];
  const own = ageOf(context, rows, age);
  const expected = `${whole}*(1-${countsCell(rows, 'breakage')})`;
  const remote = `IF(${own}>=${countsCell(rows, 'remoteAfter')},0,${left})`;
  const proportional = `IF(${expected}>0,MIN(${left},${whole}*MAX(0,1-(${whole}-${left})/(${expected}))),0)`;
  const none = `OR(${left}=0,${own}>=${countsCell(rows, 'expiryMonths')})`;
  return `IF(${none},0,IF(${countsCell(rows, 'method')}=2,${remote},${proportional}))*${countsCell(rows, 'rate')}`;
}

function ageOf({ at }: LoyaltyContext, rows: CardRows, age: number): string {
  return cell(rows.block.owed + age, at.label, '$column');
}
