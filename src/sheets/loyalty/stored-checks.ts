import { cell, onSheet, range } from '../address';
import { area, type Draft } from '../draft';
import { quoted } from '../text-content';
import type { LoyaltyContext } from './context';
import { listCells } from './loyalty-lists';
import { byAge, countsCell, typedCell } from './stored-cells';
import { CARD_FIELDS, CARD_LINES, CARD, cardLineRow, STORED_CHECKS, type CardLine, type CardRows, type StoredCheck } from './stored-layout';

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

/** What is to be mended, in a sentence. */
export function storedProblems({ stored, at, t }: LoyaltyContext): string {
  const of = (line: number) => cell(stored.checks + line, at.year, '$both');
  const all = range(area(stored.checks, at.year, STORED_CHECKS.length), '$both');
  const told = STORED_CHECKS.map((check, line) => `IF(${of(line)}<>0,${quoted(t(`storedProblem.${check}`))},"")`);
  return `=IF(SUMPRODUCT(--(${all}<>0))=0,${quoted(t('stored.allHold'))},${told.join('&')})`;
}

function checkFormulas(context: LoyaltyContext, rows: CardRows): Readonly<Record<StoredCheck, string>> {
  const { at, shape, stored, sheetNames } = context;
  const months = (row: number, count = 1) => range(area(row, at.month, count, shape.months), '$both');
  const line = (one: CardLine) => months(cardLineRow(rows.lines, one));
  const rolls = (from: string) => `ROUND(SUMPRODUCT(ABS(${from})),2)`;
  const curve = byAge(context, rows.curve);
  const typed = range(area(rows.fields + CARD_FIELDS.indexOf('price'), CARD.typed, CARD_FIELDS.length - 1), '$both');
  const below = (of: string) => `COUNTIF(${of},"<0")`;
  const fractional = (['remoteAfter', 'expiryMonths'] as const).map((field) => `(MOD(N(${typedCell(rows, field)}),1)<>0)`);
  const methods = onSheet(sheetNames.Loyalty, listCells(context, 'breakageMethod'));
  return {
    credit: rolls(`${line('opening')}+${line('sold')}-${line('used')}-${line('expired')}-${line('balance')}`),
    money: rolls(`${line('liabilityOpening')}+${line('received')}-${line('usedRevenue')}-${line('breakageRevenue')}-${line('liability')}`),
    curve: `(ROUND(SUM(${curve}),6)>1)*1`,
    terms: [`ISERROR(MATCH(${typedCell(rows, 'method')},${methods},0))`, `(N(${typedCell(rows, 'breakage')})>1)`, ...fractional].join('+'),
    old: `SUMPRODUCT((${byAge(context, rows.ages)}>=${countsCell(rows, 'expiryMonths')})*ISNUMBER(${byAge(context, rows.opening)})*(${byAge(context, rows.opening)}>0))`,
    negative: [
      ...[typed, months(rows.sold), curve, byAge(context, rows.opening)].map(below),
      ...[months(rows.lines, CARD_LINES.length), months(rows.block.left, stored.ages)].map((of) => `COUNTIF(${of},"<-0.000001")`),
    ].join('+'),
  };
}
