import type { Locale } from '../../locales/locale';
import { readEnvelope, writeEnvelope, type Envelope } from '../envelope';
import type { GroupRecords } from '../group/group';
import type { MembersSheetId } from './sheets';

/** The sheets of members are built by themselves, so their definition has a part of its own. */
export const MEMBERS_NAMESPACE = 'urn:almanac:members:1';

export interface StoredMembers {
  readonly locale: Locale;
  readonly sheets: GroupRecords<MembersSheetId>;
  /** What the fit was made of, and on which day (an Excel serial number): the same table keeps its day. */
  readonly fitted: { readonly of: string; readonly day: number } | null;
}

export type MembersDocument = Envelope<StoredMembers>;

/** The part's XML (see writeEnvelope). */
export function writeMembersXml(members: StoredMembers, previous: MembersDocument | null, savedAt: string): string {
  return writeEnvelope(MEMBERS_NAMESPACE, 'members', members, previous, savedAt);
}

/** The definition in a part, null when it is damaged or of a later schema. */
export function readMembersXml(xml: string): MembersDocument | null {
  return readEnvelope<StoredMembers>(xml, 'members');
}
