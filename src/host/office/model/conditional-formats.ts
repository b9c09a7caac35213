import type { ConditionalFormatSnapshot } from '../../engine/snapshot';
import { areaAddress } from '../../engine/address';
import type { FormatTarget, RangeTarget } from '../objects/targets';
import { itemNotFound } from '../wire/errors';
import type { Book } from './book';
import { assertAllowed } from './protection';
import { cutAway, touches } from './region';

export type ConditionalKind = 'Custom' | 'CellValue' | 'ContainsText' | 'DataBar' | 'ColorScale';

/** What a newly added format of each kind says until its rule is set. */
const FIRST_RULE: Record<ConditionalKind, ConditionalFormatSnapshot['rule']> = {
  Custom: { formula: '=FALSE' },
  CellValue: { formula1: '=0', operator: 'EqualTo' },
  ContainsText: { operator: 'Contains', text: '' },
  DataBar: { positiveFormat: { fillColor: '#638EC6', gradientFill: true } },
  ColorScale: { minimum: { type: 'LowestValue', color: '#F8696B' }, maximum: { type: 'HighestValue', color: '#63BE7B' } },
};

const all = (book: Book, sheet: string): ConditionalFormatSnapshot[] => book.sheet(sheet).props.conditionalFormats ?? [];

/** Formats that touch the range, first priority first. */
export function formatsOn(book: Book, { sheet, area }: RangeTarget): ConditionalFormatSnapshot[] {
  return all(book, sheet)
    .filter((format) => touches(format.range, area))
    .sort((a, b) => a.priority - b.priority);
}

export function formatById(book: Book, { sheet, format }: FormatTarget): ConditionalFormatSnapshot {
  const found = all(book, sheet).find((each) => each.id === format);
  if (!found) throw itemNotFound('The conditional format was deleted.');
  return found;
}

/** Adds a format before all others, as Excel does. */
export function addFormat(book: Book, { sheet, area }: RangeTarget, type: ConditionalKind): FormatTarget {
  assertAllowed(book, sheet, 'allowFormatCells');
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  const added: ConditionalFormatSnapshot = { id, range: areaAddress(area), type, rule: structuredClone(FIRST_RULE[type]), priority: 0 };
  book.updateSheet(sheet, {
    conditionalFormats: [added, ...all(book, sheet).map((format) => ({ ...format, priority: format.priority + 1 }))],
  });
  return { sheet, format: id };
}

export function changeFormat(
  book: Book,
  target: FormatTarget,
  change: (format: ConditionalFormatSnapshot) => ConditionalFormatSnapshot,
): void {
  assertAllowed(book, target.sheet, 'allowFormatCells');
  const changed = change(structuredClone(formatById(book, target)));
  book.updateSheet(target.sheet, {
    conditionalFormats: all(book, target.sheet).map((format) => (format.id === target.format ? changed : format)),
  });
}

export function deleteFormat(book: Book, target: FormatTarget): void {
  assertAllowed(book, target.sheet, 'allowFormatCells');
  formatById(book, target);
  book.updateSheet(target.sheet, { conditionalFormats: all(book, target.sheet).filter((format) => format.id !== target.format) });
}

/** Takes the range out of every format. */
export function clearFormats(book: Book, { sheet, area }: RangeTarget): void {
  assertAllowed(book, sheet, 'allowFormatCells');
  book.updateSheet(sheet, { conditionalFormats: cutAway(all(book, sheet), area) });
}
