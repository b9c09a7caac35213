import { cellText } from '../../files/raw-table';
import { NO_NUMBER_WORDS } from '../../locales/actuals/number-words';
import { InputError } from '../../locales/input-error';
import type { Locale } from '../../locales/locale';
import type { ActualsNote } from './actuals';
import { amountValue, DECIMAL_MARK, readAmountText, scaled, type AmountText } from './amount-text';
import type { Column } from './column';
import type { DecimalMark } from './digits';
import { plainText } from './plain-text';

export interface NumberColumn {
  /** One entry a cell; null where the cell says nothing. */
  readonly values: readonly (number | null)[];
  readonly notes: readonly ActualsNote[];
}

interface Cell {
  readonly index: number;
  readonly text: string;
}

interface Written extends Cell {
  readonly amount: AmountText;
}

/** Digits that need no closer look: whole, or with a point that can only be a decimal one. */
const PLAIN = /^-?\d{1,15}$/;
const POINTED = /^-?(?:\d*\.(?:\d{1,2}|\d{4,})|(?:0|\d{4,})\.\d+)$/;

const EXAMPLES = 3;
const NO_NUMBER = new Set(NO_NUMBER_WORDS);

/**
 * Reads a column of numbers. Which mark is the decimal one is settled by the column as a whole: by any number that can be
 * read one way only, else by the language of the titles (`locale`). A column of 1,234 and nothing that contradicts is
 * grouped by commas in every language, since amounts do not all have three decimals; a column of 1.234 alone is settled by
 * Vietnamese titles (thousands) or Chinese ones (decimals), and refused under English ones.
 * @throws InputError `history-number-text`, `history-numbers-mixed` or `history-numbers-ambiguous`.
 */
export function readNumberColumn(column: Column, scale: number, locale: Locale | null): NumberColumn {
  const values = new Array<number | null>(column.cells.length).fill(null);
  const written: Written[] = [];
  const unreadable: Cell[] = [];
  let pointed: Cell | undefined;
  const known = new Map<string, AmountText | null>();

  column.cells.forEach((cell, index) => {
    if (typeof cell === 'number') {
      values[index] = scaled(cell, scale);
      return;
    }
    const text = cellText(cell);
    if (text === '') return;
    if (PLAIN.test(text) || POINTED.test(text)) {
      values[index] = scaled(Number(text), scale);
      if (pointed === undefined && text.includes('.')) pointed = { index, text };
      return;
    }
    if (NO_NUMBER.has(plainText(text))) return;
    let amount = known.get(text);
    if (amount === undefined) {
      amount = typeof cell === 'string' ? readAmountText(text) : null;
      known.set(text, amount);
    }
    if (amount && !amount.percent) written.push({ index, text, amount });
    else unreadable.push({ index, text });
  });
  if (unreadable.length > 0) throw textInNumbers(column, unreadable);

  const { decimal, notes } = settleDecimalMark(column, written, pointed, locale);
  for (const { index, amount } of written) values[index] = scaled(amountValue(amount, decimal), scale);
  return { values, notes };
}

function textInNumbers(column: Column, cells: readonly Cell[]): InputError {
  const examples = cells.slice(0, EXAMPLES).map(({ index, text }) => `${column.row(index)} “${text}”`);
  return new InputError('history-number-text', {
    column: column.title,
    row: column.row(cells[0]?.index ?? 0),
    count: cells.length,
    examples: examples.join(', ') + (cells.length > EXAMPLES ? ' …' : ''),
  });
}

function settleDecimalMark(
  column: Column,
  written: readonly Written[],
  pointed: Cell | undefined,
  locale: Locale | null,
): { decimal: DecimalMark; notes: readonly ActualsNote[] } {
  const decided = (mark: DecimalMark): Cell | undefined => written.find(({ amount }) => settledMarks(amount).includes(mark));
  const [dot, comma] = [pointed ?? decided('.'), decided(',')];
  if (dot && comma) {
    throw dot.index <= comma.index ? mixed(column, dot, comma) : mixed(column, comma, dot);
  }
  if (dot) return { decimal: '.', notes: [] };
  if (comma) return { decimal: ',', notes: [] };

  const open = written.find(({ amount }) => openMark(amount) !== null);
  if (!open) return { decimal: '.', notes: [] };
  const other = written.find(({ amount }) => openMark(amount) !== null && openMark(amount) !== openMark(open.amount));
  if (other) throw mixed(column, open, other);
  if (openMark(open.amount) === ',') return { decimal: '.', notes: [] };
  const language = open.amount.locale ?? locale;
  if (language && DECIMAL_MARK[language] === ',') {
    const params = { column: column.title, found: open.text, plain: amountValue(open.amount, ',') };
    return { decimal: ',', notes: [{ code: 'numbers-grouped', params }] };
  }
  // In Chinese no number groups by dots; English titles prove nothing, files of every country have them.
  if (language === 'zh-CN') return { decimal: '.', notes: [] };
  throw new InputError('history-numbers-ambiguous', {
    column: column.title,
    row: column.row(open.index),
    found: open.text,
    grouped: amountValue(open.amount, ','),
    decimal: amountValue(open.amount, '.'),
  });
}

function mixed(column: Column, first: Cell, second: Cell): InputError {
  return new InputError('history-numbers-mixed', {
    column: column.title,
    row: column.row(second.index),
    firstRow: column.row(first.index),
    first: first.text,
    secondRow: column.row(second.index),
    second: second.text,
  });
}

const settledMarks = (amount: AmountText): DecimalMark[] =>
  amount.parts.flatMap(({ digits }) => (digits.kind === 'decided' ? [digits.decimal] : []));

function openMark(amount: AmountText): DecimalMark | null {
  const open = amount.parts.find(({ digits }) => digits.kind === 'open')?.digits;
  return open?.kind === 'open' ? open.mark : null;
}
