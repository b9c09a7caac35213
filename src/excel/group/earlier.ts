import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { SheetId } from '../../sheets/blueprint';
import type { Envelope } from '../envelope';
import type { GroupRecords, SheetGroup } from './group';
import type { GroupStanding } from './standing';
import { cellsUnlike, refuseTypedOver } from './typed-over';

/** Builds before the last one that are remembered. */
const KEPT = 3;

interface StoredGroup<Id extends SheetId> {
  readonly sheets: GroupRecords<Id>;
}

/**
 * The definition of the build that the sheets show. Excel's own undo takes cells back but not the stored definition: where the last build's does not fit what
 * stands, one of the builds before it may.
 *
 * @returns the document with the definition that fits
 * @throws InputError as refuseTypedOver where none does, by the definition that the fewest cells are unlike: those were typed over
 */
export function asItStands<Id extends SheetId, Content extends StoredGroup<Id>>(
  group: SheetGroup<Id>,
  standing: GroupStanding<Id>,
  document: Envelope<Content> | null,
): Envelope<Content> | null {
  if (!document) return null;
  let [best, least] = [document, cellsUnlike(group, standing, document.content.sheets)];
  const packed = earlierOf(document);
  for (let at = 0; at < packed.length && least > 0; at++) {
    const content = unpacked<Content>(packed[at] ?? '');
    const unlike = content ? cellsUnlike(group, standing, content.sheets) : Infinity;
    if (!content || unlike >= least) continue;
    [best, least] = [withContent(document, content, packed.slice(at + 1)), unlike];
  }
  if (least > 0) refuseTypedOver(group, standing, best.content.sheets);
  return best;
}

function withContent<Content>(document: Envelope<Content>, content: Content, earlier: readonly string[]): Envelope<Content> {
  const [name] = Object.entries(document.raw).find(([, member]) => member === document.content) ?? [];
  return { ...document, content, raw: { ...document.raw, earlier, ...(name === undefined ? {} : { [name]: content }) } };
}

/** The document as the one before `content`, which remembers what it held. */
export function remembered<Content extends object>(document: Envelope<Content> | null, content: Content): Envelope<Content> | null {
  if (!document || JSON.stringify(document.content) === JSON.stringify(content)) return document;
  const earlier = [packedOf(document.content), ...earlierOf(document)].slice(0, KEPT);
  return { ...document, raw: { ...document.raw, earlier } };
}

function earlierOf({ raw }: Envelope<unknown>): readonly string[] {
  const { earlier } = raw;
  return Array.isArray(earlier) ? earlier.filter((one) => typeof one === 'string') : [];
}

/** A tenth of its length, for marks repeat themselves. */
function packedOf(content: object): string {
  return btoa(strFromU8(deflateSync(strToU8(JSON.stringify(content))), true));
}

/** Null of what is damaged. */
function unpacked<Content>(text: string): Content | null {
  try {
    return JSON.parse(strFromU8(inflateSync(strToU8(atob(text), true)))) as Content;
  } catch {
    return null;
  }
}
