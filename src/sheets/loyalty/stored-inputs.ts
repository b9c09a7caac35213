import { cell, onSheet, range } from '../address';
import { area, type Draft } from '../draft';
import { asText } from '../text-content';
import type { LoyaltyContext } from './context';
import { listCells } from './loyalty-lists';
import { monthsOf } from './plan-line';
import { byAge, countsCell, typedCell } from './stored-cells';
import { CARD, CARD_DERIVED, CARD_FIELDS, type CardDerived, type CardField, type CardRows } from './stored-layout';
import { fieldNote, listName } from './stored-notes';

/** As an expiry of cards that never expire counts: beyond every age. */
export const NEVER = 9999;

/** What is typed of every card, and how it counts. */
export function writeCardInputs(context: LoyaltyContext, draft: Draft): void {
  const { stored, inputs, shape, at, t } = context;
  stored.cards.forEach((rows, of) => {
    const card = inputs.cards[of]!;
    draft.put(rows.title, at.label, `=${typedCell(rows, 'name')}&""`);
    draft.putRow(rows.title, CARD.typed, [t('column.typed'), t('column.counts'), t('column.meaning')]);
    const counts = countsFormulas(context, rows);
    CARD_FIELDS.forEach((field, line) => {
      const typed = field === 'name' ? asText(card.name) : field === 'method' ? t(`breakageMethod.${card.method}`) : (card[field] ?? '');
      draft.put(rows.fields + line, at.label, t(`card.${field}`));
      draft.put(rows.fields + line, CARD.typed, typed);
      draft.put(rows.fields + line, CARD.meaning, fieldNote(context, rows, field));
    });
    CARD_DERIVED.forEach((derived, line) => {
      draft.put(rows.derived + line, at.label, t(`card.${derived}`));
      draft.put(rows.derived + line, CARD.meaning, t(`cardMeaning.${derived}`));
    });
    CARD_FIELDS.forEach((field, line) => {
      const formula = field === 'name' ? null : counts[field];
      if (formula !== null) draft.put(rows.fields + line, CARD.counts, `=${formula}`);
    });
    CARD_DERIVED.forEach((derived, line) => draft.put(rows.derived + line, CARD.counts, `=${counts[derived]}`));

    draft.put(rows.sold, at.label, listName(context, rows, 'sold'));
    for (let year = 0; year < shape.years; year += 1) draft.put(rows.sold, at.year + year, `=SUM(${monthsOf(context, rows.sold, year)})`);
    draft.putRow(
      rows.sold,
      at.month,
      Array.from({ length: shape.months }, (_, month) => card.sold[month] ?? ''),
    );
    draft.put(rows.ages, at.label, t('card.ages'));
    draft.put(rows.ages, CARD.typed, t('column.sum'));
    const ages = Array.from({ length: shape.cardAges }, (_, age) => age);
    draft.putRow(rows.ages, at.month, ages);
    for (const [list, row] of [
      ['useCurve', rows.curve],
      ['opening', rows.opening],
    ] as const) {
      draft.put(row, at.label, listName(context, rows, list));
      draft.put(row, CARD.typed, `=SUM(${range(area(row, at.month, 1, shape.cardAges))})`);
      draft.putRow(
        row,
        at.month,
        ages.map((age) => card[list][age] ?? ''),
      );
    }
  });
}

function countsFormulas(context: LoyaltyContext, rows: CardRows): Readonly<Record<Exclude<CardField, 'name'> | CardDerived, string>> {
  const { sheetNames } = context;
  const typed = (field: CardField) => typedCell(rows, field);
  const curve = byAge(context, rows.curve);
  const lastTyped = `SUMPRODUCT(MAX(ISNUMBER(${curve})*(${byAge(context, rows.ages)}+1)))-1`;
  return {
    price: `MAX(0,N(${typed('price')}))`,
    bonus: `IF(${countsCell(rows, 'price')}>0,N(${typed('bonus')}),0)`,
    method: `IFERROR(MATCH(${typed('method')},${onSheet(sheetNames.Loyalty, listCells(context, 'breakageMethod'))},0),1)`,
    breakage: `IF(ISNUMBER(${typed('breakage')}),${typed('breakage')},1-${cell(rows.curve, CARD.typed, '$both')})`,
    remoteAfter: `IF(ISNUMBER(${typed('remoteAfter')}),${typed('remoteAfter')},${lastTyped})`,
    expiryMonths: `IF(ISNUMBER(${typed('expiryMonths')}),${typed('expiryMonths')},${NEVER})`,
    credit: `${countsCell(rows, 'price')}+${countsCell(rows, 'bonus')}`,
    rate: `IF(${countsCell(rows, 'credit')}>0,${countsCell(rows, 'price')}/${countsCell(rows, 'credit')},0)`,
  };
}
