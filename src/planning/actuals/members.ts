import { cellText } from '../../files/raw-table';
import { InputError } from '../../locales/input-error';
import { isErrorText } from '../error-text';
import type { ActualsNote } from './actuals';
import type { Column } from './column';
import { LONGEST_NAME, nameLength } from './name-length';

/** A name as it stands in the plan: text as typed, without line breaks, control characters and doubled spaces. */
export function memberName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

/** What makes two names one: Excel's SUMIFS does not see case, and people do not see width. */
export function memberKey(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

export interface MemberColumn {
  /** One name a cell; all '' where the column is blank throughout. */
  readonly names: readonly string[];
  readonly notes: readonly ActualsNote[];
}

/**
 * Reads a column of names. Spellings that differ only in case, width or spaces become the first of them.
 * @throws InputError `history-blank-member` where some cells have a name and some have none; `history-member-error` where a lookup failed;
 * `history-member-too-long`.
 */
export function readMembers(column: Column): MemberColumn {
  const spellings = new Map<string, string>();
  const firstOfKey = new Map<string, string>();
  const merged: { first: string; second: string }[] = [];
  const blanks: number[] = [];
  const errors: number[] = [];
  const names = column.cells.map((cell, index) => {
    const text = cellText(cell);
    let name = spellings.get(text);
    if (name === undefined) {
      const own = memberName(text);
      const length = nameLength(own);
      if (length > LONGEST_NAME)
        throw new InputError('history-member-too-long', {
          column: column.title,
          row: column.row(index),
          found: length,
          limit: LONGEST_NAME,
        });
      name = firstOfKey.get(memberKey(own)) ?? own;
      if (name !== own) merged.push({ first: name, second: own });
      firstOfKey.set(memberKey(own), name);
      spellings.set(text, name);
    }
    if (name === '') blanks.push(index);
    if (isErrorText(name)) errors.push(index);
    return name;
  });
  if (errors[0] !== undefined) {
    const [row, found] = [column.row(errors[0]), names[errors[0]] ?? ''];
    throw new InputError('history-member-error', { column: column.title, row, found, count: errors.length });
  }
  if (blanks[0] !== undefined && blanks.length < names.length) {
    throw new InputError('history-blank-member', { column: column.title, row: column.row(blanks[0]), count: blanks.length });
  }
  const notes: ActualsNote[] = merged[0] ? [{ code: 'members-merged', params: { ...merged[0], count: merged.length } }] : [];
  return { names, notes };
}
