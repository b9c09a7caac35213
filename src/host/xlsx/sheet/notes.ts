import { parseCell } from '../../engine/address';
import type { SheetProps } from '../../engine/engine';
import { child, children, descendants, flag, tag, textTag, XML_HEAD, type XmlElement } from '../package/xml';

export type Notes = NonNullable<SheetProps['notes']>;
export type Comments = NonNullable<SheetProps['comments']>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

/** What programs that know no threads show in place of one. */
const THREAD_TEXT =
  '[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel.\n\nComment:\n    ';

const threadAuthor = (id: string) => `tc=${id}`;

/** Notes, and a note in place of every thread. */
export function notesXml(notes: Notes, comments: Comments): string {
  const all = [
    ...notes.map(({ cell, text, author = '' }) => ({ cell, text, author })),
    ...comments.map((comment) => ({ cell: comment.cell, text: THREAD_TEXT + comment.text, author: threadAuthor(comment.id) })),
  ];
  const authors = [...new Set(all.map(({ author }) => author))];
  return (
    XML_HEAD +
    tag(
      'comments',
      { xmlns: MAIN },
      tag('authors', {}, ...authors.map((author) => textTag('author', author))),
      tag(
        'commentList',
        {},
        ...all.map(({ cell, text, author }) =>
          tag('comment', { ref: cell, authorId: authors.indexOf(author), shapeId: 0 }, tag('text', {}, textTag('t', text))),
        ),
      ),
    )
  );
}

/** The boxes of notes, in the drawing language that Excel still wants for them. */
export function noteShapesXml(notes: Notes, comments: Comments): string {
  const shapes = [...notes, ...comments].map(({ cell }, i) => {
    const { row, column } = parseCell(cell);
    return (
      `<v:shape id="_x0000_s${1025 + i}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;width:120pt;height:65pt;z-index:${i + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join('')}</xml>`
  );
}

/** People who wrote threads, each with an id of the file's own. */
export class Persons {
  private readonly ids = new Map<string, string>();

  id(author: string): string {
    let id = this.ids.get(author);
    if (id === undefined)
      this.ids.set(author, (id = `{${(this.ids.size + 1).toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000001}`));
    return id;
  }

  get any(): boolean {
    return this.ids.size > 0;
  }

  xml(): string {
    const persons = [...this.ids].map(([author, id]) => tag('person', { displayName: author, id, userId: author, providerId: 'None' }));
    return XML_HEAD + tag('personList', { xmlns: THREADED }, ...persons);
  }

  static read(part: XmlElement): Map<string, string> {
    return new Map(children(part, 'person').map(({ attributes }) => [attributes['id'] ?? '', attributes['displayName'] ?? '']));
  }
}

const WRITTEN = '2020-01-01T00:00:00.00';

export function threadsXml(comments: Comments, persons: Persons): string {
  const threads = comments.flatMap((comment, i) => [
    tag(
      'threadedComment',
      { ref: comment.cell, dT: WRITTEN, personId: persons.id(comment.author ?? ''), id: comment.id, done: comment.resolved },
      textTag('text', comment.text),
    ),
    ...(comment.replies ?? []).map((reply, j) =>
      tag(
        'threadedComment',
        {
          ref: comment.cell,
          dT: WRITTEN,
          personId: persons.id(reply.author ?? ''),
          id: `{${hex(i)}-${hex(j).slice(4)}-4000-8000-000000000002}`,
          parentId: comment.id,
        },
        textTag('text', reply.text),
      ),
    ),
  ]);
  return XML_HEAD + tag('ThreadedComments', { xmlns: THREADED }, ...threads);
}

const hex = (number: number) => number.toString(16).toUpperCase().padStart(8, '0');

/** Notes of a comments part, those that stand for threads left out. */
export function readNotes(part: XmlElement): Notes {
  const authors = children(child(part, 'authors'), 'author').map(({ text }) => text);
  return children(child(part, 'commentList'), 'comment').flatMap((comment) => {
    const author = authors[Number(comment.attributes['authorId'] ?? 0)] ?? '';
    if (author.startsWith('tc={')) return [];
    const text = descendants(child(comment, 'text'), 't')
      .map((run) => run.text)
      .join('');
    return [{ cell: comment.attributes['ref'] ?? 'A1', text, ...(author !== '' ? { author } : {}) }];
  });
}

export function readThreads(part: XmlElement, persons: ReadonlyMap<string, string>): Comments {
  const all = children(part, 'threadedComment');
  const said = (element: XmlElement) => {
    const author = persons.get(element.attributes['personId'] ?? '') ?? '';
    return { text: child(element, 'text')?.text ?? '', ...(author !== '' ? { author } : {}) };
  };
  return all
    .filter(({ attributes }) => attributes['parentId'] === undefined)
    .map((thread) => {
      const id = thread.attributes['id'] ?? '';
      const replies = all.filter(({ attributes }) => attributes['parentId'] === id).map(said);
      return {
        id,
        cell: thread.attributes['ref'] ?? 'A1',
        ...said(thread),
        ...(flag(thread, 'done') ? { resolved: true } : {}),
        ...(replies.length > 0 ? { replies } : {}),
      };
    });
}
