import type { CellRead } from '../../engine/engine';
import type { Call } from '../interpreter/call';
import { intersection } from '../../engine/address';
import { assertEditable } from '../model/protection';
import { readTypedInput } from '../model/typed-input';
import type { Args } from '../wire/args';
import { itemNotFound } from '../wire/errors';
import type { Json } from '../wire/protocol';
import type { Method } from './object-type';
import { rangeOn } from './range-navigation';
import type { Handle, RangeTarget } from './targets';

interface Criteria {
  completeMatch: boolean;
  matchCase: boolean;
}

function criteriaOf(args: Args, index: number): Criteria & { backwards: boolean } {
  const record: Record<string, Json | undefined> = args.optionalRecord(index) ?? {};
  return {
    completeMatch: record['completeMatch'] === true,
    matchCase: record['matchCase'] === true,
    backwards: record['searchDirection'] === 'Backwards',
  };
}

/** A pattern of Excel's find: `*` and `?` are wildcards, `~` takes the next character as it is. */
function pattern(text: string, { completeMatch, matchCase }: Criteria): RegExp {
  const source = text.replace(/~([*?~])|\*|\?|[.+^${}()|[\]\\]/g, (token: string, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return token === '*' ? '.*' : token === '?' ? '.' : `\\${token}`;
  });
  return new RegExp(completeMatch ? `^${source}$` : source, `${matchCase ? '' : 'i'}gsu`);
}

const asTyped = (cell: CellRead): string => (typeof cell.formula === 'boolean' ? String(cell.formula).toUpperCase() : String(cell.formula));

function find({ sheet, area }: RangeTarget, args: Args, { book }: Call): Handle | null {
  const criteria = criteriaOf(args, 1);
  const sought = pattern(args.text(0), criteria);
  const used = book.engine.usedArea(sheet, true);
  const within = used && intersection(used, area);
  if (!within) return null;
  const found: { row: number; column: number }[] = [];
  book.engine.readCells(sheet, within).forEach((row, r) =>
    row.forEach((cell, c) => {
      sought.lastIndex = 0;
      if (cell.formula !== '' && sought.test(asTyped(cell))) found.push({ row: within.row + r, column: within.column + c });
    }),
  );
  const cell = criteria.backwards ? found.at(-1) : found[0];
  return cell ? rangeOn(sheet, { ...cell, rows: 1, columns: 1 }) : null;
}

/** Find and replace within a range. */
export const rangeSearch: Record<string, Method<RangeTarget>> = {
  Find: (range, args, call) => {
    const cell = find(range, args, call);
    if (!cell) throw itemNotFound(`'${args.text(0)}' was not found.`);
    return cell;
  },
  FindOrNullObject: find,
  ReplaceAll: ({ sheet, area }, args, { book }) => {
    const sought = pattern(args.text(0), criteriaOf(args, 2));
    const replacement = args.text(1);
    const used = book.engine.usedArea(sheet, true);
    const within = used && intersection(used, area);
    if (!within) return 0;
    assertEditable(book, { sheet, area: within });
    let count = 0;
    const cells = book.engine.readCells(sheet, within).map((row) =>
      row.map((cell) => {
        const before = asTyped(cell);
        const after = before.replace(sought, () => replacement);
        if (before === '' || after === before) return {};
        count++;
        return { content: after.startsWith('=') ? after : readTypedInput(after, cell.numberFormat).content };
      }),
    );
    if (count > 0) book.write({ sheet, area: within }, cells);
    return count;
  },
};
