import { BREAKAGE_METHODS } from '../../planning/loyalty/stored-value';
import { LIST_ARROW, widthOf } from '../column-width';
import { area, type Draft } from '../draft';
import { amountFormat, MONTH, PERCENT, ROLES } from '../roles';
import type { LoyaltyContext } from './context';
import { HEADER_ROW } from './layout';
import { NEVER } from './stored-inputs';
import {
  CARD,
  CARD_BLOCKS,
  CARD_DERIVED,
  CARD_FIELDS,
  CARD_LINES,
  cardLineRow,
  STORED_CHECKS,
  type CardDerived,
  type CardField,
  type CardRows,
} from './stored-layout';

const CHECK = '#,##0.00;-#,##0.00;0';
const AGE = `[>=${NEVER}]"–";0`;

/** Formats and roles of `Stored Value`. */
export function styleStored(context: LoyaltyContext, draft: Draft): void {
  const { stored, at, shape, locale, t, inputs } = context;
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(2, 0), ROLES.note);
  draft.style(area(HEADER_ROW, 0), ROLES.headerLeft);
  draft.style(area(HEADER_ROW, 1, 1, at.after - 1), ROLES.header);
  draft.format(area(HEADER_ROW, at.month, 1, shape.months), MONTH[locale]);
  draft.style(area(stored.title, 0, 1, at.after), ROLES.blockHeader);
  styleLines(context, draft, stored.all);
  for (const rows of stored.cards) {
    styleInputs(context, draft, rows);
    styleLines(context, draft, rows.lines);
    styleMatrices(context, draft, rows);
  }
  draft.style(area(stored.checksTitle, 0, 1, at.after), ROLES.blockHeader);
  draft.style(area(stored.checks, 0, STORED_CHECKS.length), ROLES.note);
  draft.style(area(stored.checks, at.year, STORED_CHECKS.length), ROLES.check);
  draft.format(area(stored.checks, at.year, STORED_CHECKS.length), CHECK);

  const labels = [
    ...STORED_CHECKS.map((check) => t(`storedCheck.${check}`)),
    ...CARD_FIELDS.map((field) => t(`card.${field}`)),
    ...CARD_LINES.map((line) => t(`cardLine.${line}`)),
    ...CARD_BLOCKS.map((block) => t(`cardBlock.${block}`)),
    t('card.useCurve'),
    t('card.opening'),
  ];
  draft.widths(0, 1, widthOf(labels, { least: 30, most: 52 }));
  const chosen = [...inputs.cards.map(({ name }) => name), ...BREAKAGE_METHODS.map((method) => t(`breakageMethod.${method}`))];
  draft.widths(1, 1, widthOf(chosen, { least: 14, most: 30 }, LIST_ARROW));
  draft.widths(2, Math.max(at.after, at.month + shape.cardAges) - 2, 14);
}

function styleLines({ money, at }: LoyaltyContext, draft: Draft, first: number): void {
  draft.format(area(first, at.year, CARD_LINES.length, at.after - at.year), money);
  for (const line of ['balance', 'liability'] as const) draft.style(area(cardLineRow(first, line), 0, 1, at.after), ROLES.total);
}

function styleInputs({ at, shape, money }: LoyaltyContext, draft: Draft, rows: CardRows): void {
  const formats: Readonly<Record<Exclude<CardField, 'name' | 'method'> | CardDerived, string>> = {
    price: money,
    bonus: money,
    breakage: PERCENT,
    remoteAfter: '0',
    expiryMonths: AGE,
    credit: money,
    rate: '0.0000',
  };
  draft.style(area(rows.title, 0, 1, at.after), ROLES.blockHeader);
  draft.style(area(rows.title, CARD.typed, 1, 2), { horizontal: 'Right' });
  draft.style(area(rows.fields, CARD.typed, CARD_FIELDS.length), ROLES.input);
  for (const field of ['name', 'method'] as const)
    draft.style(area(rows.fields + CARD_FIELDS.indexOf(field), CARD.typed), { horizontal: 'Right' });
  [...CARD_FIELDS, ...CARD_DERIVED].forEach((field, line) => {
    if (field !== 'name' && field !== 'method') draft.format(area(rows.fields + line, CARD.typed, 1, 2), formats[field]);
  });
  const described = CARD_FIELDS.length + CARD_DERIVED.length;
  draft.style(area(rows.fields, CARD.counts, described), ROLES.lastYear);
  draft.style(area(rows.fields, CARD.meaning, described), { ...ROLES.note, indent: 1 });
  draft.style(area(rows.sold, at.month, 1, shape.months), ROLES.input);
  draft.format(area(rows.sold, at.year, 1, at.after - at.year), amountFormat(0));
  draft.style(area(rows.ages, 0, 1, at.month + shape.cardAges), ROLES.lastYear);
  draft.style(area(rows.ages, CARD.typed), { horizontal: 'Right' });
  draft.format(area(rows.ages, at.month, 1, shape.cardAges), '0');
  draft.style(area(rows.curve, at.month, 2, shape.cardAges), ROLES.input);
  draft.format(area(rows.curve, CARD.typed, 1, at.month + shape.cardAges - 1), PERCENT);
  draft.format(area(rows.opening, CARD.typed, 1, at.month + shape.cardAges - 1), money);
}

function styleMatrices({ stored, at, money, t }: LoyaltyContext, draft: Draft, rows: CardRows): void {
  for (const block of CARD_BLOCKS) {
    const row = rows.block[block];
    draft.style(area(rows.titles[block], 0, 1, at.after), ROLES.blockHeader);
    draft.style(area(row, 0, stored.ages), { horizontal: 'Left', indent: 2 });
    draft.format(area(row, 0, stored.ages), `"${t('ageLabel')} "0`);
    draft.format(area(row, at.year, stored.ages, at.after - at.year), money);
  }
  for (const block of ['whole', 'used'] as const) {
    draft.format(area(rows.block[block], at.year, stored.ages), PERCENT);
    draft.style(area(rows.block[block], at.year, stored.ages), ROLES.lastYear);
  }
}
