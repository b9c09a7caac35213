import type { SheetSnapshot } from '../../engine/snapshot';
import { cellAddress, parseCell } from '../../engine/address';
import type { Call } from '../interpreter/call';
import { assertAllowed } from '../model/protection';
import { invalidArgument, itemNotFound } from '../wire/errors';
import type { Json } from '../wire/protocol';
import { readOnly, readWrite, type ObjectType } from './object-type';
import { rangeArgument } from './range-navigation';
import { handle, type CommentTarget, type Handle, type RangeTarget, type Targets } from './targets';

type StoredComment = NonNullable<SheetSnapshot['comments']>[number];
type StoredReply = NonNullable<StoredComment['replies']>[number];
type Comments = Targets['CommentCollection'];
type Reply = Targets['CommentReply'];

const onSheet = (sheet: string, { book }: Call): StoredComment[] => book.sheet(sheet).props.comments ?? [];

function listed({ sheet }: Comments, call: Call): CommentTarget[] {
  const sheets = sheet === undefined ? call.book.engine.sheets().map(({ id }) => id) : [sheet];
  return sheets.flatMap((id) => onSheet(id, call).map((comment) => ({ sheet: id, comment: comment.id })));
}

function stored({ sheet, comment }: CommentTarget, call: Call): StoredComment {
  const found = onSheet(sheet, call).find(({ id }) => id === comment);
  if (!found) throw itemNotFound('The comment was deleted.');
  return found;
}

function change(target: CommentTarget, call: Call, next: ((comment: StoredComment) => StoredComment) | null): void {
  assertAllowed(call.book, target.sheet, 'allowEditObjects');
  stored(target, call);
  const comments = onSheet(target.sheet, call).flatMap((each) =>
    each.id !== target.comment ? each : next ? next(structuredClone(each)) : [],
  );
  call.book.updateSheet(target.sheet, { comments });
}

const text = (value: Json): string => {
  if (typeof value !== 'string' || value === '') throw invalidArgument('A comment needs a text.');
  return value;
};

function location(target: CommentTarget, call: Call): Handle {
  const { row, column } = parseCell(stored(target, call).cell);
  return handle('Range', { sheet: target.sheet, area: { row, column, rows: 1, columns: 1 } });
}

function atCell({ sheet, area }: RangeTarget, call: Call): StoredComment | undefined {
  return onSheet(sheet, call).find(({ cell }) => cell === cellAddress(area.row, area.column));
}

export const commentCollectionType: ObjectType<Comments> = {
  items: (target, call) => listed(target, call).map((comment) => handle('Comment', comment)),
  item: (target, args, call) => {
    const found = listed(target, call).find(({ comment }) => comment === args.text(0));
    if (!found) throw itemNotFound();
    return handle('Comment', found);
  },
  methods: {
    Add: ({ sheet }, args, call) => {
      const range = rangeArgument(args, 0, sheet ?? call.book.engine.activeSheet(), call);
      assertAllowed(call.book, range.sheet, 'allowEditObjects');
      if (range.area.rows !== 1 || range.area.columns !== 1) throw invalidArgument('A comment stands on one cell.');
      if (atCell(range, call)) throw invalidArgument('The cell has a comment already.');
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      const cell = cellAddress(range.area.row, range.area.column);
      call.book.updateSheet(range.sheet, { comments: [...onSheet(range.sheet, call), { id, cell, text: text(args.json(1)) }] });
      return handle('Comment', { sheet: range.sheet, comment: id });
    },
    GetCount: (target, _args, call) => listed(target, call).length,
    GetItemByCell: ({ sheet }, args, call) => {
      const range = rangeArgument(args, 0, sheet ?? call.book.engine.activeSheet(), call);
      const found = atCell(range, call);
      if (!found) throw itemNotFound('The cell has no comment.');
      return handle('Comment', { sheet: range.sheet, comment: found.id });
    },
  },
};

export const commentType: ObjectType<CommentTarget> = {
  identity: 'Id',
  scalars: {
    Id: readOnly(({ comment }) => comment),
    AuthorName: readOnly((target, call) => stored(target, call).author ?? ''),
    AuthorEmail: readOnly(() => ''),
    Content: readWrite(
      (target, call) => stored(target, call).text,
      (target, value, call) => change(target, call, (comment) => ({ ...comment, text: text(value) })),
    ),
    ContentType: readOnly(() => 'Plain'),
    Resolved: readWrite(
      (target, call) => stored(target, call).resolved ?? false,
      (target, value, call) => change(target, call, (comment) => ({ ...comment, resolved: value === true })),
    ),
  },
  objects: { Replies: (target) => handle('CommentReplyCollection', target) },
  methods: {
    Delete: (target, _args, call) => change(target, call, null),
    GetLocation: (target, _args, call) => location(target, call),
  },
};

const replies = (target: CommentTarget, call: Call): StoredReply[] => stored(target, call).replies ?? [];

const replyId = ({ comment, index }: Reply): string => `${comment}.${index}`;

export const commentReplyCollectionType: ObjectType<CommentTarget> = {
  items: (target, call) => replies(target, call).map((_, index) => handle('CommentReply', { ...target, index })),
  item: (target, args, call) => {
    const index = replies(target, call).findIndex((_, i) => replyId({ ...target, index: i }) === args.text(0));
    if (index < 0) throw itemNotFound();
    return handle('CommentReply', { ...target, index });
  },
  methods: {
    Add: (target, args, call) => {
      const index = replies(target, call).length;
      change(target, call, (comment) => ({ ...comment, replies: [...(comment.replies ?? []), { text: text(args.json(0)) }] }));
      return handle('CommentReply', { ...target, index });
    },
    GetCount: (target, _args, call) => replies(target, call).length,
  },
};

function storedReply(target: Reply, call: Call): StoredReply {
  const found = replies(target, call)[target.index];
  if (!found) throw itemNotFound('The reply was deleted.');
  return found;
}

export const commentReplyType: ObjectType<Reply> = {
  identity: 'Id',
  scalars: {
    Id: readOnly(replyId),
    AuthorName: readOnly((target, call) => storedReply(target, call).author ?? ''),
    Content: readWrite(
      (target, call) => storedReply(target, call).text,
      (target, value, call) =>
        change(target, call, (comment) => ({
          ...comment,
          replies: (comment.replies ?? []).map((reply, index) => (index === target.index ? { ...reply, text: text(value) } : reply)),
        })),
    ),
  },
  methods: {
    Delete: (target, _args, call) =>
      change(target, call, (comment) => ({ ...comment, replies: (comment.replies ?? []).filter((_, index) => index !== target.index) })),
    GetLocation: (target, _args, call) => location(target, call),
    GetParentComment: ({ sheet, comment }) => handle('Comment', { sheet, comment }),
  },
};
