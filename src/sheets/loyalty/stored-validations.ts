import { onSheet } from '../address';
import type { Area, Validation } from '../blueprint';
import { area } from '../draft';
import type { LoyaltyContext } from './context';
import { listCells } from './loyalty-lists';
import { CARD, CARD_FIELDS, type CardField } from './stored-layout';
import { MOST_CARD_MONTHS } from './stored-notes';

/** What the cells of `Stored Value` take. */
export function storedValidations(context: LoyaltyContext): Validation[] {
  const { stored, shape, at, sheetNames, t } = context;
  const takes = (of: Area, rule: Validation['rule'], message: string): Validation => ({
    area: of,
    rule,
    prompt: null,
    error: { title: t('inputError'), message },
  });
  const amount = (of: Area) => takes(of, { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }, t('allowed.amount'));
  const share = (of: Area) => takes(of, { decimal: { formula1: 0, formula2: 1, operator: 'Between' } }, t('allowed.share'));
  const months = (of: Area, least: number, message: string) =>
    takes(of, { wholeNumber: { formula1: least, formula2: MOST_CARD_MONTHS, operator: 'Between' } }, message);
  const methods = `=${onSheet(sheetNames.Loyalty, listCells(context, 'breakageMethod'))}`;
  return stored.cards.flatMap((rows) => {
    const field = (one: CardField): Area => area(rows.fields + CARD_FIELDS.indexOf(one), CARD.typed);
    return [
      amount(field('price')),
      amount(field('bonus')),
      takes(field('method'), { list: { inCellDropDown: true, source: methods } }, t('allowed.list')),
      share(field('breakage')),
      months(field('remoteAfter'), 0, t('allowed.cardMonths')),
      months(field('expiryMonths'), 1, t('allowed.cardExpiry')),
      amount(area(rows.sold, at.month, 1, shape.months)),
      share(area(rows.curve, at.month, 1, shape.cardAges)),
      amount(area(rows.opening, at.month, 1, shape.cardAges)),
    ];
  });
}
