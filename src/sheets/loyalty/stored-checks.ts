import { cell, range } from '../address';
import type { Area } from '../blueprint';
import { area, type Draft } from '../draft';
import { holdsText } from '../first-cell';
import { formulaText } from '../formula-text';
import { quoted } from '../text-content';
import type { LoyaltyContext } from './context';
import { typedCell } from './stored-cells';
import { CARD, CARD_LINES, cardLineRow, STORED_CHECKS, type CardLine, type CardRows, type StoredCheck } from './stored-layout';
import { CARD_LISTS, fieldIsText, fieldWrong, listArea, NUMBER_FIELDS, priceMissing, voidCredit, type CardList } from './stored-notes';

/** What must be zero: that nothing is lost on the way, and that what is typed can be. */
export function writeStoredChecks(context: LoyaltyContext, draft: Draft): void {
  const { stored, at, t } = context;
  draft.put(stored.checksTitle, at.label, t('section.checks'));
  STORED_CHECKS.forEach((check, line) => {
    const cards = stored.cards.map((rows) => checkFormulas(context, rows)[check]);
    draft.put(stored.checks + line, at.label, t(`storedCheck.${check}`));
    draft.put(stored.checks + line, at.year, `=${cards.join('+') || '0'}`);
  });
}

/** What is to be mended, a sentence for each check, and the row that says more. */
export function storedProblems({ stored, at, t }: LoyaltyContext): string {
  const of = (line: number) => cell(stored.checks + line, at.year, '$both');
  const all = range(area(stored.checks, at.year, STORED_CHECKS.length), '$both');
  const told = STORED_CHECKS.map((check, line) => `IF(${of(line)}<>0,${quoted(t(`storedProblem.${check}`))},"")`);
  const [first, last] = [stored.cards[0]?.title, stored.cards.at(-1)?.lines];
  const where =
    first === undefined || last === undefined
      ? []
      : [at.label, CARD.meaning].map((column) => firstMarked(area(first, column, last - first)));
  const row = `MIN(${where.join(',')})`;
  const marked = where.length === 0 ? '' : `&IF(${row}<${NO_ROW},${formulaText(t('stored.where'), { row })},"")`;
  return `=IF(SUMPRODUCT(--(${all}<>0))=0,${quoted(t('stored.allHold'))},${told.join('&')}${marked})`;
}

/** Beyond every row of a sheet. */
const NO_ROW = '9999999';

/** The row of the first of some cells that is marked. */
function firstMarked(of: Area): string {
  const cells = range(of, '$both');
  return `IFERROR(ROW(${cell(of.row, of.column, '$both')})-1+MATCH(TRUE,INDEX(LEFT(${cells},1)="▲",0),0),${NO_ROW})`;
}

function checkFormulas(context: LoyaltyContext, rows: CardRows): Readonly<Record<StoredCheck, string>> {
  const { at, shape, stored } = context;
  const months = (row: number, count = 1) => range(area(row, at.month, count, shape.months), '$both');
  const line = (one: CardLine) => months(cardLineRow(rows.lines, one));
  const rolls = (from: string) => `ROUND(SUMPRODUCT(ABS(${from})),2)`;
  const list = (one: CardList) => range(listArea(context, rows, one), '$both');
  const below = (of: string) => `COUNTIF(${of},"<0")`;
  const wrong = (field: Parameters<typeof fieldWrong>[2]) => `IF(${fieldWrong(context, rows, field)},1,0)`;
  return {
    credit: rolls(`${line('opening')}+${line('sold')}-${line('used')}-${line('expired')}-${line('balance')}`),
    money: rolls(`${line('liabilityOpening')}+${line('received')}-${line('usedRevenue')}-${line('breakageRevenue')}-${line('liability')}`),
    price: `IF(${priceMissing(context, rows)},1,0)`,
    curve: `(ROUND(SUM(${list('useCurve')}),6)>1)*1`,
    method: wrong('method'),
    breakage: wrong('breakage'),
    remote: wrong('remoteAfter'),
    expiry: wrong('expiryMonths'),
    old: voidCredit(context, rows),
    negative: [
      ...[typedCell(rows, 'price'), typedCell(rows, 'bonus'), ...CARD_LISTS.map(list)].map(below),
      ...[months(rows.lines, CARD_LINES.length), months(rows.block.left, stored.ages)].map((of) => `COUNTIF(${of},"<-0.000001")`),
    ].join('+'),
    text: [
      ...NUMBER_FIELDS.map((field) => `IF(${fieldIsText(rows, field)},1,0)`),
      ...CARD_LISTS.map((one) => `SUMPRODUCT(--${holdsText(list(one))})`),
    ].join('+'),
  };
}
